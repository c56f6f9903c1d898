package uk.jsna.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * The limits of the number of events expected where a number of events was seen: exact below ten events, by the link of
 * the Poisson to the chi-squared distribution, and by Byar's approximation from ten.
 */
final class PoissonCount {

    /** From this number of events Byar's approximation is used. */
    static final double BYARS_FROM = 10;

    private static final double[][] EXACT_95 = exactWhole(ConfidenceLevel.P95);
    private static final double[][] EXACT_998 = exactWhole(ConfidenceLevel.P998);

    private PoissonCount() {}

    static double lower(double count, ConfidenceLevel confidence) {
        if (count >= BYARS_FROM) {
            return byarsLower(count, confidence.z());
        }
        double[][] table = table(confidence);
        int whole = (int) count;
        return table.length > 0 && whole == count ? table[0][whole] : exactLower(count, confidence.lowerTail());
    }

    static double upper(double count, ConfidenceLevel confidence) {
        if (count >= BYARS_FROM) {
            return byarsUpper(count, confidence.z());
        }
        double[][] table = table(confidence);
        int whole = (int) count;
        return table.length > 0 && whole == count ? table[1][whole] : exactUpper(count, confidence.upperQuantile());
    }

    /** Byar's lower limit, at whatever count; below zero it is given as zero. */
    static double byarsLower(double count, double z) {
        double root = 1 - 1 / (9 * count) - z / (3 * Math.sqrt(count));
        return root <= 0 ? 0 : count * (root * root * root);
    }

    static double byarsUpper(double count, double z) {
        double next = count + 1;
        double root = 1 - 1 / (9 * next) + z / (3 * Math.sqrt(next));
        return next * (root * root * root);
    }

    /** The mean at which so many events or more have the probability of the lower tail. */
    static double exactLower(double count, double probability) {
        return count == 0 || probability == 0
                ? 0
                : ChiSquaredDistribution.of(2 * count).inverseCumulativeProbability(probability) / 2;
    }

    /** The mean at which more events than this have the probability given. */
    static double exactUpper(double count, double probability) {
        return ChiSquaredDistribution.of(2 * count + 2).inverseCumulativeProbability(probability) / 2;
    }

    private static double[][] table(ConfidenceLevel confidence) {
        if (confidence.equals(ConfidenceLevel.P95)) {
            return EXACT_95;
        }
        return confidence.equals(ConfidenceLevel.P998) ? EXACT_998 : new double[0][];
    }

    private static double[][] exactWhole(ConfidenceLevel confidence) {
        double[][] limits = new double[2][(int) BYARS_FROM];
        for (int count = 0; count < BYARS_FROM; count++) {
            limits[0][count] = exactLower(count, confidence.lowerTail());
            limits[1][count] = exactUpper(count, confidence.upperQuantile());
        }
        return limits;
    }
}
