package uk.jsna.statistics;

import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Whether a series breaks at all, at a place that is not known beforehand: a test at the best of many places finds too
 * many breaks, and these two allow for the search. Both look at ten places, equally spaced from the second year to the
 * last but one. {@code BreakTest.of(years, values).davies()} is the usual probability. A perfectly straight series has
 * neither.
 *
 * @param davies upper bound of the two-sided probability of a change as strong at any place, if there were none. Davies
 *     (2002), with the variation of the statistic between the places regardless of its sign
 * @param pseudoScore two-sided probability of the mean over the places of the time beyond them, by Student's t. Muggeo
 *     (2016)
 */
public record BreakTest(double davies, double pseudoScore) {

    private static final int PLACES = 10;

    /** The tests of values at rising times; at least five are needed. */
    public static BreakTest of(double[] times, double[] values) {
        SegmentedTrend.check(times, values);
        double[] valuesLeft = BrokenLine.left(times, values);
        double[] meanBeyond = new double[times.length];
        double strongest = 0;
        double variation = 0;
        double before = Double.NaN;
        for (int k = 0; k < PLACES; k++) {
            double place = times[1] + (times[times.length - 2] - times[1]) * k / (PLACES - 1);
            double[] beyond = BrokenLine.beyond(times, place);
            for (int i = 0; i < beyond.length; i++) {
                meanBeyond[i] += beyond[i] / PLACES;
            }
            double correlation = correlation(BrokenLine.left(times, beyond), valuesLeft);
            double angle = Math.asin(correlation);
            strongest = Math.max(strongest, correlation);
            variation += k == 0 ? 0 : Math.abs(angle - before);
            before = angle;
        }
        double score = correlation(BrokenLine.left(times, meanBeyond), valuesLeft);
        return new BreakTest(bound(times.length, strongest, variation), 2 * tail(times.length, score));
    }

    /** How far two series go together, regardless of the sign, from 0 to 1. */
    private static double correlation(double[] one, double[] other) {
        double product = BrokenLine.product(one, other);
        double squares = BrokenLine.product(one, one) * BrokenLine.product(other, other);
        return Math.min(1, Math.abs(product) / Math.sqrt(squares));
    }

    /** The probability of a correlation as great at a place known beforehand, one-sided. */
    private static double tail(int n, double correlation) {
        double t = correlation / Math.sqrt((1 - correlation * correlation) / (n - 3));
        return TDistribution.of(n - 3.0).survivalProbability(t);
    }

    private static double bound(int n, double strongest, double variation) {
        double half = (n - 2) / 2.0;
        double crossings = Math.exp(LogGamma.value(half) - LogGamma.value(half - 0.5)) / (2 * Math.sqrt(Math.PI));
        double rest = Math.pow(1 - strongest * strongest, half - 1);
        return Math.min(1, 2 * (tail(n, strongest) + crossings * rest * variation));
    }
}
