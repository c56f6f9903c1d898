package uk.jsna.describe;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What publishers' notes in words mean, as far as their wording is common. */
final class NoteWords {

    private static final Map<String, String> MEANINGS = meanings();

    private NoteWords() {}

    private static Map<String, String> meanings() {
        Map<String, String> meanings = new LinkedHashMap<>();
        meanings.put("suppressed", "c");
        meanings.put("disclosure control", "c");
        meanings.put("too small", "c");
        meanings.put("not published", "x");
        meanings.put("not presented", "x");
        meanings.put("missing", "x");
        meanings.put("data quality", "u");
        meanings.put("sample size", "u");
        meanings.put("caution", "u");
        meanings.put("modelled", "e");
        meanings.put("estimate", "e");
        return meanings;
    }

    /** The patterns that some of the notes match, each with the shorthand that it stands for. */
    static Map<String, String> of(Collection<String> notes) {
        Map<String, String> met = new LinkedHashMap<>();
        MEANINGS.forEach((words, meaning) -> {
            if (notes.stream().anyMatch(note -> note.toLowerCase(Locale.ROOT).contains(words))) {
                met.put("\"*" + words + "*\"", meaning);
            }
        });
        return met;
    }
}
