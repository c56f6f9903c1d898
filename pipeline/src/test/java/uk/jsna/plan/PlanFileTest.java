package uk.jsna.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.jsna.document.DocumentRefused;
import uk.jsna.document.YamlDocument;
import uk.jsna.indicator.PeriodType;
import uk.jsna.indicator.TimePeriod;
import uk.jsna.statistics.Interval;
import uk.jsna.workspace.IndicatorCatalogue;

class PlanFileTest {

    private static void refused(String rest, String message) {
        YamlDocument document = YamlDocument.parse("plan.yaml", PlanFiles.HEAD + rest);
        assertThatThrownBy(() -> PlanFile.plan(document))
                .isInstanceOf(DocumentRefused.class)
                .hasMessage(message);
    }

    @Test
    void anIdGivenTwiceIsRefusedWithItsLine() {
        refused("""
            priorities:
              - {id: X-P1, number: "1", name: First, source: here}
              - {id: X-P1, number: "2", name: Second, source: here}
            """, "plan.yaml:9: priorities[1].id is 'X-P1' a second time. Give it an id of its own.");
    }

    @Test
    void whatIsNamedMustBeThere() {
        refused("""
            priorities:
              - {id: X-P1, number: "1", name: First, source: here}
            roll_ups:
              - {id: X-C1, column: A, name: Help, priorities: [X-P1, X-P2], source: here}
            versions:
              - {id: X-V1, name: Draft, texts: [T], priorities: [X-P3]}
            actions:
              - {id: X-A1, label: Do it, contributes_to: [X-C2], source: here}
            indicators:
              - id: X-1
                label: children
                serves: {X-P4: listed}
                printed: {table: X-table}
                source: here
            wholes:
              - {id: X-W1, name: All, parts: [X-1, X-2], note: none}
            replays:
              - {id: later, reason: none, targets: [{id: X-3, baseline: {printed: then}, due: {printed: soon}}]}
            """, """
            plan.yaml:10: roll_ups[0].priorities names 'X-P2', which is not among priorities. Add it there, or correct it.
            plan.yaml:12: versions[0].priorities names 'X-P3', which is not among priorities. Add it there, or correct it.
            plan.yaml:14: actions[0].contributes_to names 'X-C2', which is not among priorities or roll_ups. Add it there, or correct it.
            plan.yaml:18: indicators[0].serves names 'X-P4', which is not among priorities or roll_ups. Add it there, or correct it.
            plan.yaml:19: indicators[0].printed.table names 'X-table', which is not among tables. Add it there, or correct it.
            plan.yaml:22: wholes[0].parts names 'X-2', which is not among indicators. Add it there, or correct it.
            plan.yaml:24: replays[0].targets names 'X-3', which is not among indicators. Add it there, or correct it.\
            """);
    }

    @Test
    void aDefinitionThatIsNotKnownIsRefusedWithItsLine() {
        YamlDocument document = YamlDocument.parse("plan.yaml", PlanFiles.HEAD + """
                        indicators:
                          - {id: X-1, label: poor children, indicator: child_poverty_relative, source: here}
                          - {id: X-2, label: poor children, indicator: child_povrty_relative, source: here}
                        """);

        assertThatThrownBy(() -> PlanFile.plan(document, Set.of("child_poverty_relative")))
                .isInstanceOf(DocumentRefused.class)
                .hasMessage("plan.yaml:9: indicators[1].indicator is 'child_povrty_relative', but must be the id of an"
                        + " indicator, or stand among the definitions of vocabulary.yaml beside the plan. Correct it, or"
                        + " define it there.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rutland-2012-2015",
                "rutland-2016-2019",
                "leicestershire-2008-2011",
                "nottinghamshire-2011-2014",
                "brackenshire-2020-2023"
            })
    void everyDefinitionOfThePlansIsKnown(String plan) {
        Path file = PlanFiles.folder().resolve(plan + ".yaml");

        assertThat(Plan.read(file, IndicatorCatalogue.builtIn().ids())).isEqualTo(Plan.read(file));
    }

