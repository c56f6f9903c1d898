package uk.jsna.attacker;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** How a release shows that it withholds a figure, and what else stands in place of a number. */
final class Withholding {

    private static final Set<String> NOTHING = Set.of(
            "",
            "x",
            "z",
            "[x]",
            "[z]",
            "-",
            ":",
            "none",
            "no value",
            "not available",
            "not compared",
            "not ranked",
            "not judged",
            "not tested",
            "withheld",
            "[c] not compared",
            "[c] withheld");

    private static final Pattern LETTERS = Pattern.compile("[ ,;\\[\\]]+");

    private final Layout layout;

    Withholding(Layout layout) {
        this.layout = layout;
    }

    /** True where a row withholds its count. */
    boolean isIn(Columns columns, List<String> row) {
        if (columns.has(Role.NOTE) && isConfidential(columns.text(Role.NOTE, row))) {
            return true;
        }
        boolean blankCounts = !columns.has(Role.NOTE) && columns.has(Role.NUMERATOR);
        String count = columns.text(Role.NUMERATOR, row);
        return layout.isMark(count) || layout.isMark(columns.text(Role.VALUE, row)) || (blankCounts && count.isEmpty());
    }

    private static boolean isConfidential(String note) {
        return LETTERS.splitAsStream(note).anyMatch("c"::equals);
    }

    /** True where a text tells nothing of a value. */
    boolean saysNothing(String text) {
        return NOTHING.contains(text.strip()) || layout.isMark(text);
    }

    /** The number that a text shows. */
    static Optional<Printed> number(String text) {
        String plain = text.strip().replace(",", "").replace("%", "").replace("+", "");
        if (plain.isEmpty() || (!Character.isDigit(plain.charAt(plain.length() - 1)) && !plain.endsWith("."))) {
            return Optional.empty();
        }
        try {
            return Optional.of(Printed.of(new BigDecimal(plain)));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
