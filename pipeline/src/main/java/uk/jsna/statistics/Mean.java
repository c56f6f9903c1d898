package uk.jsna.statistics;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The average of independent measurements with limits from Student's t distribution. One measurement has a mean without
 * limits; a missing measurement makes the mean missing. For wards, where each counts by its people, see
 * {@link PopulationWeightedMean}.
 */
public record Mean(double sum, int count, double standardDeviation) {

    /** The mean of the measurements; the standard deviation has the divisor n - 1. */
    public static Mean of(double... values) {
        return of(values, 0, values.length);
    }

    /** The mean of each of many groups, which lie one after another; each end is the index after a group's last value. */
    public static Mean[] of(double[] values, int[] ends) {
        Mean[] means = new Mean[ends.length];
        int from = 0;
        for (int group = 0; group < ends.length; group++) {
            means[group] = of(values, from, ends[group]);
            from = ends[group];
        }
        return means;
    }

    private static Mean of(double[] values, int from, int to) {
        if (to <= from) {
            throw Refusal.TOO_FEW.in("Mean", "values", to - from, 1);
        }
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += values[i];
        }
        int count = to - from;
        double mean = sum / count;
        double squares = 0;
        for (int i = from; i < to; i++) {
            squares += (values[i] - mean) * (values[i] - mean);
        }
        return new Mean(sum, count, count == 1 ? Double.NaN : Math.sqrt(squares / (count - 1)));
    }

    public double value() {
        return sum / count;
    }

    /** The mean with both levels of limits. */
    public Estimate estimate() {
        return Estimate.of(value(), interval(ConfidenceLevel.P95), interval(ConfidenceLevel.P998));
    }

    /** The limits at one level. */
    public Interval interval(ConfidenceLevel confidence) {
        if (count == 1 || Double.isNaN(standardDeviation)) {
            return Interval.MISSING;
        }
        double t = -TDistribution.of(count - 1.0).inverseCumulativeProbability(confidence.lowerTail());
        double half = t * standardDeviation / Math.sqrt(count);
        return new Interval(value() - half, value() + half);
    }
}
