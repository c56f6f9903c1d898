package uk.jsna.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** Chances by the standard normal distribution. */
public final class NormalChance {

    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    private NormalChance() {}

    /** The chance of a number below {@code z}: one half at nought. */
    public static double below(double z) {
        return STANDARD.cumulativeProbability(z);
    }
}
