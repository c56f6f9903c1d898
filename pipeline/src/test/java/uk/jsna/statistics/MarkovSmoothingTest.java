package uk.jsna.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static uk.jsna.statistics.RefusalTest.refused;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Rates drawn towards their neighbours', on a ring of six wards; the expected numbers are those of dense algebra. */
class MarkovSmoothingTest {

    private static final double[] COUNTS = {19, 17, 10, 3, 6, 13};
    private static final double[] PEOPLE = {50, 60, 50, 40, 50, 50};
    private static final SpatialWeights RING = SpatialWeights.of(
            List.of(List.of(1, 5), List.of(0, 2), List.of(1, 3), List.of(2, 4), List.of(3, 5), List.of(4, 0)),
            SpatialWeights.Style.BINARY);

    /** The search of the dense algebra knows the best strength to five digits. */
    private static void fits(MarkovSmoothing smoothing, double[] strength, double[] estimates, double[] errors) {
        double close = strength[0] == 2 ? 1e-8 : 1e-5;
        MarkovSmoothing.Strength found = smoothing.strength();
        assertThat(new double[] {found.smoothing(), found.effectiveParameters(), found.criterion()})
                .containsExactly(strength, within(close));
        for (int i = 0; i < smoothing.size(); i++) {
            assertThat(smoothing.estimate(i)).isCloseTo(estimates[i], within(close));
            assertThat(smoothing.levelError(i)).isCloseTo(errors[i], within(close));
        }
    }

    @Test
    void proportionsAreDrawnTowardsTheirNeighbours() {
        fits(
                MarkovSmoothing.ofProportions(COUNTS, PEOPLE, RING),
                new double[] {2.10658116, 4.15730306, 17.48834054},
                new double[] {0.34684065, 0.27818524, 0.19456195, 0.11744374, 0.14098125, 0.24983887},
                new double[] {0.25887474, 0.25333177, 0.2986854, 0.36429846, 0.32654467, 0.2791199});
        fits(
                MarkovSmoothing.ofProportions(COUNTS, PEOPLE, RING, 2),
                new double[] {2, 4.2091039, 17.48999686},
                new double[] {0.34817873, 0.27851126, 0.19445408, 0.11614661, 0.14008075, 0.25015563},
                new double[] {0.26008369, 0.25452433, 0.30071429, 0.36888484, 0.32965392, 0.2806894});
    }

    @Test
    void ratesAreDrawnTowardsTheirNeighbours() {
        fits(
                MarkovSmoothing.ofRates(COUNTS, PEOPLE, RING),
                new double[] {3.75203108, 3.81858367, 17.95969463},
                new double[] {0.3398313, 0.27493672, 0.19448587, 0.12782935, 0.14756088, 0.24593441},
                new double[] {0.20791765, 0.21070619, 0.25471953, 0.30466486, 0.2778772, 0.23453778});
        fits(
                MarkovSmoothing.ofRates(COUNTS, PEOPLE, RING, 2),
                new double[] {2, 4.43979911, 18.16267726},
                new double[] {0.35609981, 0.27914782, 0.19300316, 0.11202822, 0.13636831, 0.24992875},
                new double[] {0.21636762, 0.22217307, 0.27775874, 0.35793316, 0.31490384, 0.25059708});
    }

    @Test
    void theBestStrengthIsWhereTheCriterionIsLevelAndLeast() {
        for (MarkovSmoothing best : List.of(
                MarkovSmoothing.ofProportions(COUNTS, PEOPLE, RING), MarkovSmoothing.ofRates(COUNTS, PEOPLE, RING))) {
            assertThat(best.strength().criterionSlope()).isCloseTo(0, within(1e-9));
        }
        double best =
                MarkovSmoothing.ofProportions(COUNTS, PEOPLE, RING).strength().criterion();
        for (double log = -8; log < 17; log += 0.37) {
            assertThat(proportionsAt(log).criterion()).isGreaterThan(best);
        }
    }

    private static MarkovSmoothing.Strength proportionsAt(double log) {
        return MarkovSmoothing.ofProportions(COUNTS, PEOPLE, RING, Math.exp(log))
                .strength();
    }

