package uk.jsna.report;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A line of CSV by RFC 4180, but ended by a line feed. A text that a spreadsheet would take for a formula gets an
 * apostrophe before it, which spreadsheets take for "this is text".
 */
public final class CsvLine {

    private CsvLine() {}

    /** The cells joined by commas, with a line feed at the end; an empty cell for null. */
    public static String of(List<? extends @Nullable Object> cells) {
        return cells.stream().map(CsvLine::cell).collect(Collectors.joining(",", "", "\n"));
    }

    private static String cell(@Nullable Object value) {
        return value == null ? "" : value instanceof String text ? quoted(Texts.withoutFormula(text)) : plain(value);
    }

    private static String plain(Object value) {
        return value instanceof Double number ? Numbers.shortest(number) : value.toString();
    }

    private static String quoted(String text) {
        boolean needed = text.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return needed ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
