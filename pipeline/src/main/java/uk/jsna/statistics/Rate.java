package uk.jsna.statistics;

/**
 * The number of events in a period for each so many people or person-years, with Poisson limits: exact below ten
 * events, Byar's approximation from ten. An event may befall a person more than once, so there may be more events than
 * people. Breslow and Day (1987); APHO Technical Briefing 3.
 */
public final class Rate {

    /** The usual unit: events for 100,000 people. */
    public static final double PER_100_000 = 100_000;

    private static final Inputs INPUTS = new Inputs("Rate");

    private Rate() {}

    /** The rate per 100,000 with both levels of limits. */
    public static Estimate of(double numerator, double denominator) {
        return of(numerator, denominator, PER_100_000);
    }

    /** The rate in a unit: a multiplier of 1,000 gives events per thousand. */
    public static Estimate of(double numerator, double denominator, double multiplier) {
        if (INPUTS.missingCount(numerator, denominator, -1)) {
            return Estimate.MISSING;
        }
        return new Estimate(
                numerator / denominator * multiplier,
                PoissonCount.lower(numerator, ConfidenceLevel.P95) / denominator * multiplier,
                PoissonCount.upper(numerator, ConfidenceLevel.P95) / denominator * multiplier,
                PoissonCount.lower(numerator, ConfidenceLevel.P998) / denominator * multiplier,
                PoissonCount.upper(numerator, ConfidenceLevel.P998) / denominator * multiplier);
    }

    /** The limits at one level, for one person; {@link Interval#times} gives the unit. */
    public static Interval interval(double numerator, double denominator, ConfidenceLevel confidence) {
        return INPUTS.missingCount(numerator, denominator, -1)
                ? Interval.MISSING
                : new Interval(
                        PoissonCount.lower(numerator, confidence) / denominator,
                        PoissonCount.upper(numerator, confidence) / denominator);
    }

    /** The rate alone, for one person. */
    public static double value(double numerator, double denominator) {
        return INPUTS.missingCount(numerator, denominator, -1) ? Double.NaN : numerator / denominator;
    }

    /** Many rates at a time, in a unit. */
    public static Estimates of(double[] numerators, double[] denominators, double multiplier) {
        INPUTS.sameLength(numerators, denominators, "denominators");
        Estimates estimates = new Estimates(numerators.length);
        for (int i = 0; i < numerators.length; i++) {
            if (INPUTS.missingCount(numerators[i], denominators[i], i)) {
                estimates.setMissing(i);
            } else {
                estimates.setRate(i, numerators[i], denominators[i], multiplier);
            }
        }
        return estimates;
    }
}
