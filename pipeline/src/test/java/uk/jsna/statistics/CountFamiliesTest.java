package uk.jsna.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.jsna.statistics.RefusalTest.refused;
import static uk.jsna.statistics.Shown.shows;

import org.junit.jupiter.api.Test;

/** Proportions, rates and means on small cases of our own, with their edges. */
class CountFamiliesTest {

    private static final double NONE = Double.NaN;

    @Test
    void proportionsAtTheEdgesStayWithinTheirRange() {
        assertThat(Proportion.of(0, 7).lower95()).isZero();
        assertThat(Proportion.of(7, 7).upper998()).isEqualTo(1);
        assertThat(Proportion.interval(3, 7, ConfidenceLevel.of(1))).isEqualTo(new Interval(0, 1));
        assertThat(Proportion.of(NONE, 7).isMissing()).isTrue();
        assertThat(Proportion.interval(3, NONE, ConfidenceLevel.P95).lower()).isNaN();
        assertThat(Proportion.value(3, NONE)).isNaN();
        assertThat(Proportion.value(3, 4)).isEqualTo(0.75);
        shows(Proportion.interval(1, 2, ConfidenceLevel.of(90)), "0.12086632, 0.87913368");
        shows(Proportion.of(2.5, 9, 100), "27.7778, 9.0418, 59.8091, 5.1053, 73.3309");
    }

    @Test
    void ratesTurnFromExactToByarAtTen() {
        shows(Rate.of(9.999, 1, 1), "9.9990, 4.7947, 18.3891, 2.9600, 24.1325");
        shows(Rate.of(10, 1, 1), "10.0000, 4.78745, 18.39146, 2.91632, 24.19372");
        shows(Rate.of(7, 1000), "700.0000, 281.4363, 1442.2675, 152.0336, 1962.6177");
        shows(Rate.interval(3, 1, ConfidenceLevel.of(0.9)), "0.817691447, 7.753656528");
        shows(Rate.interval(0.5, 1, ConfidenceLevel.of(0.9)), "0.0020, 3.9074");
        assertThat(Rate.interval(12, 1, ConfidenceLevel.of(1))).isEqualTo(new Interval(0, Double.POSITIVE_INFINITY));
        assertThat(Rate.interval(NONE, 1, ConfidenceLevel.P95).upper()).isNaN();
        assertThat(Rate.value(3, 4)).isEqualTo(0.75);
        assertThat(Rate.value(3, NONE)).isNaN();
        assertThat(Rate.of(3, NONE).isMissing()).isTrue();
    }

    @Test
    void meansHaveStudentsLimits() {
        shows(Mean.of(43.304906, 43.718914).estimate(), "43.51191, 40.88167, 46.14215, -22.37929, 109.40311");
        shows(Mean.of(1, 2, 3, 4), "10, 4, 1.290994");
        shows(Mean.of(5).estimate(), "5, NaN, NaN, NaN, NaN");
        shows(Mean.of(1, NONE, 3).estimate(), "NaN, NaN, NaN, NaN, NaN");
        assertThat(Mean.of(new double[] {1, 2, 5}, new int[] {2, 3})).containsExactly(Mean.of(1, 2), Mean.of(5));
        refused(
                Refusal.TOO_FEW,
                "Mean: values has 0 elements, but must have at least 1. Give more, or leave this area out.",
                Mean::of);
    }
}
