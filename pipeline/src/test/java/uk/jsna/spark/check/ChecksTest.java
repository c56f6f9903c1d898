package uk.jsna.spark.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.jsna.quality.Finding;
import uk.jsna.spark.Cells;
import uk.jsna.spark.Rows;
import uk.jsna.spark.Vale;
import uk.jsna.table.IndicatorFigures;
import uk.jsna.table.Observations;
import uk.jsna.table.PlacedObservations;
import uk.jsna.table.Reconciliations;
import uk.jsna.workspace.Workspace;

class ChecksTest {

    @TempDir
    Path folder;

    private static List<Finding> checked(Cells... placed) {
        return CheckFigures.of(Rows.dataset(PlacedObservations.TABLE, List.of(placed)), Set.of(Rows.POVERTY));
    }

    private static Cells at(Cells row, String file, int number) {
        return row.set(PlacedObservations.FILE, file).set(PlacedObservations.ROW, number);
    }

    @Test
    void rightFiguresGiveNoFinding() {
        assertThat(checked(
                        Rows.placed(Vale.CASTLE, 2020, 100, 100),
                        Rows.placed(Vale.CASTLE, 2021, 10, 100),
                        Rows.placed(Vale.BRIDGE, 2021, 10, Double.NaN)))
                .isEmpty();
    }

    @Test
    void aNumeratorOverItsDenominatorIsNamedWithFileAndRow() {
        assertThat(checked(at(Rows.placed(Vale.CASTLE, 2021, 130, 97.5), "wards.csv", 42)))
                .containsExactly(Finding.fail(
                        "numerator_is_at_most_denominator",
                        new Finding.Place("ward_counts", "wards.csv", "", 42, "", Vale.CASTLE),
                        "child_poverty_relative FYE2021: numerator is 130 for E05000901, but must be at most the"
                                + " denominator, 97.5. Check that both columns count the same children."));
    }

    @Test
    void moreEventsThanPeopleAreNoFault() {
        assertThat(checked(Rows.placed(Vale.CASTLE, 2021, 130, 97).set(PlacedObservations.INDICATOR, "events")))
                .isEmpty();
    }

    @Test
    void aFigureThatStandsTwiceIsNamedWithTheLastRowThatRepeatsIt() {
        assertThat(checked(
                        at(Rows.placed(Vale.CASTLE, 2021, 10, 100), "wards-2020.csv", 99),
                        at(Rows.placed(Vale.CASTLE, 2021, 11, 100), "wards-2021.csv", 7)))
                .containsExactly(Finding.fail(
                        "no_figure_stands_twice",
                        new Finding.Place("ward_counts", "wards-2021.csv", "", 7, "", Vale.CASTLE),
                        "child_poverty_relative FYE2021 stands 2 times for E05000901 (Persons, Total), but must stand"
                                + " once; so do 0 more figures of this source. Remove the rows that repeat them, or two files of"
                                + " one year."));
    }

    @Test
    void twoSourcesMayHoldOneFigure() {
        assertThat(checked(
                        Rows.placed(Vale.CASTLE, 2021, 10, 100),
                        Rows.placed(Vale.CASTLE, 2021, 10, 100).set(PlacedObservations.SOURCE, "other")))
                .isEmpty();
    }

    @Test
    void theAreasOfAFileAreCheckedOnceEachWithTheirFirstRow() {
        Dataset<Row> observations = Rows.dataset(
                Observations.TABLE,
                List.of(
                        Rows.observation(Vale.CASTLE, "Castle", 2020),
                        Rows.observation("E05999999", "Nowhere", 2021).set(Observations.ROW, 9),
                        Rows.observation("E05999999", "Nowhere", 2020).set(Observations.ROW, 8)));

        assertThat(CheckAreas.of(observations, Vale.placer()))
                .containsExactly(
                        Finding.warn(
                                "area_is_known",
                                new Finding.Place("ward_counts", "wards.csv", "", 8, "", ""),
                                "1 of 2 areas are not on the register, and their 2 figures are left out; the first:"
                                        + " E05999999 'Nowhere'. Add a lookup that holds them, or leave them out in the"
                                        + " source."),
                        Finding.pass(
                                "code_agrees_with_name",
                                Finding.Place.ofFile("ward_counts", "wards.csv"),
                                "the names beside all 1 known area codes are these areas' names."));
    }

