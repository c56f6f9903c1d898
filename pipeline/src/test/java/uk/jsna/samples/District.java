package uk.jsna.samples;

/**
 * A lower-tier authority of the invented country with the areas above it.
 *
 * @param countyCode the county or metropolitan county, empty for a unitary authority
 * @param upperCode the authority responsible for children's services; the district itself unless it lies under a county
 * @param dfeNumber the Department for Education's three-digit number of the upper-tier authority
 */
record District(
        String code,
        String name,
        String countyCode,
        String countyName,
        String upperCode,
        String upperName,
        int dfeNumber,
        String regionCode,
        String regionName) {}
