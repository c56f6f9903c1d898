package uk.jsna.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.jsna.indicator.Indicator;
import uk.jsna.indicator.PeriodType;
import uk.jsna.indicator.Polarity;
import uk.jsna.indicator.ValueType;
import uk.jsna.statistics.Estimate;
import uk.jsna.statistics.Estimates;
import uk.jsna.statistics.Proportion;
import uk.jsna.statistics.Rate;

class SeriesFiguresTest {

    private static final double NONE = Double.NaN;

    private static Indicator indicator(ValueType type, double multiplier) {
        return new Indicator(
                "some_indicator",
                "Some indicator",
                "What is counted, among whom",
                "domain",
                type,
                "unit",
                multiplier,
                Polarity.LOW_IS_GOOD,
                PeriodType.FINANCIAL_YEAR,
                1,
                null,
                List.of(),
                null,
                List.of());
    }

    private static SeriesFigures one(
            ValueType type, double numerator, double denominator, double joined, double printed) {
        return SeriesFigures.of(
                indicator(type, type == ValueType.CRUDE_RATE ? 1000 : 100),
                new SeriesInput(
                        new double[] {numerator}, new double[] {denominator}, new double[] {joined}, new double[] {
                            printed
                        }));
    }

    private static void same(Estimates figures, int i, Estimate direct) {
        double[] through = {
            figures.value(i), figures.lower95(i), figures.upper95(i), figures.lower998(i), figures.upper998(i)
        };
        double[] called = {direct.value(), direct.lower95(), direct.upper95(), direct.lower998(), direct.upper998()};
        for (int k = 0; k < called.length; k++) {
            assertThat(Double.doubleToRawLongBits(through[k])).isEqualTo(Double.doubleToRawLongBits(called[k]));
        }
    }

    @Test
    void aPublishedDenominatorIsTakenBeforeAJoinedOne() {
        SeriesFigures figures = one(ValueType.PROPORTION, 22, 220, 999, NONE);

        assertThat(figures.kind(0)).isEqualTo(DenominatorKind.PUBLISHED);
        assertThat(figures.denominator(0)).isEqualTo(220);
        assertThat(figures.value(0)).isEqualTo(10);
        assertThat(figures.calculatedValue(0)).isEqualTo(10);
        assertThat(figures.isPrinted(0)).isFalse();
    }

    @Test
    void aMissingDenominatorIsJoinedFromAnotherSource() {
        SeriesFigures figures = one(ValueType.PROPORTION, 22, NONE, 220, 9.9);

        assertThat(figures.kind(0)).isEqualTo(DenominatorKind.JOINED);
        assertThat(figures.denominator(0)).isEqualTo(220);
        assertThat(figures.calculatedValue(0)).isEqualTo(10);
    }

    @Test
    void theValueIsThePrintedOneAndTheCalculatedOneStandsBesideIt() {
        SeriesFigures figures = one(ValueType.PROPORTION, 1, 3, NONE, 33.3);

        assertThat(figures.isPrinted(0)).isTrue();
        assertThat(figures.value(0)).isEqualTo(33.3);
        assertThat(figures.calculatedValue(0))
                .isEqualTo(Proportion.of(1, 3, 100).value());
    }

    @Test
    void aDenominatorThatNobodyPublishesIsImpliedToTheNearestWholeAndNoValueIsRecomputed() {
        SeriesFigures figures = one(ValueType.PROPORTION, 22, NONE, NONE, 9.8);

        assertThat(figures.kind(0)).isEqualTo(DenominatorKind.IMPLIED);
        assertThat(figures.denominator(0)).isEqualTo(224);
        assertThat(figures.value(0)).isEqualTo(9.8);
        assertThat(figures.calculatedValue(0)).isNaN();
        same(figures.estimates(), 0, Proportion.of(22, 224, 100));
    }

    @Test
    void aNumeratorThatNobodyPublishesIsImpliedForTheLimitsAndNotShown() {
        SeriesFigures figures = one(ValueType.PROPORTION, NONE, 250, NONE, 12.5);

        assertThat(figures.kind(0)).isEqualTo(DenominatorKind.NUMERATOR_IMPLIED);
        assertThat(figures.numerator(0)).isNaN();
        assertThat(figures.denominator(0)).isEqualTo(250);
        assertThat(figures.value(0)).isEqualTo(12.5);
        assertThat(figures.calculatedValue(0)).isNaN();
        same(figures.estimates(), 0, Proportion.of(31.25, 250, 100));
    }

    @Test
    void withoutDenominatorAndPrintedValueThereIsNoFigureAndNoLimit() {
        SeriesFigures figures = one(ValueType.PROPORTION, 22, NONE, NONE, NONE);

        assertThat(figures.kind(0)).isEqualTo(DenominatorKind.NONE);
        assertThat(figures.numerator(0)).isEqualTo(22);
        assertThat(figures.denominator(0)).isNaN();
        assertThat(figures.value(0)).isNaN();
        assertThat(figures.estimates().lower95(0)).isNaN();
        assertThat(figures.estimates().upper998(0)).isNaN();
    }

