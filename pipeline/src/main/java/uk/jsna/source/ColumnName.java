package uk.jsna.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.jsna.indicator.ValueNote;

/** Names as publishers write them in headers: broken over lines, padded, with notes and marks in brackets. */
final class ColumnName {

    private static final Pattern NOTE =
            Pattern.compile("(?i)\\[\\s*+(?:notes?\\b[^\\[\\]]*+|\\d{1,2}(?:, ?\\d{1,2})*+)]");
    private static final Pattern MARK = Pattern.compile("\\[([a-z]{1,3})]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\uFEFF]+");

    private ColumnName() {}

    /** The name on one line, without notes and marks. */
    static String normalised(String shown) {
        if (isPlain(shown)) {
            return shown;
        }
        String plain = MARK.matcher(NOTE.matcher(shown).replaceAll(" ")).replaceAll(" ");
        return BLANKS.matcher(plain).replaceAll(" ").strip();
    }

    private static boolean isPlain(String shown) {
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            boolean within = i > 0 && i < shown.length() - 1 && shown.charAt(i - 1) != ' ';
            if (!(Character.isLetterOrDigit(c) || c == '_' || (c == ' ' && within))) {
                return false;
            }
        }
        return true;
    }

    /** What the marks in a name say of all values under it: {@code [p]} of provisional ones. */
    static List<ValueNote> notes(String shown) {
        List<ValueNote> notes = new ArrayList<>();
        Matcher marks = MARK.matcher(shown);
        while (marks.find()) {
            ValueNote.ofLetter(marks.group(1)).ifPresent(notes::add);
        }
        return notes;
    }
}
