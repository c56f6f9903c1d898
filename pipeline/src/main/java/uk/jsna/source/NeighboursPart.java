package uk.jsna.source;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A table of statistical neighbours.
 *
 * @param edition the edition of the set
 * @param scheme the code scheme
 * @param code the column of the authority's code
 * @param name the column of its name
 * @param neighbour the columns of its neighbours; <code>{rank}</code> stands for the rank
 */
public record NeighboursPart(
        String edition,
        String scheme,
        String code,
        @Nullable String name,
        String neighbour) implements Serializable {

    public NeighboursPart {
        DescriptorRules.checkPattern(code);
        DescriptorRules.checkPattern(name);
        if (!neighbour.contains("rank")) {
            throw new IllegalArgumentException(
                    "neighbour is '" + neighbour + "', but must say with {rank} where the rank stands.");
        }
        DescriptorRules.checkPattern(neighbour);
    }

    /** The same table of another edition. */
    NeighboursPart edition(String other) {
        return new NeighboursPart(other, scheme, code, name, neighbour);
    }
}
