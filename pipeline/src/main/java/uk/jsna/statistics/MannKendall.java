package uk.jsna.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A test of whether values tend to rise or to fall over time, whatever the shape: of all pairs of years, how many rise
 * less how many fall. The exact probability counts all orders of the values, ties included, which matters for the short
 * series of a ward. Mann (1945); Kendall (1975).
 *
 * @param s rising pairs less falling pairs
 * @param variance of s if there were no trend, corrected for ties
 * @param z s in standard errors, with the correction for continuity
 * @param p two-sided probability by the normal approximation
 * @param exactP two-sided probability over all orders of these values
 * @param tau s as a share of the pairs, tau-b: from -1 to 1
 */
public record MannKendall(int s, double variance, double z, double p, double exactP, double tau) {

    private static final Inputs INPUTS = new Inputs("MannKendall");

    /** Beyond so many values the approximation serves, and the exact probability is not counted. */
    private static final int LONGEST_EXACT = 49;

    /** The test of values, oldest first; no value may be missing. */
    public static MannKendall of(double... values) {
        INPUTS.atLeast(2, values.length, "values");
        int n = values.length;
        int s = 0;
        for (int i = 0; i < n; i++) {
            INPUTS.present(values[i], "value", i);
            for (int j = 0; j < i; j++) {
                s += Double.compare(values[i] + 0.0, values[j] + 0.0);
            }
        }
        int[] ties = tieSizes(values);
        double variance = n * (n - 1.0) * (2 * n + 5.0);
        double pairs = n * (n - 1.0) / 2;
        double untied = pairs;
        for (int t : ties) {
            variance -= t * (t - 1.0) * (2 * t + 5.0);
            untied -= t * (t - 1.0) / 2;
        }
        variance /= 18;
        double z = s == 0 || variance == 0 ? 0 : (s - Math.signum((double) s)) / Math.sqrt(variance);
        double p = Math.min(1, 2 * NormalDistribution.of(0, 1).survivalProbability(Math.abs(z)));
        return new MannKendall(s, variance, z, p, exactP(n, ties, s), s / Math.sqrt(pairs * untied));
    }

    private static int[] tieSizes(double[] values) {
        double[] sorted =
                Arrays.stream(values).map(value -> value + 0.0).sorted().toArray();
        int[] sizes = new int[sorted.length];
        int groups = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] > sorted[i - 1]) {
                groups++;
            }
            sizes[groups - 1]++;
        }
        return Arrays.copyOf(sizes, groups);
    }

    /**
     * The orders of tied values by their number of falling pairs are counted by the Gaussian multinomial coefficient: the
     * product, over the ties, of the ways to set each among those before it. The upper tail is one less the lower, as R's
     * cor.test has it, so that both print the same digits.
     */
    private static double exactP(int n, int[] ties, int s) {
        if (n > LONGEST_EXACT) {
            return Double.NaN;
        }
        double[] orders = {1};
        int placed = 0;
        for (int size : ties) {
            placed += size;
            orders = times(orders, settings(placed, size));
        }
        int untied = orders.length - 1;
        double all = 0;
        double lower = 0;
        for (int falling = 0; falling <= untied; falling++) {
            int sHere = untied - 2 * falling;
            all += orders[falling];
            lower += sHere < s || (sHere == s && s <= 0) ? orders[falling] : 0;
        }
        return Math.min(1, 2 * (s > 0 ? 1 - lower / all : lower / all));
    }

    /** The Gaussian binomial coefficient, by the rule of Pascal: whether the last place is one of the chosen. */
    private static double[] settings(int places, int chosen) {
        double[][] row = new double[chosen + 1][];
        row[0] = new double[] {1};
        for (int n = 1; n <= places; n++) {
            for (int k = Math.min(n, chosen); k > 0; k--) {
                double[] with = row[k - 1];
                double[] without = k == n ? new double[0] : row[k];
                double[] sum = new double[k * (n - k) + 1];
                for (int i = 0; i < with.length; i++) {
                    sum[i] += with[i];
                }
                for (int i = 0; i < without.length; i++) {
                    sum[i + k] += without[i];
                }
                row[k] = sum;
            }
        }
        return row[chosen];
    }

    private static double[] times(double[] one, double[] other) {
        double[] product = new double[one.length + other.length - 1];
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; j < other.length; j++) {
                product[i + j] += one[i] * other[j];
            }
        }
        return product;
    }
}
