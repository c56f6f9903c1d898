package uk.jsna.spark.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import uk.jsna.geography.CodeHistory;
import uk.jsna.indicator.AreaCode;
import uk.jsna.indicator.Indicator;
import uk.jsna.quality.Breach;
import uk.jsna.quality.CheckResult;
import uk.jsna.quality.ExpectedWards;
import uk.jsna.quality.Finding;
import uk.jsna.quality.GateReport;
import uk.jsna.quality.GateRules;
import uk.jsna.quality.Outcome;
import uk.jsna.quality.PeriodHeld;
import uk.jsna.quality.Populations;
import uk.jsna.quality.QualityGate;
import uk.jsna.spark.Cells;
import uk.jsna.spark.Rows;
import uk.jsna.spark.Vale;
import uk.jsna.spark.publish.SmallTables;
import uk.jsna.table.IndicatorFigures;
import uk.jsna.table.Observations;
import uk.jsna.table.PlacedObservations;
import uk.jsna.table.Reconciliations;
import uk.jsna.workspace.IndicatorCatalogue;
import uk.jsna.workspace.WorkspaceFile;

class ChecksTest {

    private static final Indicator POVERTY =
            IndicatorCatalogue.builtIn().find(Rows.POVERTY).orElseThrow();

    private static GateRules rules(GateRules.Agreement... agreements) {
        return new GateRules(
                Map.of(Rows.POVERTY, POVERTY),
                new GateRules.Population((indicator, area, sex, year) -> Double.NaN, new Populations()),
                ExpectedWards.of(Vale.REGISTER, "WD19", List.of(new AreaCode(Vale.COUNTY))),
                List.of(agreements),
                new GateRules.Limits(0.15, 2));
    }

    private static GateReport checked(GateRules rules, Cells... placed) {
        return CheckFigures.of(
                Rows.dataset(PlacedObservations.TABLE, List.of(placed)),
                QualityGate.complete().figures(rules));
    }

    @Test
    void onePassOverTheFiguresTellsWhatEveryCheckLookedAtAndFound() {
        GateReport report = checked(
                rules(),
                Rows.placed(Vale.CASTLE, 2021, 130, 97.5)
                        .set(PlacedObservations.FILE, "wards.csv")
                        .set(PlacedObservations.ROW, 42),
                Rows.placed(Vale.BRIDGE, 2021, 10, Double.NaN),
                Rows.placed(Vale.CASTLE, 2020, 10, 97.5));

        assertThat(report.results())
                .extracting(CheckResult::check, CheckResult::lookedAt, CheckResult::failed)
                .containsExactly(
                        tuple("count_is_not_negative", 3L, 0L),
                        tuple("expected_wards_are_present", 6L, 2L),
                        tuple("no_figure_stands_twice", 3L, 0L),
                        tuple("numerator_is_at_most_denominator", 2L, 1L));
        assertThat(report.breaches())
                .extracting(Breach::finding)
                .contains(Finding.fail(
                        "numerator_is_at_most_denominator",
                        new Finding.Place("ward_counts", "wards.csv", "", 42, "", Vale.CASTLE),
                        "child_poverty_relative FYE2021: numerator is 130 for E05000901, but must be at most the"
                                + " denominator, 97.5. Check that both columns count the same children."));
        assertThat(report.held())
                .containsExactly(
                        new PeriodHeld("ward_counts", Rows.POVERTY, "FYE2020", 20190000, 1),
                        new PeriodHeld("ward_counts", Rows.POVERTY, "FYE2021", 20200000, 2));
    }

    @Test
    void countsOfTheCouncilAreKeptAndNotTold() {
        GateReport report =
                checked(rules(), Rows.placed(Vale.CASTLE, 2021, 130, 97).set(PlacedObservations.COUNCIL_HELD, true));

        assertThat(report.breaches())
                .filteredOn(breach -> breach.finding().outcome() == Outcome.FAIL)
                .singleElement()
                .satisfies(breach -> {
                    assertThat(breach.finding().message())
                            .isEqualTo("child_poverty_relative FYE2021: the numerator for E05000901 is larger than the"
                                    + " denominator, but must be at most as large. Check that both columns count the"
                                    + " same children.");
                    assertThat(breach.kept()).contains("numerator is 130").contains("97");
                });
    }

    @Test
    void figuresGotInTwoWaysComeOutWithBoth() {
        GateReport report = checked(
                rules(new GateRules.Agreement(Rows.POVERTY, "one", "other", 0.05)),
                printed("one", 10),
                printed("other", 10.04));

        assertThat(SmallTables.reconciliations(report.compared()))
                .singleElement()
                .satisfies(
                        row -> assertThat(Cells.of(Reconciliations.TABLE, row).flag(Reconciliations.AGREES))
                                .isTrue());
    }

    private static Cells printed(String source, double value) {
        return Rows.placed(Vale.NORTH, 2021, Double.NaN, Double.NaN)
                .set(PlacedObservations.SOURCE, source)
                .set(PlacedObservations.PRINTED_VALUE, value);
    }

    @Test
    void theAreasOfAFileAreCheckedOnceEachWithTheirFirstRow() {
        Dataset<Row> observations = Rows.dataset(
                Observations.TABLE,
                List.of(
                        Rows.observation(Vale.CASTLE, "Castle", 2020),
                        Rows.observation("E05999999", "Nowhere", 2021).set(Observations.ROW, 9),
                        Rows.observation("E05999999", "Nowhere", 2020).set(Observations.ROW, 8)));

        GateReport report = CheckAreas.of(observations, Vale.placer(), CodeHistory.NONE, QualityGate.complete());

        assertThat(report.results())
                .extracting(CheckResult::check, CheckResult::lookedAt, CheckResult::failed)
                .containsExactly(
                        tuple("area_is_known", 2L, 1L),
                        tuple("code_agrees_with_name", 1L, 0L),
                        tuple("code_exists_in_its_vintage", 1L, 0L));
        assertThat(report.breaches())
                .extracting(Breach::finding)
                .containsExactly(Finding.warn(
                        "area_is_known",
                        new Finding.Place("ward_counts", "wards.csv", "", 8, "", ""),
                        "1 of 2 areas are not on the register, and their 2 figures are left out; the first: E05999999"
                                + " 'Nowhere'. Add a lookup that holds them, or leave them out in the source."));
    }

    @Test
    void aVerdictThatRoundingDecidesIsToldOfPublishedWards() {
        GateReport report = CheckVerdicts.of(
                Rows.dataset(
                        IndicatorFigures.TABLE,
                        List.of(
                                figure(Vale.CASTLE, 251, 2500, 10),
                                figure(Vale.BRIDGE, 20, 100, 21),
                                figure(Vale.MILL, 20, 100, 20).set(IndicatorFigures.VALUE, null))),
                List.of(new WorkspaceFile.Threshold(Rows.POVERTY, 10, null)));

        assertThat(report.results())
                .extracting(CheckResult::lookedAt, CheckResult::message)
                .containsExactly(tuple(
                        2L,
                        "child_poverty_relative: Castle (E05000901) FYE2021 is not over 10.0 as printed, 10.0, but over"
                                + " it unrounded, 10.04. Say which of the two a decision rests on."));
    }

    private static Cells figure(String area, double numerator, double denominator, double printed) {
        return Rows.figure(area, 2021, numerator, denominator)
                .set(IndicatorFigures.VALUE, printed)
                .set(IndicatorFigures.VALUE_KIND, "published");
    }
}
