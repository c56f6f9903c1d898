package uk.jsna.spark.calculate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.jsna.geography.AreaGroup;
import uk.jsna.geography.AreaRegister;
import uk.jsna.geography.Authorities;
import uk.jsna.geography.BoundaryVintage;
import uk.jsna.geography.CodeHistory;
import uk.jsna.geography.SmallAreas;
import uk.jsna.geography.TargetBoundaries;
import uk.jsna.indicator.AreaCode;
import uk.jsna.indicator.Indicator;
import uk.jsna.quality.Finding;
import uk.jsna.spark.Cells;
import uk.jsna.spark.Rows;
import uk.jsna.spark.Vale;
import uk.jsna.spark.check.CheckGroups;
import uk.jsna.statistics.Estimate;
import uk.jsna.statistics.Proportion;
import uk.jsna.table.CalculatedFigures;
import uk.jsna.table.Observations;
import uk.jsna.table.PlacedObservations;
import uk.jsna.workspace.IndicatorCatalogue;

class CalculateTest {

    private static final double NONE = Double.NaN;
    private static final String POPULATION = "population_0_15";
    private static final Map<String, Indicator> INDICATORS = IndicatorCatalogue.builtIn().all().stream()
            .collect(Collectors.toMap(Indicator::id, indicator -> indicator));
    private static final CalculateFigures.Denominators NO_DENOMINATORS = new CalculateFigures.Denominators(Map.of());

    private static List<Cells> calculated(CalculateFigures.Denominators denominators, Cells... placed) {
        return Rows.collect(
                CalculatedFigures.TABLE,
                CalculateFigures.with(INDICATORS, denominators)
                        .apply(Rows.dataset(PlacedObservations.TABLE, List.of(placed))));
    }

    private static Cells population(String ward, int rank, double count) {
        return Rows.placed(ward, 2020, count, NONE)
                .set(PlacedObservations.INDICATOR, POPULATION)
                .set(PlacedObservations.SOURCE_RANK, rank);
    }

    private static String key(String area, int year) {
        return CalculateFigures.Denominators.key(POPULATION, area, "Persons", year);
    }

    @Test
    void limitsEqualThoseOfTheStatisticsToTheBit() {
        Cells figure = calculated(NO_DENOMINATORS, Rows.placed(Vale.CASTLE, 2021, 22, 219))
                .get(0);
        Estimate direct = Proportion.of(22, 219, 100);

        assertThat(figure.numberOrNull(CalculatedFigures.VALUE)).isEqualTo(direct.value());
        assertThat(figure.numberOrNull(CalculatedFigures.LOWER_CI95)).isEqualTo(direct.lower95());
        assertThat(figure.numberOrNull(CalculatedFigures.UPPER_CI95)).isEqualTo(direct.upper95());
        assertThat(figure.numberOrNull(CalculatedFigures.LOWER_CI998)).isEqualTo(direct.lower998());
        assertThat(figure.numberOrNull(CalculatedFigures.UPPER_CI998)).isEqualTo(direct.upper998());
        assertThat(figure.text(CalculatedFigures.METHOD)).isEqualTo("Wilson score");
        assertThat(figure.text(CalculatedFigures.VALUE_KIND)).isEqualTo("calculated");
    }

    @Test
    void ofTwoSourcesThePreferredOneGivesTheFigure() {
        assertThat(calculated(
                        NO_DENOMINATORS,
                        Rows.placed(Vale.CASTLE, 2021, 30, 200).set(PlacedObservations.SOURCE_RANK, 1),
                        Rows.placed(Vale.CASTLE, 2021, 20, 200),
                        Rows.placed(Vale.CASTLE, 2020, 30, 200).set(PlacedObservations.SOURCE_RANK, 1)))
                .extracting(figure ->
                        figure.text(CalculatedFigures.TIME_PERIOD) + " " + figure.number(CalculatedFigures.VALUE))
                .containsExactly("FYE2020 15.0", "FYE2021 10.0");
    }

