package uk.jsna.table;

import static uk.jsna.table.Field.optional;
import static uk.jsna.table.Field.required;
import static uk.jsna.table.FieldType.COUNT;
import static uk.jsna.table.FieldType.INTEGER;
import static uk.jsna.table.FieldType.NUMBER;
import static uk.jsna.table.FieldType.TEXT;

import java.util.List;

/** The published figures: what most readers want, one figure a row, with everything needed to judge it. */
public final class IndicatorFigures {

    public static final Field INDICATOR =
            required("indicator", TEXT, "Indicator id; its definition stands in the table indicators");

    public static final Field AREA_CODE = required(
            "area_code",
            TEXT,
            "Area code of the Government Statistical Service, or G- and the name of a group of areas");

    public static final Field AREA_NAME = required("area_name", TEXT, "Area name as the boundary lookup writes it");

    public static final Field AREA_TYPE = required(
            "area_type", TEXT, "Kind of area: ward, district, unitary, county, region, country, group and so on");

    public static final Field DISTRICT_CODE =
            optional("district_code", TEXT, "Lower-tier authority the area lies in, or is");

    public static final Field COUNTY_CODE =
            optional("county_code", TEXT, "County or single-tier authority the area lies in, or is");

    public static final Field REGION_CODE = optional("region_code", TEXT, "Region of England the area lies in, or is");

    public static final Field COUNTRY_CODE = optional("country_code", TEXT, "Country the area lies in, or is");

    public static final Field BOUNDARY_VINTAGE = required(
            "boundary_vintage", TEXT, "Boundaries the area is cut by, such as WD19 for the wards of December 2019");

    public static final Field PLACEMENT = required(
            "placement",
            TEXT,
            "How the figure came to stand on these boundaries: exact (the source has the area), renamed (under another code), merged (whole authorities put together), best_fit (areas put together or split by the children in their small areas), not_placed (the source's own area)");

    public static final Field FIT_PERCENTAGE = optional(
            "fit_percentage",
            NUMBER,
            "Share of the area's children, per cent, who live in whole areas of the source that have a count; below 90 the figure is an estimate");

    public static final Field SEX = required("sex", TEXT, "Persons, Female or Male");

    public static final Field CATEGORY_TYPE = required(
            "category_type", TEXT, "What the group is defined by, such as Free school meals; Total for everybody");

    public static final Field CATEGORY = required("category", TEXT, "The group; Total for everybody");

    public static final Field TIME_PERIOD =
            required("time_period", TEXT, "The period as it is written, such as FYE2021 or 2017/18");

    public static final Field TIME_PERIOD_SORTABLE = required(
            "time_period_sortable", INTEGER, "Starting year times 10,000, plus 100 times the quarter, plus the month");

    public static final Field NUMERATOR = optional("numerator", COUNT, "People or events counted");

    public static final Field DENOMINATOR = optional("denominator", COUNT, "People they are counted among");

    public static final Field DENOMINATOR_KIND = required(
            "denominator_kind",
            TEXT,
            "published with the figure, joined from another source, implied by count and printed value, or none");

    public static final Field VALUE =
            optional("value", NUMBER, "The official figure where the publisher prints one, else calculated");

    public static final Field VALUE_KIND =
            required("value_kind", TEXT, "published, calculated or summed (calculated from sums of smaller areas)");

    public static final Field CALCULATED_VALUE = optional(
            "calculated_value",
            NUMBER,
            "Numerator over denominator times the multiplier; empty where the denominator is implied");

    public static final Field UNIT = required("unit", TEXT, "Unit of every value in the row");

    public static final Field LOWER_CI95 = optional("lower_ci95", NUMBER, "Lower 95% confidence limit");

    public static final Field UPPER_CI95 = optional("upper_ci95", NUMBER, "Upper 95% confidence limit");

    public static final Field LOWER_CI998 = optional("lower_ci998", NUMBER, "Lower 99.8% confidence limit");

    public static final Field UPPER_CI998 = optional("upper_ci998", NUMBER, "Upper 99.8% confidence limit");

    public static final Field METHOD = required("method", TEXT, "Method of the limits");

    public static final Field VALUE_NOTE = optional(
            "value_note",
            TEXT,
            "Shorthand: c confidential, x not available, z not applicable, low rounds to zero, u low reliability, e"
                    + " estimated, p provisional, r revised, b break");

    public static final Field DISTRICT_VALUE =
            optional("district_value", NUMBER, "Value of the lower-tier authority in the same period");

    public static final Field DISTRICT_OUTCOME_95 = required(
            "district_outcome_95",
            TEXT,
            "Comparison with the lower-tier authority by the 95% limits: better, similar, worse, higher, lower, not"
                    + " compared");

