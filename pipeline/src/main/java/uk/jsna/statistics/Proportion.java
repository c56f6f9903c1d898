package uk.jsna.statistics;

/**
 * The share of a population that has a characteristic, with Wilson score limits. Each person counts at most once, so
 * the numerator is at most the denominator; neither need be whole. The lower limit is written in the form that loses no
 * digits where the count is small beside the population. Wilson (1927); APHO Technical Briefing 3.
 */
public final class Proportion {

    private static final Inputs INPUTS = new Inputs("Proportion");

    private Proportion() {}

    /** The proportion as a fraction, from 0 to 1, with both levels of limits. */
    public static Estimate of(double numerator, double denominator) {
        return of(numerator, denominator, 1);
    }

    /** The proportion in a unit: a multiplier of 100 gives per cent. */
    public static Estimate of(double numerator, double denominator, double multiplier) {
        if (INPUTS.missingShare(numerator, denominator, -1)) {
            return Estimate.MISSING;
        }
        return new Estimate(
                numerator / denominator * multiplier,
                lower(numerator, denominator, ConfidenceLevel.P95) * multiplier,
                upper(numerator, denominator, ConfidenceLevel.P95) * multiplier,
                lower(numerator, denominator, ConfidenceLevel.P998) * multiplier,
                upper(numerator, denominator, ConfidenceLevel.P998) * multiplier);
    }

    /** The limits at one level, as fractions. */
    public static Interval interval(double numerator, double denominator, ConfidenceLevel confidence) {
        return INPUTS.missingShare(numerator, denominator, -1)
                ? Interval.MISSING
                : new Interval(lower(numerator, denominator, confidence), upper(numerator, denominator, confidence));
    }

    /** The proportion alone, as a fraction. */
    public static double value(double numerator, double denominator) {
        return INPUTS.missingShare(numerator, denominator, -1) ? Double.NaN : numerator / denominator;
    }

    /** Many proportions at a time, in a unit. */
    public static Estimates of(double[] numerators, double[] denominators, double multiplier) {
        INPUTS.sameLength(numerators, denominators, "denominators");
        Estimates estimates = new Estimates(numerators.length);
        for (int i = 0; i < numerators.length; i++) {
            if (INPUTS.missingShare(numerators[i], denominators[i], i)) {
                estimates.setMissing(i);
            } else {
                estimates.setProportion(i, numerators[i], denominators[i], multiplier);
            }
        }
        return estimates;
    }

    /** The smaller root of the score equation, by way of the product of both roots. */
    static double lower(double x, double n, ConfidenceLevel confidence) {
        double z = confidence.z();
        if (x == 0 || Double.isInfinite(z)) {
            return 0;
        }
        return 2 * x * (x / n) / (2 * x + z * z + z * Math.sqrt(z * z + 4 * x * ((n - x) / n)));
    }

    static double upper(double x, double n, ConfidenceLevel confidence) {
        double z = confidence.z();
        if (x == n || Double.isInfinite(z)) {
            return 1;
        }
        return Math.min(1, (2 * x + z * z + z * Math.sqrt(z * z + 4 * x * ((n - x) / n))) / (2 * (n + z * z)));
    }
}
