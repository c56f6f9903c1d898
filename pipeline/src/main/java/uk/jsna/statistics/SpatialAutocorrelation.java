package uk.jsna.statistics;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Whether neighbouring areas are more alike than areas at large: Moran's I, Geary's C, and Moran's I of rates whose
 * small areas scatter more, by Assuncao and Reis. Moran (1950); Geary (1954); Cliff and Ord (1981); Assuncao and Reis
 * (1999).
 *
 * @param statistic I or C
 * @param expectation of the statistic were the values dealt to areas at random
 * @param variance of the same
 */
public record SpatialAutocorrelation(double statistic, double expectation, double variance) {

    private static final Inputs INPUTS = new Inputs("SpatialAutocorrelation");

    /** Deals whose index differs by less are the same deal turned round, but for the order of addition. */
    private static final double TIE = 1e-12;

    /** What is taken as given when chance is reckoned. */
    public enum Assumption {
        /** The values are dealt to the areas at random. */
        RANDOMISATION,
        /** The values are drawn from a normal distribution. */
        NORMALITY
    }

    /** Moran's I: above its expectation where neighbours are alike. */
    public static SpatialAutocorrelation moran(double[] values, SpatialWeights weights, Assumption assumption) {
        Moments m = Moments.of(values, weights);
        SpatialWeights.Sums s = weights.sums();
        double n = values.length;
        double expectation = -1 / (n - 1);
        double square = s.s0() * s.s0();
        double second;
        if (assumption == Assumption.NORMALITY) {
            second = (n * n * s.s1() - n * s.s2() + 3 * square) / (square * (n * n - 1));
        } else {
            double kurtosis = m.kurtosis();
            second = (n * ((n * n - 3 * n + 3) * s.s1() - n * s.s2() + 3 * square)
                            - kurtosis * (n * (n - 1) * s.s1() - 2 * n * s.s2() + 6 * square))
                    / ((n - 1) * (n - 2) * (n - 3) * square);
        }
        return new SpatialAutocorrelation(
                index(m.deviations, m.deviations, weights), expectation, second - expectation * expectation);
    }

    /** Geary's C: below one where neighbours are alike; its variance is that of values dealt at random. */
    public static SpatialAutocorrelation geary(double[] values, SpatialWeights weights) {
        Moments m = Moments.of(values, weights);
        SpatialWeights.Sums s = weights.sums();
        double n = values.length;
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            for (int j : weights.neighboursOf(i)) {
                sum += weights.weightIn(i) * (values[i] - values[j]) * (values[i] - values[j]);
            }
        }
        double square = s.s0() * s.s0();
        double kurtosis = m.kurtosis();
        double variance = ((n - 1) * s.s1() * (n * n - 3 * n + 3 - (n - 1) * kurtosis)
                        - (n - 1) * s.s2() * (n * n + 3 * n - 6 - (n * n - n + 2) * kurtosis) / 4
                        + square * (n * n - 3 - (n - 1) * (n - 1) * kurtosis))
                / (n * (n - 2) * (n - 3) * square);
        return new SpatialAutocorrelation((n - 1) * sum / (2 * s.s0() * m.squares), 1, variance);
    }

    /** Moran's I of rates, each first divided by the scatter that its population gives. */
    public static double ofRates(double[] counts, double[] populations, SpatialWeights weights) {
        double[] scores = rateScores(counts, populations, weights);
        return index(scores, scores, weights);
    }

    private static double[] rateScores(double[] counts, double[] populations, SpatialWeights weights) {
        EmpiricalBayes prior = EmpiricalBayes.poisson(counts, populations);
        double[] scores = new double[counts.length];
        for (int i = 0; i < scores.length; i++) {
            double chance = prior.mean() / populations[i];
            double variance = prior.betweenAreas() + chance;
            scores[i] = (counts[i] / populations[i] - prior.mean()) / Math.sqrt(variance > 0 ? variance : chance);
        }
        return Moments.of(scores, weights).deviations;
    }

    private static double index(double[] one, double[] other, SpatialWeights weights) {
        double product = 0;
        double squares = 0;
        for (int i = 0; i < one.length; i++) {
            product += one[i] * weights.lag(other, i);
            squares += one[i] * one[i];
        }
        return one.length / weights.sums().s0() * product / squares;
    }

    /** Moran's I in standard errors from its expectation; Geary's C turned, so that likeness is above zero too. */
    public double z() {
        double distance = expectation == 1 ? expectation - statistic : statistic - expectation;
        return distance / Math.sqrt(variance);
    }

    /** Two-sided probability of a statistic as far from its expectation by chance. */
    public double p() {
        return 2 * NormalDistribution.of(0, 1).survivalProbability(Math.abs(z()));
    }

    /** Probability of neighbours as alike as these by chance. */
    public double pOfLikeness() {
        return NormalDistribution.of(0, 1).survivalProbability(z());
    }

    /**
     * The share of seeded random deals of the values, this one counted, whose Moran's I is as high: a probability that
     * needs no normal approximation. The generator is XO_SHI_RO_256_PP.
     */
    public static double moranPermutationP(double[] values, SpatialWeights weights, int deals, long seed) {
        double[] deviations = Moments.of(values, weights).deviations;
        return permutationP(deviations, weights, deals, seed);
    }

    /** As {@link #moranPermutationP} for rates. */
    public static double ratesPermutationP(
            double[] counts, double[] populations, SpatialWeights weights, Permutations permutations) {
        double[] scores = rateScores(counts, populations, weights);
        return permutationP(scores, weights, permutations.deals, permutations.seed);
    }

    /** How many random deals, and the seed of their generator. */
    public record Permutations(int deals, long seed) {}

    private static double permutationP(double[] deviations, SpatialWeights weights, int deals, long seed) {
        UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(seed);
        double[] dealt = deviations.clone();
        double observed = index(deviations, deviations, weights);
        int asHigh = 1;
        for (int deal = 0; deal < deals; deal++) {
            for (int i = dealt.length - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                double kept = dealt[i];
                dealt[i] = dealt[j];
                dealt[j] = kept;
            }
            asHigh += index(dealt, dealt, weights) >= observed - TIE ? 1 : 0;
        }
        return asHigh / (deals + 1.0);
    }

    /** The values about their mean, and the sums of powers that the variances need. */
    private static final class Moments {

        private final double[] deviations;
        private final double squares;
        private final double fourths;

        Moments(double[] deviations) {
            this.deviations = deviations;
            this.squares = Arrays.stream(deviations).map(d -> d * d).sum();
            this.fourths = Arrays.stream(deviations).map(d -> d * d * d * d).sum();
        }

        static Moments of(double[] values, SpatialWeights weights) {
            INPUTS.atLeast(4, values.length, "values");
            INPUTS.length(values, weights.size(), "values");
            for (int i = 0; i < values.length; i++) {
                INPUTS.present(values[i], "value", i);
            }
            double mean = Arrays.stream(values).sum() / values.length;
            return new Moments(Arrays.stream(values).map(value -> value - mean).toArray());
        }

        double kurtosis() {
            return deviations.length * fourths / (squares * squares);
        }
    }
}
