package uk.jsna.spark.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.jsna.geography.AreaRegister;
import uk.jsna.geography.BoundaryVintage;
import uk.jsna.geography.CodeHistory;
import uk.jsna.geography.CodeLife;
import uk.jsna.geography.FittedFile;
import uk.jsna.geography.Placer;
import uk.jsna.geography.SmallAreaLookup;
import uk.jsna.geography.SmallAreas;
import uk.jsna.geography.TargetBoundaries;
import uk.jsna.indicator.AreaCode;
import uk.jsna.quality.Finding;
import uk.jsna.spark.Cells;
import uk.jsna.spark.LocalSpark;
import uk.jsna.spark.Rows;
import uk.jsna.spark.Vale;
import uk.jsna.spark.check.CheckPlacement;
import uk.jsna.table.BoundaryFits;
import uk.jsna.table.Observations;
import uk.jsna.table.PlacedObservations;

/**
 * In North Vale the wards of 2014 are Old Castle, which lies over Castle and Bridge of 2019, and Weir, which has become a
 * part of Bridge; Lost is a ward that no small area is best fit to. South Vale has its ward Mill in both years.
 */
class FitToBoundariesTest {

    private static final String OLD_CASTLE = "E05000801";
    private static final String WEIR = "E05000802";
    private static final String LOST = "E05000803";
    private static final String TARN = "E05000804";

    private static final AreaRegister REGISTER = Vale.lookups()
            .add("WD19", new AreaCode(TARN), "Tarn", new AreaCode(Vale.NORTH))
            .add("WD14", new AreaCode(OLD_CASTLE), "Old Castle", new AreaCode(Vale.NORTH))
            .add("WD14", new AreaCode(WEIR), "Weir", new AreaCode(Vale.NORTH))
            .add("WD14", new AreaCode(LOST), "Lost", new AreaCode(Vale.NORTH))
            .add("WD14", new AreaCode(Vale.MILL), "Mill", new AreaCode(Vale.SOUTH))
            .add("LSOA11", small(1), "North Vale 001A", new AreaCode(Vale.CASTLE))
            .build();

    private static AreaCode small(int i) {
        return new AreaCode("E0100000" + i);
    }

    private static SmallAreas smallAreas() {
        return new SmallAreas(
                List.of(
                        lookup("WD14", OLD_CASTLE, OLD_CASTLE, WEIR, Vale.MILL),
                        lookup("WD19", Vale.CASTLE, Vale.BRIDGE, Vale.BRIDGE, Vale.MILL)),
                Map.of(small(1), 300L, small(2), 100L, small(3), 100L, small(4), 250L));
    }

    private static SmallAreaLookup lookup(String wards, String... codes) {
        Map<AreaCode, AreaCode> wardOf = new java.util.TreeMap<>();
        for (int i = 0; i < codes.length; i++) {
            wardOf.put(small(i + 1), new AreaCode(codes[i]));
        }
        return new SmallAreaLookup(BoundaryVintage.parse("LSOA11"), BoundaryVintage.parse(wards), wardOf, Map.of());
    }

    private static Cells ward(String code, @Nullable Double numerator, @Nullable Double denominator) {
        return Rows.observation(code, "", 2014)
                .set(Observations.NUMERATOR, numerator)
                .set(Observations.DENOMINATOR, denominator);
    }

    private static Dataset<Row> read(List<Cells> observations) {
        return Rows.dataset(Observations.TABLE, observations);
    }

    private static FitToBoundaries.Areas areas(Dataset<Row> read, SmallAreas smallAreas) {
        TargetBoundaries boundaries = new TargetBoundaries(BoundaryVintage.parse("WD19"), REGISTER, smallAreas);
        Placer placer = new Placer(REGISTER, Map.of());
        Set<AreaCode> scope = Set.of(new AreaCode(Vale.COUNTY));
        return new FitToBoundaries.Areas(
                LocalSpark.broadcast(placer),
                LocalSpark.broadcast(FittedFile.byKey(FilesToFit.of(read, boundaries, placer, scope))),
                scope,
                LocalSpark.broadcast(boundaries.wards()));
    }

    private static List<Cells> placed(List<Cells> observations) {
        Dataset<Row> read = read(observations);
        return Rows.collect(
                PlacedObservations.TABLE,
                FitToBoundaries.with(areas(read, smallAreas())).apply(read));
    }

    private static Cells on(String ward, List<Cells> placed) {
        return placed.stream()
                .filter(row -> row.text(PlacedObservations.AREA_CODE).equals(ward))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing stands on " + ward));
    }

