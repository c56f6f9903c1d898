package uk.jsna.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * What a series could show: the chance that a true yearly change would be found significant, given the standard error of
 * each year's value, and the smallest change that would be found four times in five. The sign checks of the recent trend
 * come on top and lower the chance a little.
 *
 * @param slopeError standard error of the weighted slope of the series
 * @param confidence level of the test
 */
public record TrendPower(double slopeError, ConfidenceLevel confidence) {

    /** The chance of detection that a series is asked for: four times in five. */
    public static final double USUAL = 0.8;

    private static final Inputs INPUTS = new Inputs("TrendPower");

    /** The power of yearly values with these standard errors, at a confidence level: 99.8% for the recent trend. */
    public static TrendPower of(double[] standardErrors, ConfidenceLevel confidence) {
        INPUTS.atLeast(2, standardErrors.length, "standard errors");
        double sw = 0;
        double swt = 0;
        double swtt = 0;
        for (int i = 0; i < standardErrors.length; i++) {
            INPUTS.present(standardErrors[i], "standard error", i);
            if (standardErrors[i] <= 0) {
                throw Refusal.OUT_OF_RANGE.at(i, "TrendPower", "standard error", standardErrors[i], "more than zero");
            }
            double weight = 1 / (standardErrors[i] * standardErrors[i]);
            sw += weight;
            swt += weight * (i + 1);
            swtt += weight * (i + 1) * (i + 1);
        }
        return new TrendPower(Math.sqrt(sw / (sw * swtt - swt * swt)), confidence);
    }

    /** The power of a proportion that stays about one value in groups of these sizes. */
    public static TrendPower ofProportion(double proportion, double[] denominators, ConfidenceLevel confidence) {
        if (!(proportion > 0 && proportion < 1)) {
            throw Refusal.OUT_OF_RANGE.in("TrendPower", "proportion", proportion, "between 0 and 1");
        }
        return of(
                Arrays.stream(denominators)
                        .map(n -> Math.sqrt(proportion * (1 - proportion) / n))
                        .toArray(),
                confidence);
    }

    /** The chance that a true change of so much a year, either way, is found significant. */
    public double chanceOf(double yearlyChange) {
        NormalDistribution normal = NormalDistribution.of(0, 1);
        double away = Math.abs(yearlyChange) / slopeError;
        return normal.survivalProbability(confidence.z() - away) + normal.cumulativeProbability(-confidence.z() - away);
    }

    /** The smallest yearly change that would be found significant with a chance, {@link #USUAL} as a rule. */
    public double smallestChange(double chance) {
        if (!(chance >= 0.5 && chance < 1)) {
            throw Refusal.OUT_OF_RANGE.in("TrendPower", "chance", chance, "from 0.5 to below 1");
        }
        return (confidence.z() + NormalDistribution.of(0, 1).inverseCumulativeProbability(chance)) * slopeError;
    }
}
