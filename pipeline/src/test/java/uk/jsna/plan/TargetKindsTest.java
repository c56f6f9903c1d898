package uk.jsna.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.jsna.statistics.Interval;

class TargetKindsTest {

    private static final LocalDate DEADLINE = LocalDate.of(2015, 3, 31);
    private static final LocalDate BEFORE = DEADLINE.minusYears(1);
    private static final Due DUE = new Due("by 2015", DEADLINE, null);
    private static final Due STANDING = new Due("standing", null, null);

    private static Observation figure(String value, double lower, double upper) {
        return Observation.ofValue(new BigDecimal(value), new Interval(lower, upper));
    }

    private static Evidence evidence(@Nullable Observation figure) {
        return Evidence.on(DEADLINE, figure);
    }

    private static Verdict verdict(Target target, Evidence evidence) {
        return target.judge(evidence).verdict();
    }

    @Test
    void everyKindOfTargetWithoutAFigureIsNotAvailable() {
        List<Target> targets = List.of(
                new ThresholdTarget("", ThresholdOperator.BELOW, BigDecimal.TEN, Unit.PERCENT, DUE),
                new DirectionTarget("", Direction.INCREASE, DUE),
                new MaintainTarget("", ThresholdOperator.AT_MOST, BigDecimal.TEN, Unit.PERCENT, DUE),
                new ComparatorTarget("", ThresholdOperator.AT_MOST, "E92000001", BigDecimal.TEN, Unit.PERCENT, DUE),
                new PercentileTarget("", BigDecimal.valueOf(25), Direction.INCREASE, DUE),
                new GapTarget("", "a", "b", null, null, null, null, DUE),
                new GrowthTarget("", Direction.INCREASE, "E92000001", DUE),
                new CompletenessTarget("", DUE),
                new CountTarget("", ThresholdOperator.AT_LEAST, BigDecimal.TEN, List.of(), DUE),
                new ShareTarget("", ThresholdOperator.AT_LEAST, BigDecimal.TEN, null, List.of(), DUE));

        assertThat(targets)
                .allSatisfy(target -> assertThat(target.judge(evidence(null)))
                        .isEqualTo(new Judgement(Verdict.NOT_AVAILABLE, false)));
    }

    @Test
    void aDirectionIsJudgedByTheChangeWithBothIntervals() {
        DirectionTarget up = new DirectionTarget("Increase", Direction.INCREASE, DUE);
        Observation before = figure("40", 38, 42);

        assertThat(verdict(up, evidence(figure("50", 48, 52)).withBaseline(before)))
                .isEqualTo(Verdict.MET);
        assertThat(verdict(up, evidence(figure("42.5", 40.5, 44.5)).withBaseline(before)))
                .isEqualTo(Verdict.LIKELY_MET);
        assertThat(verdict(up, evidence(figure("40.5", 38.5, 42.5)).withBaseline(before)))
                .isEqualTo(Verdict.CANNOT_TELL);
        assertThat(verdict(up, evidence(figure("30", 28, 32)).withBaseline(before)))
                .isEqualTo(Verdict.MISSED);
        assertThat(verdict(up, evidence(figure("50", 48, 52)))).isEqualTo(Verdict.NOT_AVAILABLE);
        assertThat(verdict(up, Evidence.on(BEFORE, figure("30", 28, 32)).withBaseline(before)))
                .isEqualTo(Verdict.NOT_DUE);
    }

    @Test
    void whatIsOnlyMonitoredHasNoTarget() {
        assertThat(verdict(new DirectionTarget("monitor", Direction.MONITOR, DUE), evidence(null)))
                .isEqualTo(Verdict.NO_TARGET_SET);
    }

    @ParameterizedTest
    @CsvSource({
        "5, 4, 6, MET",
        "6.2, 5, 8, LIKELY_MET",
        "6, 5, 8, LIKELY_MET",
        "7, 6, 9, CANNOT_TELL",
        "9, 6.3, 12, MISSED"
    })
    void aLevelIsKeptUnlessItIsSurelyWorse(String value, double lower, double upper, Verdict verdict) {
        MaintainTarget low =
                new MaintainTarget("maintain", ThresholdOperator.AT_MOST, new BigDecimal("6.2"), Unit.PER_1000, DUE);

        assertThat(verdict(low, evidence(figure(value, lower, upper)))).isEqualTo(verdict);
    }

