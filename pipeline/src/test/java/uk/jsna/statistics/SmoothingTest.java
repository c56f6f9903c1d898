package uk.jsna.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.jsna.statistics.RefusalTest.refused;
import static uk.jsna.statistics.Shown.shows;

import org.junit.jupiter.api.Test;

/** Series carried forward. */
class SmoothingTest {

    private static final double NONE = Double.NaN;
    private static final double[] VALUES = {10, 12, 11, 14, 15};

    @Test
    void seriesAreCarriedForward() {
        double[] seven = {10, 12, 11, 14, 15, 13, 16};
        shows(Smoothing.drift(10, 12, 11, 14).ahead(1), "15.3333, 10.6222, 20.0445, 7.9053, 22.7613");
        shows(Smoothing.drift(10, 12, 11, 14).ahead(2), "16.6667, 9.2177, 24.1157, 4.9220, 28.4114");
        shows(Smoothing.simple(10, 12, 11, 14, 15, 13).ahead(1), "13.4434, 9.3309, 17.5559, 6.9593, 19.9275");
        shows(Smoothing.simple(10, 12, 11, 14, 15, 13).ahead(3), "13.4434, 7.7346, 19.1521, 4.4425, 22.4442");
        shows(Smoothing.holt(seven).ahead(2), "17.3962, 14.3084, 20.4840, 12.5277, 22.2647");
        shows(
                Smoothing.holt(1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048)
                        .ahead(3),
                "5119.8718, 3531.9267, 6707.8170, 2616.1935, 7623.5502");
        assertThat(Smoothing.drift(seven).trendWeight()).isEmpty();
        assertThat(Smoothing.drift(seven).levelWeight()).isEqualTo(1);
        assertThat(Smoothing.holt(seven).trendWeight().orElseThrow()).isPositive();
        shows(Smoothing.simple(10, 12, 11, 14, 15, 13).levelWeight(), "0.6808");
        refused(
                Refusal.TOO_FEW,
                "Smoothing: values has 3 elements, but must have at least 4. Give more, or leave this area out.",
                () -> Smoothing.simple(1, 2, 3));
        refused(
                Refusal.TOO_FEW,
                "Smoothing: values has 5 elements, but must have at least 6. Give more, or leave this area out.",
                () -> Smoothing.holt(VALUES));
        refused(
                Refusal.TOO_FEW,
                "Smoothing: years has 0 elements, but must have at least 1. Give more, or leave this area out.",
                () -> Smoothing.drift(VALUES).ahead(0));
        refused(
                Refusal.NOT_FINITE,
                "Smoothing, index 1: value is NaN, but must be a finite number. Check the division that made it.",
                () -> Smoothing.drift(1, NONE, 2));
    }
}
