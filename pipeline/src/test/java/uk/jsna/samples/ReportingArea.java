package uk.jsna.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A row of the Department for Education's tables: England, a region or an upper-tier authority, whose figure is the sum
 * over the authorities in it.
 *
 * @param level "National", "Regional" or "Local authority"
 * @param number the department's number of the area: 970 for England, from 983 for regions
 * @param region the region that the area lies in or is; empty code and name for England
 */
record ReportingArea(String level, Area area, int number, Area region, List<District> authorities) {

    private static final Area NO_REGION = new Area("", "");
    private static final int ENGLAND = 970;
    private static final int FIRST_REGION = 983;

    ReportingArea {
        authorities = List.copyOf(authorities);
    }

    /** England, then each region followed by its authorities by name. */
    static List<ReportingArea> all(InventedCountry country) {
        List<ReportingArea> areas = new ArrayList<>();
        Area england = new Area("E92000001", "England");
        areas.add(new ReportingArea("National", england, ENGLAND, NO_REGION, country.upperTier()));
        List<Area> regions = country.upperTier().stream()
                .map(authority -> new Area(authority.regionCode(), authority.regionName()))
                .distinct()
                .toList();
        for (Area region : regions) {
            List<District> authorities = country.upperTier().stream()
                    .filter(authority -> authority.regionCode().equals(region.code()))
                    .sorted((a, b) -> a.upperName().compareTo(b.upperName()))
                    .toList();
            areas.add(
                    new ReportingArea("Regional", region, FIRST_REGION + regions.indexOf(region), region, authorities));
            for (District authority : authorities) {
                Area area = new Area(authority.upperCode(), authority.upperName());
                areas.add(
                        new ReportingArea("Local authority", area, authority.dfeNumber(), region, List.of(authority)));
            }
        }
        return areas;
    }

    boolean isAuthority() {
        return level.equals("Local authority");
    }

    /** The sum of a figure over the authorities in the area. */
    int sum(ToIntFunction<District> figure) {
        return authorities.stream().mapToInt(figure).sum();
    }

    /** The first ten columns that the department's tables share; what does not apply is the given filler. */
    List<Object> identity(String timePeriod, String timeIdentifier, String filler) {
        List<Object> cells = new ArrayList<>(List.of(timePeriod, timeIdentifier, level, "E92000001", "England"));
        boolean national = level.equals("National");
        cells.add(national ? filler : region.code());
        cells.add(national ? filler : region.name());
        cells.add(isAuthority() ? number : filler);
        cells.add(isAuthority() ? area.code() : filler);
        cells.add(isAuthority() ? area.name() : filler);
        return cells;
    }

    /** The names of those ten columns. */
    static List<String> identityColumns() {
        return List.of(
                "time_period",
                "time_identifier",
                "geographic_level",
                "country_code",
                "country_name",
                "region_code",
                "region_name",
                "old_la_code",
                "new_la_code",
                "la_name");
    }
}
