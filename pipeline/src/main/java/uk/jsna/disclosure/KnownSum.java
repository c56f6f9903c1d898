package uk.jsna.disclosure;

import java.util.List;

/**
 * A sum of figures that readers know of, whether or not the counts at hand add up.
 *
 * @param total the figure of the whole
 * @param parts figures of parts
 * @param rest what becomes of a difference between the whole and its parts
 * @param sharesDenominator whether the parts are counted among the same people as the whole
 */
record KnownSum(CellKey total, List<CellKey> parts, Rest rest, boolean sharesDenominator) {

    KnownSum {
        parts = List.copyOf(parts);
    }

    /** What becomes of a difference. */
    enum Rest {
        /** The sum counts only where it is exact. */
        NONE,
        /** Readers are taken to know it: people without an address, another day's register. */
        KNOWN,
        /** It is a group of its own, which readers work out by subtraction: the sex that is not listed, "not eligible". */
        IMPLIED
    }
}