    @Test
    void aPlaceAmongAuthoritiesIsSharedByTies() {
        PercentileTarget quarter =
                new PercentileTarget("top 25%", BigDecimal.valueOf(25), Direction.INCREASE, STANDING);
        List<Observation> eight = new ArrayList<>();
        for (int i = 1; i <= 8; i++) {
            eight.add(figure(String.valueOf(10 * i), 10 * i - 1, 10 * i + 1));
        }

        assertThat(verdict(quarter, evidence(eight.get(7)).withAuthorities(eight)))
                .isEqualTo(Verdict.MET);
        assertThat(verdict(quarter, evidence(eight.get(6)).withAuthorities(eight)))
                .isEqualTo(Verdict.MET);
        assertThat(verdict(quarter, evidence(eight.get(5)).withAuthorities(eight)))
                .isEqualTo(Verdict.MISSED);
        Observation tied = figure("70", 69.5, 70.5);
        eight.set(5, tied);
        assertThat(quarter.judge(evidence(tied).withAuthorities(eight)).meets()).isTrue();
        assertThat(quarter.judge(evidence(eight.get(6)).withAuthorities(eight)).meets())
                .isTrue();
    }

    @Test
    void whereLowIsBestTheTopIsTheLowest() {
        PercentileTarget low = new PercentileTarget("lowest 25%", BigDecimal.valueOf(25), Direction.DECREASE, STANDING);
        List<Observation> four =
                List.of(figure("1", 0.9, 1.1), figure("2", 1.9, 2.1), figure("3", 2, 4), figure("4", 3, 5));

        assertThat(verdict(low, evidence(four.get(0)).withAuthorities(four))).isEqualTo(Verdict.MET);
        assertThat(verdict(low, evidence(four.get(1)).withAuthorities(four))).isEqualTo(Verdict.MISSED);
    }

    @Test
    void theOrderOfTheAuthoritiesDoesNotMatter() {
        PercentileTarget quarter =
                new PercentileTarget("top 25%", BigDecimal.valueOf(25), Direction.INCREASE, STANDING);
        List<Observation> all = new ArrayList<>();
        for (int i = 0; i < 151; i++) {
            all.add(figure(String.valueOf(40 + i * 0.1), 39 + i * 0.1, 41 + i * 0.1));
        }
        long forwards = all.stream()
                .filter(own -> quarter.judge(evidence(own).withAuthorities(all)).meets())
                .count();
        Collections.shuffle(all, new Random(1));

        assertThat(forwards).isEqualTo(37);
        assertThat(all.stream()
                        .filter(own -> quarter.judge(evidence(own).withAuthorities(all))
                                .meets())
                        .count())
                .isEqualTo(37);
    }

    @Test
    void aPlaceAmongAuthoritiesThatIsNoneIsRefused() {
        assertThatThrownBy(() -> new PercentileTarget("", BigDecimal.ZERO, Direction.INCREASE, DUE))
                .hasMessage("top_percent is 0, but must be more than 0 and at most 100");
        assertThatThrownBy(() -> new PercentileTarget("", BigDecimal.ONE, Direction.MONITOR, DUE))
                .hasMessage("best is 'monitor', but must be increase (highest) or decrease (lowest)");
    }

    @Test
    void theGapBetweenGapsIsJudgedAgainstTheComparatorsGap() {
        GapTarget national = new GapTarget("in line nationally", "the rest", "FSM", null, null, "E92000001", null, DUE);
        Observation ours = figure("31.8", 29, 34.6);

        assertThat(verdict(national, evidence(ours).withComparator(figure("26.4", 26.2, 26.6))))
                .isEqualTo(Verdict.MISSED);
        assertThat(verdict(national, evidence(ours).withComparator(figure("32.1", 31.9, 32.3))))
                .isEqualTo(Verdict.CANNOT_TELL);
        assertThat(verdict(national, evidence(ours))).isEqualTo(Verdict.NOT_AVAILABLE);
    }

    @Test
    void aGapWithALevelIsJudgedAgainstIt() {
        GapTarget level = new GapTarget("", "a", "b", ThresholdOperator.BELOW, new BigDecimal("10.5"), null, null, DUE);

        assertThat(verdict(level, evidence(figure("8", 6, 10)))).isEqualTo(Verdict.MET);
        assertThat(verdict(level, evidence(figure("13", 11, 15)))).isEqualTo(Verdict.MISSED);
    }

