package uk.jsna.source;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which rows below the header are read.
 *
 * @param where for each column the values that a row must have in it; other rows are left out
 * @param end what ends the table: {@code blank row}, or the text that its footer's first cell has
 */
public record RowsPart(
        Map<String, List<String>> where, @Nullable String end) implements Serializable {

    static final String BLANK_ROW = "blank row";

    public RowsPart {
        where = DescriptorRules.copyOf(where);
        where.values().forEach(values -> values.forEach(DescriptorRules::checkPattern));
        DescriptorRules.checkPattern(end);
    }
}
