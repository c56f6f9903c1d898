package uk.jsna.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.jsna.report.HotSpotQuery.Group;
import uk.jsna.report.UnknownChoiceException.Choice;
import uk.jsna.table.IndicatorFigures;

/** Finds the one published figure that a person means. */
final class FigureChoice {

    private FigureChoice() {}

    /** The figure of an indicator for an area and a group; the latest where no period is named. */
    static PublishedRow find(
            Release release, IndicatorWords indicator, AreaChoice area, @Nullable String period, Group group) {
        Map<Long, PublishedRow> periods = new TreeMap<>();
        Set<String> groups = new TreeSet<>();
        release.table(IndicatorFigures.TABLE).forEach(row -> {
            if (row.text(IndicatorFigures.INDICATOR).equals(indicator.id())
                    && row.text(IndicatorFigures.AREA_CODE).equals(area.code())) {
                Group own = new Group(
                        row.text(IndicatorFigures.SEX),
                        row.text(IndicatorFigures.CATEGORY_TYPE),
                        row.text(IndicatorFigures.CATEGORY));
                groups.add(own.toString());
                if (own.equals(group)) {
                    periods.put(
                            (long) row.number(IndicatorFigures.TIME_PERIOD_SORTABLE)
                                    .orElseThrow(),
                            row.copy(IndicatorFigures.TABLE.fields()));
                }
            }
        });
        if (periods.isEmpty()) {
            throw groups.isEmpty()
                    ? UnknownChoiceException.of(
                            "figure of " + indicator.id() + " for", area.description(), areasOf(release, indicator))
                    : UnknownChoiceException.of(
                            "group (sex/category type/category)", group.toString(), TableRows.choices(groups.stream()));
        }
        List<PublishedRow> inOrder = List.copyOf(periods.values());
        if (period == null) {
            return inOrder.get(inOrder.size() - 1);
        }
        return inOrder.stream()
                .filter(row -> row.text(IndicatorFigures.TIME_PERIOD).equalsIgnoreCase(period))
                .findFirst()
                .orElseThrow(() -> UnknownChoiceException.of(
                        "period",
                        period,
                        TableRows.choices(inOrder.stream().map(row -> row.text(IndicatorFigures.TIME_PERIOD)))));
    }

    /** The areas that have a figure of an indicator. */
    private static List<Choice> areasOf(Release release, IndicatorWords indicator) {
        Map<String, String> areas = new TreeMap<>();
        release.table(IndicatorFigures.TABLE)
                .forEach(
                        List.of(IndicatorFigures.INDICATOR, IndicatorFigures.AREA_CODE, IndicatorFigures.AREA_NAME),
                        row -> {
                            if (row.text(IndicatorFigures.INDICATOR).equals(indicator.id())) {
                                areas.put(row.text(IndicatorFigures.AREA_CODE), row.text(IndicatorFigures.AREA_NAME));
                            }
                        });
        return areas.entrySet().stream()
                .map(each -> new Choice(each.getKey(), each.getValue()))
                .toList();
    }
}
