package uk.jsna.table;

import java.util.List;

/**
 * Figures before disclosure control: true counts, kept in the secure store and never published. The columns are those of
 * the published figures up to the comparisons.
 */
public final class CalculatedFigures {

    public static final Field INDICATOR = IndicatorFigures.INDICATOR;
    public static final Field AREA_CODE = IndicatorFigures.AREA_CODE;
    public static final Field AREA_NAME = IndicatorFigures.AREA_NAME;
    public static final Field AREA_TYPE = IndicatorFigures.AREA_TYPE;
    public static final Field DISTRICT_CODE = IndicatorFigures.DISTRICT_CODE;
    public static final Field COUNTY_CODE = IndicatorFigures.COUNTY_CODE;
    public static final Field REGION_CODE = IndicatorFigures.REGION_CODE;
    public static final Field COUNTRY_CODE = IndicatorFigures.COUNTRY_CODE;
    public static final Field BOUNDARY_VINTAGE = IndicatorFigures.BOUNDARY_VINTAGE;
    public static final Field PLACEMENT = IndicatorFigures.PLACEMENT;
    public static final Field FIT_PERCENTAGE = IndicatorFigures.FIT_PERCENTAGE;
    public static final Field SEX = IndicatorFigures.SEX;
    public static final Field CATEGORY_TYPE = IndicatorFigures.CATEGORY_TYPE;
    public static final Field CATEGORY = IndicatorFigures.CATEGORY;
    public static final Field TIME_PERIOD = IndicatorFigures.TIME_PERIOD;
    public static final Field TIME_PERIOD_SORTABLE = IndicatorFigures.TIME_PERIOD_SORTABLE;
    public static final Field NUMERATOR = IndicatorFigures.NUMERATOR;
    public static final Field DENOMINATOR = IndicatorFigures.DENOMINATOR;
    public static final Field DENOMINATOR_KIND = IndicatorFigures.DENOMINATOR_KIND;
    public static final Field VALUE = IndicatorFigures.VALUE;
    public static final Field VALUE_KIND = IndicatorFigures.VALUE_KIND;
    public static final Field CALCULATED_VALUE = IndicatorFigures.CALCULATED_VALUE;
    public static final Field UNIT = IndicatorFigures.UNIT;
    public static final Field LOWER_CI95 = IndicatorFigures.LOWER_CI95;
    public static final Field UPPER_CI95 = IndicatorFigures.UPPER_CI95;
    public static final Field LOWER_CI998 = IndicatorFigures.LOWER_CI998;
    public static final Field UPPER_CI998 = IndicatorFigures.UPPER_CI998;
    public static final Field METHOD = IndicatorFigures.METHOD;
    public static final Field VALUE_NOTE = IndicatorFigures.VALUE_NOTE;
    public static final Field SOURCE = IndicatorFigures.SOURCE;

    public static final Field SOURCE_FILE = IndicatorFigures.SOURCE_FILE;

    public static final Field SOURCE_SHEET = IndicatorFigures.SOURCE_SHEET;

    public static final Field SOURCE_ROW = IndicatorFigures.SOURCE_ROW;

    public static final Field PERIOD_END_YEAR = PlacedObservations.PERIOD_END_YEAR;

    public static final Field COUNCIL_HELD = Observations.COUNCIL_HELD;

    public static final Table TABLE = new Table(
            "calculated_figures",
            "Figures before disclosure control",
            "One figure with its true counts",
            IndicatorFigures.TABLE.key(),
            Table.columns(IndicatorFigures.FIGURE, IndicatorFigures.ORIGIN, List.of(PERIOD_END_YEAR, COUNCIL_HELD)));

    private CalculatedFigures() {}
}
