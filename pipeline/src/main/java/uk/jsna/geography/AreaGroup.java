package uk.jsna.geography;

import java.io.Serializable;
import java.util.List;
import uk.jsna.indicator.AreaCode;
import uk.jsna.indicator.AreaType;

/**
 * A set of areas that a workspace names and then uses like any other area: a town, a service's footprint, priority wards.
 *
 * @param areas wards, authorities or other groups
 */
public record AreaGroup(AreaCode code, String name, List<AreaCode> areas) implements Serializable {

    public AreaGroup {
        if (code.type() != AreaType.GROUP) {
            throw new IllegalArgumentException(
                    "code of a group is '" + code + "', but must start with G-, such as G-loughborough");
        }
        areas = areas.stream().sorted().distinct().toList();
        if (areas.isEmpty()) {
            throw new IllegalArgumentException("group " + code + " has no areas, but must have at least one");
        }
    }
}
