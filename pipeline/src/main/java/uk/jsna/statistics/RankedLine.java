package uk.jsna.statistics;

import java.util.List;

/**
 * The line through groups that are ranked by deprivation, each weighted by its people: the weights that give its ends as
 * sums of the groups' values.
 */
final class RankedLine {

    private final double[] share;
    private final double[] slope;

    /** The mean rank is a half, whatever the shares. */
    RankedLine(List<SlopeIndex.Group> groups) {
        share = new double[groups.size()];
        slope = new double[groups.size()];
        double people =
                groups.stream().mapToDouble(SlopeIndex.Group::population).sum();
        double before = 0;
        double spread = 0;
        for (int i = 0; i < share.length; i++) {
            share[i] = groups.get(i).population() / people;
            double fromMiddle = before + share[i] / 2 - 0.5;
            before += share[i];
            slope[i] = share[i] * fromMiddle;
            spread += share[i] * fromMiddle * fromMiddle;
        }
        for (int i = 0; i < share.length; i++) {
            slope[i] /= spread;
        }
    }

    double[] slopeWeights() {
        return slope;
    }

    double[] startWeights() {
        return level(-0.5);
    }

    double[] endWeights() {
        return level(0.5);
    }

    private double[] level(double fromMiddle) {
        double[] weights = new double[share.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = share[i] + fromMiddle * slope[i];
        }
        return weights;
    }

    double slope(double[] values) {
        return dot(slope, values);
    }

    double intercept(double[] values) {
        return dot(startWeights(), values);
    }

    double slopeError(double[] errors) {
        double variance = 0;
        for (int i = 0; i < errors.length; i++) {
            variance += slope[i] * slope[i] * errors[i] * errors[i];
        }
        return Math.sqrt(variance);
    }

    private static double dot(double[] weights, double[] values) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * values[i];
        }
        return sum;
    }
}