    @Test
    void theSlopeOfTheCriterionIsThatOfItsDifferences() {
        double step = 1e-4;
        for (double log : new double[] {-6, -1, 0, 2, 5, 9}) {
            double proportions = (proportionsAt(log + step).criterion()
                    - proportionsAt(log - step).criterion());
            assertThat(proportionsAt(log).criterionSlope()).isCloseTo(proportions / (2 * step), within(1e-6));
            double rates = ratesAt(log + step).criterion() - ratesAt(log - step).criterion();
            assertThat(ratesAt(log).criterionSlope()).isCloseTo(rates / (2 * step), within(1e-6));
        }
    }

    private static MarkovSmoothing.Strength ratesAt(double log) {
        return MarkovSmoothing.ofRates(COUNTS, PEOPLE, RING, Math.exp(log)).strength();
    }

    /** At the most probable levels the counts left over balance the pull of the neighbours. */
    @Test
    void countsLeftOverBalanceThePullOfTheNeighbours() {
        MarkovSmoothing fit = MarkovSmoothing.ofProportions(COUNTS, PEOPLE, RING);
        for (int i = 0; i < 6; i++) {
            double pull = 2 * fit.level(i) - fit.level((i + 1) % 6) - fit.level((i + 5) % 6);
            assertThat(COUNTS[i] - PEOPLE[i] * fit.estimate(i))
                    .isCloseTo(fit.strength().smoothing() * pull, within(1e-10));
        }
    }

    @Test
    void weakSmoothingLeavesTheRatesAndStrongGivesTheCommonOne() {
        MarkovSmoothing weak = MarkovSmoothing.ofProportions(COUNTS, PEOPLE, RING, 1e-6);
        MarkovSmoothing strong = MarkovSmoothing.ofProportions(COUNTS, PEOPLE, RING, 6e7);
        for (int i = 0; i < 6; i++) {
            assertThat(weak.estimate(i)).isCloseTo(COUNTS[i] / PEOPLE[i], within(1e-6));
            assertThat(strong.estimate(i)).isCloseTo(68.0 / 300, within(1e-6));
        }
        assertThat(weak.strength().effectiveParameters()).isCloseTo(6, within(1e-5));
        assertThat(strong.strength().effectiveParameters()).isCloseTo(1, within(1e-5));
    }

    @Test
    void wardsThatDifferByChanceAloneHaveTheirCommonRate() {
        double[] counts = {10, 12, 10, 8, 10, 10};
        double[] fifty = {50, 50, 50, 50, 50, 50};
        for (boolean proportion : new boolean[] {true, false}) {
            MarkovSmoothing common = proportion
                    ? MarkovSmoothing.ofProportions(counts, fifty, RING)
                    : MarkovSmoothing.ofRates(counts, fifty, RING);
            MarkovSmoothing nearly = proportion
                    ? MarkovSmoothing.ofProportions(counts, fifty, RING, 6e7)
                    : MarkovSmoothing.ofRates(counts, fifty, RING, 6e7);
            assertThat(common.strength().smoothing()).isInfinite();
            assertThat(common.strength().effectiveParameters()).isEqualTo(1);
            assertThat(common.strength().criterionSlope()).isZero();
            assertThat(common.strength().criterion())
                    .isCloseTo(nearly.strength().criterion(), within(1e-5));
            assertThat(common.estimate(3)).isCloseTo(0.2, within(1e-15));
            assertThat(common.level(3)).isCloseTo(nearly.level(3), within(1e-6));
            assertThat(common.levelError(3)).isCloseTo(nearly.levelError(3), within(1e-6));
        }
    }

    @Test
    void aWardWithoutEventsIsGivenARateByItsNeighbours() {
        MarkovSmoothing fit = MarkovSmoothing.ofProportions(new double[] {19, 17, 10, 0, 6, 13}, PEOPLE, RING);
        assertThat(fit.estimate(3)).isBetween(0.02, 0.12);
        Interval interval = fit.interval(3, ConfidenceLevel.P95);
        assertThat(interval.contains(fit.estimate(3))).isTrue();
        assertThat(Math.log(interval.upper() / (1 - interval.upper())) - fit.level(3))
                .isCloseTo(ConfidenceLevel.P95.z() * fit.levelError(3), within(1e-12));
        assertThat(fit.level(3) - Math.log(interval.lower() / (1 - interval.lower())))
                .isCloseTo(ConfidenceLevel.P95.z() * fit.levelError(3), within(1e-12));
    }

