package uk.jsna.table;

import static uk.jsna.table.Field.optional;
import static uk.jsna.table.Field.required;
import static uk.jsna.table.FieldType.INTEGER;
import static uk.jsna.table.FieldType.NUMBER;
import static uk.jsna.table.FieldType.TEXT;

import java.util.List;

/** The definitions of the indicators that the release holds. */
public final class Indicators {

    public static final Field INDICATOR = required("indicator", TEXT, "Indicator id");

    public static final Field NAME = required("name", TEXT, "Name");

    public static final Field DEFINITION = required("definition", TEXT, "What is counted, and among whom");

    public static final Field POPULATION = required(
            "population",
            TEXT,
            "Whom it is about; another population is another indicator; empty where the definition says it");

    public static final Field DOMAIN = required("domain", TEXT, "Part of children's lives");

    public static final Field VALUE_TYPE = required("value_type", TEXT, "proportion, crude_rate, count or score");

    public static final Field UNIT = required("unit", TEXT, "Unit");

    public static final Field MULTIPLIER =
            required("multiplier", NUMBER, "What numerator over denominator is multiplied by");

    public static final Field POLARITY = required("polarity", TEXT, "Which direction is good");

    public static final Field PERIOD_TYPE = required("period_type", TEXT, "How periods are cut");

    public static final Field DECIMALS = required("decimals", INTEGER, "Decimals printed");

    public static final Field DENOMINATOR_INDICATOR = optional(
            "denominator_indicator", TEXT, "Indicator whose count is the denominator where a source gives none");

    public static final Field ROUNDED_TO = optional(
            "rounded_to",
            INTEGER,
            "Counts and denominators that the council holds are rounded to the nearest multiple of this, and values and"
                    + " limits made from the rounded ones; empty where they are as counted");

    public static final Table TABLE = new Table(
            "indicators",
            "Indicators",
            "One indicator",
            List.of(INDICATOR),
            List.of(
                    INDICATOR,
                    NAME,
                    DEFINITION,
                    POPULATION,
                    DOMAIN,
                    VALUE_TYPE,
                    UNIT,
                    MULTIPLIER,
                    POLARITY,
                    PERIOD_TYPE,
                    DECIMALS,
                    DENOMINATOR_INDICATOR,
                    ROUNDED_TO));

    private Indicators() {}
}
