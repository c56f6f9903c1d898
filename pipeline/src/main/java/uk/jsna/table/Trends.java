package uk.jsna.table;

import static uk.jsna.table.Field.optional;
import static uk.jsna.table.Field.required;
import static uk.jsna.table.FieldType.INTEGER;
import static uk.jsna.table.FieldType.NUMBER;
import static uk.jsna.table.FieldType.TEXT;

import java.util.List;

/** Where each series of published figures is going, and how sure that is. */
public final class Trends {

    public static final Field INDICATOR = IndicatorFigures.INDICATOR;

    public static final Field AREA_CODE = IndicatorFigures.AREA_CODE;

    public static final Field AREA_NAME = IndicatorFigures.AREA_NAME;

    public static final Field AREA_TYPE = IndicatorFigures.AREA_TYPE;

    public static final Field COUNTY_CODE = IndicatorFigures.COUNTY_CODE;

    public static final Field SEX = IndicatorFigures.SEX;

    public static final Field CATEGORY_TYPE = IndicatorFigures.CATEGORY_TYPE;

    public static final Field CATEGORY = IndicatorFigures.CATEGORY;

    public static final Field FIRST_PERIOD = required("first_period", TEXT, "First period used");

    public static final Field LAST_PERIOD = required("last_period", TEXT, "Last period used");

    public static final Field PERIODS_USED =
            required("periods_used", INTEGER, "Yearly figures used: those since the last break that have a value");

    public static final Field SERIES_START =
            required("series_start", TEXT, "Why the series starts at the first period: first figure, or break");

    public static final Field RECENT_TREND = required(
            "recent_trend",
            TEXT,
            "By the rule of the national profiles: increasing, decreasing, no significant change, cannot be"
                    + " calculated");

    public static final Field RECENT_TREND_JUDGEMENT = required(
            "recent_trend_judgement",
            TEXT,
            "The same with polarity: better, similar, worse, higher, lower; not compared where it cannot be"
                    + " calculated");

    public static final Field RECENT_TREND_REASON =
            required("recent_trend_reason", TEXT, "Why the recent trend cannot be calculated; empty where it can");

    public static final Field SLOPE =
            optional("slope", NUMBER, "Change a year in the unit, by least squares over the calendar years");

    public static final Field SLOPE_LOWER_CI95 =
            optional("slope_lower_ci95", NUMBER, "Lower 95% limit of the change a year");

    public static final Field SLOPE_UPPER_CI95 =
            optional("slope_upper_ci95", NUMBER, "Upper 95% limit of the change a year");

    public static final Field SLOPE_LOWER_CI998 =
            optional("slope_lower_ci998", NUMBER, "Lower 99.8% limit of the change a year");

    public static final Field SLOPE_UPPER_CI998 =
            optional("slope_upper_ci998", NUMBER, "Upper 99.8% limit of the change a year");

    public static final Field UNIT = IndicatorFigures.UNIT;

    public static final Field ANNUAL_PERCENTAGE_CHANGE =
            optional("annual_percentage_change", NUMBER, "Steady change a year in per cent, fitted to the counts");

    public static final Field ANNUAL_PERCENTAGE_CHANGE_LOWER_CI95 =
            optional("annual_percentage_change_lower_ci95", NUMBER, "Lower 95% limit of the steady change");

    public static final Field ANNUAL_PERCENTAGE_CHANGE_UPPER_CI95 =
            optional("annual_percentage_change_upper_ci95", NUMBER, "Upper 95% limit of the steady change");

    public static final Field SMALLEST_CHANGE = optional(
            "smallest_change",
            NUMBER,
            "Smallest true change a year that the recent trend would find four times in five");

    public static final Field POOLED_YEARS =
            optional("pooled_years", INTEGER, "Years in each pool, where single years hold fewer than 20 events");

    public static final Field POOLED_VALUE = optional("pooled_value", NUMBER, "Value of the latest years together");

    public static final Field POOLED_LOWER_CI95 =
            optional("pooled_lower_ci95", NUMBER, "Lower 95% limit of the latest years together");

    public static final Field POOLED_UPPER_CI95 =
            optional("pooled_upper_ci95", NUMBER, "Upper 95% limit of the latest years together");

    public static final Field POOLED_CHANGE =
            optional("pooled_change", NUMBER, "The latest years together less the years before them together");

