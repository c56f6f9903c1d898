package uk.jsna.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.jsna.table.Areas;
import uk.jsna.table.Field;
import uk.jsna.table.IndicatorFigures;
import uk.jsna.table.Table;

/** Whether a row has what a query asks for. */
final class RowTest {

    private final Map<Field, String> wanted;
    private final @Nullable Set<String> areas;
    private final @Nullable Field sortable;
    private final Map<String, Double> latest = new HashMap<>();

    private RowTest(Map<Field, String> wanted, @Nullable Set<String> areas, @Nullable Field sortable) {
        this.wanted = wanted;
        this.areas = areas;
        this.sortable = sortable;
    }

    static RowTest of(Release release, Table table, TableQuery query) {
        Map<Field, String> wanted = new HashMap<>();
        boolean isLatest = false;
        for (TableQuery.Filter filter : query.filters()) {
            Field column = column(table, filter.column());
            boolean period = column.name().equals(IndicatorFigures.TIME_PERIOD.name());
            if (period && filter.value().equals(TableQuery.LATEST)) {
                isLatest = true;
            } else {
                wanted.put(column, meant(release, column, filter.value()));
            }
        }
        if (isLatest) {
            column(table, IndicatorFigures.INDICATOR.name());
        }
        RowTest test = new RowTest(
                wanted,
                query.in() == null ? null : within(release, table, query.in()),
                isLatest ? column(table, IndicatorFigures.TIME_PERIOD_SORTABLE.name()) : null);
        test.look(release.table(table));
        return test;
    }

    /** The columns that the test looks at. */
    Set<Field> columns() {
        Set<Field> columns = new LinkedHashSet<>(wanted.keySet());
        if (areas != null) {
            columns.add(IndicatorFigures.AREA_CODE);
        }
        if (sortable != null) {
            columns.add(sortable);
            columns.add(IndicatorFigures.INDICATOR);
        }
        return columns;
    }

    boolean passes(PublishedRow row) {
        return has(row)
                && (sortable == null
                        || row.number(sortable).orElse(0) == latest.getOrDefault(indicator(row), Double.NaN));
    }

    private boolean has(PublishedRow row) {
        return wanted.entrySet().stream()
                        .allMatch(each -> row.text(each.getKey()).equalsIgnoreCase(each.getValue()))
                && (areas == null || areas.contains(row.text(IndicatorFigures.AREA_CODE)));
    }

    /** Finds the latest period of each indicator, and refuses what stands in no row. */
    private void look(PublishedTable table) {
        Map<Field, Set<String>> there = new HashMap<>();
        if (columns().isEmpty()) {
            return;
        }
        wanted.keySet().forEach(column -> there.put(column, new TreeSet<>()));
        table.forEach(List.copyOf(columns()), row -> {
            there.forEach((column, values) -> values.add(row.text(column)));
            if (sortable != null && has(row)) {
                latest.merge(indicator(row), row.number(sortable).orElse(0), Math::max);
            }
        });
        there.forEach((column, values) -> {
            String value = wanted.getOrDefault(column, "");
            if (values.stream().noneMatch(value::equalsIgnoreCase)) {
                throw UnknownChoiceException.of(column.name(), value, TableRows.choices(values.stream()));
            }
        });
    }

    private static String indicator(PublishedRow row) {
        return row.text(IndicatorFigures.INDICATOR);
    }

    private static String meant(Release release, Field column, String value) {
        return column.name().equals(Areas.AREA_CODE.name())
                ? AreaChoice.find(release, value).code()
                : value;
    }

    private static Set<String> within(Release release, Table table, String area) {
        column(table, Areas.AREA_CODE.name());
        Set<String> scope = AreaScope.of(release, area).codes();
        Set<String> within = new HashSet<>(scope);
        release.table(Areas.TABLE).forEach(row -> {
            if (AreaScope.isIn(row, scope)) {
                within.add(row.text(Areas.AREA_CODE));
            }
        });
        return within;
    }

    static Field column(Table table, String name) {
        return table.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow(() -> UnknownChoiceException.of(
                        "column of " + table.name(),
                        name,
                        TableRows.choices(table.fields().stream().map(Field::name))));
    }
}
