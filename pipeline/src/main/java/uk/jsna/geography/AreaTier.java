package uk.jsna.geography;

import uk.jsna.indicator.AreaType;

/** The levels of areas that divide the country without gap or overlap, so that figures can move from one year's to another's. */
public enum AreaTier {
    /** Wards, and the small areas that they are built from. */
    WARDS("WD"),
    /** Districts and single-tier authorities. */
    LOWER("LAD"),
    /** Counties and single-tier authorities. */
    UPPER("UTLA");

    private final String kind;

    AreaTier(String kind) {
        this.kind = kind;
    }

    /** Whether areas of a type are of this level; a single-tier authority is of two. */
    public boolean holds(AreaType type) {
        return switch (this) {
            case WARDS -> type == AreaType.WARD || type == AreaType.LSOA;
            case LOWER -> type.isLowerTier();
            case UPPER -> type.isUpperTier();
        };
    }

    /** The boundaries of this level in a year. */
    BoundaryVintage in(int year) {
        return new BoundaryVintage(kind, year);
    }
}
