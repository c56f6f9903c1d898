package uk.jsna.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * A test of whether a proportion rises or falls in a straight line over equally spaced periods. Armitage (1955).
 *
 * @param chiSquared one degree of freedom
 * @param p two-sided probability of a trend as strong if there were none
 */
public record CochranArmitage(double chiSquared, double p) {

    private static final Inputs INPUTS = new Inputs("CochranArmitage");

    /** The test of counts out of denominators, oldest period first. */
    public static CochranArmitage of(double[] counts, double[] denominators) {
        INPUTS.sameLength(counts, denominators, "denominators");
        double all = 0;
        double events = 0;
        double eventTimes = 0;
        double times = 0;
        double squares = 0;
        for (int i = 0; i < counts.length; i++) {
            INPUTS.present(counts[i], "numerator", i);
            INPUTS.missingShare(counts[i], denominators[i], i);
            double t = i + 1.0;
            all += denominators[i];
            events += counts[i];
            eventTimes += counts[i] * t;
            times += denominators[i] * t;
            squares += denominators[i] * t * t;
        }
        double excess = all * eventTimes - events * times;
        double chiSquared = all * excess * excess / (events * (all - events) * (all * squares - times * times));
        return new CochranArmitage(
                chiSquared,
                Double.isNaN(chiSquared)
                        ? Double.NaN
                        : ChiSquaredDistribution.of(1).survivalProbability(chiSquared));
    }
}
