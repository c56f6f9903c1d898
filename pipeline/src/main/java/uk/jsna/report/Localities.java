package uk.jsna.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.jsna.table.AreaGroups;
import uk.jsna.table.Areas;
import uk.jsna.table.Field;
import uk.jsna.table.IndicatorFigures;

/** What wards are counted by: the workspace's groups, districts, or counties and single-tier authorities. */
final class Localities {

    private static final String GROUP = "group";
    private static final Map<String, Field> COLUMNS =
            new TreeMap<>(Map.of("district", IndicatorFigures.DISTRICT_CODE, "county", IndicatorFigures.COUNTY_CODE));

    private final String by;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> groups = new TreeMap<>();

    private Localities(String by) {
        this.by = by;
    }

    /** Reads the names of a kind of locality; of several groups that hold a ward, the first by code counts it. */
    static Localities of(Release release, String by) {
        if (!by.isEmpty() && !by.equals(GROUP) && !COLUMNS.containsKey(by)) {
            throw UnknownChoiceException.of(
                    "kind of locality", by, List.of(choice(GROUP), choice("district"), choice("county")));
        }
        Localities localities = new Localities(by);
        release.table(Areas.TABLE)
                .forEach(row -> localities.names.put(row.text(Areas.AREA_CODE), row.text(Areas.AREA_NAME)));
        if (by.equals(GROUP)) {
            release.table(AreaGroups.TABLE)
                    .forEach(row -> localities.groups.putIfAbsent(
                            row.text(AreaGroups.AREA_CODE), row.text(AreaGroups.GROUP_CODE)));
        }
        return localities;
    }

    private static UnknownChoiceException.Choice choice(String code) {
        return new UnknownChoiceException.Choice(code, "");
    }

    /** Whether wards are counted by anything. */
    boolean isAsked() {
        return !by.isEmpty();
    }

    /** The name of the locality of a ward's figure; empty where nothing is asked for. */
    String of(PublishedRow ward) {
        if (by.isEmpty()) {
            return "";
        }
        Field column = COLUMNS.get(by);
        String code =
                column == null ? groups.getOrDefault(ward.text(IndicatorFigures.AREA_CODE), "") : ward.text(column);
        return code.isEmpty() ? "in no group" : names.getOrDefault(code, code);
    }
}
