package uk.jsna.describe;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.jsna.indicator.ValueNote;

/**
 * How publishers commonly word a note. A key, which only explains a mark, is known by part of a word; a remark beside a
 * value, which may speak of much else, by whole phrases.
 */
record NoteWords(ValueNote note, Pattern inKeys, List<String> inRemarks) {

    /** In the order in which keys are tried: {@code Suppressed for reasons of reliability} is of low reliability. */
    private static final List<NoteWords> COMMON = List.of(
            of(ValueNote.LOW_RELIABILITY, "reliab|caution|quality", "data quality", "sample size", "caution"),
            of(ValueNote.NOT_APPLICABLE, "not applicable"),
            of(
                    ValueNote.CONFIDENTIAL,
                    "suppress|disclos|confiden|protect|fewer than|less than [1-9]|small number|too small",
                    "suppressed",
                    "disclosure control",
                    "too small"),
            of(ValueNote.LOW, "negligible|rounds? to|less than half"),
            of(
                    ValueNote.NOT_AVAILABLE,
                    "not available|unavailable|missing|no data|not collected|not known|not published",
                    "not published",
                    "not presented",
                    "missing"),
            of(ValueNote.PROVISIONAL, "provisional"),
            of(ValueNote.REVISED, "revised"),
            of(ValueNote.ESTIMATED, "estimate|imputed", "modelled", "estimate"));

    private static NoteWords of(ValueNote note, String inKeys, String... inRemarks) {
        return new NoteWords(note, Pattern.compile(inKeys), List.of(inRemarks));
    }

    /** The shorthand of what a key says that a mark stands for. */
    static Optional<String> ofKey(String key) {
        String text = key.toLowerCase(Locale.ROOT);
        return COMMON.stream()
                .filter(words -> words.inKeys.matcher(text).find())
                .map(words -> words.note.letter())
                .findFirst();
    }

    /**
     * The patterns that some of the remarks match, each with the shorthand that it stands for: first those that leave no
     * value, for {@code not published for reasons of data quality} has none.
     */
    static Map<String, String> ofRemarks(Collection<String> remarks) {
        List<String> texts =
                remarks.stream().map(remark -> remark.toLowerCase(Locale.ROOT)).toList();
        Map<String, String> met = new LinkedHashMap<>();
        COMMON.stream()
                .sorted(Comparator.comparing(words -> !words.note.standsInsteadOfValue()))
                .forEach(words -> words.inRemarks.stream()
                        .filter(phrase -> texts.stream().anyMatch(text -> text.contains(phrase)))
                        .forEach(phrase -> met.put("\"*" + phrase + "*\"", words.note.letter())));
        return met;
    }
}
