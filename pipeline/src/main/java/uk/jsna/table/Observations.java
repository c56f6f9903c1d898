package uk.jsna.table;

import static uk.jsna.table.Field.optional;
import static uk.jsna.table.Field.required;
import static uk.jsna.table.FieldType.FLAG;
import static uk.jsna.table.FieldType.INTEGER;
import static uk.jsna.table.FieldType.NUMBER;
import static uk.jsna.table.FieldType.TEXT;

import java.util.List;

/** What sources hold, before it is placed on areas; never published. */
public final class Observations {

    public static final Field INDICATOR = required("indicator", TEXT, "Indicator id");

    public static final Field SOURCE = required("source", TEXT, "Source descriptor id");

    public static final Field SOURCE_RANK =
            required("source_rank", INTEGER, "Place of the source in the order of preference; 0 is first");

    public static final Field FILE = required("file", TEXT, "File name");

    public static final Field SHEET = required("sheet", TEXT, "Sheet or archive member; empty where none");

    public static final Field ROW = required("row", INTEGER, "Row in its sheet from 1");

    public static final Field AREAS_BY =
            required("areas_by", TEXT, "code where the area's code is trusted, name where authority and name are");

    public static final Field AREA_SCHEME = required(
            "area_scheme",
            TEXT,
            "gss, or the name of another code scheme, or name where the area is known by authority and name");

    public static final Field AREA = required("area", TEXT, "Area code in its scheme, or name");

    public static final Field COUNCIL_HELD =
            required("council_held", FLAG, "Whether this release controls the disclosure of the figure");

    public static final Field AREA_NAME =
            required("area_name", TEXT, "Area name as the source writes it; empty where none");

    public static final Field AUTHORITY =
            required("authority", TEXT, "Authority code where the area is known by name; empty otherwise");

    public static final Field SEX = IndicatorFigures.SEX;

    public static final Field CATEGORY_TYPE =
            required("category_type", TEXT, "What the group is defined by; Total for everybody");

    public static final Field CATEGORY = IndicatorFigures.CATEGORY;

    public static final Field TIME_PERIOD = required("time_period", TEXT, "The period as it is written");

    public static final Field TIME_PERIOD_SORTABLE = required("time_period_sortable", INTEGER, "Sorts periods");

    public static final Field PERIOD_END_YEAR =
            required("period_end_year", INTEGER, "Calendar year in which the period ends");

    public static final Field NUMERATOR = IndicatorFigures.NUMERATOR;

    public static final Field DENOMINATOR = IndicatorFigures.DENOMINATOR;

    public static final Field PRINTED_VALUE =
            optional("printed_value", NUMBER, "Value as the publisher prints it, in the indicator's unit");

    public static final Field PRINTED_DECIMALS =
            optional("printed_decimals", INTEGER, "Decimals that the publisher prints");

    public static final Field VALUE_NOTE = optional("value_note", TEXT, "Shorthand on the value");

    public static final Table TABLE = new Table(
            "observations",
            "Observations",
            "One figure as a source holds it",
            List.of(SOURCE, FILE, SHEET, ROW, INDICATOR),
            List.of(
                    INDICATOR,
                    SOURCE,
                    SOURCE_RANK,
                    FILE,
                    SHEET,
                    ROW,
                    AREAS_BY,
                    AREA_SCHEME,
                    AREA,
                    AREA_NAME,
                    COUNCIL_HELD,
                    AUTHORITY,
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

    private Observations() {}
}
