package uk.jsna.geography;

import java.io.Serializable;
import java.util.List;
import uk.jsna.indicator.AreaCode;
import uk.jsna.indicator.AreaType;

/**
 * A set of wards that a workspace names and then uses like any other area: a town, a service's footprint, priority
 * wards.
 */
public record WardGroup(AreaCode code, String name, List<AreaCode> wards) implements Serializable {

    public WardGroup {
        if (code.type() != AreaType.GROUP) {
            throw new IllegalArgumentException(
                    "code of a group is '" + code + "', but must start with G-, such as G-loughborough");
        }
        wards = wards.stream().sorted().distinct().toList();
        if (wards.isEmpty()) {
            throw new IllegalArgumentException("group " + code + " has no wards, but must have at least one");
        }
    }
}