    @Test
    void theDenominatorOfAFinancialYearIsThePopulationInItsMiddle() {
        CalculateFigures.Denominators denominators =
                new CalculateFigures.Denominators(Map.of(key(Vale.CASTLE, 2020), 220.0, key(Vale.CASTLE, 2021), 999.0));
        Cells figure = calculated(
                        denominators,
                        Rows.placed(Vale.CASTLE, 2021, 22, NONE).set(PlacedObservations.PRINTED_VALUE, 9.9))
                .get(0);

        assertThat(figure.number(CalculatedFigures.DENOMINATOR)).isEqualTo(220);
        assertThat(figure.text(CalculatedFigures.DENOMINATOR_KIND)).isEqualTo("joined");
        assertThat(figure.number(CalculatedFigures.VALUE)).isEqualTo(9.9);
        assertThat(figure.number(CalculatedFigures.CALCULATED_VALUE)).isEqualTo(10);
        assertThat(figure.text(CalculatedFigures.VALUE_KIND)).isEqualTo("published");
    }

    @Test
    void aCountIsItsOwnValueAndHasNoLimits() {
        Cells figure =
                calculated(NO_DENOMINATORS, population(Vale.CASTLE, 0, 220)).get(0);

        assertThat(figure.number(CalculatedFigures.VALUE)).isEqualTo(220);
        assertThat(figure.text(CalculatedFigures.METHOD)).isEqualTo("none");
        assertThat(figure.text(CalculatedFigures.VALUE_KIND)).isEqualTo("published");
        assertThat(figure.numberOrNull(CalculatedFigures.LOWER_CI95)).isNull();
    }

    @Test
    void aRateOfFewEventsHasExactLimitsAndOneOfTenByars() {
        Cells few = Rows.placed(Vale.NORTH, 2021, 9, 1000).set(PlacedObservations.INDICATOR, "under18_conceptions");
        Cells ten = Rows.placed(Vale.SOUTH, 2021, 10, 1000).set(PlacedObservations.INDICATOR, "under18_conceptions");

        assertThat(Rows.texts(calculated(NO_DENOMINATORS, few, ten), CalculatedFigures.METHOD))
                .containsExactly("exact Poisson", "Byar's");
    }

    @Test
    void anIndicatorThatTheCatalogueDoesNotHoldStopsTheRun() {
        Cells unknown = Rows.placed(Vale.CASTLE, 2021, 1, 2).set(PlacedObservations.INDICATOR, "unheard_of");

        assertThatThrownBy(() -> calculated(NO_DENOMINATORS, unknown))
                .hasRootCauseMessage("indicator unheard_of reached calculation but is not in the catalogue");
    }

    private static List<Cells> sums(AreaRegister register, Cells... figures) {
        return Rows.collect(
                PlacedObservations.TABLE,
                SumToLargerAreas.with(register).apply(Rows.dataset(CalculatedFigures.TABLE, List.of(figures))));
    }

    @Test
    void aCountyIsSummedOnlyWhereAllItsDistrictsHaveTheCount() {
        List<Cells> sums = sums(
                Vale.REGISTER,
                Rows.calculated(Vale.NORTH, 2021, 10, 100),
                Rows.calculated(Vale.SOUTH, 2021, 5, 50),
                Rows.calculated(Vale.NORTH, 2020, 12, 100),
                Rows.calculated(Vale.MILL, 2020, 1, 10));

        assertThat(sums).hasSize(1);
        Cells county = sums.get(0);
        assertThat(county.text(PlacedObservations.AREA_NAME)).isEqualTo("Valeshire");
        assertThat(county.textOrNull(PlacedObservations.DISTRICT_CODE)).isNull();
        assertThat(county.text(PlacedObservations.TIME_PERIOD)).isEqualTo("FYE2021");
        assertThat(county.number(PlacedObservations.NUMERATOR)).isEqualTo(15);
        assertThat(county.number(PlacedObservations.DENOMINATOR)).isEqualTo(150);
        assertThat(county.flag(PlacedObservations.SUMMED)).isTrue();
        assertThat(county.text(PlacedObservations.DENOMINATOR_KIND)).isEqualTo("published");
    }

    @Test
    void withEveryAuthorityTheRegionAndTheCountryAreSummedToo() {
        List<Cells> sums = sums(
                Vale.REGISTER,
                Rows.calculated(Vale.NORTH, 2021, 10, 100),
                Rows.calculated(Vale.SOUTH, 2021, 5, 50),
                Rows.calculated(Vale.UNITARY, 2021, 7, 70));

        assertThat(Rows.texts(sums, PlacedObservations.AREA_NAME))
                .containsExactly("Valeshire", "Middle Vale", "England");
    }

