package uk.jsna.source;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.jsna.file.Cell;
import uk.jsna.indicator.ValueNote;

/**
 * Reads the cells of figures: numbers, with thousands separators or not, and the marks that stand in their place. The
 * government's shorthand in brackets is always understood; bare letters and signs are what the source says.
 */
final class Marks {

    private static final Pattern NUMBER =
            Pattern.compile("-?(?:(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d*)?|\\.\\d+)(?:[eE][-+]?\\d{1,2})?");
    private static final Pattern MARKED = Pattern.compile("(.*\\d%?)\\s*\\[(\\w+)]");

    /** Digits beyond these are noise of binary fractions (17.350000000000001). */
    private static final int DIGITS = 12;

    private final Map<String, String> meanings = new HashMap<>();

    Marks(Map<String, String> marks) {
        for (ValueNote note : ValueNote.values()) {
            meanings.put(note.marker(), note.letter());
        }
        meanings.putAll(marks);
    }

    /**
     * A cell read as part of a figure.
     *
     * @param number null where there is none
     * @param note what the cell's mark says, or null
     * @param known false for a text that is neither number nor mark
     */
    record Reading(@Nullable BigDecimal number, @Nullable ValueNote note, boolean known) {
        static final Reading BLANK = new Reading(null, null, true);

        boolean isBlank() {
            return known && number == null && note == null;
        }
    }

    Reading read(Cell cell) {
        Cell result = cell.result();
        if (result instanceof Cell.Numeric number) {
            BigDecimal value = clean(BigDecimal.valueOf(number.value()));
            return new Reading(number.percentage() ? value.movePointRight(2) : value, null, true);
        }
        return readText(result.stripped());
    }

    private Reading readText(String text) {
        String meaning = meanings.get(text);
        if (meaning != null) {
            Optional<ValueNote> note = ValueNote.ofLetter(meaning);
            return note.isPresent()
                    ? new Reading(null, note.get(), true)
                    : new Reading(new BigDecimal(meaning), null, true);
        }
        if (text.isEmpty()) {
            return Reading.BLANK;
        }
        if (isShortCount(text)) {
            return new Reading(BigDecimal.valueOf(Long.parseLong(text)), null, true);
        }
        Matcher marked = MARKED.matcher(text);
        if (text.endsWith("]") && marked.matches()) {
            Reading number = readText(marked.group(1));
            Reading mark = readText("[" + marked.group(2) + "]");
            return new Reading(number.number(), mark.note(), number.known() && mark.known());
        }
        String digits =
                text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
        return NUMBER.matcher(digits).matches()
                ? new Reading(clean(new BigDecimal(digits.replace(",", ""))), null, true)
                : new Reading(null, null, false);
    }

    private static boolean isShortCount(String text) {
        if (text.length() > DIGITS) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Whether a text stands for "no value". */
    boolean isMark(String text) {
        return text.isEmpty() || meanings.containsKey(text);
    }

    private static BigDecimal clean(BigDecimal value) {
        if (value.precision() <= DIGITS) {
            return value;
        }
        int decimals = DIGITS - (value.precision() - value.scale());
        return decimals < 0
                ? value
                : value.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
