package uk.jsna.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The measures that rows of a table hold one of, by the texts of a column: one figure for each.
 *
 * @param ids the indicator's id for each text
 */
public record MeasuresPart(Map<String, String> ids) implements Serializable {

    public MeasuresPart {
        ids = DescriptorRules.copyOf(ids);
        ids.forEach((text, id) -> {
            if (!id.matches("[a-z][a-z0-9_]*")) {
                throw new IllegalArgumentException("gives the measure '" + text + "' the id '" + id
                        + "', but must give it small letters, digits and underscores. Write it so.");
            }
        });
    }

    /** Texts and ids are written as {@code {ChildPov: child_poverty_relative}}; texts alone have their own words as ids. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static MeasuresPart of(Object written) {
        Map<String, String> ids = new TreeMap<>();
        if (written instanceof Map<?, ?> map) {
            map.forEach((text, id) -> ids.put(String.valueOf(text), String.valueOf(id)));
        } else {
            List<?> texts = written instanceof List<?> several ? several : List.of(written);
            texts.forEach(text -> addByItsWords(ids, String.valueOf(text)));
        }
        return new MeasuresPart(ids);
    }

    private static void addByItsWords(Map<String, String> ids, String text) {
        String id = byWords(text);
        if (ids.containsValue(id)) {
            throw new IllegalArgumentException("has two measures that are '" + id
                    + "' by their words, but each must have an id of its own. Write 'text: id' for all of them.");
        }
        ids.put(text, id);
    }

    /** The words of a text as an id: 16-17 NEET as {@code measure_16_17_neet}. */
    public static String byWords(String text) {
        String words =
                text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_+|_+$", "");
        return words.matches("[a-z].*") ? words : "measure_" + words;
    }
}
