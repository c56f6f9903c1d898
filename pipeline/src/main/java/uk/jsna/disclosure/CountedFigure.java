package uk.jsna.disclosure;

import java.io.Serializable;
import java.util.List;
import uk.jsna.indicator.AreaType;

/**
 * One figure of a table as disclosure control sees it: counts that are shown together or withheld together.
 *
 * @param key what it is a figure of
 * @param place where the area stands among areas
 * @param count its counts
 * @param hasPublicDenominator whether its denominator is public, such as a population estimate
 */
public record CountedFigure(CellKey key, Place place, CellCount count, boolean hasPublicDenominator) {

    /** The category of everybody. */
    public static final String EVERYBODY = "Total: Total";

    /**
     * Where an area stands.
     *
     * @param type kind of area
     * @param within codes of the areas it lies in
     */
    public record Place(AreaType type, List<String> within) implements Serializable {
        public Place {
            within = List.copyOf(within);
        }

        /** How high it stands: 0 for wards and smaller areas, 1 districts and groups, 2 upper tier, 3 regions, 4 countries. */
        public int tier() {
            return switch (type) {
                case LSOA, MSOA, WARD, OTHER -> 0;
                case DISTRICT, GROUP -> 1;
                case UNITARY, METROPOLITAN_DISTRICT, LONDON_BOROUGH, COUNTY, METROPOLITAN_COUNTY -> 2;
                case REGION -> 3;
                case COUNTRY -> 4;
            };
        }
    }

    /** Whether the size of its group is for this release to withhold. */
    boolean holdsDenominator() {
        return isHeld() && !hasPublicDenominator;
    }

    /** Whether this release controls its disclosure. */
    boolean isHeld() {
        return !(count instanceof CellCount.Known known) || known.custody() == Custody.COUNCIL_HELD;
    }
}
