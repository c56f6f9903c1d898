package uk.jsna.disclosure;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a release withholds. Which cells are primary stays in the secure store: the release marks all withheld cells alike.
 *
 * @param primary withheld because of their own size
 * @param secondary withheld to protect others, or because an earlier release withheld them
 */
public record Mask(SortedSet<CellKey> primary, SortedSet<CellKey> secondary) {

    public Mask {
        primary = Collections.unmodifiableSortedSet(new TreeSet<>(primary));
        secondary = Collections.unmodifiableSortedSet(new TreeSet<>(secondary));
    }

    /** True where the release shows no number for the cell. */
    public boolean withholds(CellKey key) {
        return primary.contains(key) || secondary.contains(key);
    }

    /** How many cells the release withholds. */
    public int size() {
        return primary.size() + secondary.size();
    }
}
