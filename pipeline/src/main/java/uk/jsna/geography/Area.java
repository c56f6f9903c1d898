package uk.jsna.geography;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import uk.jsna.indicator.AreaCode;
import uk.jsna.indicator.AreaType;

/**
 * An area in one boundary vintage, with the areas it lies in. An area that is itself of a tier is its own district,
 * county, region or country; a unitary authority is its own district and its own county.
 *
 * @param vintage the boundaries it is cut by, such as {@code WD19}
 */
public record Area(
        AreaCode code,
        String name,
        String vintage,
        @Nullable AreaCode district,
        @Nullable AreaCode county,
        @Nullable AreaCode region,
        @Nullable AreaCode country)
        implements Serializable {

    /** The kind of area. */
    public AreaType type() {
        return code.type();
    }

    /** A code as tables hold it; null where there is none. */
    public static @Nullable String text(@Nullable AreaCode code) {
        return code == null ? null : code.value();
    }

    /** Whether this area is the other one or lies in it. */
    public boolean isWithin(AreaCode other) {
        return code.equals(other)
                || other.equals(district)
                || other.equals(county)
                || other.equals(region)
                || other.equals(country);
    }
}
