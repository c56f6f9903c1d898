package uk.jsna.table;

import java.util.List;

/** Wards' published figures on their way into a ranking: each with the area whose wards it is held against. */
public final class RankedWards {

    public static final Field WITHIN = HotSpotWards.WITHIN;

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
            Table.columns(List.of(WITHIN), IndicatorFigures.TABLE.fields()));

    private RankedWards() {}
}
