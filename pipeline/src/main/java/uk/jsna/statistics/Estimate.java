package uk.jsna.statistics;

/**
 * A value with its 95% and 99.8% confidence limits, the two levels that national profiles publish side by side. A part
 * that is missing or cannot be calculated is NaN.
 */
public record Estimate(double value, double lower95, double upper95, double lower998, double upper998) {

    /** A value that could not be calculated. */
    public static final Estimate MISSING = withoutLimits(Double.NaN);

    /** A value whose limits cannot be calculated. */
    public static Estimate withoutLimits(double value) {
        return new Estimate(value, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }

    /** A value with its limits at the two levels. */
    public static Estimate of(double value, Interval at95, Interval at998) {
        return new Estimate(value, at95.lower(), at95.upper(), at998.lower(), at998.upper());
    }

    public Interval interval95() {
        return new Interval(lower95, upper95);
    }

    public Interval interval998() {
        return new Interval(lower998, upper998);
    }

    /** The same estimate in another unit, as per 100,000 of a rate for one person. */
    public Estimate times(double multiplier) {
        return new Estimate(
                value * multiplier,
                lower95 * multiplier,
                upper95 * multiplier,
                lower998 * multiplier,
                upper998 * multiplier);
    }

    /**
     * The same estimate with limits below zero given as zero, for publishing what cannot be less than nothing: the limits
     * of a directly standardised rate are not cut by its method.
     */
    public Estimate notBelowZero() {
        return new Estimate(value, Math.max(0, lower95), upper95, Math.max(0, lower998), upper998);
    }

    /** Whether there is neither a value nor a limit. */
    public boolean isMissing() {
        return Double.isNaN(value);
    }

    /**
     * Where this estimate stands against a benchmark that is taken as known: the single-interval rule of national
     * profiles. A benchmark equal to a limit is not significantly different.
     */
    public Significance against(double benchmark) {
        return Significance.of(this, benchmark);
    }
}
