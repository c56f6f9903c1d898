package uk.jsna.table;

import static uk.jsna.table.Field.required;
import static uk.jsna.table.FieldType.FLAG;

import java.util.List;

/**
 * Observations placed on areas, with what each area lies in; never published. What a column means is said where the
 * published figures or the observations declare it.
 */
public final class PlacedObservations {

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
    public static final Field SOURCE = Observations.SOURCE;
    public static final Field SOURCE_RANK = Observations.SOURCE_RANK;
    public static final Field COUNCIL_HELD = Observations.COUNCIL_HELD;
    public static final Field FILE = Observations.FILE;
    public static final Field SHEET = Observations.SHEET;
    public static final Field ROW = Observations.ROW;
    public static final Field DENOMINATOR_KIND = IndicatorFigures.DENOMINATOR_KIND;
    public static final Field SEX = IndicatorFigures.SEX;
    public static final Field CATEGORY_TYPE = IndicatorFigures.CATEGORY_TYPE;
    public static final Field CATEGORY = IndicatorFigures.CATEGORY;
    public static final Field TIME_PERIOD = IndicatorFigures.TIME_PERIOD;
    public static final Field TIME_PERIOD_SORTABLE = IndicatorFigures.TIME_PERIOD_SORTABLE;
    public static final Field PERIOD_END_YEAR = Observations.PERIOD_END_YEAR;
    public static final Field NUMERATOR = Observations.NUMERATOR;
    public static final Field DENOMINATOR = Observations.DENOMINATOR;
    public static final Field PRINTED_VALUE = Observations.PRINTED_VALUE;
    public static final Field PRINTED_DECIMALS = Observations.PRINTED_DECIMALS;
    public static final Field VALUE_NOTE = Observations.VALUE_NOTE;

    public static final Field SUMMED = required("summed", FLAG, "Whether the figure is a sum of smaller areas");

    public static final Table TABLE = new Table(
            "placed_observations",
            "Placed observations",
            "One figure of a source, on an area of the register",
            List.of(INDICATOR, AREA_CODE, SEX, CATEGORY_TYPE, CATEGORY, TIME_PERIOD_SORTABLE, SOURCE_RANK),
            List.of(
                    INDICATOR,
                    AREA_CODE,
                    AREA_NAME,
                    AREA_TYPE,
                    DISTRICT_CODE,
                    COUNTY_CODE,
                    REGION_CODE,
                    COUNTRY_CODE,
                    BOUNDARY_VINTAGE,
                    PLACEMENT,
                    FIT_PERCENTAGE,
                    SOURCE,
                    SOURCE_RANK,
                    COUNCIL_HELD,
                    FILE,
                    SHEET,
                    ROW,
                    SUMMED,
                    DENOMINATOR_KIND,
                    SEX,
                    CATEGORY_TYPE,
                    CATEGORY,
                    TIME_PERIOD,
                    TIME_PERIOD_SORTABLE,
                    PERIOD_END_YEAR,
                    NUMERATOR,
                    DENOMINATOR,
                    PRINTED_VALUE,
                    PRINTED_DECIMALS,
                    VALUE_NOTE));

    private PlacedObservations() {}
}
