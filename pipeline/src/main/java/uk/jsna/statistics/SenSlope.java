package uk.jsna.statistics;

import java.util.Arrays;

/**
 * The middle of all slopes between two years of a series: a rate of change that one odd year cannot turn. Limits come
 * from the ranks of the slopes; where so few years cannot bear a level, there are none. Sen (1968).
 *
 * @param slope change for one unit of time, with both levels of limits
 * @param intercept at time zero, of the line through the median time and the median value (Conover, 1980)
 */
public record SenSlope(Estimate slope, double intercept) {

    private static final Inputs INPUTS = new Inputs("SenSlope");

    /** The slope of values at times that all differ; no value may be missing. */
    public static SenSlope of(double[] times, double[] values) {
        INPUTS.sameLength(times, values, "values");
        INPUTS.atLeast(2, times.length, "times");
        int n = times.length;
        double[] slopes = new double[n * (n - 1) / 2];
        int pair = 0;
        for (int i = 0; i < n; i++) {
            INPUTS.present(times[i], "time", i);
            INPUTS.present(values[i], "value", i);
            for (int j = 0; j < i; j++) {
                if (times[i] == times[j]) {
                    throw Refusal.OUT_OF_RANGE.at(i, "SenSlope", "time", times[i], "different from all others");
                }
                slopes[pair++] = (values[i] - values[j]) / (times[i] - times[j]);
            }
        }
        Arrays.sort(slopes);
        double slope = median(slopes);
        double error = Math.sqrt(MannKendall.of(values).variance());
        return new SenSlope(
                Estimate.of(
                        slope,
                        ranked(slopes, error * ConfidenceLevel.P95.z()),
                        ranked(slopes, error * ConfidenceLevel.P998.z())),
                medianOf(values) - slope * medianOf(times));
    }

    private static Interval ranked(double[] slopes, double width) {
        int lower = (int) Math.rint((slopes.length - width) / 2) - 1;
        int upper = (int) Math.rint((slopes.length + width) / 2);
        return lower < 0 || upper >= slopes.length ? Interval.MISSING : new Interval(slopes[lower], slopes[upper]);
    }

    private static double medianOf(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return median(sorted);
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