    @Test
    void aSumOfImpliedDenominatorsSaysSoAndItsValueIsNotRecomputed() {
        List<Cells> sums = sums(
                Vale.REGISTER,
                Rows.calculated(Vale.NORTH, 2021, 10, 100),
                Rows.calculated(Vale.SOUTH, 2021, 5, 50)
                        .set(CalculatedFigures.DENOMINATOR_KIND, "implied")
                        .set(CalculatedFigures.COUNCIL_HELD, true));
        Cells county = calculated(NO_DENOMINATORS, sums.get(0)).get(0);

        assertThat(county.text(CalculatedFigures.DENOMINATOR_KIND)).isEqualTo("implied");
        assertThat(county.text(CalculatedFigures.VALUE_KIND)).isEqualTo("summed");
        assertThat(county.number(CalculatedFigures.VALUE)).isEqualTo(10);
        assertThat(county.numberOrNull(CalculatedFigures.CALCULATED_VALUE)).isNull();
        assertThat(county.flag(CalculatedFigures.COUNCIL_HELD)).isTrue();
    }

    @Test
    void anAuthorityThatFollowsOthersIsNotAddedToThem() {
        AreaCode later = new AreaCode("E06000999");
        AreaCode region = new AreaCode(Vale.REGION);
        List<Cells> sums = sums(
                Vale.lookups()
                        .add("LAD22", later, "New Vale", region)
                        .add("RGN22", region, "Middle Vale", null)
                        .build(),
                Rows.calculated(Vale.NORTH, 2021, 10, 100),
                Rows.calculated(Vale.SOUTH, 2021, 5, 50),
                Rows.calculated(Vale.UNITARY, 2021, 7, 70),
                Rows.calculated(Vale.UNITARY, 2021, 22, 220)
                        .set(CalculatedFigures.AREA_CODE, later.value())
                        .set(CalculatedFigures.COUNTY_CODE, later.value()));

        assertThat(sums.stream()
                        .filter(sum -> sum.text(PlacedObservations.AREA_CODE).equals(Vale.REGION)))
                .extracting(sum -> sum.number(PlacedObservations.NUMERATOR))
                .containsExactly(22.0);
    }

    @Test
    void whatAPublisherGivesIsNotSummed() {
        Dataset<Row> sums = Rows.dataset(
                PlacedObservations.TABLE,
                List.of(Rows.placed(Vale.COUNTY, 2020, 15, 150), Rows.placed(Vale.COUNTY, 2021, 15, 150)));
        Dataset<Row> published =
                Rows.dataset(PlacedObservations.TABLE, List.of(Rows.placed(Vale.COUNTY, 2021, 16, 150)));

        assertThat(Rows.texts(
                        Rows.collect(PlacedObservations.TABLE, SumToLargerAreas.notIn(sums, published)),
                        PlacedObservations.TIME_PERIOD))
                .containsExactly("FYE2020");
    }

    private static AreaRegister withGroups() {
        return Vale.lookups()
                .add(new AreaGroup(
                        new AreaCode("G-town"),
                        "The town",
                        List.of(new AreaCode(Vale.CASTLE), new AreaCode(Vale.BRIDGE))))
                .add(new AreaGroup(
                        new AreaCode("G-both"),
                        "Town and mill",
                        List.of(new AreaCode("G-town"), new AreaCode(Vale.MILL))))
                .add(new AreaGroup(
                        new AreaCode("G-footprint"),
                        "The footprint",
                        List.of(new AreaCode(Vale.NORTH), new AreaCode(Vale.UNITARY))))
                .build();
    }

