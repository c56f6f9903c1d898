package uk.jsna.table;

import static uk.jsna.table.Field.optional;
import static uk.jsna.table.Field.required;
import static uk.jsna.table.FieldType.NUMBER;
import static uk.jsna.table.FieldType.TEXT;

import java.util.List;

/** Gaps between groups of children, beside those of larger areas and over time. */
public final class Gaps {

    public static final Field INDICATOR = IndicatorFigures.INDICATOR;

    public static final Field AREA_CODE = IndicatorFigures.AREA_CODE;

    public static final Field AREA_NAME = IndicatorFigures.AREA_NAME;

    public static final Field AREA_TYPE = IndicatorFigures.AREA_TYPE;

    public static final Field COUNTY_CODE = IndicatorFigures.COUNTY_CODE;

    public static final Field SEX = IndicatorFigures.SEX;

    public static final Field CATEGORY_TYPE = IndicatorFigures.CATEGORY_TYPE;

    public static final Field GROUP = required("group", TEXT, "The group");

    public static final Field COMPARED_WITH = required("compared_with", TEXT, "Those whom the group is compared with");

    public static final Field TIME_PERIOD = IndicatorFigures.TIME_PERIOD;

    public static final Field TIME_PERIOD_SORTABLE = IndicatorFigures.TIME_PERIOD_SORTABLE;

    public static final Field GAP_UNIT =
            required("gap_unit", TEXT, "Unit of the gap: percentage points where the indicator is in per cent");

    public static final Field GROUP_VALUE = optional("group_value", NUMBER, "Value of the group");

    public static final Field COMPARED_WITH_VALUE =
            optional("compared_with_value", NUMBER, "Value of those whom it is compared with");

    public static final Field GAP =
            optional("gap", NUMBER, "Value of those whom the group is compared with, less the value of the group");

    public static final Field GAP_LOWER_CI95 = optional("gap_lower_ci95", NUMBER, "Lower 95% limit of the gap");

    public static final Field GAP_UPPER_CI95 = optional("gap_upper_ci95", NUMBER, "Upper 95% limit of the gap");

    public static final Field GAP_LOWER_CI998 = optional("gap_lower_ci998", NUMBER, "Lower 99.8% limit of the gap");

    public static final Field GAP_UPPER_CI998 = optional("gap_upper_ci998", NUMBER, "Upper 99.8% limit of the gap");

    public static final Field GAP_METHOD = required("gap_method", TEXT, "Method of the limits");

    public static final Field ENGLAND_GAP = optional("england_gap", NUMBER, "The same gap of England");

    public static final Field GAP_LESS_ENGLAND =
            optional("gap_less_england", NUMBER, "The gap less that gap: positive where it is wider here");

    public static final Field GAP_LESS_ENGLAND_LOWER_CI95 =
            optional("gap_less_england_lower_ci95", NUMBER, "Lower 95% limit of that difference");

    public static final Field GAP_LESS_ENGLAND_UPPER_CI95 =
            optional("gap_less_england_upper_ci95", NUMBER, "Upper 95% limit of that difference");

    public static final Field GAP_AGAINST_ENGLAND =
            required("gap_against_england", TEXT, "By those limits: wider, similar, narrower, not compared");

    public static final Field REGION_GAP = optional("region_gap", NUMBER, "The same gap of the region");

    public static final Field GAP_LESS_REGION =
            optional("gap_less_region", NUMBER, "The gap less that gap: positive where it is wider here");

    public static final Field GAP_LESS_REGION_LOWER_CI95 =
            optional("gap_less_region_lower_ci95", NUMBER, "Lower 95% limit of that difference");

    public static final Field GAP_LESS_REGION_UPPER_CI95 =
            optional("gap_less_region_upper_ci95", NUMBER, "Upper 95% limit of that difference");

    public static final Field GAP_AGAINST_REGION =
            required("gap_against_region", TEXT, "By those limits: wider, similar, narrower, not compared");

    public static final Field NEIGHBOURS_GAP = optional(
            "neighbours_gap",
            NUMBER,
            "The same gap of the statistical neighbours (from the means of their values; taken as known)");

    public static final Field GAP_LESS_NEIGHBOURS =
            optional("gap_less_neighbours", NUMBER, "The gap less that gap: positive where it is wider here");

    public static final Field GAP_LESS_NEIGHBOURS_LOWER_CI95 =
            optional("gap_less_neighbours_lower_ci95", NUMBER, "Lower 95% limit of that difference");

    public static final Field GAP_LESS_NEIGHBOURS_UPPER_CI95 =
            optional("gap_less_neighbours_upper_ci95", NUMBER, "Upper 95% limit of that difference");