    @Test
    void aDefinitionIsNoIndicator() {
        Vocabulary words = Vocabulary.read(PlanFiles.folder().resolve(Vocabulary.FILE));

        assertThat(words.definitions().keySet())
                .hasSizeGreaterThan(100)
                .doesNotContainAnyElementsOf(IndicatorCatalogue.builtIn().ids());
    }

    @Test
    void aTargetMustHaveWhatItsKindNeedsAndNothingElse() {
        refused("""
            indicators:
              - id: X-1
                label: children
                source: here
                target: {type: comparator, wording: as England, operator: at_most, value: 3, unit: percent, due: {printed: soon}}
            """, """
            plan.yaml:11: indicators[0].target has no 'comparator', but must have one. Add it.
            plan.yaml:11: indicators[0].target has no 'value_in_plan', but must have one. Add it.
            plan.yaml:11: indicators[0].target.value is not known here. Check its spelling, or take it out.\
            """);
    }

    @Test
    void aTargetsOwnRefusalIsToldWithItsLine() {
        refused(
                """
                indicators:
                  - id: X-1
                    label: children
                    source: here
                    target: {type: gap, wording: less, group: a, reference: b, operator: below, due: {printed: soon}}
                """,
                "plan.yaml:11: indicators[0].target has an operator without a value or a value without an operator,"
                        + " but must have both or neither. Give both, or neither where the gap is only to be reduced.");
    }

    @Test
    void aPeriodNeedsBothItsTypeAndItsName() {
        assertThatThrownBy(() -> new PlanPeriod("2012/13", PeriodType.FINANCIAL_YEAR, null))
                .hasMessage("has a period without its type or a type without its period, but must have both or neither."
                        + " Give both, as in type: financial_year, period: 2012/13.");
    }

    @Test
    void aPaceMustEndAfterItBegins() {
        LocalDate day = LocalDate.of(2010, 12, 31);
        assertThatThrownBy(() -> new Pace(BigDecimal.ONE, day, day))
                .hasMessage(
                        "a pace is reckoned from 2010-12-31 to 2010-12-31, but must end after it begins. Check the days"
                                + " of the figures and of the deadline.");
    }

    @Test
    void aShareOfNobodyIsRefused() {
        assertThatThrownBy(() -> Observation.ofCounts(0, 0, Unit.PERCENT, Interval.MISSING))
                .hasMessage("denominator is 0, but must be more than zero. Leave out areas with nobody in them.");
    }

    @Test
    void aMissingNumberIsNoObservation() {
        assertThat(Observation.of(Double.NaN, 1, 2)).isEmpty();
        assertThat(Observation.of(3.4, 1, 5).map(Observation::value)).contains(3.4);
    }

    @Test
    void anAreaCodeThatIsNoneIsRefused() {
        refused(
                "indicators: [{id: X-1, label: children, area: Rutland, source: here}]\n",
                "plan.yaml:7: indicators[0].area is 'Rutland', but must match '^([A-Z][0-9]{8}|G-[a-z0-9-]+)$'.");
    }

    @Test
    void aWorkspaceMayFixTheBaselineThatThePlanLeavesOpen() {
        TimePeriod year = TimePeriod.ofYear(PeriodType.FINANCIAL_YEAR_ENDING, 2016);
        CohortTarget target = PlanFiles.plan("rutland-2012-2015")
                .target("R12-02", CohortTarget.class)
                .withBaseline(year);

        assertThat(target.baseline().time()).contains(year);
        assertThat(target.baseline().printed()).isEqualTo("current data");
        assertThat(target.due().date()).isEqualTo(LocalDate.of(2014, 12, 31));
    }

    @Test
    void anIndicatorWithoutAnAreaIsForThePlansOwn() {
        Plan plan = PlanFiles.plan("rutland-2012-2015");

        assertThat(plan.areaOf(plan.row("R12-01"))).isEqualTo(plan.areaCode());
        assertThat(plan.areaOf(plan.row("R12-03")).value()).isEqualTo("E92000001");
    }
}
