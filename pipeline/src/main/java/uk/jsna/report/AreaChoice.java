package uk.jsna.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.jsna.report.UnknownChoiceException.Choice;
import uk.jsna.table.Areas;

/**
 * An area of a release, meant by its code or by its name.
 *
 * @param code area code
 * @param name area name
 * @param type kind of area, in words
 * @param vintage boundaries it is cut by
 * @param within names of the authorities it lies in, the nearest first
 */
record AreaChoice(String code, String name, String type, String vintage, List<String> within) {

    private record Listed(String code, String name, String type, String vintage, List<String> liesIn) {

        Listed(PublishedRow row) {
            this(
                    row.text(Areas.AREA_CODE),
                    row.text(Areas.AREA_NAME),
                    row.text(Areas.AREA_TYPE).toLowerCase(Locale.ROOT).replace('_', ' '),
                    row.text(Areas.BOUNDARY_VINTAGE),
                    Stream.of(row.text(Areas.DISTRICT_CODE), row.text(Areas.COUNTY_CODE))
                            .distinct()
                            .toList());
        }
    }

    /**
     * The area with this code or name; capitals do not matter.
     *
     * @throws UnknownChoiceException where there is none, with the nearest, or where several share the name
     */
    static AreaChoice find(Release release, String text) {
        List<Listed> areas = new ArrayList<>();
        Map<String, String> names = new HashMap<>();
        release.table(Areas.TABLE).forEach(row -> {
            areas.add(new Listed(row));
            names.put(row.text(Areas.AREA_CODE), row.text(Areas.AREA_NAME));
        });
        Optional<Listed> coded = areas.stream()
                .filter(area -> area.code().equalsIgnoreCase(text))
                .findFirst();
        List<Listed> found = coded.isPresent()
                ? List.of(coded.get())
                : areas.stream()
                        .filter(area -> area.name().equalsIgnoreCase(text))
                        .toList();
        List<AreaChoice> choices =
                found.stream().map(area -> choice(area, names)).toList();
        if (choices.size() > 1) {
            throw UnknownChoiceException.several(
                    "area",
                    text,
                    choices.stream()
                            .map(area -> new Choice(area.code(), area.description()))
                            .toList());
        }
        return choices.stream()
                .findFirst()
                .orElseThrow(() -> UnknownChoiceException.of(
                        "area",
                        text,
                        areas.stream()
                                .map(area -> new Choice(area.code(), area.name()))
                                .toList()));
    }

    /** Whether it is a ward. */
    boolean isWard() {
        return type.equals("ward");
    }

    /** Its name, kind and authorities, such as {@code Castle, ward of Alderbrook, Brackenshire}. */
    String description() {
        return name + ", " + type + (within.isEmpty() ? "" : " of " + String.join(", ", within));
    }

    private static AreaChoice choice(Listed area, Map<String, String> names) {
        List<String> within = area.liesIn().stream()
                .filter(code -> !code.isEmpty() && !code.equals(area.code()))
                .map(code -> names.getOrDefault(code, code))
                .toList();
        return new AreaChoice(area.code(), area.name(), area.type(), area.vintage(), within);
    }
}
