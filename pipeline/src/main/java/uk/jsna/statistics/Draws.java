package uk.jsna.statistics;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** Random numbers from a seed: the same seed gives the same numbers. The generator is XO_SHI_RO_256_PP. */
public final class Draws {

    private final UniformRandomProvider random;
    private final ContinuousDistribution.Sampler normal;

    private Draws(UniformRandomProvider random) {
        this.random = random;
        this.normal = NormalDistribution.of(0, 1).createSampler(random);
    }

    /** Draws from a seed. */
    public static Draws of(long seed) {
        return new Draws(RandomSource.XO_SHI_RO_256_PP.create(seed));
    }

    /** A number from 0 to 1, each as likely. */
    public double uniform() {
        return random.nextDouble();
    }

    /** A number about a mean, by the normal distribution; the mean itself where the deviation is nought or unknown. */
    public double normal(double mean, double deviation) {
        return deviation > 0 ? mean + deviation * normal.sample() : mean;
    }

    /** Weights that add up to one, every such set being as likely as any other: a flat Dirichlet distribution. */
    public double[] weights(int size) {
        double[] weights = new double[size];
        double sum = 0;
        for (int i = 0; i < size; i++) {
            weights[i] = -Math.log1p(-random.nextDouble());
            sum += weights[i];
        }
        for (int i = 0; i < size; i++) {
            weights[i] /= sum;
        }
        return weights;
    }
}