    private static List<Cells> everyWard() {
        return List.of(
                ward(OLD_CASTLE, 21.0, 80.0),
                ward(WEIR, 5.0, 30.0).set(Observations.VALUE_NOTE, "p"),
                ward(Vale.MILL, 9.0, 60.0).set(Observations.PRINTED_VALUE, 15.0),
                ward(Vale.SOUTH, 90.0, 600.0));
    }

    @Test
    void countsOfChangedWardsComeOntoTheReleasesWards() {
        List<Cells> placed = placed(everyWard());
        Cells castle = on(Vale.CASTLE, placed);
        Cells bridge = on(Vale.BRIDGE, placed);

        // 300 and 100 of Old Castle's 400 children: 21 is 15.75 and 5.25, so 16 and 5; the other 59 are 44 and 15.
        assertThat(castle.number(PlacedObservations.NUMERATOR)).isEqualTo(16);
        assertThat(castle.number(PlacedObservations.DENOMINATOR)).isEqualTo(60);
        assertThat(castle.number(PlacedObservations.FIT_PERCENTAGE)).isZero();
        assertThat(castle.text(PlacedObservations.VALUE_NOTE)).isEqualTo("e");
        assertThat(bridge.number(PlacedObservations.NUMERATOR)).isEqualTo(10);
        assertThat(bridge.number(PlacedObservations.DENOMINATOR)).isEqualTo(50);
        assertThat(bridge.number(PlacedObservations.FIT_PERCENTAGE)).isEqualTo(50);
        assertThat(bridge.text(PlacedObservations.VALUE_NOTE)).isEqualTo("e p");
        assertThat(bridge.text(PlacedObservations.PLACEMENT)).isEqualTo("best_fit");
        assertThat(bridge.text(PlacedObservations.BOUNDARY_VINTAGE)).isEqualTo("WD19");
        assertThat(bridge.text(PlacedObservations.AREA_NAME)).isEqualTo("Bridge");
    }

    @Test
    void whatStandsOnItsAreaAlreadyStaysAsItIs() {
        List<Cells> placed = placed(everyWard());

        assertThat(on(Vale.MILL, placed).number(PlacedObservations.PRINTED_VALUE))
                .isEqualTo(15);
        assertThat(on(Vale.MILL, placed).text(PlacedObservations.PLACEMENT)).isEqualTo("exact");
        assertThat(on(Vale.MILL, placed).number(PlacedObservations.FIT_PERCENTAGE))
                .isEqualTo(100);
        assertThat(on(Vale.SOUTH, placed).number(PlacedObservations.NUMERATOR)).isEqualTo(90);
    }

    @Test
    void aWardThatNoSmallAreaIsBestFitToIsThereWithoutAFigure() {
        Cells tarn = on(TARN, placed(everyWard()));

        assertThat(tarn.numberOrNull(PlacedObservations.NUMERATOR)).isNull();
        assertThat(tarn.text(PlacedObservations.VALUE_NOTE)).isEqualTo("x");
        assertThat(tarn.text(PlacedObservations.PLACEMENT)).isEqualTo("not_placed");
    }

    @Test
    void aWithheldCountIsNotInvented() {
        List<Cells> placed =
                placed(List.of(ward(OLD_CASTLE, null, 80.0).set(Observations.VALUE_NOTE, "c"), ward(WEIR, 5.0, 30.0)));

        assertThat(on(Vale.CASTLE, placed).numberOrNull(PlacedObservations.NUMERATOR))
                .isNull();
        assertThat(on(Vale.CASTLE, placed).numberOrNull(PlacedObservations.DENOMINATOR))
                .isNull();
        assertThat(on(Vale.CASTLE, placed).text(PlacedObservations.VALUE_NOTE)).isEqualTo("c");
        assertThat(on(Vale.BRIDGE, placed).numberOrNull(PlacedObservations.NUMERATOR))
                .isNull();
    }

    @Test
    void partsOfAPublicFigureArePublicAndPartsOfTheCouncilsOwnAreNot() {
        List<Cells> own = everyWard().stream()
                .map(row -> row.set(Observations.COUNCIL_HELD, true))
                .toList();

        assertThat(placed(everyWard())).noneMatch(row -> row.flag(PlacedObservations.COUNCIL_HELD));
        assertThat(placed(own)).allMatch(row -> row.flag(PlacedObservations.COUNCIL_HELD));
    }

    @Test
    void aWardThatStandsTwiceMakesItsWardsStandTwice() {
        List<Cells> twice = new ArrayList<>(everyWard());
        twice.add(ward(WEIR, 6.0, 31.0).set(Observations.ROW, 9));

        assertThat(Rows.texts(placed(twice), PlacedObservations.AREA_CODE))
                .filteredOn(Vale.BRIDGE::equals)
                .hasSize(2);
    }

