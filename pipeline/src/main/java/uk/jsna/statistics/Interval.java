package uk.jsna.statistics;

/**
 * The range within which the underlying value is believed to lie at one confidence level; both limits belong to it. A
 * limit that cannot be calculated is NaN.
 */
public record Interval(double lower, double upper) {

    /** An interval that could not be calculated. */
    public static final Interval MISSING = new Interval(Double.NaN, Double.NaN);

    /** Whether the value lies within the limits; a value that equals a limit does. */
    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }

    /** Whether the two ranges share a value. */
    public boolean overlaps(Interval other) {
        return lower <= other.upper && other.lower <= upper;
    }

    /** The same range in another unit, as per cent of a fraction. */
    public Interval times(double multiplier) {
        return new Interval(lower * multiplier, upper * multiplier);
    }
}
