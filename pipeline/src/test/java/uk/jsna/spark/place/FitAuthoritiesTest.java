package uk.jsna.spark.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.jsna.geography.AreaCount;
import uk.jsna.geography.AreaRegister;
import uk.jsna.geography.AreaRegisterBuilder;
import uk.jsna.geography.AreaTier;
import uk.jsna.geography.Authorities;
import uk.jsna.geography.BestFit;
import uk.jsna.geography.BoundaryVintage;
import uk.jsna.geography.CodeHistory;
import uk.jsna.geography.CodeLife;
import uk.jsna.geography.FittedFile;
import uk.jsna.geography.PlacementMethod;
import uk.jsna.geography.Placer;
import uk.jsna.geography.SmallAreaLookup;
import uk.jsna.geography.SmallAreas;
import uk.jsna.geography.TargetBoundaries;
import uk.jsna.indicator.AreaCode;
import uk.jsna.quality.Finding;
import uk.jsna.spark.Cells;
import uk.jsna.spark.LocalSpark;
import uk.jsna.spark.Rows;
import uk.jsna.spark.check.CheckAuthorities;
import uk.jsna.table.Observations;
import uk.jsna.table.PlacedObservations;

/**
 * In 2014 the county of Moorshire has the districts East Moor, West Moor and Fen, and Hillshire has Old Hill and Dale. In
 * 2019 both Moors are the unitary authority of Moor, Fen has another code in another county, Hill is Old Hill with one of
 * the two small areas of Dale, and the other is North Dale.
 */
class FitAuthoritiesTest {

    private static final String EAST_MOOR = "E07000911";
    private static final String WEST_MOOR = "E07000912";
    private static final String OLD_FEN = "E07000913";
    private static final String OLD_HILL = "E07000919";
    private static final String DALE = "E07000915";
    private static final String MOORSHIRE = "E10000911";
    private static final String HILLSHIRE = "E10000912";
    private static final String FENSHIRE = "E10000913";
    private static final String MOOR = "E06000911";
    private static final String FEN = "E07000914";
    private static final String HILL = "E07000918";
    private static final String NORTH_DALE = "E07000916";

    private static final List<String> OF_2014 = List.of(EAST_MOOR, EAST_MOOR, WEST_MOOR, OLD_FEN, OLD_HILL, DALE, DALE);
    private static final List<String> OF_2019 = List.of(MOOR, MOOR, MOOR, FEN, HILL, HILL, NORTH_DALE);
    private static final List<Long> CHILDREN = List.of(300L, 100L, 200L, 250L, 300L, 100L, 100L);

    private static final CodeHistory HISTORY = new CodeHistory.Builder()
            .add(
                    ward(14, 0),
                    new CodeLife(LocalDate.parse("2009-01-01"), LocalDate.parse("2019-03-31"), code(EAST_MOOR)))
            .succeed(code(EAST_MOOR), code(MOOR))
            .succeed(code(WEST_MOOR), code(MOOR))
            .succeed(code(OLD_FEN), code(FEN))
            .build();

    private static final AreaRegister REGISTER = register();

    private static AreaCode code(String code) {
        return new AreaCode(code);
    }

    private static AreaCode ward(int year, int i) {
        return code("E050%d80%d".formatted(year, i));
    }

    private static AreaRegister register() {
        AreaRegisterBuilder lookups = new AreaRegisterBuilder();
        named("LAD14", lookups, EAST_MOOR, "East Moor", WEST_MOOR, "West Moor", OLD_FEN, "Fen");
        named("LAD14", lookups, OLD_HILL, "Old Hill", DALE, "Dale", MOORSHIRE, "Moorshire", HILLSHIRE, "Hillshire");
        named("LAD19", lookups, MOOR, "Moor", FEN, "Fen", HILL, "Hill", NORTH_DALE, "North Dale");
        for (int i = 0; i < OF_2014.size(); i++) {
            lookups.add("WD14", ward(14, i), "Old " + i, code(OF_2014.get(i)));
            lookups.add("WD19", ward(19, i), "New " + i, code(OF_2019.get(i)));
        }
        return lookups.build();
    }

    private static void named(String vintage, AreaRegisterBuilder lookups, String... codesAndNames) {
        for (int i = 0; i < codesAndNames.length; i += 2) {
            lookups.add(vintage, code(codesAndNames[i]), codesAndNames[i + 1], null);
        }
    }

