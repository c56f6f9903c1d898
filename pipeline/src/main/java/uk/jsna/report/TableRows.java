package uk.jsna.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.jsna.report.UnknownChoiceException.Choice;
import uk.jsna.table.Areas;
import uk.jsna.table.Field;
import uk.jsna.table.IndicatorFigures;
import uk.jsna.table.Table;

/** The rows of a published table that a query asks for, in the table's order. */
public final class TableRows {

    private static final List<Field> OF_FIGURES = List.of(
            IndicatorFigures.INDICATOR,
            IndicatorFigures.AREA_CODE,
            IndicatorFigures.AREA_NAME,
            IndicatorFigures.TIME_PERIOD,
            IndicatorFigures.SEX,
            IndicatorFigures.CATEGORY,
            IndicatorFigures.VALUE,
            IndicatorFigures.LOWER_CI95,
            IndicatorFigures.UPPER_CI95,
            IndicatorFigures.UNIT,
            IndicatorFigures.VALUE_NOTE);

    private final Table table;
    private final List<Field> columns;
    private final List<List<@Nullable Object>> rows;
    private final int found;

    private TableRows(Table table, List<Field> columns, List<List<@Nullable Object>> rows, int found) {
        this.table = table;
        this.columns = columns;
        this.rows = rows;
        this.found = found;
    }

    /**
     * Finds the rows.
     *
     * @throws UnknownChoiceException where the release has no such table, column, area or value
     */
    public static TableRows find(Release release, TableQuery query) {
        Table table = named(release, query.table());
        List<Field> columns = columns(table, query.columns());
        RowTest test = RowTest.of(release, table, query);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        int[] found = {0};
        Set<Field> read = new LinkedHashSet<>(columns);
        read.addAll(test.columns());
        release.table(table).forEach(List.copyOf(read), row -> {
            if (test.passes(row) && (found[0]++ < query.limit() || query.limit() == 0)) {
                rows.add(Collections.unmodifiableList(columns.stream()
                        .map(row::value)
                        .collect(ArrayList<@Nullable Object>::new, ArrayList::add, ArrayList::addAll)));
            }
        });
        return new TableRows(table, columns, rows, found[0]);
    }

    /** The columns shown. */
    public List<Field> columns() {
        return columns;
    }

    /** The rows shown; null where a cell is empty. */
    public List<List<@Nullable Object>> rows() {
        return Collections.unmodifiableList(rows);
    }

    /** How many rows there are, and how many of them are shown. */
    public String sentence() {
        String of = " of " + table.name();
        if (found == 0) {
            return "No row" + of + " has all of this together, though each of it is there alone.";
        }
        return (found == 1 ? "1 row" : Numbers.rounded(found, 0) + " rows")
                + of
                + (rows.size() < found
                        ? "; the first " + Numbers.rounded(rows.size(), 0) + " are shown. --limit 0 shows all."
                        : ".");
    }

    private static Table named(Release release, String name) {
        List<Table> tables = PublishedTables.of(release);
        return tables.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> UnknownChoiceException.of(
                        "table", name, choices(tables.stream().map(Table::name))));
    }

    private static List<Field> columns(Table table, List<String> names) {
        if (names.isEmpty()) {
            return table == IndicatorFigures.TABLE ? OF_FIGURES : table.fields();
        }
        return names.equals(List.of("all"))
                ? table.fields()
                : names.stream().map(name -> RowTest.column(table, name)).toList();
    }

    static List<Choice> choices(Stream<String> texts) {
        return texts.map(text -> new Choice(text, "")).toList();
    }

    /** Whether a row has what a query asks for. */
    private static final class RowTest {

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
                    throw UnknownChoiceException.of(column.name(), value, choices(values.stream()));
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
                            choices(table.fields().stream().map(Field::name))));
        }
    }
}
