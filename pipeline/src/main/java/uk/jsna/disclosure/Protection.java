package uk.jsna.disclosure;

import java.io.Serializable;

/**
 * How uncertain a withheld count must stay for every reader: how far below and above its true value a reader must think
 * it possible, and how many values at least, whichever side they lie on.
 *
 * @param down how far below the true count the possible values must reach
 * @param up how far above the true count they must reach
 * @param width largest possible value less smallest, at least; where one side cannot be reached the other makes up for it
 */
public record Protection(long down, long up, long width) implements Serializable {

    /** Nothing to protect: the count is so large that no reader can take it for a small one. */
    public static final Protection NONE = new Protection(0, 0, 0);

    public Protection {
        if (down < 0 || up < 0 || width < 0) {
            throw new IllegalArgumentException("protection is " + down + " down, " + up + " up and " + width
                    + " wide, but none may be negative. Protect a range that holds the count.");
        }
    }

    /** The protection under which every value of a range that holds the count stays possible. */
    public static Protection of(long value, Bounds range) {
        return new Protection(value - range.lower(), range.upper() - value, range.width());
    }

    /** The protection under which at least this many other values stay possible, on either side. */
    public static Protection ofWidth(long width) {
        return new Protection(0, 0, width);
    }
}
