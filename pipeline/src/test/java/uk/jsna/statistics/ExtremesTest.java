package uk.jsna.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.special.Gamma;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Cases at the ends of what can be given, against the textbook formulas carried to fifty digits: none, all, all but one,
 * parts of people, one person, the world, and levels from 90% to all but one in a hundred thousand million.
 */
class ExtremesTest {

    private static final MathContext DIGITS = new MathContext(50);
    private static final double CLOSE = 1e-13;
    private static final double[] LEVELS = {0.9, 0.95, 0.975, 0.99, 0.998, 0.9999, 0.99999999999};
    private static final double[] POPULATIONS = {0.5, 1, 2, 7, 40, 999.5, 1e4, 56_286_961, 8e9, 1e15};

    /** A count out of a population at a level. */
    private record Case(double x, double n, ConfidenceLevel level) {

        BigDecimal z() {
            return new BigDecimal(level.z());
        }
    }

    static Stream<Case> shares() {
        return Arrays.stream(POPULATIONS)
                .boxed()
                .flatMap(n -> Stream.of(
                                0.0,
                                Math.min(1, n),
                                n / 1e9,
                                n / 3,
                                Math.floor(n / 2),
                                n - n / 1e9,
                                Math.max(0, n - 1),
                                n)
                        .flatMap(x ->
                                Arrays.stream(LEVELS).mapToObj(level -> new Case(x, n, ConfidenceLevel.of(level)))));
    }

    private static BigDecimal of(double number) {
        return new BigDecimal(number);
    }

    private static void close(double actual, BigDecimal expected, Object what) {
        double rounded = expected.doubleValue();
        assertThat(actual).as(what + " should be " + rounded).isCloseTo(rounded, within(CLOSE * Math.abs(rounded)));
    }

    /** Wilson's limits as the roots of the score equation. */
    private static BigDecimal wilson(Case each, int sign) {
        BigDecimal x = of(each.x);
        BigDecimal n = of(each.n);
        BigDecimal square = each.z().pow(2);
        BigDecimal inside =
                square.add(of(4).multiply(x).multiply(BigDecimal.ONE.subtract(x.divide(n, DIGITS), DIGITS)), DIGITS);
        BigDecimal root = each.z().multiply(inside.sqrt(DIGITS)).multiply(of(sign));
        return of(2).multiply(x).add(square).add(root).divide(of(2).multiply(n.add(square)), DIGITS);
    }

    @ParameterizedTest
    @MethodSource("shares")
    void wilsonsLimitsHoldToTheLastDigits(Case each) {
        Interval actual = Proportion.interval(each.x, each.n, each.level);
        close(actual.upper(), each.x == each.n ? BigDecimal.ONE : wilson(each, 1), each);
        close(actual.lower(), each.x == 0 ? BigDecimal.ZERO : wilson(each, -1), each);
        assertThat(actual.lower()).isLessThanOrEqualTo(each.x / each.n).isNotNegative();
        assertThat(actual.upper()).isGreaterThanOrEqualTo(each.x / each.n).isLessThanOrEqualTo(1);
    }

    static Stream<Case> counts() {
        return Stream.of(10.0, 10.5, 19.0, 400.0, 1e6, 3e9, 1e15)
                .flatMap(x -> Stream.of(0.5, 1000.0, 8e9)
                        .flatMap(n ->
                                Arrays.stream(LEVELS).mapToObj(level -> new Case(x, n, ConfidenceLevel.of(level)))));
    }

    private static BigDecimal byar(BigDecimal count, BigDecimal z) {
        BigDecimal root = BigDecimal.ONE
                .subtract(BigDecimal.ONE.divide(of(9).multiply(count), DIGITS))
                .add(z.divide(of(3).multiply(count.sqrt(DIGITS)), DIGITS));
        return count.multiply(root.pow(3));
    }

    @ParameterizedTest
    @MethodSource("counts")
    void byarsLimitsHoldToTheLastDigits(Case each) {
        Interval actual = Rate.interval(each.x, each.n, each.level);
        BigDecimal lower = byar(of(each.x), each.z().negate()).max(BigDecimal.ZERO);
        close(actual.lower(), lower.divide(of(each.n), DIGITS), each);
        close(actual.upper(), byar(of(each.x).add(BigDecimal.ONE), each.z()).divide(of(each.n), DIGITS), each);
    }

    static Stream<Case> fewCounts() {
        return Stream.of(0.0, 0.1, 0.5, 1.0, 2.0, 5.5, 9.0, 9.999)
                .flatMap(x -> Arrays.stream(LEVELS).mapToObj(level -> new Case(x, 1, ConfidenceLevel.of(level))));
    }

    /** At an exact limit the tail beyond the count is what the level leaves, by another library's gamma function. */
    @ParameterizedTest
    @MethodSource("fewCounts")
    void exactLimitsLeaveTheTailOfTheirLevel(Case each) {
        Interval actual = Rate.interval(each.x, each.n, each.level);
        double tail = each.level.lowerTail();
        assertThat(Gamma.regularizedGammaQ(each.x + 1, actual.upper())).isCloseTo(tail, within(2e-5 * tail));
        if (each.x == 0) {
            assertThat(actual.lower()).isZero();
        } else {
            assertThat(Gamma.regularizedGammaP(each.x, actual.lower())).isCloseTo(tail, within(1e-9 * tail));
        }
    }