    @Test
    void aGroupIsTheSumOfItsWardsOrAuthoritiesAndOfTheGroupsInIt() {
        List<Cells> sums = sums(
                withGroups(),
                Rows.calculated(Vale.CASTLE, 2021, 10, 100),
                Rows.calculated(Vale.BRIDGE, 2021, 5, 60)
                        .set(CalculatedFigures.PLACEMENT, "best_fit")
                        .set(CalculatedFigures.FIT_PERCENTAGE, 20.0),
                Rows.calculated(Vale.MILL, 2021, 2, 40),
                Rows.calculated(Vale.NORTH, 2021, 16, 170),
                Rows.calculated(Vale.UNITARY, 2021, 7, 80));

        assertThat(Rows.texts(sums, PlacedObservations.AREA_CODE)).containsExactly("G-both", "G-footprint", "G-town");
        assertThat(sums.get(0).number(PlacedObservations.NUMERATOR)).isEqualTo(17);
        assertThat(sums.get(0).text(PlacedObservations.COUNTY_CODE)).isEqualTo(Vale.COUNTY);
        assertThat(sums.get(0).textOrNull(PlacedObservations.DISTRICT_CODE)).isNull();
        assertThat(sums.get(0).textOrNull(PlacedObservations.VALUE_NOTE)).isEqualTo("e");
        assertThat(sums.get(1).number(PlacedObservations.DENOMINATOR)).isEqualTo(250);
        assertThat(sums.get(1).textOrNull(PlacedObservations.COUNTY_CODE)).isNull();
        assertThat(sums.get(1).text(PlacedObservations.REGION_CODE)).isEqualTo(Vale.REGION);
        assertThat(sums.get(2).text(PlacedObservations.DISTRICT_CODE)).isEqualTo(Vale.NORTH);
        assertThat(sums.get(2).text(PlacedObservations.PLACEMENT)).isEqualTo("best_fit");
        assertThat(sums.get(2).number(PlacedObservations.FIT_PERCENTAGE)).isEqualTo((100 * 100 + 60 * 20.0) / 160);
        assertThat(sums.get(2).text(PlacedObservations.AREA_NAME)).isEqualTo("The town");
    }

    @Test
    void aGroupThatLacksAnAreasCountHasNoneAndTheReasonIsTold() {
        AreaRegister register = withGroups();
        Dataset<Row> figures = Rows.dataset(
                CalculatedFigures.TABLE,
                List.of(Rows.calculated(Vale.CASTLE, 2021, 10, 100), Rows.calculated(Vale.MILL, 2021, 2, 40)));
        Dataset<Row> sums = SumToLargerAreas.with(register).apply(figures);
        Dataset<Row> groups = CalculateFigures.with(INDICATORS, new CalculateFigures.Denominators(Map.of()))
                .apply(sums);

        assertThat(Rows.collect(CalculatedFigures.TABLE, groups)).hasSize(2).allSatisfy(group -> {
            assertThat(group.numberOrNull(CalculatedFigures.VALUE)).isNull();
            assertThat(group.text(CalculatedFigures.VALUE_NOTE)).isEqualTo("x");
        });
        assertThat(CheckGroups.of(figures.unionByName(groups), register))
                .extracting(Finding::message)
                .containsExactly(
                        "1 figures of child_poverty_relative for 'Town and mill' are not available; in FYE2021 1 of its 3"
                                + " areas have no count, the first: E05000902 'Bridge'.",
                        "1 figures of child_poverty_relative for 'The town' are not available; in FYE2021 1 of its 2"
                                + " areas have no count, the first: E05000902 'Bridge'.");
        assertThat(CheckGroups.of(figures, Vale.REGISTER)).isEmpty();
    }

    @Test
    void anAuthoritysPopulationIsTheSumOfItsWardsInThePreferredSource() {
        Dataset<Row> observations = Rows.dataset(
                Observations.TABLE,
                List.of(
                        ward(Vale.CASTLE, Vale.NORTH, 0, 100.0),
                        ward(Vale.BRIDGE, Vale.NORTH, 0, 120.0),
                        ward(Vale.MILL, Vale.SOUTH, 0, null),
                        ward(Vale.CASTLE, Vale.NORTH, 1, 90.0)));
        Dataset<Row> placed = Rows.dataset(
                PlacedObservations.TABLE, List.of(population(Vale.CASTLE, 1, 90), population(Vale.CASTLE, 0, 100)));

        assertThat(CountsAsDenominators.of(observations, placed, INDICATORS, boundaries())
                        .counts())
                .containsOnly(Map.entry(key(Vale.NORTH, 2020), 220.0), Map.entry(key(Vale.CASTLE, 2020), 100.0));
    }

