package uk.jsna.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.jsna.report.UnknownChoiceException.Choice;
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
}
