package uk.jsna.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that tells groups of people apart: a constant, or the text of a column.
 *
 * @param is the constant; <code>{sex}</code> and the like stand for what the columns' names say
 * @param column the column
 * @param values what the texts of the column, or of the constant, mean; where none are given they mean themselves
 */
public record DimensionPart(@Nullable String is, @Nullable String column, Map<String, String> values)
        implements Serializable {

    public DimensionPart {
        values = DescriptorRules.copyOf(values);
        DescriptorRules.checkPattern(column);
        if ((is == null) == (column == null)) {
            throw new IllegalArgumentException("must be a text, or have either 'is' or 'column'. Keep one.");
        }
    }

    /** A constant is written as a text alone. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static DimensionPart of(Object written) {
        if (written instanceof Map<?, ?> map) {
            Map<String, String> values = new LinkedHashMap<>();
            if (map.get("values") instanceof Map<?, ?> written2) {
                written2.forEach((text, meaning) -> values.put(String.valueOf(text), String.valueOf(meaning)));
            }
            return new DimensionPart(text(map.get("is")), text(map.get("column")), values);
        }
        return new DimensionPart(String.valueOf(written), null, Map.of());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : String.valueOf(value);
    }
}