    public static final Field DISTRICT_OUTCOME_998 =
            required("district_outcome_998", TEXT, "The same by the 99.8% limits");

    public static final Field COUNTY_VALUE =
            optional("county_value", NUMBER, "Value of the county or single-tier authority in the same period");

    public static final Field COUNTY_OUTCOME_95 = required(
            "county_outcome_95",
            TEXT,
            "Comparison with the county or single-tier authority by the 95% limits: better, similar, worse, higher,"
                    + " lower, not compared");

    public static final Field COUNTY_OUTCOME_998 = required("county_outcome_998", TEXT, "The same by the 99.8% limits");

    public static final Field REGION_VALUE =
            optional("region_value", NUMBER, "Value of the region of England in the same period");

    public static final Field REGION_OUTCOME_95 = required(
            "region_outcome_95",
            TEXT,
            "Comparison with the region of England by the 95% limits: better, similar, worse, higher, lower, not"
                    + " compared");

    public static final Field REGION_OUTCOME_998 = required("region_outcome_998", TEXT, "The same by the 99.8% limits");

    public static final Field ENGLAND_VALUE = optional("england_value", NUMBER, "Value of England in the same period");

    public static final Field ENGLAND_OUTCOME_95 = required(
            "england_outcome_95",
            TEXT,
            "Comparison with England by the 95% limits: better, similar, worse, higher, lower, not compared");

    public static final Field ENGLAND_OUTCOME_998 =
            required("england_outcome_998", TEXT, "The same by the 99.8% limits");

    public static final Field NEIGHBOURS_VALUE = optional(
            "neighbours_value",
            NUMBER,
            "Value of the statistical neighbours of the county or single-tier authority (unweighted mean) in the same"
                    + " period");

    public static final Field NEIGHBOURS_OUTCOME_95 = required(
            "neighbours_outcome_95",
            TEXT,
            "Comparison with the statistical neighbours of the county or single-tier authority (unweighted mean) by"
                    + " the 95% limits: better, similar, worse, higher, lower, not compared");

    public static final Field NEIGHBOURS_OUTCOME_998 =
            required("neighbours_outcome_998", TEXT, "The same by the 99.8% limits");

    public static final Field SOURCE = required("source", TEXT, "Source descriptor the figure came from");

    public static final Field SOURCE_FILE = optional(
            "source_file", TEXT, "File the figure was read from; empty where it was summed or is the council's own");

    public static final Field SOURCE_SHEET =
            optional("source_sheet", TEXT, "Sheet or archive member it was read from; empty where there is none");

    public static final Field SOURCE_ROW = optional("source_row", INTEGER, "Row in its sheet from 1");

    /** What is said of a figure before it is compared; the table of true counts has the same columns. */
    static final List<Field> FIGURE = List.of(
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
            SEX,
            CATEGORY_TYPE,
            CATEGORY,
            TIME_PERIOD,
            TIME_PERIOD_SORTABLE,
            NUMERATOR,
            DENOMINATOR,
            DENOMINATOR_KIND,
            VALUE,
            VALUE_KIND,
            CALCULATED_VALUE,
            UNIT,
            LOWER_CI95,
            UPPER_CI95,
            LOWER_CI998,
            UPPER_CI998,
            METHOD,
            VALUE_NOTE);

    private static final List<Field> COMPARISONS = List.of(
            DISTRICT_VALUE,
            DISTRICT_OUTCOME_95,
            DISTRICT_OUTCOME_998,
            COUNTY_VALUE,
            COUNTY_OUTCOME_95,
            COUNTY_OUTCOME_998,
            REGION_VALUE,
            REGION_OUTCOME_95,
            REGION_OUTCOME_998,
            ENGLAND_VALUE,
            ENGLAND_OUTCOME_95,
            ENGLAND_OUTCOME_998,
            NEIGHBOURS_VALUE,
            NEIGHBOURS_OUTCOME_95,
            NEIGHBOURS_OUTCOME_998);

    /** Where a figure was read. */
    static final List<Field> ORIGIN = List.of(SOURCE, SOURCE_FILE, SOURCE_SHEET, SOURCE_ROW);

    public static final Table TABLE = new Table(
            "indicator_figures",
            "Figures by area and period",
            "One figure: an indicator for an area, a sex, a group and a period, with its limits and its comparisons",
            List.of(INDICATOR, AREA_CODE, SEX, CATEGORY_TYPE, CATEGORY, TIME_PERIOD_SORTABLE, TIME_PERIOD),
            Table.columns(FIGURE, COMPARISONS, ORIGIN));

    private IndicatorFigures() {}
}
