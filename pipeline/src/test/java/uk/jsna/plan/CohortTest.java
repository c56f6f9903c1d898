package uk.jsna.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.jsna.indicator.AreaCode;
import uk.jsna.indicator.PeriodType;
import uk.jsna.indicator.TimePeriod;

class CohortTest {

    private static final AreaCode OVER = new AreaCode("E05000001");
    private static final AreaCode EXACTLY = new AreaCode("E05000002");
    private static final AreaCode BELOW = new AreaCode("E05000003");

    private static Plan replayed() {
        return PlanFiles.plan("rutland-2012-2015").replayed("fye2015");
    }

    private static CohortTarget target(Plan plan) {
        return plan.target("R12-02", CohortTarget.class);
    }

    private static Cohort frozen() {
        return target(replayed())
                .freeze(
                        "R12-02",
                        "WD2021",
                        Map.of(
                                OVER,
                                Figures.children(23, 220),
                                EXACTLY,
                                Figures.children(22, 220),
                                BELOW,
                                Figures.children(5, 220)));
    }

    @Test
    void t05TheCohortHoldsTheWardsStrictlyOverTheThresholdAtTheBaseline() {
        assertThat(frozen())
                .isEqualTo(new Cohort(
                        "R12-02", TimePeriod.ofYear(PeriodType.FINANCIAL_YEAR_ENDING, 2015), "WD2021", List.of(OVER)));
    }

    @Test
    void t05AWardThatEntersLaterIsToldApartAndDoesNotJoinTheCohort() {
        Cohort cohort = frozen();
        CohortTarget target = target(replayed());

        assertThat(target.movement(cohort.contains(OVER), Figures.children(30, 220)))
                .isEqualTo(Movement.STILL_OVER);
        assertThat(target.movement(cohort.contains(OVER), Figures.children(22, 220)))
                .isEqualTo(Movement.NO_LONGER_OVER);
        assertThat(target.movement(cohort.contains(EXACTLY), Figures.children(23, 220)))
                .isEqualTo(Movement.NEWLY_OVER);
        assertThat(target.movement(cohort.contains(BELOW), Figures.children(22, 220)))
                .isEqualTo(Movement.WITHIN);
        assertThat(target.movement(cohort.contains(BELOW), null)).isEqualTo(Movement.NOT_AVAILABLE);
        assertThat(cohort.areas()).containsExactly(OVER);
    }

    @Test
    void aStoredCohortReadsBackAsItWas() {
        Cohort cohort = new Cohort(
                "R12-02",
                TimePeriod.ofYear(PeriodType.FINANCIAL_YEAR_ENDING, 2015),
                "WD2021",
                List.of(BELOW, OVER, EXACTLY));

        assertThat(cohort.text()).isEqualTo("""
            target: R12-02
            baseline: FINANCIAL_YEAR_ENDING FYE2015
            boundaries: WD2021
            - E05000001
            - E05000002
            - E05000003
            """);
        assertThat(Cohort.parse(cohort.text())).isEqualTo(cohort);
    }

    @Test
    void aStoredCohortThatIsNotOneIsRefusedWithItsLine() {
        assertThatThrownBy(() -> Cohort.parse("target: R12-02\nbaseline: FINANCIAL_YEAR_ENDING FYE2015\nE05000001\n"))
                .hasMessage("stored cohort, line 3: is 'E05000001', but must start with 'boundaries: ' and hold a"
                        + " value. Restore the file that was stored, or freeze the cohort again.");
        assertThatThrownBy(() -> Cohort.parse("target: R12-02\nbaseline: FYE2015\nboundaries: WD2021\n"))
                .hasMessage("stored cohort, line 2: is 'baseline: FYE2015', but must start with 'baseline: ' and hold a"
                        + " period's type and the period. Restore the file that was stored, or freeze the cohort"
                        + " again.");
    }

    @Test
    void aCohortWithoutABoundaryVintageIsRefused() {
        assertThatThrownBy(() ->
                        new Cohort("R12-02", TimePeriod.ofYear(PeriodType.FINANCIAL_YEAR_ENDING, 2015), " ", List.of()))
                .hasMessage("a cohort has no target or no boundary vintage, but must have both. Give both.");
    }

    @Test
    void withoutABaselinePeriodNothingCanBeFrozen() {
        CohortTarget asPrinted = target(PlanFiles.plan("rutland-2012-2015"));

        assertThatThrownBy(() -> asPrinted.freeze("R12-02", "WD2021", Map.of()))
                .hasMessage("target R12-02 has the baseline 'current data', which names no period. Give type and period"
                        + " of its baseline, or use a replay that does.");
    }

    @Test
    void fewerChildrenBringAWardToExactlyTenPercent() {
        assertThat(target(replayed()).fewerNeeded(30, 220)).hasValue(8);
        assertThat(target(replayed()).moreNeeded(30, 220)).isEmpty();
    }

    @Test
    void beforeTheDeadlineAWardIsNotDueUnlessItIsThereAlready() {
        CohortTarget target = target(replayed());
        LocalDate early = LocalDate.of(2016, 3, 31);
        LocalDate due = LocalDate.of(2017, 3, 31);

        assertThat(target.judge(Evidence.on(early, Figures.children(60, 220))))
                .isEqualTo(new Judgement(Verdict.NOT_DUE, false));
        assertThat(target.judge(Evidence.on(due, Figures.children(60, 220))))
                .isEqualTo(new Judgement(Verdict.MISSED, false));
        assertThat(target.judge(Evidence.on(early, Figures.children(5, 220))))
                .isEqualTo(new Judgement(Verdict.MET, true));
        assertThat(target.judge(Evidence.on(early, null))).isEqualTo(new Judgement(Verdict.NOT_AVAILABLE, false));
    }

    @Test
    void theWorstWardDecidesForTheWholeCohort() {
        CohortTarget target = target(replayed());
        Judgement met = new Judgement(Verdict.MET, true);
        Judgement missed = new Judgement(Verdict.MISSED, false);
        Judgement close = new Judgement(Verdict.CANNOT_TELL, true);

        assertThat(target.judgeAll(List.of(met, met))).isEqualTo(met);
        assertThat(target.judgeAll(List.of(met, close))).isEqualTo(close);
        assertThat(target.judgeAll(List.of(met, close, missed))).isEqualTo(missed);
        assertThat(target.judgeAll(List.of())).isEqualTo(met);
    }
}
