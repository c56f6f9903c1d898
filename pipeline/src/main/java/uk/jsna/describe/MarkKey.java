package uk.jsna.describe;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What marks in the place of numbers mean: what the file's own notes say of them, else what publishers mostly mean. */
final class MarkKey {

    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("c", "c"),
            Map.entry("s", "c"),
            Map.entry("x", "x"),
            Map.entry("z", "z"),
            Map.entry("u", "u"),
            Map.entry("low", "low"),
            Map.entry("*", "c"),
            Map.entry("-", "x"),
            Map.entry("–", "x"),
            Map.entry("..", "x"),
            Map.entry("…", "x"),
            Map.entry(":", "x"),
            Map.entry(".", "z"),
            Map.entry("n/a", "z"),
            Map.entry("N/A", "z"),
            Map.entry("NA", "x"),
            Map.entry("SUPP", "c"),
            Map.entry("LOWCOV", "u"));

    private final List<String> notes;
    private final boolean modern;

    /**
     * @param notes texts of the file outside its table
     * @param modern whether c stands for a withheld number in files like this one; where not, x does
     */
    MarkKey(List<String> notes, boolean modern) {
        this.notes = notes;
        this.modern = modern;
    }

    /**
     * A meaning.
     *
     * @param shorthand what the descriptor writes
     * @param note the file's own words; empty where it has none
     * @param known whether notes or usage tell it
     */
    record Meaning(String shorthand, String note, boolean known) {}

    Meaning of(String mark) {
        Optional<Meaning> told =
                notes.stream().flatMap(note -> told(mark, note).stream()).findFirst();
        if (told.isPresent()) {
            return told.get();
        }
        if (mark.equals("x") && !modern) {
            return new Meaning("c", "", true);
        }
        String usual = USUAL.get(mark);
        return new Meaning(usual == null ? "x" : usual, "", usual != null);
    }

    /** What a note such as {@code x = Suppressed} says of a mark. */
    private static Optional<Meaning> told(String mark, String note) {
        Matcher key = Pattern.compile(
                        "^[\\W_]{0,2}?\\Q" + mark.replace("\\E", "") + "\\E[\"'’”)\\]]?\\s*(?:=|:|–|-|\\s)\\s*"
                                + "(?:denotes|indicates|means|represents|is used (?:where|for))?\\s*(\\p{L}.{3,})",
                        Pattern.DOTALL)
                .matcher(note.strip());
        if (!key.matches()) {
            return Optional.empty();
        }
        return NoteWords.ofKey(key.group(1))
                .map(shorthand -> new Meaning(shorthand, key.group(1).strip(), true));
    }
}