    @Test
    void countsOfSmallAreasAreSummed() {
        List<Cells> placed = placed(List.of(ward(small(1).value(), 7.0, 70.0)));
        Cells castle = on(Vale.CASTLE, placed);

        assertThat(castle.number(PlacedObservations.NUMERATOR)).isEqualTo(7);
        assertThat(castle.number(PlacedObservations.FIT_PERCENTAGE)).isEqualTo(100);
        assertThat(castle.textOrNull(PlacedObservations.VALUE_NOTE)).isNull();
    }

    @Test
    void wardsOfWhichNothingIsKnownKeepTheirCodeAndAreTold() {
        List<Cells> observations = new ArrayList<>(everyWard());
        observations.add(ward(LOST, 1.0, 10.0).set(Observations.ROW, 12));
        List<Cells> placed = placed(observations);

        assertThat(on(LOST, placed).number(PlacedObservations.NUMERATOR)).isEqualTo(1);
        assertThat(on(LOST, placed).text(PlacedObservations.PLACEMENT)).isEqualTo("not_placed");
        assertThat(findings(placed, new CodeHistory(Map.of())))
                .first()
                .asString()
                .contains("the first: E05000803 'Lost'. Add lookups");
        assertThat(findings(
                        placed,
                        new CodeHistory(Map.of(
                                new AreaCode(LOST),
                                new CodeLife(LocalDate.parse("2009-01-01"), LocalDate.parse("2015-05-06"), null)))))
                .extracting(Finding::toString)
                .containsExactly(
                        "wards.csv:12: 1 wards are of WD14, not of WD19, and keep their own codes; the first: E05000803"
                                + " 'Lost', a code in use until 2015-05-06. Add lookups of small areas to wards for both years, and name the children in"
                                + " small areas as the workspace's boundaries.weights.",
                        "wards.csv: 1 wards of WD19 have no figure, for no small area is best fit to them; the first:"
                                + " E05000804 'Tarn'. Their children are counted in the wards around them.");
    }

    private static List<Finding> findings(List<Cells> placed, CodeHistory history) {
        return CheckPlacement.of(
                Rows.dataset(PlacedObservations.TABLE, placed), BoundaryVintage.parse("WD19"), history);
    }

    @Test
    void withoutWeightsEveryWardKeepsItsOwnCode() {
        Dataset<Row> read = read(everyWard());
        FitToBoundaries.Areas areas = areas(read, new SmallAreas(List.of(), Map.of()));
        List<Cells> placed = Rows.collect(
                PlacedObservations.TABLE, FitToBoundaries.with(areas).apply(read));

        assertThat(on(OLD_CASTLE, placed).text(PlacedObservations.PLACEMENT)).isEqualTo("not_placed");
        assertThat(on(Vale.MILL, placed).text(PlacedObservations.PLACEMENT)).isEqualTo("exact");
        assertThat(FitToBoundaries.fits(areas).apply(read).collectAsList()).isEmpty();
    }

    @Test
    void theFitOfAFileIsToldButNothingThatTheCouncilsOwnCountsDecide() {
        Cells open = fits(everyWard()).get(0);
        List<Cells> own = everyWard().stream()
                .map(row -> row.set(Observations.COUNCIL_HELD, true))
                .toList();
        Cells held = fits(own).get(0);

        assertThat(open.text(BoundaryFits.FROM_VINTAGE)).isEqualTo("WD14");
        assertThat(open.integer(BoundaryFits.AREAS_OF_SOURCE)).isEqualTo(3);
        assertThat(open.integer(BoundaryFits.WARDS_EXACT)).isEqualTo(1);
        assertThat(open.integer(BoundaryFits.WARDS_BEST_FIT)).isEqualTo(2);
        assertThat(open.integer(BoundaryFits.WARDS_UNDER_90)).isEqualTo(2);
        assertThat(open.number(BoundaryFits.CHILDREN_SPLIT_PERCENTAGE)).isEqualTo(100 * 400.0 / 750);
        assertThat(open.number(BoundaryFits.COUNTED_BEFORE)).isEqualTo(35);
        assertThat(open.number(BoundaryFits.COUNTED_AFTER)).isEqualTo(35);
        assertThat(open.number(BoundaryFits.ROUND_TRIP_MEAN)).isPositive();
        for (var field : List.of(
                BoundaryFits.COUNTED_BEFORE,
                BoundaryFits.COUNTED_AFTER,
                BoundaryFits.ROUND_TRIP_MEAN,
                BoundaryFits.ROUND_TRIP_LARGEST)) {
            assertThat(Objects.toString(held.numberOrNull(field), "nothing")).isEqualTo("nothing");
        }
    }

    private static List<Cells> fits(List<Cells> observations) {
        Dataset<Row> read = read(observations);
        return Rows.collect(
                BoundaryFits.TABLE,
                FitToBoundaries.fits(areas(read, smallAreas())).apply(read));
    }
}
