package uk.jsna.disclosure;

import java.io.Serializable;
import java.util.Comparator;

/**
 * What a count is a count of: one indicator, area, period, sex and category. The order of keys is the order in which
 * cells are decided, so that the same figures give the same mask whatever order they arrive in.
 */
public record CellKey(String indicator, String areaCode, String period, String sex, String category)
        implements Comparable<CellKey>, Serializable {

    private static final Comparator<CellKey> ORDER = Comparator.comparing(CellKey::indicator)
            .thenComparing(CellKey::areaCode)
            .thenComparing(CellKey::period)
            .thenComparing(CellKey::sex)
            .thenComparing(CellKey::category);

    /** The same count as it stood in an earlier release, where it has been revised since. */
    public CellKey asReleased(String release) {
        return new CellKey(indicator, areaCode, period + " as released " + release, sex, category);
    }

    @Override
    public int compareTo(CellKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return String.join("/", indicator, areaCode, period, sex, category);
    }
}
