package uk.jsna.source;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The group of people that some rows are about. The first group whose conditions a row meets is the row's; a row that
 * meets none is left out.
 *
 * @param when for each column the values that a row must have in it
 */
public record GroupPart(
        Map<String, List<String>> when,
        @Nullable DimensionPart sex,
        @Nullable DimensionPart age,
        @Nullable DimensionPart categoryType,
        @Nullable DimensionPart category)
        implements Serializable {

    public GroupPart {
        when = DescriptorRules.copyOf(when);
        when.values().forEach(values -> values.forEach(DescriptorRules::checkPattern));
    }
}
