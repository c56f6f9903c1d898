package uk.jsna.table;

import static uk.jsna.table.Field.required;
import static uk.jsna.table.FieldType.TEXT;

import java.util.List;
import java.util.stream.Stream;

/** Figures on their way into the sum of a larger area: the true counts with the area they are added to. */
public final class SummedParts {

    public static final Field LARGER_AREA = required("larger_area", TEXT, "The area that the figure is added to");

    public static final Field AREA_CODE = CalculatedFigures.AREA_CODE;
    public static final Field INDICATOR = CalculatedFigures.INDICATOR;
    public static final Field SEX = CalculatedFigures.SEX;
    public static final Field CATEGORY_TYPE = CalculatedFigures.CATEGORY_TYPE;
    public static final Field CATEGORY = CalculatedFigures.CATEGORY;
    public static final Field TIME_PERIOD = CalculatedFigures.TIME_PERIOD;
    public static final Field TIME_PERIOD_SORTABLE = CalculatedFigures.TIME_PERIOD_SORTABLE;
    public static final Field NUMERATOR = CalculatedFigures.NUMERATOR;
    public static final Field DENOMINATOR = CalculatedFigures.DENOMINATOR;
    public static final Field DENOMINATOR_KIND = CalculatedFigures.DENOMINATOR_KIND;
    public static final Field PLACEMENT = CalculatedFigures.PLACEMENT;
    public static final Field FIT_PERCENTAGE = CalculatedFigures.FIT_PERCENTAGE;
    public static final Field COUNCIL_HELD = CalculatedFigures.COUNCIL_HELD;

    public static final Table TABLE = new Table(
            "summed_parts",
            "Parts of sums",
            "One figure and one larger area that it is added to",
            List.of(LARGER_AREA, INDICATOR, AREA_CODE, SEX, CATEGORY_TYPE, CATEGORY, TIME_PERIOD_SORTABLE, TIME_PERIOD),
            Stream.concat(Stream.of(LARGER_AREA), CalculatedFigures.TABLE.fields().stream())
                    .toList());

    private SummedParts() {}
}