    @Test
    void aPrintedValueAloneIsPublishedWithoutLimits() {
        SeriesFigures figures = one(ValueType.PROPORTION, NONE, NONE, 220, 9.8);

        assertThat(figures.kind(0)).isEqualTo(DenominatorKind.NONE);
        assertThat(figures.value(0)).isEqualTo(9.8);
        assertThat(figures.estimates().lower95(0)).isNaN();
    }

    @Test
    void aZeroCountHasAValueOfZeroAndAnUpperLimitAboveIt() {
        SeriesFigures figures = one(ValueType.PROPORTION, 0, 40, NONE, NONE);

        assertThat(figures.value(0)).isZero();
        assertThat(figures.estimates().lower95(0)).isZero();
        assertThat(figures.estimates().upper95(0)).isPositive();
        same(figures.estimates(), 0, Proportion.of(0, 40, 100));
    }

    @Test
    void aZeroCountWithAPrintedZeroImpliesNoDenominator() {
        SeriesFigures figures = one(ValueType.PROPORTION, 0, NONE, NONE, 0);

        assertThat(figures.kind(0)).isEqualTo(DenominatorKind.NONE);
        assertThat(figures.value(0)).isZero();
    }

    @Test
    void aDenominatorOfZeroIsNoDenominator() {
        assertThat(one(ValueType.PROPORTION, 0, 0, NONE, NONE).value(0)).isNaN();
        assertThat(one(ValueType.PROPORTION, 0, 0, NONE, NONE).kind(0)).isEqualTo(DenominatorKind.NONE);
        assertThat(one(ValueType.CRUDE_RATE, 3, 0, 1500, NONE).kind(0)).isEqualTo(DenominatorKind.JOINED);
    }

    @Test
    void aNumeratorAboveItsDenominatorGivesNoLimitsAndDoesNotThrow() {
        SeriesFigures figures = one(ValueType.PROPORTION, 130, 97, NONE, NONE);

        assertThat(figures.numerator(0)).isEqualTo(130);
        assertThat(figures.denominator(0)).isEqualTo(97);
        assertThat(figures.value(0)).isNaN();
        assertThat(figures.estimates().lower95(0)).isNaN();
    }

    @Test
    void moreEventsThanPeopleAreARate() {
        SeriesFigures figures = one(ValueType.CRUDE_RATE, 130, 97, NONE, NONE);

        same(figures.estimates(), 0, Rate.of(130, 97, 1000));
    }

    @Test
    void aCountHasNoDenominatorAndNoLimitsWhateverTheSourceGives() {
        SeriesFigures figures = one(ValueType.COUNT, 4312, 5000, 6000, 4312);

        assertThat(figures.kind(0)).isEqualTo(DenominatorKind.NONE);
        assertThat(figures.numerator(0)).isEqualTo(4312);
        assertThat(figures.denominator(0)).isNaN();
        assertThat(figures.estimates().lower95(0)).isNaN();
    }

    @Test
    void aScoreImpliesNoNumerator() {
        SeriesFigures figures = one(ValueType.SCORE, NONE, 250, NONE, 46.2);

        assertThat(figures.kind(0)).isEqualTo(DenominatorKind.NONE);
        assertThat(figures.value(0)).isEqualTo(46.2);
    }

    static Stream<Long> seeds() {
        return IntStream.rangeClosed(1, 20).mapToObj(Long::valueOf);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void limitsEqualThoseOfTheStatisticsToTheBit(long seed) {
        Random random = new Random(seed);
        int n = 200;
        SeriesInput input = new SeriesInput(new double[n], new double[n], new double[n], new double[n]);
        for (int i = 0; i < n; i++) {
            input.denominators()[i] = 1 + random.nextInt(5000);
            input.numerators()[i] = random.nextInt((int) input.denominators()[i] + 1);
            input.joined()[i] = NONE;
            input.printed()[i] = random.nextBoolean() ? NONE : 12.3;
        }
        SeriesFigures proportions = SeriesFigures.of(indicator(ValueType.PROPORTION, 100), input);
        SeriesFigures rates = SeriesFigures.of(indicator(ValueType.CRUDE_RATE, 1000), input);
        for (int i = 0; i < n; i++) {
            same(proportions.estimates(), i, Proportion.of(input.numerators()[i], input.denominators()[i], 100));
            same(rates.estimates(), i, Rate.of(input.numerators()[i], input.denominators()[i], 1000));
        }
    }

    @Test
    void theInputIsLeftAsItWas() {
        SeriesInput input =
                new SeriesInput(new double[] {NONE}, new double[] {250}, new double[] {NONE}, new double[] {12.5});
        SeriesFigures.of(indicator(ValueType.PROPORTION, 100), input);

        assertThat(input.numerators()[0]).isNaN();
    }

    @Test
    void partsOfDifferentLengthsAreRefused() {
        assertThatThrownBy(() -> new SeriesInput(new double[3], new double[2], new double[1], new double[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the parts of a series have different lengths: numerators 3, denominators 2, joined 1,"
                        + " printed 0");
    }

    @Test
    void theKindsOfDenominatorsReadAsTablesHoldThem() {
        assertThat(DenominatorKind.values())
                .extracting(DenominatorKind::words)
                .containsExactly("published", "joined", "implied", "numerator implied", "none");
    }
}
