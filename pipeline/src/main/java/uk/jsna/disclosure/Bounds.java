package uk.jsna.disclosure;

import java.io.Serializable;

/**
 * A range of whole numbers that a count may take.
 *
 * @param lower the smallest, included
 * @param upper the largest, included; {@link #UNLIMITED} where nothing is known
 */
public record Bounds(long lower, long upper) implements Serializable {

    /** Above every count of children: no upper limit is known. */
    public static final long UNLIMITED = 1_000_000_000L;

    public Bounds {
        if (lower > upper) {
            throw new IllegalArgumentException("lower bound is " + lower + ", but must be at most the upper bound, "
                    + upper + ". Check the denominator.");
        }
    }

    /** The range with one member. */
    public static Bounds exactly(long value) {
        return new Bounds(value, value);
    }

    /** True where the value lies in the range. */
    public boolean contains(long value) {
        return lower <= value && value <= upper;
    }

    /** Largest less smallest. */
    public long width() {
        return upper - lower;
    }
}
