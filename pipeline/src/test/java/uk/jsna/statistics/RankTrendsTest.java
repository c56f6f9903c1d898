package uk.jsna.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.jsna.statistics.RefusalTest.refused;
import static uk.jsna.statistics.Shown.shows;

import org.junit.jupiter.api.Test;

/** Trends by ranks and by the median of slopes. */
class RankTrendsTest {

    private static final double NONE = Double.NaN;
    private static final double[] YEARS = {1, 2, 3, 4, 5};
    private static final double[] VALUES = {10, 12, 11, 14, 15};

    @Test
    void mannAndKendallCountOrdersExactly() {
        shows(MannKendall.of(VALUES), "8, 16.6667, 1.7146, 0.0864, 0.083333333, 0.8");
        shows(MannKendall.of(1, 2, 2, 3), "5, 7.6667, 1.4446, 0.1486, 0.166666667, 0.9129");
        shows(MannKendall.of(5, 4, 3, 2, 1), "-10, 16.6667, -2.2045, 0.027486336, 0.016666667, -1");
        shows(MannKendall.of(2, 2, 2), "0, 0, 0, 1, 1, NaN");
        shows(MannKendall.of(1, 3, 2, 4, 3, 3), "6, 24.666667, 1.0067, 0.3141, 0.3333, 0.4472");
        assertThat(MannKendall.of(0.0, -0.0, 1).s()).isEqualTo(2);
        double[] fifty = new double[50];
        double[] fortyNine = new double[49];
        for (int i = 0; i < 50; i++) {
            fifty[i] = i % 7;
            fortyNine[i % 49] = i % 5;
        }
        assertThat(MannKendall.of(fifty).exactP()).isNaN();
        assertThat(MannKendall.of(fortyNine).exactP())
                .isCloseTo(MannKendall.of(fortyNine).p(), org.assertj.core.api.Assertions.within(0.01));
        refused(
                Refusal.TOO_FEW,
                "MannKendall: values has 1 elements, but must have at least 2. Give more, or leave this area out.",
                () -> MannKendall.of(1));
        refused(
                Refusal.NOT_FINITE,
                "MannKendall, index 1: value is NaN, but must be a finite number. Check the division that made it.",
                () -> MannKendall.of(1, NONE));
    }

    @Test
    void sensSlopeIsTheMiddleSlope() {
        shows(SenSlope.of(YEARS, VALUES), "1.125, -1, 3, NaN, NaN, 8.625");
        shows(
                SenSlope.of(new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, new double[] {1, 3, 2, 5, 4, 6, 8, 7, 9, 12}),
                "1.0000, 0.7500, 1.4286, 0.5000, 2.0000, 0.0000");
        refused(
                Refusal.OUT_OF_RANGE,
                "SenSlope, index 1: time is 1, but must be different from all others."
                        + " Correct the setting or the data.",
                () -> SenSlope.of(new double[] {1, 1}, new double[] {1, 2}));
        String finite = ", but must be a finite number. Check the division that made it.";
        refused(
                Refusal.NOT_FINITE,
                "SenSlope, index 0: value is NaN" + finite,
                () -> SenSlope.of(new double[] {1, 2}, new double[] {NONE, 2}));
        refused(
                Refusal.NOT_FINITE,
                "SenSlope, index 1: time is NaN" + finite,
                () -> SenSlope.of(new double[] {1, NONE}, new double[] {1, 2}));
        refused(
                Refusal.TOO_FEW,
                "SenSlope: times has 1 elements, but must have at least 2. Give more, or leave this area out.",
                () -> SenSlope.of(new double[1], new double[1]));
        refused(
                Refusal.LENGTHS_DIFFER,
                "SenSlope: values has 2 elements, but must have 1. Give parallel arrays of one length.",
                () -> SenSlope.of(new double[1], new double[2]));
    }
}
