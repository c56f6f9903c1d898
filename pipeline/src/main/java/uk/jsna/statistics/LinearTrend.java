package uk.jsna.statistics;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The straight line of least squares through yearly values, with the range in which a later year's value is expected.
 *
 * @param count of years
 * @param intercept the line at time zero
 * @param slope change for one unit of time
 * @param slopeError standard error of the slope; NaN for two points
 * @param sigma standard deviation of the values about the line
 * @param meanTime the middle of the series
 * @param spread sum of squares of the times about their mean
 */
public record LinearTrend(
        int count, double intercept, double slope, double slopeError, double sigma, double meanTime, double spread) {

    private static final Inputs INPUTS = new Inputs("LinearTrend");

    /** The line through values at times; no value may be missing. */
    public static LinearTrend of(double[] times, double[] values) {
        INPUTS.sameLength(times, values, "values");
        INPUTS.atLeast(2, times.length, "times");
        double meanTime = 0;
        double meanValue = 0;
        for (int i = 0; i < times.length; i++) {
            INPUTS.present(times[i], "time", i);
            INPUTS.present(values[i], "value", i);
            meanTime += times[i];
            meanValue += values[i];
        }
        meanTime /= times.length;
        meanValue /= times.length;
        double spread = 0;
        double product = 0;
        for (int i = 0; i < times.length; i++) {
            spread += (times[i] - meanTime) * (times[i] - meanTime);
            product += (times[i] - meanTime) * (values[i] - meanValue);
        }
        if (spread == 0) {
            throw Refusal.OUT_OF_RANGE.in("LinearTrend", "spread of the times", spread, "more than zero");
        }
        double slope = product / spread;
        double squares = 0;
        for (int i = 0; i < times.length; i++) {
            double residual = values[i] - meanValue - slope * (times[i] - meanTime);
            squares += residual * residual;
        }
        double sigma = times.length == 2 ? Double.NaN : Math.sqrt(squares / (times.length - 2));
        return new LinearTrend(
                times.length, meanValue - slope * meanTime, slope, sigma / Math.sqrt(spread), sigma, meanTime, spread);
    }

    /** Two-sided probability of a slope as steep if there were none. */
    public double p() {
        return 2 * student().survivalProbability(Math.abs(slope) / slopeError);
    }

    /** The slope with both levels of limits. */
    public Estimate slopeEstimate() {
        return Estimate.of(
                slope, around(slope, slopeError, ConfidenceLevel.P95), around(slope, slopeError, ConfidenceLevel.P998));
    }

    /** The value expected at a time, with the limits within which that one value should fall. */
    public Estimate prediction(double time) {
        double value = intercept + slope * time;
        double error = predictionError(time);
        return Estimate.of(
                value, around(value, error, ConfidenceLevel.P95), around(value, error, ConfidenceLevel.P998));
    }

    /**
     * The probability that the one value at a time is at most {@code value}, from the same distribution as the limits of
     * {@link #prediction}; NaN for two points.
     */
    public double chanceAtMost(double value, double time) {
        double error = predictionError(time);
        if (Double.isNaN(error)) {
            return Double.NaN;
        }
        double distance = value - intercept - slope * time;
        return error == 0 ? (distance >= 0 ? 1 : 0) : student().cumulativeProbability(distance / error);
    }

    private double predictionError(double time) {
        double distance = time - meanTime;
        return sigma * Math.sqrt(1 + 1.0 / count + distance * distance / spread);
    }

    private Interval around(double value, double error, ConfidenceLevel confidence) {
        if (Double.isNaN(error)) {
            return Interval.MISSING;
        }
        double half = -student().inverseCumulativeProbability(confidence.lowerTail()) * error;
        return new Interval(value - half, value + half);
    }

    private TDistribution student() {
        return TDistribution.of(count - 2.0);
    }
}
