package uk.jsna.statistics;

import java.util.function.DoubleSupplier;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * What is believed of an area's underlying rate once its count is known, all areas together having said beforehand how
 * far rates differ: a gamma distribution for a rate, a beta distribution for a proportion. Its mean is the empirical
 * Bayes estimate. Clayton and Kaldor (1987).
 */
public sealed interface Posterior {

    /** The expected underlying rate. */
    double mean();

    /** The probability that the underlying rate is above a threshold, given the data. */
    double exceedance(double threshold);

    /** The range that holds the underlying rate with a probability, as much left out below as above. */
    Interval interval(ConfidenceLevel probability);

    /** Draws of the underlying rate. */
    DoubleSupplier draws(UniformRandomProvider random);

    /** The belief about an area's rate: events out of people, after the scatter that all areas show. */
    static Posterior ofRate(double count, double population, EmpiricalBayes prior) {
        if (new Inputs("Posterior").missingCount(count, population, -1)) {
            throw Refusal.NOT_FINITE.in("Posterior", "count or population", Double.NaN);
        }
        if (prior.betweenAreas() == 0) {
            return new Certain(prior.mean());
        }
        double rate = prior.mean() / prior.betweenAreas();
        return new Of(GammaDistribution.of(prior.mean() * rate + count, 1 / (rate + population)));
    }

    /** The belief about an area's proportion: people with a characteristic out of all. */
    static Posterior ofProportion(double count, double population, EmpiricalBayes prior) {
        if (new Inputs("Posterior").missingShare(count, population, -1)) {
            throw Refusal.NOT_FINITE.in("Posterior", "count or population", Double.NaN);
        }
        if (prior.betweenAreas() == 0) {
            return new Certain(prior.mean());
        }
        double people = prior.mean() * (1 - prior.mean()) / prior.betweenAreas() - 1;
        if (people <= 0) {
            throw Refusal.OUT_OF_RANGE.in(
                    "Posterior", "variance between areas", prior.betweenAreas(), "below that of all or nothing");
        }
        return new Of(
                BetaDistribution.of(prior.mean() * people + count, (1 - prior.mean()) * people + population - count));
    }

    /**
     * The belief about the one rate of areas that chance alone tells apart, from all of them together and nothing said
     * beforehand: Jeffreys' distribution.
     *
     * @param count events, or people with a characteristic, of all areas
     * @param population people of all areas
     */
    static Posterior ofAlike(double count, double population, EmpiricalBayes.Kind kind) {
        Inputs inputs = new Inputs("Posterior");
        return switch (kind) {
            case POISSON -> {
                inputs.missingCount(count, population, -1);
                yield new Of(GammaDistribution.of(count + 0.5, 1 / population));
            }
            case BINOMIAL -> {
                inputs.missingShare(count, population, -1);
                yield new Of(BetaDistribution.of(count + 0.5, population - count + 0.5));
            }
        };
    }

    /** A continuous belief. */
    record Of(ContinuousDistribution distribution) implements Posterior {

        @Override
        public double mean() {
            return distribution.getMean();
        }

        @Override
        public double exceedance(double threshold) {
            return distribution.survivalProbability(threshold);
        }

        @Override
        public Interval interval(ConfidenceLevel probability) {
            return new Interval(
                    distribution.inverseCumulativeProbability(probability.lowerTail()),
                    distribution.inverseCumulativeProbability(probability.upperQuantile()));
        }

        @Override
        public DoubleSupplier draws(UniformRandomProvider random) {
            return distribution.createSampler(random)::sample;
        }
    }

    /** Where chance explains all the scatter, every area has the one rate. */
    record Certain(double mean) implements Posterior {

        @Override
        public double exceedance(double threshold) {
            return mean > threshold ? 1 : 0;
        }

        @Override
        public Interval interval(ConfidenceLevel probability) {
            return new Interval(mean, mean);
        }

        @Override
        public DoubleSupplier draws(UniformRandomProvider random) {
            return () -> mean;
        }
    }
}
