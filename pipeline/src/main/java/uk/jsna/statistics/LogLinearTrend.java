package uk.jsna.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A steady percentage change over time, fitted to counts by maximum likelihood: the logarithm of a rate, or the log odds
 * of a proportion, is a straight line. The iterations end where those of R's glm end, so that both print the same
 * digits. McCullagh and Nelder (1989).
 *
 * @param slope of the logarithm, or of the log odds, for one unit of time
 * @param standardError of the slope
 * @param dispersion scatter about the line against what chance alone would give: 1 is chance
 * @param degreesOfFreedom periods less two
 */
public record LogLinearTrend(double slope, double standardError, double dispersion, int degreesOfFreedom) {

    private static final Inputs INPUTS = new Inputs("LogLinearTrend");
    private static final double CONVERGED = 1e-8;
    private static final int MOST_ITERATIONS = 25;

    /** The trend of a rate: events may exceed people. */
    public static LogLinearTrend ofRate(double[] times, double[] counts, double[] denominators) {
        check(times, counts, denominators);
        for (int i = 0; i < counts.length; i++) {
            INPUTS.missingCount(counts[i], denominators[i], i);
        }
        return new Fit(CountFamily.POISSON, times, counts, denominators).run();
    }

    /** The trend of a proportion on the scale of the log odds. */
    public static LogLinearTrend ofProportion(double[] times, double[] counts, double[] denominators) {
        check(times, counts, denominators);
        for (int i = 0; i < counts.length; i++) {
            INPUTS.missingShare(counts[i], denominators[i], i);
        }
        return new Fit(CountFamily.BINOMIAL, times, counts, denominators).run();
    }

    private static void check(double[] times, double[] counts, double[] denominators) {
        INPUTS.sameLength(times, counts, "counts");
        INPUTS.sameLength(times, denominators, "denominators");
        INPUTS.atLeast(3, times.length, "times");
        double events = 0;
        for (int i = 0; i < times.length; i++) {
            INPUTS.present(times[i], "time", i);
            INPUTS.present(counts[i], "numerator", i);
            INPUTS.present(denominators[i], "denominator", i);
            events += counts[i];
        }
        if (events == 0) {
            throw Refusal.OUT_OF_RANGE.in("LogLinearTrend", "number of events", events, "more than zero");
        }
    }

    /** Two-sided probability of a slope as steep if there were none and counts scattered by chance alone. */
    public double p() {
        return 2 * NormalDistribution.of(0, 1).survivalProbability(Math.abs(slope) / standardError);
    }

    /** The standard error widened by the scatter found: quasi-Poisson. */
    public double quasiError() {
        return standardError * Math.sqrt(dispersion);
    }

    /** As {@link #p}, for counts that scatter as these did. */
    public double quasiP() {
        return 2 * TDistribution.of(degreesOfFreedom).survivalProbability(Math.abs(slope) / quasiError());
    }

    /** The change of a rate in per cent for one unit of time, with limits for counts that scatter by chance. */
    public Estimate annualPercentageChange() {
        double half95 = ConfidenceLevel.P95.z() * standardError;
        double half998 = ConfidenceLevel.P998.z() * standardError;
        return new Estimate(
                percentage(slope),
                percentage(slope - half95),
                percentage(slope + half95),
                percentage(slope - half998),
                percentage(slope + half998));
    }

    private static double percentage(double logarithm) {
        return 100 * Math.expm1(logarithm);
    }

    /** Iteratively reweighted least squares for a line. */
    private static final class Fit {

        private final CountFamily family;
        private final double[] times;
        private final double[] counts;
        private final double[] denominators;
        private final double[] eta;
        private final double[] weights;
        private double slope;
        private double spread;

        Fit(CountFamily family, double[] times, double[] counts, double[] denominators) {
            this.family = family;
            this.times = times;
            this.counts = counts;
            this.denominators = denominators;
            this.eta = new double[times.length];
            this.weights = new double[times.length];
            for (int i = 0; i < times.length; i++) {
                eta[i] = family.start(counts[i], denominators[i]);
            }
        }

        LogLinearTrend run() {
            double before = deviance();
            for (int iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
                step();
                double after = deviance();
                if (Math.abs(after - before) / (Math.abs(after) + 0.1) < CONVERGED) {
                    break;
                }
                before = after;
            }
            int freedom = times.length - 2;
            return new LogLinearTrend(slope, 1 / Math.sqrt(spread), pearson() / freedom, freedom);
        }

        private double deviance() {
            double deviance = 0;
            for (int i = 0; i < eta.length; i++) {
                deviance += family.deviance(counts[i], family.mean(eta[i], denominators[i]), denominators[i]);
            }
            return deviance;
        }

        private void step() {
            double[] working = new double[eta.length];
            double weight = 0;
            double meanTime = 0;
            double meanWorking = 0;
            for (int i = 0; i < eta.length; i++) {
                double mean = family.mean(eta[i], denominators[i]);
                weights[i] = family.variance(mean, denominators[i]);
                working[i] = eta[i] + (counts[i] - mean) / weights[i];
                weight += weights[i];
                meanTime += weights[i] * times[i];
                meanWorking += weights[i] * working[i];
            }
            meanTime /= weight;
            meanWorking /= weight;
            spread = 0;
            double product = 0;
            for (int i = 0; i < eta.length; i++) {
                spread += weights[i] * (times[i] - meanTime) * (times[i] - meanTime);
                product += weights[i] * (times[i] - meanTime) * (working[i] - meanWorking);
            }
            slope = product / spread;
            for (int i = 0; i < eta.length; i++) {
                eta[i] = meanWorking + slope * (times[i] - meanTime);
            }
        }

        /** Pearson's sum with the weights of the last step, as R's summary has it. */
        private double pearson() {
            double sum = 0;
            for (int i = 0; i < eta.length; i++) {
                double mean = family.mean(eta[i], denominators[i]);
                double residual = (counts[i] - mean) / family.variance(mean, denominators[i]);
                sum += weights[i] * residual * residual;
            }
            return sum;
        }
    }
}
