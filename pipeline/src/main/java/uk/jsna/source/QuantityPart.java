package uk.jsna.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where one number of a figure stands: in a column, or in several that are added up.
 *
 * @param column the column; null where several are added up
 * @param sum the names of the columns to add, which end in whole numbers
 * @param optional whether a table without the column is as it should be
 */
public record QuantityPart(@Nullable String column, List<String> sum, boolean optional) implements Serializable {

    public QuantityPart {
        DescriptorRules.checkPattern(column);
        sum = List.copyOf(sum);
    }

    /**
     * A column is written as a text alone, columns to add as {@code {sum: 0..15}} or {@code {sum: [F0..F15, M0..M15]}}, and
     * one that not every table has as {@code {column: Pupils, optional: true}}.
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static QuantityPart of(Object written) {
        if (written instanceof Map<?, ?> map && map.get("column") != null) {
            return new QuantityPart(
                    String.valueOf(map.get("column")), List.of(), Boolean.TRUE.equals(map.get("optional")));
        }
        if (written instanceof Map<?, ?> map) {
            List<String> names = new ArrayList<>();
            List<?> ranges =
                    map.get("sum") instanceof List<?> several ? several : List.of(String.valueOf(map.get("sum")));
            ranges.forEach(range -> names.addAll(names(String.valueOf(range))));
            return new QuantityPart(null, names, false);
        }
        return new QuantityPart(String.valueOf(written), List.of(), false);
    }

    private static List<String> names(String written) {
        return NumberedNames.of(written)
                .orElseThrow(() -> new IllegalArgumentException(
                        "sum is '" + written + "', but must be a range of columns such as 0..15 or F0..F15."));
    }
}
