package uk.jsna.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.jsna.statistics.RefusalTest.refused;

import org.junit.jupiter.api.Test;

/** Reliability flags, pooled periods and weighted means. */
class ReliabilityTest {

    private static final double NONE = Double.NaN;

    @Test
    void reliabilityFollowsTheNumberOfEvents() {
        assertThat(Reliability.ofRate(2)).isEqualTo(Reliability.NOT_SHOWN);
        assertThat(Reliability.ofRate(3)).isEqualTo(Reliability.UNRELIABLE);
        assertThat(Reliability.ofRate(19)).isEqualTo(Reliability.UNRELIABLE);
        assertThat(Reliability.ofRate(20)).isEqualTo(Reliability.RELIABLE);
        assertThat(Reliability.ofRate(NONE)).isEqualTo(Reliability.NOT_SHOWN);
        assertThat(Reliability.ofDirectlyStandardisedRate(9)).isEqualTo(Reliability.NOT_SHOWN);
        assertThat(Reliability.ofDirectlyStandardisedRate(10)).isEqualTo(Reliability.UNRELIABLE);
        refused(
                Refusal.NUMERATOR_NEGATIVE,
                "Reliability: numerator is -1, but must be zero or more. Check the count at its source.",
                () -> Reliability.ofRate(-1));
    }

    @Test
    void pooledPeriodsAddUpEventsAndPeople() {
        double[] events = {3, 4, 5, 6, 7};
        double[] people = {100, 100, 100, 100, 110};
        assertThat(PooledPeriods.rolling(events, people, 3))
                .containsExactly(
                        new PooledPeriods(2, 12, 300), new PooledPeriods(3, 15, 300), new PooledPeriods(4, 18, 310));
        assertThat(PooledPeriods.separate(events, people, 2))
                .containsExactly(new PooledPeriods(2, 9, 200), new PooledPeriods(4, 13, 210));
        assertThat(PooledPeriods.rolling(events, people, 5)).containsExactly(new PooledPeriods(4, 25, 510));
        assertThat(PooledPeriods.rolling(events, people, 6)).isEmpty();
        assertThat(PooledPeriods.rolling(new double[] {1, NONE}, new double[] {5, 5}, 2)[0].numerator())
                .isNaN();
        refused(
                Refusal.TOO_FEW,
                "PooledPeriods: periods of a pool has 0 elements, but must have at least 1."
                        + " Give more, or leave this area out.",
                () -> PooledPeriods.rolling(events, people, 0));
        refused(
                Refusal.NUMERATOR_NEGATIVE,
                "PooledPeriods, index 0: numerator is -1, but must be zero or more. Check the count at its source.",
                () -> PooledPeriods.rolling(new double[] {-1}, new double[] {5}, 1));
        refused(
                Refusal.LENGTHS_DIFFER,
                "PooledPeriods: denominators has 1 elements, but must have 5. Give parallel arrays of one length.",
                () -> PooledPeriods.rolling(events, new double[1], 1));
    }

    @Test
    void populationWeightedMeansLeaveOutWhatIsMissing() {
        assertThat(PopulationWeightedMean.of(new double[] {10, 20, NONE, 5}, new double[] {300, 100, 50, NONE}))
                .isEqualTo(12.5);
        assertThat(PopulationWeightedMean.of(new double[] {NONE}, new double[] {1}))
                .isNaN();
        refused(
                Refusal.DENOMINATOR_NEGATIVE,
                "PopulationWeightedMean, index 0: denominator is -1, but must be zero or more. Check the populations.",
                () -> PopulationWeightedMean.of(new double[] {1}, new double[] {-1}));
        assertThat(PopulationWeightedMean.of(new double[] {1, 3}, new double[] {1, 0}))
                .isEqualTo(1);
        refused(
                Refusal.LENGTHS_DIFFER,
                "PopulationWeightedMean: populations has 2 elements, but must have 1."
                        + " Give parallel arrays of one length.",
                () -> PopulationWeightedMean.of(new double[1], new double[2]));
    }
}