    private static Authorities authorities() {
        Authorities authorities = new Authorities();
        for (int i = 0; i < OF_2014.size(); i++) {
            authorities.add("WD14", ward(14, i), code(OF_2014.get(i)));
            authorities.add("WD19", ward(19, i), code(OF_2019.get(i)));
        }
        List.of(EAST_MOOR, WEST_MOOR, OLD_FEN)
                .forEach(district -> authorities.add("LAD14", code(district), code(MOORSHIRE)));
        List.of(OLD_HILL, DALE).forEach(district -> authorities.add("LAD14", code(district), code(HILLSHIRE)));
        List.of(HILL, NORTH_DALE).forEach(district -> authorities.add("LAD19", code(district), code(HILLSHIRE)));
        authorities.add("LAD19", code(FEN), code(FENSHIRE));
        return authorities.with(HISTORY);
    }

    private static SmallAreas smallAreas() {
        Map<AreaCode, Long> children = new TreeMap<>();
        Map<AreaCode, AreaCode> then = new TreeMap<>();
        Map<AreaCode, AreaCode> now = new TreeMap<>();
        for (int i = 0; i < OF_2014.size(); i++) {
            AreaCode small = code("E0100000" + i);
            children.put(small, CHILDREN.get(i));
            then.put(small, ward(14, i));
            now.put(small, ward(19, i));
        }
        BoundaryVintage census = BoundaryVintage.parse("LSOA11");
        return new SmallAreas(
                List.of(
                        new SmallAreaLookup(census, BoundaryVintage.parse("WD14"), then, Map.of()),
                        new SmallAreaLookup(census, BoundaryVintage.parse("WD19"), now, Map.of())),
                children);
    }

    private static Cells figure(String code, @Nullable Double numerator, @Nullable Double denominator) {
        return Rows.observation(code, "", 2015)
                .set(Observations.NUMERATOR, numerator)
                .set(Observations.DENOMINATOR, denominator);
    }

    private record Result(List<Cells> placed, List<String> findings) {

        List<String> codes() {
            return Rows.texts(placed, PlacedObservations.AREA_CODE);
        }

