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

    /** No count of people or money has more digits before its point; sums of such numbers stay exact. */
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(DIGITS);

    private static final int LONGEST_NUMBER = 40;

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
        static final Reading UNKNOWN = new Reading(null, null, false);

        boolean isBlank() {
            return known && number == null && note == null;
        }
    }

    Reading read(Cell cell) {
        Cell result = cell.result();
        if (result instanceof Cell.Numeric number) {
            return Double.isFinite(number.value())
                    ? reading(BigDecimal.valueOf(number.value()), number.percentage())
                    : Reading.UNKNOWN;
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
        return isNumber(digits) ? reading(new BigDecimal(digits.replace(",", "")), false) : Reading.UNKNOWN;
    }

    private static boolean isNumber(String text) {
        return text.length() <= LONGEST_NUMBER && NUMBER.matcher(text).matches();
    }

    private static Reading reading(BigDecimal number, boolean percentage) {
        BigDecimal value = clean(number);
        return value.abs().compareTo(LIMIT) < 0
                ? new Reading(percentage ? value.movePointRight(2) : value, null, true)
                : Reading.UNKNOWN;
    }

    /** What is wrong with a cell that is neither number nor mark. */
    static String complaint(Cell cell) {
        if (cell instanceof Cell.Formula formula && formula.isBlank()) {
            return "the cell is a formula without a stored result, but must hold a number: formulas are never run. Open"
                    + " the workbook in a spreadsheet program, save it, and give the saved file.";
        }
        String text = cell.stripped();
        String found = "the cell is '" + Excerpt.of(text) + "', but must be a number ";
        return cell.result() instanceof Cell.Numeric || isNumber(text)
                ? found + "with at most " + DIGITS
                        + " digits before its point. Check that the column is the right one and was not joined with"
                        + " another."
                : found + "or a mark that the source explains. Add it under 'marks', with its meaning in the"
                        + " publisher's notes.";
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
        if (value.precision() <= DIGITS && value.scale() <= DIGITS) {
            return value;
        }
        int decimals = Math.min(DIGITS, DIGITS - (value.precision() - value.scale()));
        return decimals < 0
                ? value
                : value.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
