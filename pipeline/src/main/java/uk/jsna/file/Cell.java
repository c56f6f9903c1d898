package uk.jsna.file;

import java.util.Objects;

/** One cell of a publisher's table, as stored and as a reader of the sheet sees it. */
public sealed interface Cell {

    /** The text that a reader of the sheet sees; empty for a blank cell. */
    String shown();

    /** The text without the blanks at its ends, no-break spaces and byte order marks among them. */
    default String stripped() {
        String text = shown();
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    /** Whether a reader of the sheet sees nothing here. */
    default boolean isBlank() {
        return stripped().isEmpty();
    }

    /** The cell without its formula: what the publisher's program last worked out. */
    default Cell result() {
        return this;
    }

    /** Words or a mark; every cell of a CSV file is text, numbers too. */
    record Text(String shown) implements Cell {
        public Text {
            Objects.requireNonNull(shown);
        }
    }

    /**
     * A number: the stored double, the text as its format shows it, and whether that format is a percentage (the double
     * is then a fraction: 0.173 is shown as 17.3%).
     */
    record Numeric(double value, String shown, boolean percentage) implements Cell {
        public Numeric {
            Objects.requireNonNull(shown);
        }
    }

    /** A cell worked out by a formula; {@code formula} may be empty where the file shares it with another cell. */
    record Formula(String formula, Cell result) implements Cell {
        public Formula {
            Objects.requireNonNull(formula);
            Objects.requireNonNull(result);
        }

        @Override
        public String shown() {
            return result.shown();
        }
    }

    /** A cell that shows nothing. */
    enum Empty implements Cell {
        /** Nothing in it. */
        BLANK,
        /** Hidden under a merged neighbour to its left or above. */
        COVERED;

        @Override
        public String shown() {
            return "";
        }
    }

    /** Text, or {@link Empty#BLANK} for the empty string. */
    static Cell text(String text) {
        return text.isEmpty() ? Empty.BLANK : new Text(text);
    }
}