        Cells on(String code) {
            return placed.stream()
                    .filter(row -> row.text(PlacedObservations.AREA_CODE).equals(code))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("nothing stands on " + code));
        }
    }

    private static Result place(Cells... observations) {
        return place(smallAreas(), List.of(observations));
    }

    private static Result place(SmallAreas smallAreas, List<Cells> observations) {
        Dataset<Row> read = Rows.dataset(Observations.TABLE, observations);
        TargetBoundaries boundaries =
                new TargetBoundaries(BoundaryVintage.parse("WD19"), REGISTER, smallAreas, authorities());
        Placer placer = new Placer(REGISTER, Map.of());
        Map<FittedFile.Key, FittedFile> files =
                FittedFile.byKey(FilesToFit.of(read, boundaries, placer, Set.of(AreaCode.ENGLAND)));
        FitToBoundaries.Areas areas = new FitToBoundaries.Areas(
                LocalSpark.broadcast(placer),
                LocalSpark.broadcast(files),
                Set.of(AreaCode.ENGLAND),
                LocalSpark.broadcast(boundaries.wards()));
        List<Cells> placed = Rows.collect(
                PlacedObservations.TABLE, FitToBoundaries.with(areas).apply(read));
        assertThat(FitToBoundaries.fits(areas).apply(read).collectAsList()).isEmpty();
        return new Result(
                placed,
                new CheckAuthorities(files, REGISTER, HISTORY)
                        .of(Rows.dataset(PlacedObservations.TABLE, placed)).stream()
                                .map(Finding::toString)
                                .toList());
    }

    @Test
    void districtsThatWereMergedWholeAreSummed() {
        Result result = place(
                figure(EAST_MOOR, 30.0, 400.0).set(Observations.PRINTED_VALUE, 7.5),
                figure(WEST_MOOR, 25.0, 210.0).set(Observations.PRINTED_VALUE, 11.9));

        assertThat(result.codes()).containsExactly(MOOR);
        Cells moor = result.on(MOOR);
        assertThat(moor.number(PlacedObservations.NUMERATOR)).isEqualTo(55);
        assertThat(moor.number(PlacedObservations.DENOMINATOR)).isEqualTo(610);
        assertThat(moor.numberOrNull(PlacedObservations.PRINTED_VALUE)).isNull();
        assertThat(moor.text(PlacedObservations.PLACEMENT)).isEqualTo("merged");
        assertThat(moor.number(PlacedObservations.FIT_PERCENTAGE)).isEqualTo(100);
        assertThat(moor.textOrNull(PlacedObservations.VALUE_NOTE)).isNull();
        assertThat(moor.text(PlacedObservations.AREA_NAME)).isEqualTo("Moor");
        assertThat(moor.text(PlacedObservations.AREA_TYPE)).isEqualTo("UNITARY");
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void aDistrictWithAnotherCodeKeepsItsFigureAsItIsPrinted() {
        Result result = place(figure(OLD_FEN, null, null).set(Observations.PRINTED_VALUE, 12.5));

        assertThat(result.codes()).containsExactly(FEN);
        assertThat(result.on(FEN).number(PlacedObservations.PRINTED_VALUE)).isEqualTo(12.5);
        assertThat(result.on(FEN).text(PlacedObservations.PLACEMENT)).isEqualTo("renamed");
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void ratesWithoutCountsAreNotAveraged() {
        Result result = place(
                figure(EAST_MOOR, null, null).set(Observations.PRINTED_VALUE, 7.5),
                figure(WEST_MOOR, null, null).set(Observations.PRINTED_VALUE, 11.9));

        assertThat(result.codes()).containsExactly(EAST_MOOR, WEST_MOOR);
        assertThat(Rows.texts(result.placed(), PlacedObservations.PLACEMENT)).containsOnly("not_placed");
        assertThat(result.on(EAST_MOOR).number(PlacedObservations.PRINTED_VALUE))
                .isEqualTo(7.5);
        assertThat(result.findings())
                .containsExactly(
                        "wards.csv:3: 2 figures of 2 local authorities of other years keep their own codes; the"
                                + " first: E07000911 'East Moor', in use from 2009-01-01 until 2019-03-31, succeeded by E06000911,"
                                + " in FYE2015. Not every part of E06000911 'Moor' has a count, and rates are not averaged. Use a"
                                + " source of counts for these years.");
    }

    @Test
    void aSumThatLacksAPartIsNotMade() {
        Result result = place(figure(EAST_MOOR, 30.0, 400.0), figure(OLD_FEN, 9.0, 250.0));

        assertThat(result.codes()).containsExactly(EAST_MOOR, FEN);
        assertThat(result.on(EAST_MOOR).text(PlacedObservations.PLACEMENT)).isEqualTo("not_placed");
        assertThat(result.findings())
                .containsExactly(
                        "wards.csv:3: 1 figures of 1 local authorities of other years keep their own codes; the"
                                + " first: E07000911 'East Moor', in use from 2009-01-01 until 2019-03-31, succeeded by E06000911,"
                                + " in FYE2015. E06000911 'Moor' is made of it and of E07000912 'West Moor', of which the file has"
                                + " no figure then. A part of a sum is not published: get the missing part.");
    }

    @Test
    void aDistrictThatWasSplitIsDividedByChildrenAndTheEstimateIsFlagged() {
        Result result = place(figure(OLD_HILL, 30.0, 300.0), figure(DALE, 40.0, 200.0));

        Cells hill = result.on(HILL);
        assertThat(hill.number(PlacedObservations.NUMERATOR)).isEqualTo(50);
        assertThat(hill.number(PlacedObservations.DENOMINATOR)).isEqualTo(400);
        assertThat(hill.text(PlacedObservations.PLACEMENT)).isEqualTo("best_fit");
        assertThat(hill.number(PlacedObservations.FIT_PERCENTAGE)).isEqualTo(75);
        assertThat(hill.text(PlacedObservations.VALUE_NOTE)).isEqualTo("e");
        assertThat(result.codes()).containsExactly(DALE, HILL);
        assertThat(result.findings())
                .containsExactly(
                        "wards.csv:3: 1 figures of 1 local authorities of other years keep their own codes; the"
                                + " first: E07000915 'Dale', in FYE2015. Only a part of it went to E07000916 'North Dale', and a"
                                + " part has not the figure of the whole. Use a source of smaller areas for these years.");
    }

    @Test
    void aCountyDoesNotTellTheFiguresOfTheAuthoritiesItWasDividedInto() {
        Result result = place(figure(MOORSHIRE, 64.0, 860.0), figure(HILLSHIRE, 70.0, 500.0));

        assertThat(result.on(MOORSHIRE).text(PlacedObservations.PLACEMENT)).isEqualTo("not_placed");
        assertThat(result.on(HILLSHIRE).text(PlacedObservations.PLACEMENT)).isEqualTo("exact");
        assertThat(result.codes()).containsExactly(MOORSHIRE, HILLSHIRE);
        assertThat(result.findings()).singleElement().asString().contains("Only a part of it went to E06000911 'Moor'");
    }

    @Test
    void aCountyBesideItsDistrictsIsNotCountedAgain() {
        Result result = place(
                figure(MOORSHIRE, 64.0, 860.0),
                figure(EAST_MOOR, 30.0, 400.0),
                figure(WEST_MOOR, 25.0, 210.0),
                figure(OLD_FEN, 9.0, 250.0));

        assertThat(result.codes()).containsExactlyInAnyOrder(MOOR, FEN, MOORSHIRE);
        assertThat(result.on(MOOR).number(PlacedObservations.NUMERATOR)).isEqualTo(55);
    }

    @Test
    void aFileThatHasAnAuthorityBesideItsPartsIsNotSummedAgain() {
        Result result = place(
                figure(EAST_MOOR, 30.0, 400.0),
                figure(WEST_MOOR, 25.0, 210.0),
                figure(OLD_FEN, 9.0, 250.0),
                figure(MOOR, 56.0, 611.0));

        assertThat(result.on(MOOR).number(PlacedObservations.NUMERATOR)).isEqualTo(56);
        assertThat(result.on(MOOR).text(PlacedObservations.PLACEMENT)).isEqualTo("exact");
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void anAuthorityOfWhosePartsOneIsUnknownHasNoSum() {
        Authorities withoutCounty = new Authorities();
        for (int i = 0; i < OF_2014.size(); i++) {
            withoutCounty.add("WD14", ward(14, i), code(OF_2014.get(i)));
            withoutCounty.add("WD19", ward(19, i), code(OF_2019.get(i)));
        }
        withoutCounty.add("LAD14", code(EAST_MOOR), code(MOORSHIRE)).add("LAD14", code(OLD_FEN), code(MOORSHIRE));
        BestFit fit = new TargetBoundaries(BoundaryVintage.parse("WD19"), REGISTER, smallAreas(), withoutCounty)
                .fitOf(Set.of(code(MOORSHIRE)), AreaTier.UPPER)
                .orElseThrow();

        assertThat(fit.lacksGround(code(MOOR))).isTrue();
        assertThat(fit.method(code(MOOR))).isEqualTo(PlacementMethod.BEST_FIT);
        assertThat(fit.place(Map.of(code(MOORSHIRE), new AreaCount(new BigDecimal(64), null))))
                .allSatisfy(
                        (area, placed) -> assertThat(placed.count().isKnown()).isFalse());
    }

    @Test
    void aCodeThatAPublisherKeepsTooLongIsItsSuccessors() {
        Result result = place(figure(MOOR, 56.0, 611.0), figure(HILL, 50.0, 400.0), figure(OLD_FEN, 9.0, 250.0));

        assertThat(result.codes()).containsExactly(MOOR, FEN, HILL);
        assertThat(result.on(FEN).number(PlacedObservations.NUMERATOR)).isEqualTo(9);
        assertThat(result.on(FEN).text(PlacedObservations.PLACEMENT)).isEqualTo("renamed");
    }

    @Test
    void withoutSmallAreasTheHistoryOfCodesTellsWhatWasMerged() {
        Result result = place(
                new SmallAreas(List.of(), Map.of()),
                List.of(
                        figure(EAST_MOOR, 30.0, 400.0),
                        figure(WEST_MOOR, 25.0, 210.0),
                        figure(OLD_FEN, 9.0, 250.0),
                        figure(DALE, 40.0, 200.0)));

        assertThat(result.on(MOOR).number(PlacedObservations.NUMERATOR)).isEqualTo(55);
        assertThat(result.on(MOOR).text(PlacedObservations.PLACEMENT)).isEqualTo("merged");
        assertThat(result.on(FEN).text(PlacedObservations.PLACEMENT)).isEqualTo("renamed");
        assertThat(result.codes()).contains(DALE).doesNotContain(EAST_MOOR, WEST_MOOR);
    }

    @Test
    void aDistrictThatStandsTwiceMakesItsSuccessorStandTwice() {
        List<Cells> twice = new ArrayList<>(List.of(figure(EAST_MOOR, 30.0, 400.0), figure(WEST_MOOR, 25.0, 210.0)));
        twice.add(figure(WEST_MOOR, 26.0, 211.0).set(Observations.ROW, 9));

        assertThat(place(smallAreas(), twice).codes()).containsExactly(MOOR, MOOR);
    }
}
