package uk.jsna.describe;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One figure of a proposal: which columns hold its numbers. */
final class Figure {

    /** The numbers of a figure as the descriptor names them. */
    enum Part {
        NUMERATOR,
        DENOMINATOR,
        VALUE,
        LOWER,
        UPPER,
        HALF_WIDTH
    }

    private final Map<Part, Integer> columns = new EnumMap<>(Part.class);
    private double factor;

    Figure put(Part number, @Nullable Integer column) {
        if (column != null) {
            columns.put(number, column);
        }
        return this;
    }

    /** What numerator over denominator is multiplied by to give the value; 0 where it was not found. */
    Figure by(double times) {
        factor = times;
        return this;
    }

    double factor() {
        return factor;
    }

    @Nullable
    Integer column(Part number) {
        return columns.get(number);
    }

    Map<Part, Integer> columns() {
        return columns;
    }

    /** The column that gives the figure its name. */
    int main() {
        Integer value = columns.get(Part.VALUE);
        Integer numerator = columns.get(Part.NUMERATOR);
        return value != null ? value : numerator == null ? -1 : numerator;
    }

    /** The keys and texts of the figure's line, with a way of naming columns. */
    Map<String, String> entries(java.util.function.IntFunction<String> naming) {
        Map<String, String> entries = new LinkedHashMap<>();
        columns.forEach((number, column) ->
                entries.put(number.name().toLowerCase(java.util.Locale.ROOT), naming.apply(column)));
        return entries;
    }
}
