package uk.jsna.table;

import static uk.jsna.table.Field.optional;
import static uk.jsna.table.Field.required;
import static uk.jsna.table.FieldType.FLAG;
import static uk.jsna.table.FieldType.NUMBER;
import static uk.jsna.table.FieldType.TEXT;

import java.util.List;

/** Figures that come from two sources or can be got in two ways, compared. */
public final class Reconciliations {

    public static final Field RECONCILIATION = required("reconciliation", TEXT, "What is compared");

    public static final Field INDICATOR = required("indicator", TEXT, "Indicator id");

    public static final Field AREA_CODE = required("area_code", TEXT, "Area code");

    public static final Field AREA_NAME = required("area_name", TEXT, "Area name");

    public static final Field TIME_PERIOD = required("time_period", TEXT, "Period");

    public static final Field FIRST = required("first", TEXT, "Where the first value comes from");

    public static final Field FIRST_VALUE = optional("first_value", NUMBER, "First value");

    public static final Field SECOND = required("second", TEXT, "Where the second value comes from");

    public static final Field SECOND_VALUE = optional("second_value", NUMBER, "Second value");

    public static final Field TOLERANCE = required("tolerance", NUMBER, "Largest difference that rounding explains");

    public static final Field AGREES = required("agrees", FLAG, "Whether the two agree within the tolerance");

    public static final Table TABLE = new Table(
            "reconciliations",
            "Reconciliations",
            "One figure that two ways of getting it were compared on",
            List.of(RECONCILIATION, INDICATOR, AREA_CODE, TIME_PERIOD),
            List.of(
                    RECONCILIATION,
                    INDICATOR,
                    AREA_CODE,
                    AREA_NAME,
                    TIME_PERIOD,
                    FIRST,
                    FIRST_VALUE,
                    SECOND,
                    SECOND_VALUE,
                    TOLERANCE,
                    AGREES));

    private Reconciliations() {}
}
