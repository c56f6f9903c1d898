package uk.jsna.spark.disclose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.junit.jupiter.api.Test;
import uk.jsna.disclosure.CellKey;
import uk.jsna.disclosure.PrimaryRule;
import uk.jsna.indicator.Indicator;
import uk.jsna.spark.Cells;
import uk.jsna.spark.LocalSpark;
import uk.jsna.spark.Rows;
import uk.jsna.spark.Step;
import uk.jsna.spark.Vale;
import uk.jsna.table.CalculatedFigures;
import uk.jsna.table.Field;
import uk.jsna.table.FieldType;
import uk.jsna.workspace.IndicatorCatalogue;

/** The practice of NHS England: 1 to 7 withheld, others to the nearest 5, percentages and limits from what is left. */
class RoundFiguresTest {

    private static final String CONCEPTIONS = "under18_conceptions";
    private static final String CHILDREN = "population_0_15";

    private static Step rounding(String... ids) {
        Map<String, RoundFigures.Rounding> roundings = new TreeMap<>();
        for (String id : ids) {
            Indicator indicator = IndicatorCatalogue.builtIn().find(id).orElseThrow();
            roundings.put(id, new RoundFigures.Rounding(indicator, 5));
        }
        return RoundFigures.with(roundings);
    }

    private static Cells rounded(Cells figure) {
        return rounded(List.of(figure)).get(0);
    }

    private static List<Cells> rounded(List<Cells> figures) {
        return Rows.collect(
                CalculatedFigures.TABLE,
                rounding(Rows.POVERTY, CONCEPTIONS, CHILDREN).apply(Rows.dataset(CalculatedFigures.TABLE, figures)));
    }

    private static Cells held(String area, double numerator, double denominator) {
        return Rows.calculated(area, 2021, numerator, denominator).set(CalculatedFigures.COUNCIL_HELD, true);
    }

    private static Cells held(double numerator, double denominator) {
        return held(Vale.CASTLE, numerator, denominator);
    }

    private static void shows(Cells figure, double numerator, double denominator) {
        assertThat(figure.number(CalculatedFigures.NUMERATOR)).isEqualTo(numerator);
        assertThat(figure.number(CalculatedFigures.DENOMINATOR)).isEqualTo(denominator);
    }

    @Test
    void countsGoToTheNearestFiveWhetherThatIsUpOrDown() {
        shows(rounded(held(8, 102)), 10, 100);
        shows(rounded(held(12, 103)), 10, 105);
        shows(rounded(held(13, 105)), 15, 105);
        shows(rounded(held(10, 107)), 10, 105);
    }

    @Test
    void anEstimateHalfwayGoesUp() {
        shows(rounded(held(12.5, 97.5)), 15, 100);
    }

    @Test
    void zeroStaysZero() {
        Cells none = rounded(held(0, 98));

        shows(none, 0, 100);
        assertThat(none.number(CalculatedFigures.VALUE)).isZero();
        assertThat(none.number(CalculatedFigures.LOWER_CI95)).isZero();
    }

    /** Oracle: percent and Wilson limits of 15 out of 105, by the formula of Wilson (1927). */
    @Test
    void percentAndLimitsAreThoseOfTheRoundedCounts() {
        Cells figure = rounded(held(13, 103));

        assertThat(figure.number(CalculatedFigures.VALUE)).isCloseTo(100 * 15.0 / 105, within(1e-12));
        assertThat(figure.number(CalculatedFigures.CALCULATED_VALUE)).isCloseTo(100 * 15.0 / 105, within(1e-12));
        assertThat(figure.number(CalculatedFigures.LOWER_CI95)).isCloseTo(wilson(15, 105, -1.959963984540054), ALMOST);
        assertThat(figure.number(CalculatedFigures.UPPER_CI95)).isCloseTo(wilson(15, 105, 1.959963984540054), ALMOST);
        assertThat(figure.number(CalculatedFigures.LOWER_CI998)).isCloseTo(wilson(15, 105, -3.090232306167813), ALMOST);
        assertThat(figure.number(CalculatedFigures.UPPER_CI998)).isCloseTo(wilson(15, 105, 3.090232306167813), ALMOST);
    }

    private static final org.assertj.core.data.Offset<Double> ALMOST = within(1e-9);