    /** No event at all leaves a limit in closed form: the logarithm of the tail. */
    @Test
    void theUpperLimitOfNoEventsIsALogarithm() {
        for (double level : LEVELS) {
            double tail = ConfidenceLevel.of(level).lowerTail();
            assertThat(Rate.interval(0, 1, ConfidenceLevel.of(level)).upper()).isCloseTo(-Math.log(tail), within(3e-6));
        }
        assertThat(Rate.of(0, 1, 1).upper95()).isCloseTo(-Math.log(0.025), within(1e-14));
        assertThat(Rate.of(0, 1, 1).upper998()).isCloseTo(-Math.log(0.001), within(1e-12));
    }

    @Test
    void normalQuantilesAgreeWithAnotherLibrary() {
        NormalDistribution normal = new NormalDistribution(null, 0, 1);
        for (double level = 0.9; level < 0.9999; level += 0.0007) {
            ConfidenceLevel ours = ConfidenceLevel.of(level);
            assertThat(ours.z())
                    .isCloseTo(normal.inverseCumulativeProbability(ours.upperQuantile()), within(2e-9 * ours.z()));
            assertThat(normal.cumulativeProbability(-ours.z())).isCloseTo(ours.lowerTail(), within(1e-13));
        }
    }

    @ParameterizedTest
    @MethodSource("shares")
    void gapsAndRatiosStayWithinWhatIsPossible(Case each) {
        for (double y : new double[] {0, each.n / 2, each.n}) {
            Estimate gap = Difference.of(each.x, each.n, y, each.n);
            assertThat(List.of(gap.lower998(), gap.lower95(), gap.value(), gap.upper95(), gap.upper998()))
                    .isSorted()
                    .allMatch(limit -> limit >= -1 && limit <= 1);
            Estimate back = Difference.of(y, each.n, each.x, each.n);
            assertThat(back.lower95()).isEqualTo(0 - gap.upper95());
            assertThat(back.lower998()).isEqualTo(0 - gap.upper998());
            Estimate ratio = RatioOfProportions.HYBRID_SCORE.of(each.x, each.n, y, each.n);
            if (y == 0) {
                assertThat(ratio.isMissing()).isTrue();
            } else {
                assertThat(ratio.lower998()).isNotNegative().isLessThanOrEqualTo(ratio.lower95());
                assertThat(ratio.lower95()).isLessThanOrEqualTo(ratio.value() * (1 + CLOSE));
                assertThat(ratio.upper95()).isGreaterThanOrEqualTo(ratio.value() * (1 - CLOSE));
            }
        }
    }

    /** Bands without events, bands without weight, and bands of one person beside the world. */
    @Test
    void standardisedRatesHoldWithEmptyAndUnevenBands() {
        double[] counts = {0, 12, 0, 30, Double.NaN, 1};
        double[] people = {1, 8e9, 1e-3, 40_000, 500, 1};
        double[] standard = {5000, 0, 1000, 7000, 1, 2.5};
        DirectlyStandardisedRate rate = DirectlyStandardisedRate.of(counts, people, standard);
        BigDecimal value = BigDecimal.ZERO;
        BigDecimal variance = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (int band = 0; band < counts.length; band++) {
            BigDecimal count = of(Double.isNaN(counts[band]) ? 0 : counts[band]);
            BigDecimal weight = of(standard[band]).divide(of(people[band]), DIGITS);
            value = value.add(weight.multiply(count));
            variance = variance.add(weight.pow(2).multiply(count));
            weights = weights.add(of(standard[band]));
        }
        close(rate.value(), value.divide(weights, DIGITS), "value");
        close(rate.variance(), variance.divide(weights.pow(2), DIGITS), "variance");
        BigDecimal unit =
                variance.divide(weights.pow(2), DIGITS).divide(of(43), DIGITS).sqrt(DIGITS);
        for (double level : LEVELS) {
            BigDecimal z = of(ConfidenceLevel.of(level).z());
            BigDecimal below = byar(of(43), z.negate()).subtract(of(43)).multiply(unit);
            BigDecimal above = byar(of(44), z).subtract(of(43)).multiply(unit);
            Interval actual = rate.interval(ConfidenceLevel.of(level));
            close(actual.lower(), value.divide(weights, DIGITS).add(below), level);
            close(actual.upper(), value.divide(weights, DIGITS).add(above), level);
        }
    }

    @Test
    void expectedEventsHoldWhereABandIsEmptyInTheAreaOrInTheReference() {
        var reference = IndirectlyStandardised.Reference.of(
                new double[] {0, Double.NaN, 3, 1e9}, new double[] {1, 5, 9e9, 8e9});
        IndirectlyStandardised area =
                IndirectlyStandardised.of(new double[] {0, 0, 0, 9}, new double[] {1e6, 0, Double.NaN, 80}, reference);
        assertThat(area.expected()).isEqualTo(10);
        assertThat(area.ratio(100).value()).isEqualTo(90);
        assertThat(area.ratioInterval(ConfidenceLevel.P95).times(10))
                .isEqualTo(Rate.interval(9, 1, ConfidenceLevel.P95));
    }

    /** A mean far from zero keeps its spread: deviations are taken before they are squared. */
    @Test
    void meansFarFromZeroKeepTheirSpread() {
        Mean far = Mean.of(1e9 + 1, 1e9 + 2, 1e9 + 3, 1e9 + 4);
        Mean near = Mean.of(1, 2, 3, 4);
        assertThat(far.standardDeviation()).isEqualTo(near.standardDeviation());
        assertThat(far.estimate().upper95() - far.value())
                .isCloseTo(near.estimate().upper95() - near.value(), within(1e-6));
        assertThat(Mean.of(7, 7, 7).estimate()).isEqualTo(new Estimate(7, 7, 7, 7, 7));
    }
}
