package uk.jsna.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.io.Serializable;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where one number of a figure stands: in a column, or in several that are added up.
 *
 * @param column the column
 * @param from the first of the columns to add, whose names are whole numbers
 * @param to the last of them
 * @param optional whether a table without the column is as it should be
 */
public record QuantityPart(@Nullable String column, int from, int to, boolean optional) implements Serializable {

    private static final Pattern RANGE = Pattern.compile("(\\d{1,4})\\s*\\.\\.\\s*(\\d{1,4})");

    public QuantityPart {
        DescriptorRules.checkPattern(column);
    }

    /**
     * A column is written as a text alone, columns to add as {@code {sum: 0..15}}, and one that not every table has as
     * {@code {column: Pupils, optional: true}}.
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static QuantityPart of(Object written) {
        if (written instanceof Map<?, ?> map && map.get("column") != null) {
            return new QuantityPart(String.valueOf(map.get("column")), 0, 0, Boolean.TRUE.equals(map.get("optional")));
        }
        if (written instanceof Map<?, ?> map) {
            Matcher range = RANGE.matcher(String.valueOf(map.get("sum")));
            if (!range.matches() || Integer.parseInt(range.group(1)) > Integer.parseInt(range.group(2))) {
                throw new IllegalArgumentException(
                        "sum is '" + map.get("sum") + "', but must be a range of columns such as 0..15.");
            }
            return new QuantityPart(null, Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)), false);
        }
        return new QuantityPart(String.valueOf(written), 0, 0, false);
    }
}
