package uk.jsna.table;

import static uk.jsna.table.Field.optional;
import static uk.jsna.table.Field.required;
import static uk.jsna.table.FieldType.COUNT;
import static uk.jsna.table.FieldType.FLAG;
import static uk.jsna.table.FieldType.NUMBER;
import static uk.jsna.table.FieldType.TEXT;

import java.util.List;

/** Wards that a cohort target follows: frozen at the baseline, judged in each period. */
public final class TargetWards {

    public static final Field TARGET = TargetResults.TARGET;

    public static final Field INDICATOR = TargetResults.INDICATOR;

    public static final Field AREA_CODE = required("area_code", TEXT, "Ward code");

    public static final Field AREA_NAME = required("area_name", TEXT, "Ward name");

    public static final Field COUNTY_CODE = optional("county_code", TEXT, "County or single-tier authority");

    public static final Field BOUNDARY_VINTAGE =
            required("boundary_vintage", TEXT, "Boundaries the cohort was frozen in");

    public static final Field TIME_PERIOD = IndicatorFigures.TIME_PERIOD;

    public static final Field TIME_PERIOD_SORTABLE = IndicatorFigures.TIME_PERIOD_SORTABLE;

    public static final Field IN_COHORT =
            required("in_cohort", FLAG, "Whether the ward is in the cohort frozen at the baseline");

    public static final Field BASELINE_VALUE = optional("baseline_value", NUMBER, "Value at the baseline");

    public static final Field VALUE = TargetResults.VALUE;

    public static final Field LOWER_CI95 = TargetResults.LOWER_CI95;

    public static final Field UPPER_CI95 = TargetResults.UPPER_CI95;

    public static final Field VERDICT =
            required("verdict", TEXT, "met, likely met, cannot tell, likely missed, missed, not due, not available");

    public static final Field MOVEMENT = required("movement", TEXT, "still over, no longer over, newly over, within");

    public static final Field FEWER_NEEDED =
            optional("fewer_needed", COUNT, "Fewer children that would meet the target");

    public static final Field VALUE_NOTE = optional("value_note", TEXT, "Shorthand on the value");

    public static final Table TABLE = new Table(
            "target_wards",
            "Target cohorts by ward",
            "One ward that a target follows, or that passed its threshold since",
            List.of(TARGET, AREA_CODE, TIME_PERIOD_SORTABLE),
            List.of(
                    TARGET,
                    INDICATOR,
                    AREA_CODE,
                    AREA_NAME,
                    COUNTY_CODE,
                    BOUNDARY_VINTAGE,
                    TIME_PERIOD,
                    TIME_PERIOD_SORTABLE,
                    IN_COHORT,
                    BASELINE_VALUE,
                    VALUE,
                    LOWER_CI95,
                    UPPER_CI95,
                    VERDICT,
                    MOVEMENT,
                    FEWER_NEEDED,
                    VALUE_NOTE));

    private TargetWards() {}
}