    public static final Field POOLED_CHANGE_LOWER_CI95 =
            optional("pooled_change_lower_ci95", NUMBER, "Lower 95% limit of that change");

    public static final Field POOLED_CHANGE_UPPER_CI95 =
            optional("pooled_change_upper_ci95", NUMBER, "Upper 95% limit of that change");

    public static final Field ENGLAND_SLOPE =
            optional("england_slope", NUMBER, "Change a year of England over the years in which both have a value");

    public static final Field SLOPE_LESS_ENGLAND =
            optional("slope_less_england", NUMBER, "Change a year less that of England");

    public static final Field SLOPE_LESS_ENGLAND_LOWER_CI95 =
            optional("slope_less_england_lower_ci95", NUMBER, "Lower 95% limit of that difference");

    public static final Field SLOPE_LESS_ENGLAND_UPPER_CI95 =
            optional("slope_less_england_upper_ci95", NUMBER, "Upper 95% limit of that difference");

    public static final Field GROWTH_AGAINST_ENGLAND = required(
            "growth_against_england",
            TEXT,
            "Growth compared with England by the 95% limits of the difference: better, similar, worse, higher, lower,"
                    + " not compared");

    public static final Field NEIGHBOURS_SLOPE = optional(
            "neighbours_slope",
            NUMBER,
            "Change a year of the statistical neighbours (mean of their values) over the years in which both have a"
                    + " value");

    public static final Field SLOPE_LESS_NEIGHBOURS = optional(
            "slope_less_neighbours",
            NUMBER,
            "Change a year less that of the statistical neighbours (mean of their values)");

    public static final Field SLOPE_LESS_NEIGHBOURS_LOWER_CI95 =
            optional("slope_less_neighbours_lower_ci95", NUMBER, "Lower 95% limit of that difference");

    public static final Field SLOPE_LESS_NEIGHBOURS_UPPER_CI95 =
            optional("slope_less_neighbours_upper_ci95", NUMBER, "Upper 95% limit of that difference");

    public static final Field GROWTH_AGAINST_NEIGHBOURS = required(
            "growth_against_neighbours",
            TEXT,
            "Growth compared with the statistical neighbours (mean of their values) by the 95% limits of the"
                    + " difference: better, similar, worse, higher, lower, not compared");

    public static final Table TABLE = new Table(
            "trends",
            "Trends",
            "One series: an indicator for an area, a sex and a group over its yearly figures since the last break",
            List.of(INDICATOR, AREA_CODE, SEX, CATEGORY_TYPE, CATEGORY),
            List.of(
                    INDICATOR,
                    AREA_CODE,
                    AREA_NAME,
                    AREA_TYPE,
                    COUNTY_CODE,
                    SEX,
                    CATEGORY_TYPE,
                    CATEGORY,
                    FIRST_PERIOD,
                    LAST_PERIOD,
                    PERIODS_USED,
                    SERIES_START,
                    RECENT_TREND,
                    RECENT_TREND_JUDGEMENT,
                    RECENT_TREND_REASON,
                    SLOPE,
                    SLOPE_LOWER_CI95,
                    SLOPE_UPPER_CI95,
                    SLOPE_LOWER_CI998,
                    SLOPE_UPPER_CI998,
                    UNIT,
                    ANNUAL_PERCENTAGE_CHANGE,
                    ANNUAL_PERCENTAGE_CHANGE_LOWER_CI95,
                    ANNUAL_PERCENTAGE_CHANGE_UPPER_CI95,
                    SMALLEST_CHANGE,
                    POOLED_YEARS,
                    POOLED_VALUE,
                    POOLED_LOWER_CI95,
                    POOLED_UPPER_CI95,
                    POOLED_CHANGE,
                    POOLED_CHANGE_LOWER_CI95,
                    POOLED_CHANGE_UPPER_CI95,
                    ENGLAND_SLOPE,
                    SLOPE_LESS_ENGLAND,
                    SLOPE_LESS_ENGLAND_LOWER_CI95,
                    SLOPE_LESS_ENGLAND_UPPER_CI95,
                    GROWTH_AGAINST_ENGLAND,
                    NEIGHBOURS_SLOPE,
                    SLOPE_LESS_NEIGHBOURS,
                    SLOPE_LESS_NEIGHBOURS_LOWER_CI95,
                    SLOPE_LESS_NEIGHBOURS_UPPER_CI95,
                    GROWTH_AGAINST_NEIGHBOURS));

    private Trends() {}
}
