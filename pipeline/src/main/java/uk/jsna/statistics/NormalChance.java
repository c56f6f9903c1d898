package uk.jsna.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** Chances by the standard normal distribution. */
public final class NormalChance {

    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    /** Farther out than this a chance is none or certain: it is below one in a thousand million million. */
    private static final double FARTHEST = 8;

    private NormalChance() {}

    /** The chance of a number below {@code z}: one half at nought. */
    public static double below(double z) {
        if (Math.abs(z) > FARTHEST) {
            return z > 0 ? 1 : 0;
        }
        return STANDARD.cumulativeProbability(z);
    }
}