    private ReconcileFigures reconcile() throws IOException {
        return new ReconcileFigures(Workspace.read(Files.writeString(folder.resolve("council.yaml"), """
                title: Vale
                inputs: raw
                output: out
                areas: {scope: [E10000901]}
                boundaries: {vintage: WD19}
                sources: [{source: ward_counts}]
                disclosure: {standard: {threshold: 5, kind: share}}
                thresholds: [{indicator: child_poverty_relative, over: 10}]
                agreements:
                  - {indicator: child_poverty_relative, first: one, second: other, tolerance: 0.05}
                  - {indicator: child_poverty_absolute, first: one, second: other, tolerance: 0.05}
                """)));
    }

    private static Cells printed(String source, double value) {
        return Rows.placed(Vale.NORTH, 2021, Double.NaN, Double.NaN)
                .set(PlacedObservations.SOURCE, source)
                .set(PlacedObservations.PRINTED_VALUE, value);
    }

    @Test
    void twoSourcesAreComparedAndAnAgreementWithoutACommonFigureIsTold() throws IOException {
        ReconcileFigures reconcile = reconcile();
        reconcile.sources(Rows.dataset(PlacedObservations.TABLE, List.of(printed("one", 10), printed("other", 10.04))));

        assertThat(reconcile.findings())
                .containsExactly(
                        Finding.warn(
                                "sources_agree",
                                Finding.Place.ofSource("other"),
                                "one and other have no figure of child_poverty_absolute in common, but are to be"
                                        + " compared. Check their periods and areas."),
                        Finding.pass(
                                "two_ways_agree",
                                Finding.Place.ofSource(""),
                                "child_poverty_relative: one and other: 1 of 1 agree."));
        assertThat(Cells.of(Reconciliations.TABLE, reconcile.rows().get(0)).flag(Reconciliations.AGREES))
                .isTrue();
    }

    @Test
    void groupsOfOneNameUnderTwoHeadingsAreNotOneFigure() throws IOException {
        ReconcileFigures reconcile = reconcile();
        reconcile.sources(Rows.dataset(
                PlacedObservations.TABLE,
                List.of(
                        printed("one", 10).set(PlacedObservations.CATEGORY_TYPE, "Free school meals"),
                        printed("other", 30).set(PlacedObservations.CATEGORY_TYPE, "Special needs"))));

        assertThat(reconcile.rows()).isEmpty();
    }

    private static Cells figure(String area, double numerator, double denominator, double printed) {
        return Rows.figure(area, 2021, numerator, denominator)
                .set(IndicatorFigures.VALUE, printed)
                .set(IndicatorFigures.VALUE_KIND, "published");
    }

    @Test
    void aPrintedValueIsHeldAgainstItsCountsAndTheVerdictAgainstRounding() throws IOException {
        ReconcileFigures reconcile = reconcile();
        reconcile.printedWithCounts(Rows.dataset(
                IndicatorFigures.TABLE, List.of(figure(Vale.CASTLE, 251, 2500, 10), figure(Vale.BRIDGE, 20, 100, 21))));

        assertThat(reconcile.findings())
                .extracting(Finding::message)
                .containsExactly(
                        "child_poverty_relative: Castle (E05000901) FYE2021 is not over 10.0 as printed, 10.0, but over"
                                + " it unrounded, 10.04. Say which of the two a decision rests on.",
                        "child_poverty_relative: printed value and counts: 1 of 2 agree. Apart: Bridge (E05000902)"
                                + " FYE2021 21.0 (printed) and 20.0 (count over denominator (published)). Find out which"
                                + " is right before either is quoted.");
    }

    @Test
    void anAuthorityIsHeldAgainstItsWardsTogetherUnlessAWardIsWithheld() throws IOException {
        ReconcileFigures reconcile = reconcile();
        reconcile.wardsWithAuthorities(Rows.dataset(
                IndicatorFigures.TABLE,
                List.of(
                        figure(Vale.CASTLE, 10, 100, 10),
                        figure(Vale.BRIDGE, 20, 100, 20),
                        figure(Vale.NORTH, 30, 200, 15.1),
                        figure(Vale.MARKET, 5, 100, 5).set(IndicatorFigures.NUMERATOR, null),
                        figure(Vale.UNITARY, 5, 100, 5))));

        assertThat(reconcile.findings())
                .extracting(Finding::message)
                .containsExactly("child_poverty_relative: wards together and authority: 1 of 1 agree.");
        assertThat(Cells.of(Reconciliations.TABLE, reconcile.rows().get(0)).text(Reconciliations.FIRST))
                .isEqualTo("sum of 2 wards");
    }
}
