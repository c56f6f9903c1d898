package uk.jsna.table;

import static uk.jsna.table.Field.required;
import static uk.jsna.table.FieldType.TEXT;

import java.util.List;
import java.util.stream.Stream;

/** Wards' published figures on their way into a ranking: each with the area whose wards it is held against. */
public final class RankedWards {

    public static final Field WITHIN = required("within", TEXT, "The area whose wards are held against each other");

    public static final Field INDICATOR = IndicatorFigures.INDICATOR;
    public static final Field AREA_CODE = IndicatorFigures.AREA_CODE;
    public static final Field TIME_PERIOD = IndicatorFigures.TIME_PERIOD;
    public static final Field NUMERATOR = IndicatorFigures.NUMERATOR;
    public static final Field DENOMINATOR = IndicatorFigures.DENOMINATOR;
    public static final Field VALUE = IndicatorFigures.VALUE;
    public static final Field LOWER_CI95 = IndicatorFigures.LOWER_CI95;
    public static final Field UPPER_CI95 = IndicatorFigures.UPPER_CI95;
    public static final Field VALUE_NOTE = IndicatorFigures.VALUE_NOTE;

    public static final Table TABLE = new Table(
            "ranked_wards",
            "Wards to be ranked",
            "One figure of a ward and one area whose wards it is held against",
            List.of(WITHIN, INDICATOR, TIME_PERIOD, AREA_CODE),
            Stream.concat(Stream.of(WITHIN), IndicatorFigures.TABLE.fields().stream())
                    .toList());

    private RankedWards() {}
}