    @Test
    void theAuthoritiesThatAnotherWasFormedOfGiveItsPopulation() {
        Dataset<Row> observations = Rows.dataset(
                Observations.TABLE,
                List.of(
                        ward(Vale.CASTLE, "E07000905", 0, 100.0),
                        ward(Vale.BRIDGE, "E07000906", 0, 120.0),
                        ward(Vale.MILL, "E07000907", 0, 80.0)));
        Dataset<Row> placed = Rows.dataset(PlacedObservations.TABLE, List.of());

        assertThat(CountsAsDenominators.of(observations, placed, INDICATORS, boundaries())
                        .counts())
                .containsEntry(key(Vale.NORTH, 2020), 220.0)
                .doesNotContainKey(key(Vale.SOUTH, 2020));
    }

    /** Two districts of 2018 are North Vale in 2019, and South Vale had another part besides. */
    private static TargetBoundaries boundaries() {
        CodeHistory.Builder history = new CodeHistory.Builder();
        Authorities authorities = new Authorities();
        Map.of(
                        "E07000905", Vale.NORTH,
                        "E07000906", Vale.NORTH,
                        "E07000907", Vale.SOUTH,
                        "E07000908", Vale.SOUTH)
                .forEach((old, now) -> {
                    authorities.add("LAD18", new AreaCode(old), null).add("LAD19", new AreaCode(now), null);
                    history.succeed(new AreaCode(old), new AreaCode(now));
                });
        return new TargetBoundaries(
                BoundaryVintage.parse("WD19"),
                Vale.REGISTER,
                new SmallAreas(List.of(), Map.of()),
                authorities.with(history.build()));
    }

    private static Cells ward(String code, String authority, int rank, @Nullable Double count) {
        return Rows.observation(code, "a ward", 2020)
                .set(Observations.INDICATOR, POPULATION)
                .set(Observations.AUTHORITY, authority)
                .set(Observations.SOURCE_RANK, rank)
                .set(Observations.NUMERATOR, count);
    }

    @Test
    void aYearAndThreeYearsThatStartWithItAreTwoPeriods() {
        Cells year = Rows.placed(Vale.CASTLE, 2021, 20, 100);
        Cells years = Rows.placed(Vale.CASTLE, 2021, 60, 300).set(PlacedObservations.TIME_PERIOD, "FYE2021 - FYE2023");

        assertThat(Rows.texts(calculated(NO_DENOMINATORS, years, year), CalculatedFigures.TIME_PERIOD))
                .containsExactly("FYE2021", "FYE2021 - FYE2023");
    }

    @Test
    void aPrintedValueWithoutCountsGetsItsLimitsFromTheSumsOfItsAuthorities() {
        Cells printed = Rows.placed(Vale.COUNTY, 2021, NONE, NONE).set(PlacedObservations.PRINTED_VALUE, 15.0);
        Cells other = Rows.placed(Vale.COUNTY, 2020, NONE, NONE).set(PlacedObservations.PRINTED_VALUE, 19.0);
        List<Cells> sums = List.of(
                Rows.placed(Vale.COUNTY, 2021, 30, 200).set(PlacedObservations.SUMMED, true),
                Rows.placed(Vale.COUNTY, 2020, 30, 200).set(PlacedObservations.SUMMED, true));
        Dataset<Row> published = CalculateFigures.with(INDICATORS, NO_DENOMINATORS)
                .apply(Rows.dataset(PlacedObservations.TABLE, List.of(printed, other)));

        List<Cells> figures = Rows.collect(
                CalculatedFigures.TABLE,
                LimitsFromSums.of(published, Rows.dataset(PlacedObservations.TABLE, sums), INDICATORS));

        assertThat(figures).hasSize(2);
        Cells withLimits = figures.get(1);
        assertThat(withLimits.number(CalculatedFigures.VALUE)).isEqualTo(15.0);
        assertThat(withLimits.text(CalculatedFigures.VALUE_KIND)).isEqualTo("published");
        assertThat(withLimits.number(CalculatedFigures.NUMERATOR)).isEqualTo(30);
        assertThat(withLimits.text(CalculatedFigures.METHOD)).isEqualTo("Wilson score of summed counts");
        assertThat(withLimits.number(CalculatedFigures.LOWER_CI95)).isBetween(10.7, 10.8);
        assertThat(figures.get(0).numberOrNull(CalculatedFigures.LOWER_CI95)).isNull();
    }
}
