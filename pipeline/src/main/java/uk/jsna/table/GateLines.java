package uk.jsna.table;

import static uk.jsna.table.Field.optional;
import static uk.jsna.table.Field.required;
import static uk.jsna.table.FieldType.INTEGER;
import static uk.jsna.table.FieldType.NUMBER;
import static uk.jsna.table.FieldType.TEXT;

import java.util.List;

/**
 * What the checks say of one slice of figures, in one table, so that one pass over the figures serves them all; never
 * published.
 */
public final class GateLines {

    /** The value of {@link #KIND} for a number of figures that one check looked at in one source. */
    public static final String TALLY = "tally";

    /** The value of {@link #KIND} for one figure that breaks a rule. */
    public static final String BREACH = "breach";

    /** The value of {@link #KIND} for one figure got in two ways. */
    public static final String COMPARED = "compared";

    /** The value of {@link #KIND} for a period that a source has figures for. */
    public static final String PERIOD = "period";

    public static final Field KIND = required("kind", TEXT, "tally, breach, compared or period");

    public static final Field CHECK = optional("check", TEXT, "The rule in words");

    public static final Field SOURCE = optional("source", TEXT, "Source descriptor id");

    public static final Field LOOKED_AT = optional("looked_at", INTEGER, "Figures looked at; wards for a period");

    public static final Field FAILED = optional("failed", INTEGER, "Figures that break the rule");

    public static final Field OUTCOME = optional("outcome", TEXT, "What follows from the breach");

    public static final Field MESSAGE = optional("message", TEXT, "What may be told");

    public static final Field KEPT = optional("kept", TEXT, "The same with its counts");

    public static final Field FILE = optional("file", TEXT, "File name");

    public static final Field SHEET = optional("sheet", TEXT, "Sheet or archive member");

    public static final Field ROW = optional("row", INTEGER, "Row in its sheet from 1");

    public static final Field COMPARISON = optional("comparison", TEXT, "What is compared with what");

    public static final Field INDICATOR = optional("indicator", TEXT, "Indicator id");

    public static final Field AREA_CODE = optional("area_code", TEXT, "Area code");

    public static final Field AREA_NAME = optional("area_name", TEXT, "Area name");

    public static final Field TIME_PERIOD = optional("time_period", TEXT, "Period");

    public static final Field TIME_PERIOD_SORTABLE = optional("time_period_sortable", INTEGER, "Sorts periods");

    public static final Field FIRST = optional("first", TEXT, "Where the first value comes from");

    public static final Field FIRST_VALUE = Reconciliations.FIRST_VALUE;

    public static final Field SECOND = optional("second", TEXT, "Where the second value comes from");

    public static final Field SECOND_VALUE = Reconciliations.SECOND_VALUE;

    public static final Field TOLERANCE = optional("tolerance", NUMBER, "Largest difference that rounding explains");

    public static final Table TABLE = new Table(
            "gate_lines",
            "What the checks say",
            "One tally, breach, comparison or period of a slice of figures",
            List.of(),
            List.of(
                    KIND,
                    CHECK,
                    SOURCE,
                    LOOKED_AT,
                    FAILED,
                    OUTCOME,
                    MESSAGE,
                    KEPT,
                    FILE,
                    SHEET,
                    ROW,
                    COMPARISON,
                    INDICATOR,
                    AREA_CODE,
                    AREA_NAME,
                    TIME_PERIOD,
                    TIME_PERIOD_SORTABLE,
                    FIRST,
                    FIRST_VALUE,
                    SECOND,
                    SECOND_VALUE,
                    TOLERANCE));

    private GateLines() {}
}