    private static double wilson(double x, double n, double z) {
        double p = x / n;
        return 100 * (p + z * z / (2 * n) + z * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))) / (1 + z * z / n);
    }

    @Test
    void figuresThatRoundAlikeAreAlikeInEveryNumber() {
        Cells first = rounded(held(13, 103));

        List<Cells> alike = IntStream.rangeClosed(13, 17)
                .mapToObj(count -> held(count, 107))
                .toList();

        assertThat(rounded(alike))
                .hasSize(5)
                .allSatisfy(figure -> assertThat(figure.toRow()).isEqualTo(first.toRow()));
    }

    @Test
    void aTotalIsRoundedByItselfAndNoLongerTheSumOfItsParts() {
        shows(rounded(held(Vale.CASTLE, 8, 50)), 10, 50);
        shows(rounded(held(Vale.BRIDGE, 8, 50)), 10, 50);
        shows(rounded(held(Vale.NORTH, 16, 100)), 15, 100);
    }

    @Test
    void theFiguresOfACountryStayAsTheyAre() {
        Cells england = held(Vale.ENGLAND, 12_344, 98_761);

        assertThat(rounded(england).toRow()).isEqualTo(england.toRow());
    }

    @Test
    void whatItsPublisherReleasedAndWhatIsNotToBeRoundedStayAsTheyAre() {
        Cells published = Rows.calculated(Vale.CASTLE, 2021, 13, 103);
        Cells other = held(13, 103).set(CalculatedFigures.INDICATOR, "neet_16_18_academic_year");

        assertThat(rounded(published).toRow()).isEqualTo(published.toRow());
        assertThat(rounded(other).toRow()).isEqualTo(other.toRow());
    }

    @Test
    void aWithheldFigureStaysWithoutNumbers() {
        Cells withheld = disclosed(List.of(held(7, 103))).get(0);

        assertThat(numbers(withheld)).isEmpty();
        assertThat(rounded(withheld).toRow()).isEqualTo(withheld.toRow());
    }

    @Test
    void fromOneToSevenAndTheirComplementIsWithheldAndTheRestIsRoundedAwayFromNothingAndAll() {
        List<Cells> figures = rounded(disclosed(IntStream.rangeClosed(0, 103)
                .mapToObj(count -> Rows.calculated(Vale.CASTLE, 1_900 + count, count, 103)
                        .set(CalculatedFigures.COUNCIL_HELD, true))
                .toList()));

        assertThat(figures).hasSize(104);
        for (int count = 0; count <= 103; count++) {
            Cells figure = figures.get(count);
            boolean isSmall = (count >= 1 && count <= 7) || count >= 96;
            assertThat(numbers(figure).isEmpty()).as("%d of 103", count).isEqualTo(isSmall);
            if (!isSmall && count > 0) {
                assertThat(figure.number(CalculatedFigures.NUMERATOR)).isBetween(10.0, 95.0);
            }
        }
    }

    private static List<Cells> disclosed(List<Cells> figures) {
        Broadcast<Set<CellKey>> mask = JavaSparkContext.fromSparkContext(
                        LocalSpark.session().sparkContext())
                .broadcast(Set.of());
        return Rows.collect(
                CalculatedFigures.TABLE,
                WithholdFigures.with(mask, Map.of(Rows.POVERTY, PrimaryRule.ofShare(7)))
                        .apply(Rows.dataset(CalculatedFigures.TABLE, figures)));
    }

    private static List<Field> numbers(Cells figure) {
        return CalculatedFigures.TABLE.fields().stream()
                .filter(field -> field.type() == FieldType.COUNT || field.type() == FieldType.NUMBER)
                .filter(field -> !field.equals(CalculatedFigures.FIT_PERCENTAGE))
                .filter(field -> figure.numberOrNull(field) != null)
                .toList();
    }

    @Test
    void thePrintedValueOfTheCountsAsTheyWereGivesWay() {
        Cells figure = rounded(
                held(13, 103).set(CalculatedFigures.VALUE, 12.6).set(CalculatedFigures.VALUE_KIND, "published"));

        assertThat(figure.number(CalculatedFigures.VALUE)).isCloseTo(100 * 15.0 / 105, within(1e-12));
        assertThat(figure.text(CalculatedFigures.VALUE_KIND)).isEqualTo("calculated");
    }

    @Test
    void eventsMayBeMoreThanThePeopleTheyAreCountedAmong() {
        Cells figure = rounded(held(118, 101).set(CalculatedFigures.INDICATOR, CONCEPTIONS));

        shows(figure, 120, 100);
        assertThat(figure.number(CalculatedFigures.VALUE)).isCloseTo(1200, within(1e-9));
    }

    @Test
    void aCountWithoutADenominatorIsRoundedInItsValueToo() {
        Cells figure = rounded(held(1_234, Double.NaN)
                .set(CalculatedFigures.INDICATOR, CHILDREN)
                .set(CalculatedFigures.VALUE, 1_234.0)
                .set(CalculatedFigures.VALUE_KIND, "published")
                .set(CalculatedFigures.CALCULATED_VALUE, null)
                .set(CalculatedFigures.LOWER_CI95, null));

        assertThat(figure.number(CalculatedFigures.NUMERATOR)).isEqualTo(1_235);
        assertThat(figure.number(CalculatedFigures.VALUE)).isEqualTo(1_235);
        assertThat(figure.text(CalculatedFigures.VALUE_KIND)).isEqualTo("published");
        assertThat(numbers(figure)).containsExactly(CalculatedFigures.NUMERATOR, CalculatedFigures.VALUE);
    }

    @Test
    void aGroupThatRoundsToNobodyHasNoValue() {
        Cells figure = rounded(held(0, 2));

        shows(figure, 0, 0);
        assertThat(numbers(figure)).containsExactly(CalculatedFigures.NUMERATOR, CalculatedFigures.DENOMINATOR);
    }
}
