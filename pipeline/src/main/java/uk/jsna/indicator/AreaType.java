package uk.jsna.indicator;

/** The kinds of area that figures are published for, from the smallest. */
public enum AreaType {
    /** Lower layer super output area. */
    LSOA("E01 W01"),
    /** Middle layer super output area. */
    MSOA("E02 W02"),
    /** Electoral ward or division. */
    WARD("E05 W05 S13 N08"),
    /** Non-metropolitan district, under a county council. */
    DISTRICT("E07"),
    /** Unitary authority: district and county in one. */
    UNITARY("E06 W06 S12 N09"),
    /** Metropolitan district. */
    METROPOLITAN_DISTRICT("E08"),
    /** London borough. */
    LONDON_BOROUGH("E09"),
    /** County with a county council. */
    COUNTY("E10"),
    /** Metropolitan county, and inner or outer London: areas with no council of their own. */
    METROPOLITAN_COUNTY("E11 E13"),
    /** Region of England. */
    REGION("E12"),
    /** A country, or countries together. */
    COUNTRY("E92 W92 S92 N92 K01 K02 K03 K04"),
    /** A set of areas that the workspace names: a town, a footprint of a service, priority wards. */
    GROUP("G-"),
    /** Any other code. */
    OTHER("");

    private final String prefixes;

    AreaType(String prefixes) {
        this.prefixes = prefixes;
    }

    static AreaType of(AreaCode code) {
        if (code.value().startsWith("G-")) {
            return GROUP;
        }
        String prefix = code.value().substring(0, 3);
        for (AreaType type : values()) {
            if (type.prefixes.contains(prefix)) {
                return type;
            }
        }
        return OTHER;
    }

    /** The lower tier of local government: every ward lies in exactly one of these. */
    public boolean isLowerTier() {
        return switch (this) {
            case DISTRICT, UNITARY, METROPOLITAN_DISTRICT, LONDON_BOROUGH -> true;
            case LSOA, MSOA, WARD, COUNTY, METROPOLITAN_COUNTY, REGION, COUNTRY, GROUP, OTHER -> false;
        };
    }

    /** The tier that is responsible for children's services: counties and single-tier authorities. */
    public boolean isUpperTier() {
        return switch (this) {
            case COUNTY, UNITARY, METROPOLITAN_DISTRICT, LONDON_BOROUGH -> true;
            case LSOA, MSOA, WARD, DISTRICT, METROPOLITAN_COUNTY, REGION, COUNTRY, GROUP, OTHER -> false;
        };
    }
}