    public static final Field GAP_AGAINST_NEIGHBOURS =
            required("gap_against_neighbours", TEXT, "By those limits: wider, similar, narrower, not compared");

    public static final Field GAP_SLOPE = optional(
            "gap_slope",
            NUMBER,
            "Change of the gap a year over the periods since the last break, in the latest period");

    public static final Field GAP_SLOPE_LOWER_CI95 =
            optional("gap_slope_lower_ci95", NUMBER, "Lower 95% limit of that change");

    public static final Field GAP_SLOPE_UPPER_CI95 =
            optional("gap_slope_upper_ci95", NUMBER, "Upper 95% limit of that change");

    public static final Field REPRESENTATION = optional(
            "representation", NUMBER, "The group's share of those counted over its share of everybody in both groups");

    public static final Field REPRESENTATION_LOWER_CI95 =
            optional("representation_lower_ci95", NUMBER, "Lower 95% limit of that ratio");

    public static final Field REPRESENTATION_UPPER_CI95 =
            optional("representation_upper_ci95", NUMBER, "Upper 95% limit of that ratio");

    public static final Field SLOPE_INDEX = optional(
            "slope_index", NUMBER, "Slope index of inequality: change from the least to the most deprived person");

    public static final Field SLOPE_INDEX_LOWER_CI95 =
            optional("slope_index_lower_ci95", NUMBER, "Lower 95% limit of the slope index");

    public static final Field SLOPE_INDEX_UPPER_CI95 =
            optional("slope_index_upper_ci95", NUMBER, "Upper 95% limit of the slope index");

    public static final Field RELATIVE_INDEX = optional(
            "relative_index",
            NUMBER,
            "Relative index of inequality: the level at the most deprived person over that at the least");

    public static final Field RELATIVE_INDEX_LOWER_CI95 =
            optional("relative_index_lower_ci95", NUMBER, "Lower 95% limit of the relative index");

    public static final Field RELATIVE_INDEX_UPPER_CI95 =
            optional("relative_index_upper_ci95", NUMBER, "Upper 95% limit of the relative index");

    public static final Field VALUE_NOTE = IndicatorFigures.VALUE_NOTE;

    public static final Table TABLE = new Table(
            "gaps",
            "Gaps",
            "One gap between a group and those it is compared with, in one area and period",
            List.of(INDICATOR, AREA_CODE, SEX, CATEGORY_TYPE, GROUP, COMPARED_WITH, TIME_PERIOD_SORTABLE),
            List.of(
                    INDICATOR,
                    AREA_CODE,
                    AREA_NAME,
                    AREA_TYPE,
                    COUNTY_CODE,
                    SEX,
                    CATEGORY_TYPE,
                    GROUP,
                    COMPARED_WITH,
                    TIME_PERIOD,
                    TIME_PERIOD_SORTABLE,
                    GAP_UNIT,
                    GROUP_VALUE,
                    COMPARED_WITH_VALUE,
                    GAP,
                    GAP_LOWER_CI95,
                    GAP_UPPER_CI95,
                    GAP_LOWER_CI998,
                    GAP_UPPER_CI998,
                    GAP_METHOD,
                    ENGLAND_GAP,
                    GAP_LESS_ENGLAND,
                    GAP_LESS_ENGLAND_LOWER_CI95,
                    GAP_LESS_ENGLAND_UPPER_CI95,
                    GAP_AGAINST_ENGLAND,
                    REGION_GAP,
                    GAP_LESS_REGION,
                    GAP_LESS_REGION_LOWER_CI95,
                    GAP_LESS_REGION_UPPER_CI95,
                    GAP_AGAINST_REGION,
                    NEIGHBOURS_GAP,
                    GAP_LESS_NEIGHBOURS,
                    GAP_LESS_NEIGHBOURS_LOWER_CI95,
                    GAP_LESS_NEIGHBOURS_UPPER_CI95,
                    GAP_AGAINST_NEIGHBOURS,
                    GAP_SLOPE,
                    GAP_SLOPE_LOWER_CI95,
                    GAP_SLOPE_UPPER_CI95,
                    REPRESENTATION,
                    REPRESENTATION_LOWER_CI95,
                    REPRESENTATION_UPPER_CI95,
                    SLOPE_INDEX,
                    SLOPE_INDEX_LOWER_CI95,
                    SLOPE_INDEX_UPPER_CI95,
                    RELATIVE_INDEX,
                    RELATIVE_INDEX_LOWER_CI95,
                    RELATIVE_INDEX_UPPER_CI95,
                    VALUE_NOTE));

    private Gaps() {}
}
