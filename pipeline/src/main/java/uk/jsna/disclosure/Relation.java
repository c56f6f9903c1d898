package uk.jsna.disclosure;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;

/**
 * A sum that holds between counts whatever their values, and that every reader knows: a district is the sum of its
 * wards, a total of its sexes, a pooled period of its years, a denominator of those who count and those who do not.
 *
 * @param total the sum
 * @param parts what it is the sum of, at least one
 */
public record Relation(CellKey total, List<CellKey> parts) implements Serializable {

    public Relation {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException(total + ": the sum has no parts, but must have at least one. Leave the"
                    + " relation out where the total stands alone.");
        }
        if (parts.contains(total) || new HashSet<>(parts).size() < parts.size()) {
            throw new IllegalArgumentException(total + ": a cell appears twice in one sum. Check the area hierarchy"
                    + " for an area that is its own parent or is listed twice.");
        }
    }
}
