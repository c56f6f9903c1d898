package uk.jsna.disclosure;

import java.io.Serializable;

/**
 * One count of the release model: its true value, what any reader knows of it when it is withheld, and its standing.
 *
 * @param key what it counts
 * @param value the true count
 * @param bounds what a reader knows of it before looking at other cells: at least 1, because zeros are shown, and at most
 *     its denominator
 * @param standing published, withheld, or neither
 */
public record Cell(CellKey key, long value, Bounds bounds, Standing standing) implements Serializable {

    public Cell {
        if (!bounds.contains(value)) {
            throw new IllegalArgumentException(
                    key + ": value lies outside its bounds. Check that the count is at most" + " its denominator.");
        }
    }

    /** A count that everyone knows. */
    public static Cell open(CellKey key, long value) {
        return new Cell(key, value, Bounds.exactly(value), new Standing.Open());
    }

    /** A count that nobody publishes, zero or more. */
    public static Cell unpublished(CellKey key, long value) {
        return new Cell(key, value, new Bounds(0, Bounds.UNLIMITED), new Standing.Unpublished());
    }

    /** The same count with another standing. */
    Cell as(Standing other) {
        return new Cell(key, value, bounds, other);
    }

    /** The tier at which the cell may be withheld for another's sake; the lowest where it may not. */
    int tier() {
        return standing instanceof Standing.Publishable publishable
                ? publishable.cost().tier()
                : 0;
    }

    /** True where the cell is withheld before secondary suppression begins. */
    boolean isWithheld() {
        return standing instanceof Standing.Primary || standing instanceof Standing.WithheldBefore;
    }
}
