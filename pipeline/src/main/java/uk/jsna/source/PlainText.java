package uk.jsna.source;

import java.util.Optional;

/**
 * The rule for names and groups, which are published and opened in other programs: no formula, nothing that is not shown,
 * not as long as a file that was taken for one cell.
 */
final class PlainText {

    /** No name of an area or a group at hand has half as many. */
    private static final int LONGEST = 500;

    /** What begins a formula in a spreadsheet; the wide forms do so in some languages. */
    private static final String FORMULA = "=@+\t\r\uFF1D\uFF20\uFF0B";

    private static final String MINUS = "-\uFF0D";

    private PlainText() {}

    /** What is wrong with a text, to follow it in a message; empty for a plain one. */
    static Optional<String> complaint(String text) {
        if (isFormula(text)) {
            return Optional.of("which a spreadsheet would run as a formula, but must be a plain name. Ask the"
                    + " file's sender where it came from.");
        }
        if (text.length() > LONGEST) {
            return Optional.of("which is longer than " + LONGEST
                    + " characters, but must be a name. Look for a quotation mark that is never closed.");
        }
        return text.chars()
                .filter(c -> !isShown(c))
                .mapToObj("U+%04X"::formatted)
                .findFirst()
                .map(character -> "which holds the character " + character
                        + " that is not shown, but must be a plain name. Take the character out, or ask the file's"
                        + " sender where it came from.");
    }

    private static boolean isFormula(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        if (FORMULA.indexOf(first) >= 0) {
            return true;
        }
        return MINUS.indexOf(first) >= 0 && text.length() > 1 && !isNumeral(text.charAt(1));
    }

    private static boolean isNumeral(char c) {
        return (c >= '0' && c <= '9') || c == '.' || Character.isWhitespace(c);
    }

    /** Whether a character is seen where it stands, and changes nothing else. */
    static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