    @Test
    void aGapWithAnOperatorAndNoLevelIsRefused() {
        assertThatThrownBy(() -> new GapTarget("", "a", "b", ThresholdOperator.BELOW, null, null, null, DUE))
                .hasMessage("has an operator without a value or a value without an operator, but must have both or"
                        + " neither. Give both, or neither where the gap is only to be reduced.");
    }

    @Test
    void theGapOfTwoSharesHasNewcombesLimits() {
        Observation gap = GapTarget.gap(Figures.children(660, 1000), Figures.children(70, 200));

        assertThat(gap.value()).isEqualTo(31);
        assertThat(gap.limits95().lower()).isCloseTo(23.5373, Offset.offset(0.0001));
        assertThat(gap.limits95().upper()).isCloseTo(37.8966, Offset.offset(0.0001));
    }

    @Test
    void everybodyMeansEverybody() {
        CompletenessTarget all = new CompletenessTarget("100%", STANDING);

        assertThat(verdict(all, evidence(CompletenessTarget.share(12, 12)))).isEqualTo(Verdict.MET);
        assertThat(verdict(all, evidence(CompletenessTarget.share(1199, 1200)))).isEqualTo(Verdict.MISSED);
        assertThat(all.left(1199, 1200)).hasValue(1);
        assertThat(all.left(5, 4)).isEmpty();
    }

    @Test
    void aCountHasStepsOnTheWay() {
        CountTarget lines = PlanFiles.plan("leicestershire-2008-2011").target("L08-20", CountTarget.class);

        assertThat(verdict(lines, Evidence.on(LocalDate.of(2008, 6, 30), Observation.ofFullCount(0))))
                .isEqualTo(Verdict.NOT_DUE);
        assertThat(verdict(lines, Evidence.on(LocalDate.of(2008, 12, 31), Observation.ofFullCount(0))))
                .isEqualTo(Verdict.MISSED);
        assertThat(verdict(lines, Evidence.on(LocalDate.of(2008, 12, 31), Observation.ofFullCount(1))))
                .isEqualTo(Verdict.NOT_DUE);
        assertThat(verdict(lines, Evidence.on(LocalDate.of(2010, 12, 31), Observation.ofFullCount(8))))
                .isEqualTo(Verdict.MISSED);
        assertThat(verdict(lines, Evidence.on(LocalDate.of(2010, 12, 31), Observation.ofFullCount(17))))
                .isEqualTo(Verdict.MET);
        assertThat(verdict(lines, Evidence.on(LocalDate.of(2013, 12, 31), Observation.ofFullCount(16))))
                .isEqualTo(Verdict.MISSED);
    }

    @Test
    void aMilestoneIsDoneInTimeOrNot() {
        MilestoneTarget report = PlanFiles.plan("rutland-2012-2015").target("R12-12", MilestoneTarget.class);
        LocalDate late = LocalDate.of(2013, 7, 1);

        assertThat(report.judge(Evidence.on(BEFORE.minusYears(1), null).withDoneOn(null)))
                .isEqualTo(new Judgement(Verdict.NOT_DUE, false));
        assertThat(report.judge(Evidence.on(late, null))).isEqualTo(new Judgement(Verdict.MISSED, false));
        assertThat(report.judge(Evidence.on(late, null).withDoneOn(LocalDate.of(2013, 6, 30))))
                .isEqualTo(new Judgement(Verdict.MET, true));
        assertThat(report.judge(Evidence.on(late, null).withDoneOn(late)))
                .isEqualTo(new Judgement(Verdict.MISSED, true));
        assertThat(report.judge(Evidence.on(late.minusMonths(1), null).withDoneOn(late)))
                .isEqualTo(new Judgement(Verdict.NOT_DUE, false));
    }

    @Test
    void aLevelOfQualityMustBeOneOfTheLevels() {
        assertThatThrownBy(() -> new ShareTarget(
                        "", ThresholdOperator.AT_LEAST, BigDecimal.TEN, "fine", List.of("good", "bad"), DUE))
                .hasMessage("level is 'fine', but must be one of levels, [good, bad]. Add it there, best first.");
        ShareTarget good =
                new ShareTarget("", ThresholdOperator.AT_LEAST, BigDecimal.TEN, "good", List.of("good", "bad"), DUE);
        assertThatThrownBy(() -> good.share(Map.of("fine", 3L)))
                .hasMessage("level 'fine' is counted, but must be one of [good, bad]. Check the words of the count.");
    }
}
