package uk.jsna.attacker;

import java.util.Set;

/**
 * A withheld count that can be worked out.
 *
 * @param cell what it counts
 * @param release 0 for the release under attack, 1 for the one before, and so on
 * @param range the values it can take; as secret as the count itself, and so never printed
 * @param techniques what was used, as far as it can be told apart
 */
record Disclosure(Key cell, int release, WholeRange range, Set<Technique> techniques) {

    boolean isExact() {
        return range.width() == 0;
    }
}
