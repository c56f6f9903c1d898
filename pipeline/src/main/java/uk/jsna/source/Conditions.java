package uk.jsna.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.jsna.file.SheetRow;

/** What a row must have in some of its columns. */
final class Conditions {

    private record Condition(int column, List<TextPattern> values) {}

    private final List<Condition> conditions = new ArrayList<>();

    Conditions(Map<String, List<String>> when, Columns columns) {
        new TreeMap<>(when)
                .forEach((column, values) -> conditions.add(new Condition(
                        columns.one(column),
                        values.stream().map(TextPattern::of).toList())));
    }

    /** The columns that are looked at. */
    List<Integer> columns() {
        return conditions.stream().map(Condition::column).toList();
    }

    boolean hold(SheetRow row) {
        for (Condition condition : conditions) {
            String text = row.cell(condition.column()).stripped();
            if (condition.values().stream().noneMatch(value -> value.matches(text))) {
                return false;
            }
        }
        return true;
    }
}
