package uk.jsna.spark.place;

import java.io.Serializable;
import java.util.Set;
import uk.jsna.geography.Area;
import uk.jsna.geography.AreaRegister;
import uk.jsna.indicator.AreaCode;

/**
 * What a release shows: the wards and small areas of the workspace's own areas, and every authority, region and country,
 * for they are what areas are compared with.
 */
record Scope(Set<AreaCode> areas) implements Serializable {

    Scope {
        areas = Set.copyOf(areas);
    }

    boolean shows(Area area) {
        return switch (area.type()) {
            case WARD, LSOA, MSOA -> areas.stream().anyMatch(area::isWithin);
            case DISTRICT,
                    UNITARY,
                    METROPOLITAN_DISTRICT,
                    LONDON_BOROUGH,
                    COUNTY,
                    METROPOLITAN_COUNTY,
                    REGION,
                    COUNTRY,
                    GROUP,
                    OTHER -> true;
        };
    }

    boolean shows(AreaRegister register, AreaCode code) {
        return register.area(code).map(this::shows).orElse(false);
    }
}
