package uk.jsna.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.jsna.statistics.Shown.shows;

import org.junit.jupiter.api.Test;

/** Differences and ratios of two groups. */
class GapsTest {

    private static final double NONE = Double.NaN;

    @Test
    void differencesAndRatiosCombineTheTwoIntervals() {
        Estimate gap = Difference.of(660, 1000, 70, 200);
        shows(
                Difference.of(gap, Difference.of(6700, 10000, 900, 2000)).times(100),
                "9, 1.1749, 16.2946, -3.4456, 20.1632");
        assertThat(Difference.of(0, 5, 0, 5)).isEqualTo(Difference.of(0, 5, 0, 5));
        assertThat(Difference.of(5, 5, 0, 5).upper95()).isEqualTo(1);
        assertThat(Difference.of(NONE, 5, 0, 5).isMissing()).isTrue();
        assertThat(Difference.of(1, 5, 0, NONE).isMissing()).isTrue();
        shows(RatioOfProportions.HYBRID_SCORE.of(30, 200, 20, 400), "3, 1.7505, 5.0992, 1.2934, 6.8218");
        shows(RatioOfProportions.HYBRID_SCORE.of(0, 200, 20, 400), "0, 0, 0.4020, 0, 1.0442");
        shows(RatioOfProportions.HYBRID_SCORE.of(5, 5, 5, 5), "1.0000, 0.5655, 1.7683, 0.3437, 2.9099");
        shows(RatioOfProportions.LOGARITHM.of(30, 200, 20, 400), "3, 1.7487, 5.1466, 1.2810, 7.0258");
        shows(RatioOfProportions.LOGARITHM.of(0, 200, 20, 400), "0, NaN, NaN, NaN, NaN");
        assertThat(RatioOfProportions.LOGARITHM.of(1, 200, 0, 400).isMissing()).isTrue();
        assertThat(RatioOfProportions.LOGARITHM.of(NONE, 200, 1, 400).isMissing())
                .isTrue();
        shows(Representation.of(30, 100, 1500, 10000), "2, 1.4597, 2.6390, 1.2068, 3.0257");
        assertThat(Representation.of(30, 100, 0, 10000).isMissing()).isTrue();
        assertThat(Representation.of(NONE, 100, 1, 10000).isMissing()).isTrue();
        assertThat(Representation.of(3, 100, NONE, 10000).isMissing()).isTrue();
    }
}
