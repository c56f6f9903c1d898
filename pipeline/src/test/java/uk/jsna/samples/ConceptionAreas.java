package uk.jsna.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The rows of the conceptions table in its order: England and Wales, England, each region in capitals with its unitary
 * authorities, then metropolitan counties and counties with their districts, a blank row before each group.
 */
final class ConceptionAreas {

    /** Two authorities too small to be shown apart. */
    private static final List<String> COMBINED = List.of("E06000908", "E06000909");

    private final InventedCountry country;
    private final List<Line> lines = new ArrayList<>();

    ConceptionAreas(InventedCountry country) {
        this.country = country;
        lines.add(new Line("K04000001", "ENGLAND AND WALES6", country.districts()));
        lines.add(Line.blank());
        lines.add(new Line("E92000001", "ENGLAND", country.districts()));
        country.districts().stream()
                .map(district -> new Area(district.regionCode(), district.regionName()))
                .distinct()
                .forEach(this::region);
        lines.add(Line.blank());
        lines.add(new Line("", "Not stated5", List.of()));
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    private void region(Area region) {
        List<District> districts = country.districts().stream()
                .filter(district -> district.regionCode().equals(region.code()))
                .toList();
        lines.add(Line.blank());
        lines.add(new Line(region.code(), region.name().toUpperCase(Locale.ROOT), districts));
        lines.add(Line.blank());
        for (District district : districts) {
            if (district.countyCode().isEmpty() && !COMBINED.contains(district.code())) {
                lines.add(new Line(district.code(), district.name(), List.of(district)));
            }
        }
        List<District> combined =
                districts.stream().filter(d -> COMBINED.contains(d.code())).toList();
        if (!combined.isEmpty()) {
            lines.add(new Line("E06000909, E06000908", "Marlstone and Northolme Bay7", combined));
        }
        districts.stream()
                .filter(district -> !district.countyCode().isEmpty())
                .map(district -> new Area(district.countyCode(), district.countyName()))
                .distinct()
                .forEach(county -> county(county, districts));
    }

    private void county(Area county, List<District> districts) {
        List<District> within = districts.stream()
                .filter(district -> district.countyCode().equals(county.code()))
                .toList();
        String suffix = county.code().startsWith("E11") ? " (Met county)" : "";
        lines.add(Line.blank());
        lines.add(new Line(county.code(), county.name() + suffix, within));
        within.forEach(district -> lines.add(new Line(district.code(), district.name(), List.of(district))));
    }

    /** One row: an area with the districts in it, a blank row, or the row of conceptions of unstated area. */
    record Line(String code, String name, List<District> districts) {
        Line {
            districts = List.copyOf(districts);
        }

        static Line blank() {
            return new Line("", "", List.of());
        }

        boolean isArea() {
            return !districts.isEmpty();
        }

        boolean isNotStated() {
            return districts.isEmpty() && !name.isEmpty();
        }
    }
}
