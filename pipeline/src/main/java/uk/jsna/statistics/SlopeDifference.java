package uk.jsna.statistics;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Whether one series changes faster than another: the first slope less the second, with limits and test from Student's t
 * distribution with Welch's degrees of freedom, since the two need not scatter alike. Welch (1947).
 *
 * @param estimate the difference of the yearly changes, with both levels of limits
 * @param standardError of the difference
 * @param degreesOfFreedom after Welch
 * @param p two-sided probability of a difference as large if the slopes were equal
 */
public record SlopeDifference(Estimate estimate, double standardError, double degreesOfFreedom, double p) {

    /** The difference of two straight-line trends; series with fewer than three points have no error to compare. */
    public static SlopeDifference of(LinearTrend first, LinearTrend second) {
        double v1 = first.slopeError() * first.slopeError();
        double v2 = second.slopeError() * second.slopeError();
        double error = Math.sqrt(v1 + v2);
        double difference = first.slope() - second.slope();
        if (!(error > 0)) {
            return new SlopeDifference(Estimate.withoutLimits(difference), error, Double.NaN, Double.NaN);
        }
        double freedom = (v1 + v2) * (v1 + v2) / (v1 * v1 / (first.count() - 2) + v2 * v2 / (second.count() - 2));
        TDistribution t = TDistribution.of(freedom);
        double half95 = -t.inverseCumulativeProbability(ConfidenceLevel.P95.lowerTail()) * error;
        double half998 = -t.inverseCumulativeProbability(ConfidenceLevel.P998.lowerTail()) * error;
        return new SlopeDifference(
                new Estimate(
                        difference,
                        difference - half95,
                        difference + half95,
                        difference - half998,
                        difference + half998),
                error,
                freedom,
                2 * t.survivalProbability(Math.abs(difference) / error));
    }
}
