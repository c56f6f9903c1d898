package uk.jsna.disclosure;

import java.util.Arrays;
import java.util.Map;

/** A relation by the places of its cells in the model's key order. */
final class Sum implements Comparable<Sum> {

    private final int total;
    private final int[] parts;

    private Sum(int total, int[] parts) {
        this.total = total;
        this.parts = parts;
    }

    static Sum of(Relation relation, Map<CellKey, Integer> places) {
        int[] parts = relation.parts().stream()
                .mapToInt(part -> placeOf(part, places))
                .sorted()
                .toArray();
        return new Sum(placeOf(relation.total(), places), parts);
    }

    int total() {
        return total;
    }

    int[] parts() {
        return parts;
    }

    private static int placeOf(CellKey key, Map<CellKey, Integer> places) {
        Integer place = places.get(key);
        if (place == null) {
            throw new IllegalArgumentException(key + ": a sum names the cell, but the release has no such cell. Add it,"
                    + " as unpublished where nobody publishes it.");
        }
        return place;
    }

    @Override
    public int compareTo(Sum other) {
        int byTotal = Integer.compare(total, other.total);
        return byTotal != 0 ? byTotal : Arrays.compare(parts, other.parts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sum sum && total == sum.total && Arrays.equals(parts, sum.parts);
    }

    @Override
    public int hashCode() {
        return 31 * total + Arrays.hashCode(parts);
    }
}
