package uk.jsna.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import uk.jsna.report.UnknownChoiceException.Choice;
import uk.jsna.table.AreaGroups;
import uk.jsna.table.Areas;
import uk.jsna.table.Field;
import uk.jsna.table.IndicatorFigures;

/**
 * An area whose wards are looked at.
 *
 * @param name its name
 * @param codes its code; of a group, the codes of the areas in it
 */
record AreaScope(String name, Set<String> codes) {

    private static final List<Field> LIES_IN = List.of(
            IndicatorFigures.AREA_CODE,
            IndicatorFigures.DISTRICT_CODE,
            IndicatorFigures.COUNTY_CODE,
            IndicatorFigures.REGION_CODE,
            IndicatorFigures.COUNTRY_CODE);

    static AreaScope of(Release release, String code) {
        List<Choice> areas = new ArrayList<>();
        release.table(Areas.TABLE)
                .forEach(
                        List.of(Areas.AREA_CODE, Areas.AREA_NAME),
                        row -> areas.add(new Choice(row.text(Areas.AREA_CODE), row.text(Areas.AREA_NAME))));
        Choice area = areas.stream()
                .filter(choice -> choice.code().equals(code))
                .findFirst()
                .orElseThrow(() -> UnknownChoiceException.of("area", code, areas));
        return new AreaScope(area.name(), code.startsWith("G-") ? members(release, code) : Set.of(code));
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
