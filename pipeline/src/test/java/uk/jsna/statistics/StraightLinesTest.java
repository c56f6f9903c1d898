package uk.jsna.statistics;

import static uk.jsna.statistics.RefusalTest.refused;
import static uk.jsna.statistics.Shown.shows;

import org.junit.jupiter.api.Test;

/** Straight lines, their predictions, and the difference of two slopes. */
class StraightLinesTest {

    private static final double NONE = Double.NaN;
    private static final double[] YEARS = {1, 2, 3, 4, 5};
    private static final double[] VALUES = {10, 12, 11, 14, 15};

    @Test
    void straightLinesPredictWithTheirLimits() {
        LinearTrend line = LinearTrend.of(YEARS, VALUES);
        shows(line, "5, 8.8, 1.2, 0.305505046, 0.966091783, 3, 10");
        shows(line.p(), "0.0294");
        shows(line.slopeEstimate(), "1.2, 0.22775, 2.17225, -1.92059, 4.32059");
        shows(line.prediction(6), "16, 11.54458, 20.45542, 1.69966, 30.30034");
        LinearTrend two = LinearTrend.of(new double[] {1, 2}, new double[] {3, 5});
        shows(two.slopeEstimate(), "2, NaN, NaN, NaN, NaN");
        shows(two.prediction(3), "7, NaN, NaN, NaN, NaN");
        LinearTrend other = LinearTrend.of(YEARS, new double[] {10, 10.2, 10.1, 10.5, 10.4});
        shows(SlopeDifference.of(line, other).estimate(), "1.09, 0.12815, 2.05185, -1.90097, 4.08097");
        shows(SlopeDifference.of(line, other).p(), "0.03634");
        shows(SlopeDifference.of(line, other).degreesOfFreedom(), "3.10925");
        shows(SlopeDifference.of(two, two).estimate(), "0, NaN, NaN, NaN, NaN");
        refused(
                Refusal.OUT_OF_RANGE,
                "LinearTrend: spread of the times is 0, but must be more than zero. Correct the setting or the data.",
                () -> LinearTrend.of(new double[] {1, 1}, new double[] {1, 2}));
        refused(
                Refusal.TOO_FEW,
                "LinearTrend: times has 1 elements, but must have at least 2. Give more, or leave this area out.",
                () -> LinearTrend.of(new double[1], new double[1]));
        String finite = ", but must be a finite number. Check the division that made it.";
        refused(
                Refusal.NOT_FINITE,
                "LinearTrend, index 0: time is NaN" + finite,
                () -> LinearTrend.of(new double[] {NONE, 2}, new double[] {1, 2}));
        refused(
                Refusal.NOT_FINITE,
                "LinearTrend, index 1: value is Infinity" + finite,
                () -> LinearTrend.of(new double[] {1, 2}, new double[] {1, 1 / 0.0}));
        refused(
                Refusal.LENGTHS_DIFFER,
                "LinearTrend: values has 2 elements, but must have 1. Give parallel arrays of one length.",
                () -> LinearTrend.of(new double[1], new double[2]));
    }
}
