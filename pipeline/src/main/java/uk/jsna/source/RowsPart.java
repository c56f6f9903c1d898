package uk.jsna.source;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which rows below the header are read, and which of them are parts of one figure.
 *
 * @param where for each column the values that a row must have in it; other rows are left out
 * @param end what ends the table: {@code blank row}, or the text that its footer's first cell has
 * @param sum for each column the texts of the rows that are added up, such as {@code Age 0..15}; other rows are left out
 */
public record RowsPart(
        Map<String, List<String>> where, @Nullable String end, Map<String, List<String>> sum) implements Serializable {

    static final String BLANK_ROW = "blank row";

    /** Rows that one figure may be the sum of: a century of ages of women and men, and as much again. */
    private static final int MOST_ROWS = 500;

    public RowsPart {
        where = DescriptorRules.copyOf(where);
        where.values().forEach(values -> values.forEach(DescriptorRules::checkPattern));
        DescriptorRules.checkPattern(end);
        sum = names(DescriptorRules.copyOf(sum));
    }

    private static Map<String, List<String>> names(Map<String, List<String>> written) {
        Map<String, List<String>> sum = new LinkedHashMap<>();
        int rows = 1;
        for (Map.Entry<String, List<String>> column : new TreeMap<>(written).entrySet()) {
            DescriptorRules.checkPattern(column.getKey());
            List<String> names = new ArrayList<>();
            column.getValue().forEach(text -> names.addAll(names(text)));
            if (names.stream()
                            .map(name -> name.toLowerCase(Locale.ROOT))
                            .distinct()
                            .count()
                    < names.size()) {
                throw new IllegalArgumentException("has a text twice in the 'sum' of " + column.getKey()
                        + ", but a sum must have each of its rows once. Take one out.");
            }
            rows = Math.min(MOST_ROWS + 1, rows * names.size());
            sum.put(column.getKey(), List.copyOf(names));
        }
        if (rows > MOST_ROWS) {
            throw new IllegalArgumentException(
                    "has a 'sum' of more than " + MOST_ROWS + " rows, but must have fewer. Shorten its ranges.");
        }
        return Map.copyOf(sum);
    }

    private static List<String> names(String written) {
        if (!NumberedNames.isRange(written)) {
            return List.of(written);
        }
        return NumberedNames.of(written)
                .orElseThrow(() -> new IllegalArgumentException("has '" + written
                        + "' in its 'sum', but must have texts, or ranges of them such as Age 0..15."));
    }
}
