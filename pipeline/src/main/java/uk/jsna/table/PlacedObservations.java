package uk.jsna.table;

import static uk.jsna.table.Field.optional;
import static uk.jsna.table.Field.required;
import static uk.jsna.table.FieldType.COUNT;
import static uk.jsna.table.FieldType.FLAG;
import static uk.jsna.table.FieldType.INTEGER;
import static uk.jsna.table.FieldType.NUMBER;
import static uk.jsna.table.FieldType.TEXT;

import java.util.List;

/** Observations placed on areas, with what each area lies in; never published. */
public final class PlacedObservations {

    public static final Field INDICATOR = required("indicator", TEXT, "Indicator id");

    public static final Field AREA_CODE = required("area_code", TEXT, "Area code");

    public static final Field AREA_NAME = required("area_name", TEXT, "Area name of the register");

    public static final Field AREA_TYPE = required("area_type", TEXT, "Kind of area");

    public static final Field DISTRICT_CODE = optional("district_code", TEXT, "Lower-tier authority");

    public static final Field COUNTY_CODE = optional("county_code", TEXT, "County or single-tier authority");

    public static final Field REGION_CODE = optional("region_code", TEXT, "Region");

    public static final Field COUNTRY_CODE = optional("country_code", TEXT, "Country");

    public static final Field BOUNDARY_VINTAGE = required("boundary_vintage", TEXT, "Boundaries");

    public static final Field SOURCE = required("source", TEXT, "Source descriptor id");

    public static final Field SOURCE_RANK =
            required("source_rank", INTEGER, "Place of the source in the order of preference");

    public static final Field COUNCIL_HELD =
            required("council_held", FLAG, "Whether this release controls the disclosure of the figure");

    public static final Field FILE = Observations.FILE;

    public static final Field SHEET = Observations.SHEET;

    public static final Field ROW = Observations.ROW;

    public static final Field SUMMED = required("summed", FLAG, "Whether the figure is a sum of smaller areas");

    public static final Field DENOMINATOR_KIND =
            required("denominator_kind", TEXT, "published, joined, implied, numerator implied or none");

    public static final Field SEX = required("sex", TEXT, "Persons, Female or Male");

    public static final Field CATEGORY_TYPE =
            required("category_type", TEXT, "What the group is defined by; Total for everybody");

    public static final Field CATEGORY = required("category", TEXT, "The group; Total for everybody");

    public static final Field TIME_PERIOD = required("time_period", TEXT, "The period as it is written");

    public static final Field TIME_PERIOD_SORTABLE = required("time_period_sortable", INTEGER, "Sorts periods");

    public static final Field PERIOD_END_YEAR =
            required("period_end_year", INTEGER, "Calendar year in which the period ends");

    public static final Field NUMERATOR = optional("numerator", COUNT, "People or events counted");

    public static final Field DENOMINATOR = optional("denominator", COUNT, "People they are counted among");

    public static final Field PRINTED_VALUE =
            optional("printed_value", NUMBER, "Value as the publisher prints it, in the indicator's unit");

    public static final Field PRINTED_DECIMALS =
            optional("printed_decimals", INTEGER, "Decimals that the publisher prints");

    public static final Field VALUE_NOTE = optional("value_note", TEXT, "Shorthand on the value");

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
