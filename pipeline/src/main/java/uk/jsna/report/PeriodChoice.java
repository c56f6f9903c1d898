package uk.jsna.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import uk.jsna.report.UnknownChoiceException.Choice;
import uk.jsna.table.IndicatorFigures;

/** Which periods an indicator's ward figures have, and which of them a query means. */
final class PeriodChoice implements Consumer<PublishedRow> {

    private final HotSpotQuery query;
    private final TreeMap<Long, String> periods = new TreeMap<>();
    private final TreeSet<String> groups = new TreeSet<>();

    PeriodChoice(HotSpotQuery query) {
        this.query = query;
    }

    /** Whether a row is a ward's figure of the indicator and the people that a query is about. */
    static boolean isWardOf(PublishedRow row, HotSpotQuery query) {
        return row.text(IndicatorFigures.INDICATOR).equals(query.indicator())
                && HotSpots.isWard(row)
                && group(row).equals(query.group());
    }

    @Override
    public void accept(PublishedRow row) {
        if (!row.text(IndicatorFigures.INDICATOR).equals(query.indicator()) || !HotSpots.isWard(row)) {
            return;
        }
        HotSpotQuery.Group group = group(row);
        groups.add(group.toString());
        if (group.equals(query.group()) && row.value(IndicatorFigures.TIME_PERIOD_SORTABLE) instanceof Long sortable) {
            periods.put(sortable, row.text(IndicatorFigures.TIME_PERIOD));
        }
    }

    /** The period that is meant; empty where the indicator has no ward figures at all. */
    String chosen() {
        if (groups.isEmpty()) {
            return "";
        }
        if (periods.isEmpty()) {
            throw UnknownChoiceException.of(
                    "group (sex/category type/category)", query.group().toString(), choices(groups.stream()));
        }
        if (query.period() == null) {
            return periods.lastEntry().getValue();
        }
        if (!periods.containsValue(query.period())) {
            throw UnknownChoiceException.of("period", query.period(), choices(latestFirst()));
        }
        return query.period();
    }

    private Stream<String> latestFirst() {
        List<String> labels = new ArrayList<>();
        for (Map.Entry<Long, String> period : periods.descendingMap().entrySet()) {
            labels.add(period.getValue());
        }
        return labels.stream();
    }

    private static List<Choice> choices(Stream<String> texts) {
        return texts.map(text -> new Choice(text, "")).toList();
    }

    private static HotSpotQuery.Group group(PublishedRow row) {
        return new HotSpotQuery.Group(
                row.text(IndicatorFigures.SEX),
                row.text(IndicatorFigures.CATEGORY_TYPE),
                row.text(IndicatorFigures.CATEGORY));
    }
}
