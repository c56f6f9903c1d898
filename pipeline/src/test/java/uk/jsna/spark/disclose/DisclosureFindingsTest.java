package uk.jsna.spark.disclose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import uk.jsna.quality.Finding;
import uk.jsna.quality.Outcome;
import uk.jsna.spark.Cells;
import uk.jsna.spark.Rows;
import uk.jsna.spark.Vale;
import uk.jsna.table.CalculatedFigures;
import uk.jsna.table.DisclosureRecords;
import uk.jsna.table.Field;
import uk.jsna.table.PlacedObservations;

class DisclosureFindingsTest {

    private static List<String> divided(Cells figure) {
        return DisclosureFindings.divided(Rows.dataset(CalculatedFigures.TABLE, List.of(figure))).stream()
                .map(Finding::message)
                .toList();
    }

    private static Cells fitted(double share, boolean isHeld) {
        return Rows.calculated(Vale.CASTLE, 2021, 12, 100)
                .set(CalculatedFigures.COUNCIL_HELD, isHeld)
                .set(CalculatedFigures.PLACEMENT, "best_fit")
                .set(CalculatedFigures.FIT_PERCENTAGE, share);
    }

    @Test
    void aCouncilsCountThatWasDividedBetweenWardsIsRefused() {
        assertThat(divided(fitted(64, true)))
                .containsExactly(Rows.POVERTY + ": the council's counts of FYE2021 were divided between areas of other"
                        + " boundaries, but must be whole, for the parts of a count give each other away. Count them on"
                        + " the boundaries of the release.");
    }

    @Test
    void wardsThatWereMergedAndCountsThatArePublicAreNot() {
        assertThat(divided(fitted(100, true))).isEmpty();
        assertThat(divided(fitted(64, false))).isEmpty();
    }

    private static Cells record(String kind) {
        Cells record = Cells.of(DisclosureRecords.TABLE);
        DisclosureRecords.TABLE.fields().stream()
                .filter(field -> field.required())
                .forEach(field -> record.set(field, blank(field)));
        return record.set(DisclosureRecords.RECORD, kind)
                .set(DisclosureRecords.INDICATOR, Rows.POVERTY)
                .set(DisclosureRecords.AREA_CODE, Vale.CASTLE)
                .set(DisclosureRecords.AREA_TYPE, "WARD")
                .set(DisclosureRecords.TIME_PERIOD, "FYE2021")
                .set(DisclosureRecords.SEX, "Persons");
    }

    private static Object blank(Field field) {
        return switch (field.type()) {
            case TEXT -> "";
            case FLAG -> false;
            case INTEGER -> 0;
            case COUNT, NUMBER -> 0.0;
        };
    }

    private static Dataset<Row> records(Cells... records) {
        return Rows.dataset(DisclosureRecords.TABLE, List.of(records));
    }

    private static void says(List<Finding> findings, String message) {
        assertThat(findings).extracting(Finding::message).containsExactly(message);
        assertThat(findings).extracting(Finding::outcome).containsOnly(Outcome.FAIL);
    }

    @Test
    void aFigureThatAnEarlierReleaseShowedNeedsASignature() {
        says(
                DisclosureFindings.of(records(
                        record(RecordedFigures.INCIDENT).set(DisclosureRecords.DETAIL, "2022-04-30-0123456789ab"))),
                "child_poverty_relative FYE2021 Persons: the rule now withholds the figure, but release"
                        + " 2022-04-30-0123456789ab showed it, and everyone can know it. A person must sign the"
                        + " incident's file in the secure store before anything is published.");
    }

    @Test
    void aFigureThatFollowsFromWhatOthersPublishedIsRefused() {
        says(
                DisclosureFindings.of(records(record(RecordedFigures.UNPROTECTED))),
                "child_poverty_relative: figures of FYE2021 follow from what others have published, whatever this"
                        + " release withholds, but must not. Leave these figures out, or out of a smaller part of the"
                        + " area; the secure store names them.");
    }

    @Test
    void aDenominatorThatTheCouncilCountsIsRefused() {
        Dataset<Row> calculated = Rows.dataset(CalculatedFigures.TABLE, List.of(fitted(100, true)));
        says(
                DisclosureFindings.denominators(calculated, Map.of("attendance", Rows.POVERTY)),
                "attendance: its denominators are joined from child_poverty_relative, which the council counts, but"
                        + " must come from a public source. Give the denominator in the source of the count.");
        assertThat(DisclosureFindings.denominators(calculated, Map.of("attendance", "population_0_15")))
                .isEmpty();
    }

    @Test
    void wardsOfTwoVintagesInOnePeriodAreRefused() {
        Cells one = record(RecordedFigures.FIGURE)
                .set(DisclosureRecords.COUNCIL_HELD, true)
                .set(DisclosureRecords.BOUNDARY_VINTAGE, "WD19");
        Cells other = record(RecordedFigures.FIGURE)
                .set(DisclosureRecords.COUNCIL_HELD, true)
                .set(DisclosureRecords.BOUNDARY_VINTAGE, "WD22");

        says(
                DisclosureFindings.vintages(records(one, other)),
                "child_poverty_relative FYE2021: wards are cut by WD19 and WD22, here or in an earlier release, but"
                        + " must be cut by one vintage, for counts of overlapping wards give each other away. Publish the"
                        + " period in one vintage.");
        assertThat(DisclosureFindings.vintages(records(one, one))).isEmpty();
    }

    @Test
    void aCountThatAnotherSourceHasPublishedIsTold() {
        Cells own = Rows.placed(Vale.CASTLE, 2021, 12, 100).set(PlacedObservations.COUNCIL_HELD, true);
        Cells open = Rows.placed(Vale.CASTLE, 2021, 12, 100).set(PlacedObservations.COUNCIL_HELD, false);

        assertThat(KnownElsewhere.in(Rows.dataset(PlacedObservations.TABLE, List.of(own, open)))
                        .findings())
                .extracting(Finding::message)
                .containsExactly(
                        "child_poverty_relative: 1 figures are counted by the council and published by another source,"
                                + " but what is public cannot be withheld. Where both counts are equal they are shown;"
                                + " leave the published source out if it is not public after all.");
    }
}
