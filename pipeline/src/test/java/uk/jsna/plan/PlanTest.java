package uk.jsna.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.jsna.document.DocumentRefused;
import uk.jsna.document.YamlDocument;
import uk.jsna.statistics.Interval;

class PlanTest {

    private static ThresholdTarget threshold(String id) {
        return PlanFiles.plan("rutland-2012-2015").target(id, ThresholdTarget.class);
    }

    @Test
    void theCountysLevelIsJudgedAtAllTimes() {
        ThresholdTarget county = threshold("R12-01");

        assertThat(county.operator()).isEqualTo(ThresholdOperator.BELOW);
        assertThat(county.value()).isEqualByComparingTo(BigDecimal.TEN);
        assertThat(county.judge(1000, 10_000, new Interval(9.4, 10.6), LocalDate.of(2013, 3, 31)))
                .isEqualTo(new Judgement(Verdict.CANNOT_TELL, false));
        assertThat(county.fewerNeeded(1000, 10_000)).hasValue(1);
    }

    @Test
    void theNationalTargetIsNotDueBeforeItsYearEnds() {
        ThresholdTarget national = threshold("R12-03");
        Interval high = new Interval(17, 19);

        assertThat(national.judge(18, 100, high, LocalDate.of(2020, 3, 31)).verdict())
                .isEqualTo(Verdict.NOT_DUE);
        assertThat(national.judge(18, 100, high, LocalDate.of(2021, 3, 31)).verdict())
                .isEqualTo(Verdict.MISSED);
    }

    @Test
    void aTargetOfAnotherKindIsRefused() {
        assertThatThrownBy(() -> threshold("R12-02"))
                .hasMessage("plan R12 has no target R12-02 of kind ThresholdTarget, but must have one. Check the id in"
                        + " the plan file.");
    }

    @Test
    void anUnknownReplayIsRefusedWithTheOnesThereAre() {
        assertThatThrownBy(() -> PlanFiles.plan("rutland-2012-2015").replayed("fye1999"))
                .hasMessage("plan R12 has no replay 'fye1999', but must have one of [fye2015]. Name one of these, or"
                        + " none.");
    }

    @Test
    void aTargetWithAnUnknownOperatorIsRefusedWithItsLine() {
        YamlDocument document = YamlDocument.parse("plan.yaml", PlanFiles.HEAD + """
            indicators:
              - id: X-1
                label: children
                source: here
                target:
                  type: threshold
                  wording: about 10%
                  operator: about
                  value: 10
                  unit: percent
                  due: {printed: soon}
            """);

        assertThatThrownBy(() -> PlanFile.plan(document))
                .isInstanceOf(DocumentRefused.class)
                .hasMessage("plan.yaml:14: indicators[0].target.operator is 'about', but must be one of 'below',"
                        + " 'at_most', 'over', 'at_least', 'equal'.");
    }

    @Test
    void aPeriodThatIsNotOneIsRefusedWithItsLine() {
        YamlDocument document = YamlDocument.parse("plan.yaml", PlanFiles.HEAD + """
            replays:
              - id: later
                reason: none
                targets:
                  - id: X-1
                    baseline: {printed: then, type: financial_year, period: FYE2015}
                    due: {printed: soon}
            """);

        assertThatThrownBy(() -> PlanFile.plan(document))
                .isInstanceOf(DocumentRefused.class)
                .hasMessage("plan.yaml:12: replays[0].targets[0].baseline time period is 'FYE2015', but must be written"
                        + " like 2019/20 for the period type FINANCIAL_YEAR");
    }
}
