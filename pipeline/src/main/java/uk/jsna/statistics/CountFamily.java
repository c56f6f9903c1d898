package uk.jsna.statistics;

import org.apache.commons.numbers.gamma.LogGamma;

/** How counts scatter about what is expected of them, and the scale on which their level is straight. */
enum CountFamily {
    /** Events: the logarithm of the rate, and a variance equal to the mean. */
    POISSON {
        @Override
        double start(double count, double denominator) {
            return Math.log((count + 0.1) / denominator);
        }

        @Override
        double level(double eta) {
            return Math.exp(eta);
        }

        @Override
        double eta(double level) {
            return Math.log(level);
        }

        @Override
        double variance(double mean, double denominator) {
            return mean;
        }

        @Override
        double varianceChange(double mean, double denominator) {
            return mean;
        }

        @Override
        double deviance(double count, double mean, double denominator) {
            return 2 * (timesLog(count, mean) - (count - mean));
        }

        @Override
        double logLikelihood(double count, double mean, double denominator) {
            return (count == 0 ? 0 : count * Math.log(mean)) - mean - LogGamma.value(count + 1);
        }
    },
    /** People with a characteristic: the log odds of the proportion, and the variance of drawing them. */
    BINOMIAL {
        @Override
        double start(double count, double denominator) {
            return Math.log((count + 0.5) / (denominator - count + 0.5));
        }

        @Override
        double level(double eta) {
            return 1 / (1 + Math.exp(-eta));
        }

        @Override
        double eta(double level) {
            return Math.log(level / (1 - level));
        }

        @Override
        double variance(double mean, double denominator) {
            return mean * (1 - mean / denominator);
        }

        @Override
        double varianceChange(double mean, double denominator) {
            return variance(mean, denominator) * (1 - 2 * mean / denominator);
        }

        @Override
        double deviance(double count, double mean, double denominator) {
            return 2 * (timesLog(count, mean) + timesLog(denominator - count, denominator - mean));
        }

        @Override
        double logLikelihood(double count, double mean, double denominator) {
            return LogGamma.value(denominator + 1)
                    - LogGamma.value(count + 1)
                    - LogGamma.value(denominator - count + 1)
                    + (count == 0 ? 0 : count * Math.log(mean / denominator))
                    + (count == denominator ? 0 : (denominator - count) * Math.log1p(-mean / denominator));
        }
    };

    /** A first guess of the linear predictor. */
    abstract double start(double count, double denominator);

    /** The rate or proportion of a linear predictor. */
    abstract double level(double eta);

    /** The linear predictor of a rate or proportion. */
    abstract double eta(double level);

    double mean(double eta, double denominator) {
        return denominator * level(eta);
    }

    /** The variance of the count, which is also the change of its mean with the linear predictor. */
    abstract double variance(double mean, double denominator);

    /** The change of the variance with the linear predictor. */
    abstract double varianceChange(double mean, double denominator);

    abstract double deviance(double count, double mean, double denominator);

    abstract double logLikelihood(double count, double mean, double denominator);

    private static double timesLog(double count, double mean) {
        return count == 0 ? 0 : count * Math.log(count / mean);
    }
}
