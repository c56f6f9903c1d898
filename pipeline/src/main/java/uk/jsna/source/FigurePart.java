package uk.jsna.source;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One indicator in the table. Columns whose names differ only in what stands for <code>{period}</code> and the like make
 * one figure for each.
 *
 * @param indicator the indicator's id
 * @param measures in place of it: by the name of a column, the measures that its texts stand for, each of which is an
 *     indicator
 * @param when for each column the values that a row must have in it to hold this indicator
 * @param period in place of the source's
 * @param sex in place of the row's group, as are age, categoryType and category
 * @param value the value as printed
 * @param halfWidth how far the limits lie from the value, where the source prints one number for both
 * @param note the column of a mark that stands beside the value; {@code next column} for the one to its right
 * @param decimals the decimals that the publisher prints; as shown where it is not given
 * @param scale what the printed value is multiplied by to be in the indicator's unit, such as 100 for a fraction
 * @param periodNotes what is to be said of a whole period, such as {@code b} for the first after a break
 * @param optional whether a file without these columns is as it should be
 */
public record FigurePart(
        String indicator,
        Map<String, MeasuresPart> measures,
        Map<String, List<String>> when,
        @Nullable PeriodPart period,
        @Nullable DimensionPart sex,
        @Nullable DimensionPart age,
        @Nullable DimensionPart categoryType,
        @Nullable DimensionPart category,
        @Nullable QuantityPart numerator,
        @Nullable QuantityPart denominator,
        @Nullable QuantityPart value,
        @Nullable QuantityPart lower,
        @Nullable QuantityPart upper,
        @Nullable QuantityPart halfWidth,
        @Nullable String note,
        @Nullable Integer decimals,
        Double scale,
        Map<String, String> periodNotes,
        Boolean optional)
        implements Serializable {

    static final String NEXT_COLUMN = "next column";

    public FigurePart {
        measures = DescriptorRules.copyOf(measures);
        if (indicator == null && measures.size() == 1) {
            indicator = "measures";
        } else if (indicator == null || !measures.isEmpty()) {
            throw new IllegalArgumentException(
                    "must have either 'indicator' or 'measures' of one column. Keep one of the two.");
        }
        when = DescriptorRules.copyOf(when);
        when.values().forEach(values -> values.forEach(DescriptorRules::checkPattern));
        scale = scale == null ? 1.0 : scale;
        periodNotes = DescriptorRules.copyOf(periodNotes);
        DescriptorRules.checkMarks(periodNotes);
        optional = optional != null && optional;
        if (numerator == null && value == null) {
            throw new IllegalArgumentException("has neither 'numerator' nor 'value', but must have one. Add it.");
        }
        if (halfWidth != null && (value == null || lower != null || upper != null)) {
            throw new IllegalArgumentException(
                    "has 'half_width', but must then have 'value' and neither 'lower' nor 'upper'. Keep one of the two.");
        }
    }

    /** The figure itself, or one for each of its measures. */
    List<FigurePart> each() {
        List<FigurePart> each = new ArrayList<>();
        measures.forEach((column, part) -> new TreeMap<>(part.ids()).forEach((text, id) -> {
            Map<String, List<String>> row = new HashMap<>(when);
            row.put(column, List.of("/" + Pattern.quote(text) + "/"));
            each.add(with(id, row));
        }));
        return each.isEmpty() ? List.of(this) : each;
    }

    private FigurePart with(String id, Map<String, List<String>> row) {
        return new FigurePart(
                id,
                Map.of(),
                row,
                period,
                sex,
                age,
                categoryType,
                category,
                numerator,
                denominator,
                value,
                lower,
                upper,
                halfWidth,
                note,
                decimals,
                scale,
                periodNotes,
                optional);
    }

    /** The quantities that are given, by their role, the value and the numerator first. */
    Map<Role, QuantityPart> quantities() {
        Map<Role, QuantityPart> quantities = new LinkedHashMap<>();
        put(quantities, Role.VALUE, value);
        put(quantities, Role.NUMERATOR, numerator);
        put(quantities, Role.DENOMINATOR, denominator);
        put(quantities, Role.LOWER, lower);
        put(quantities, Role.UPPER, upper);
        put(quantities, Role.HALF_WIDTH, halfWidth);
        return quantities;
    }

    private static void put(Map<Role, QuantityPart> quantities, Role role, @Nullable QuantityPart part) {
        if (part != null) {
            quantities.put(role, part);
        }
    }

    /** What a number of a figure is. */
    enum Role {
        VALUE,
        NUMERATOR,
        DENOMINATOR,
        LOWER,
        UPPER,
        HALF_WIDTH
    }
}
