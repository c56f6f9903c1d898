package uk.jsna.report;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import uk.jsna.table.AreaGroups;
import uk.jsna.table.Field;
import uk.jsna.table.IndicatorFigures;

/**
 * An area whose wards are looked at.
 *
 * @param name its name
 * @param codes its code; of a group, the codes of the areas in it
 * @param isWhole whether the release must hold all its wards: not those of a region or country, which may lie outside its
 *     scope
 */
record AreaScope(String name, Set<String> codes, boolean isWhole) {

    private static final List<Field> LIES_IN = List.of(
            IndicatorFigures.AREA_CODE,
            IndicatorFigures.DISTRICT_CODE,
            IndicatorFigures.COUNTY_CODE,
            IndicatorFigures.REGION_CODE,
            IndicatorFigures.COUNTRY_CODE);

    /** The area with this code or name. */
    static AreaScope of(Release release, String code) {
        AreaChoice area = AreaChoice.find(release, code);
        return new AreaScope(
                area.name(),
                area.code().startsWith("G-") ? members(release, area.code()) : Set.of(area.code()),
                !area.type().equals("region") && !area.type().equals("country"));
    }

    /** The area as it follows "the wards of". */
    String wardsOf() {
        return isWhole ? name : name + " in this release";
    }

    private static Set<String> members(Release release, String group) {
        Set<String> members = new TreeSet<>();
        release.table(AreaGroups.TABLE).forEach(row -> {
            if (row.text(AreaGroups.GROUP_CODE).equals(group)) {
                members.add(row.text(AreaGroups.AREA_CODE));
            }
        });
        return members;
    }

    /** Whether a figure's area is one of these areas or lies in one. */
    static boolean isIn(PublishedRow figure, Set<String> codes) {
        return LIES_IN.stream().anyMatch(field -> codes.contains(figure.text(field)));
    }
}
