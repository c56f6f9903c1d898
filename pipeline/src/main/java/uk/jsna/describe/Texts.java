package uk.jsna.describe;

import java.util.Locale;
import java.util.regex.Pattern;
import uk.jsna.file.Cell;

/** What single texts look like. */
final class Texts {

    private static final Pattern NUMBER =
            Pattern.compile("-?(?:\\d{1,3}(?:,\\d{3})+|\\d+|(?=\\.\\d))(?:\\.\\d+)?(?:[eE][-+]?\\d{1,3})?%?");
    private static final Pattern MARK_BESIDE = Pattern.compile("\\s*\\[[a-z]{1,3}]$");
    private static final Pattern GSS = Pattern.compile("[A-Z]\\d{8}");
    private static final Pattern OLD = Pattern.compile("\\d{2}[A-Z]{2}([A-Z]{2})?");

    private Texts() {}

    static boolean isNumber(Cell cell) {
        Cell result = cell.result();
        return result instanceof Cell.Numeric
                || (result instanceof Cell.Text && isNumber(withoutMark(result.stripped())));
    }

    /** A number without the mark in brackets that stands beside it: 12.3 for 12.3 [u]. */
    static String withoutMark(String text) {
        return text.endsWith("]") ? MARK_BESIDE.matcher(text).replaceFirst("") : text;
    }

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches() && text.chars().anyMatch(Character::isDigit);
    }

    /** The number of a cell, percentages as they are shown; NaN where there is none. */
    static double number(Cell cell) {
        if (cell.result() instanceof Cell.Numeric numeric) {
            return numeric.percentage() ? numeric.value() * 100 : numeric.value();
        }
        String text = withoutMark(cell.stripped()).replace(",", "").replace("%", "");
        return isNumber(text) ? Double.parseDouble(text) : Double.NaN;
    }

    static boolean isGss(String text) {
        return GSS.matcher(text).matches();
    }

    static boolean isOldCode(String text) {
        return OLD.matcher(text).matches();
    }

    /** A name as an id: lower case, words joined by underscores, at most eight of them. */
    static String id(String name) {
        String id = name.toLowerCase(Locale.ROOT)
                .replace("%", " percent ")
                .replaceAll("\\{[a-z]+}", " ")
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^[^a-z]+|_+$", "");
        String[] words = id.split("_");
        return id.isEmpty()
                ? "figure"
                : String.join("_", java.util.Arrays.asList(words).subList(0, Math.min(10, words.length)));
    }

    /** A name of a column as a descriptor finds just this one: signs that would stand for anything are themselves. */
    static String pattern(String name) {
        boolean literal = !name.contains("*") && !name.matches(".*\\{[a-z]+}.*") && !name.matches("/.+/");
        return literal ? name : "/" + regex(name) + "/";
    }

    /** A text as a regular expression that matches it alone. */
    static String regex(String text) {
        return text.replaceAll("([\\\\.\\[\\]{}()*+?^$|])", "\\\\$1");
    }

    /** A text as YAML writes it. */
    static String yaml(String text) {
        boolean plain = text.matches("[A-Za-z][A-Za-z0-9_ /.()-]*[A-Za-z0-9_)]|[A-Za-z]")
                && !text.matches("(?i)true|false|null|yes|no|on|off");
        return plain
                ? text
                : "\""
                        + text.replace("\\", "\\\\")
                                .replace("\"", "\\\"")
                                .replace("\n", "\\n")
                                .replace("\t", "\\t") + "\"";
    }
}
