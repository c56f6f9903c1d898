package uk.jsna.attacker;

import java.nio.file.Path;

/**
 * What a reader of several releases knows about which counts were revised between them. A stranger has to guess it from
 * the figures; the publisher knows. An attack that is told the truth about it learns at least as much as that of any reader
 * whose guesses are right, and never contradicts itself.
 */
@FunctionalInterface
public interface SameCounts {

    /** A stranger's knowledge: none. */
    SameCounts UNTOLD = (count, later, earlier) -> Answer.UNKNOWN;

    /**
     * One count.
     *
     * @param cell as indicator/area/period/sex/category
     * @param isDenominator whether it is the cell's denominator
     */
    record Count(String cell, boolean isDenominator) {}

    /** What is known of one count in two releases. */
    enum Answer {
        /** The count was not revised. */
        SAME,
        /** It was revised, or is not in both releases. */
        REVISED,
        /** Nobody says: the reader guesses from what is shown around it. */
        UNKNOWN
    }

    /** What is known of a count in the releases of two folders. */
    Answer of(Count count, Path later, Path earlier);
}