    @Test
    void whatCannotBeDrawnTogetherIsRefused() {
        refused(
                Refusal.OUT_OF_RANGE,
                "MarkovSmoothing: number of events is 0, but must be more than none, and less than all."
                        + " Correct the setting or the data.",
                () -> MarkovSmoothing.ofRates(new double[6], PEOPLE, RING));
        refused(
                Refusal.OUT_OF_RANGE,
                "MarkovSmoothing: number of events is 300, but must be more than none, and less than all."
                        + " Correct the setting or the data.",
                () -> MarkovSmoothing.ofProportions(PEOPLE, PEOPLE, RING));
        for (double strength : new double[] {0, -1, 7e7, Double.NaN}) {
            refused(
                    Refusal.OUT_OF_RANGE,
                    "MarkovSmoothing: strength of smoothing is "
                            + (strength == 7e7 ? "70000000" : strength == 0 ? "0" : strength == -1 ? "-1" : "NaN")
                            + ", but must be above zero, and at most sixty-five million."
                            + " Correct the setting or the data.",
                    () -> MarkovSmoothing.ofRates(COUNTS, PEOPLE, RING, strength));
        }
        refused(
                Refusal.NUMERATOR_EXCEEDS_DENOMINATOR,
                "MarkovSmoothing, index 3: numerator is 41, but must be at most the denominator, 40."
                        + " Check that both count the same people.",
                () -> MarkovSmoothing.ofProportions(new double[] {1, 1, 1, 41, 1, 1}, PEOPLE, RING));
        String finite = " is NaN, but must be a finite number. Check the division that made it.";
        double[] holed = {1, 1, Double.NaN, 1, 1, 1};
        refused(
                Refusal.NOT_FINITE,
                "MarkovSmoothing, index 2: numerator" + finite,
                () -> MarkovSmoothing.ofRates(holed, PEOPLE, RING));
        refused(
                Refusal.NOT_FINITE,
                "MarkovSmoothing, index 2: denominator" + finite,
                () -> MarkovSmoothing.ofRates(COUNTS, holed, RING));
        refused(
                Refusal.DENOMINATOR_NOT_POSITIVE,
                "MarkovSmoothing, index 0: denominator is 0, but must be more than zero."
                        + " Leave out areas with nobody in them.",
                () -> MarkovSmoothing.ofRates(COUNTS, new double[6], RING));
        refused(
                Refusal.LENGTHS_DIFFER,
                "MarkovSmoothing: populations has 5 elements, but must have 6. Give parallel arrays of one length.",
                () -> MarkovSmoothing.ofRates(COUNTS, new double[5], RING));
        refused(
                Refusal.LENGTHS_DIFFER,
                "MarkovSmoothing: counts has 5 elements, but must have 6. Give parallel arrays of one length.",
                () -> MarkovSmoothing.ofRates(new double[5], new double[5], RING));
        refused(
                Refusal.TOO_FEW,
                "MarkovSmoothing: counts has 2 elements, but must have at least 3. Give more, or leave this area out.",
                () -> MarkovSmoothing.ofRates(new double[2], new double[2], weights(List.of(List.of(1), List.of(0)))));
    }

    private static SpatialWeights weights(List<List<Integer>> neighbours) {
        return SpatialWeights.of(neighbours, SpatialWeights.Style.BINARY);
    }

    @Test
    void neighboursMustBeMutualAndJoinAllAreas() {
        double[] ones = {1, 1, 1, 1};
        double[] tens = {10, 10, 10, 10};
        refused(
                Refusal.OUT_OF_RANGE,
                "MarkovSmoothing, index 2: neighbour is 0, but must be another area, which counts this one among its"
                        + " neighbours. Correct the setting or the data.",
                () -> MarkovSmoothing.ofRates(
                        ones, tens, weights(List.of(List.of(1), List.of(0, 2), List.of(0, 1, 3), List.of(2)))));
        refused(
                Refusal.OUT_OF_RANGE,
                "MarkovSmoothing, index 1: neighbour is 1, but must be another area, which counts this one among its"
                        + " neighbours. Correct the setting or the data.",
                () -> MarkovSmoothing.ofRates(
                        ones, tens, weights(List.of(List.of(1), List.of(0, 1, 2), List.of(1, 3), List.of(2)))));
        refused(
                Refusal.OUT_OF_RANGE,
                "MarkovSmoothing, index 2: area is not joined to index 0, but must be a neighbour, or a neighbour's, of"
                        + " all others. Correct the setting or the data.",
                () -> MarkovSmoothing.ofRates(
                        ones, tens, weights(List.of(List.of(1), List.of(0), List.of(3), List.of(2)))));
    }
}
