package uk.jsna.table;

import static uk.jsna.table.Field.optional;
import static uk.jsna.table.Field.required;
import static uk.jsna.table.FieldType.INTEGER;
import static uk.jsna.table.FieldType.NUMBER;
import static uk.jsna.table.FieldType.TEXT;

import java.util.List;

/** Targets of the plans with their results. */
public final class TargetResults {

    public static final Field TARGET = required("target", TEXT, "Target id");

    public static final Field PLAN = required("plan", TEXT, "Plan id");

    public static final Field WORDING = required("wording", TEXT, "The target in the plan's own words");

    public static final Field INDICATOR = required("indicator", TEXT, "Indicator id");

    public static final Field AREA_CODE = required("area_code", TEXT, "Area the target is for");

    public static final Field AREA_NAME = required("area_name", TEXT, "Area name");

    public static final Field TIME_PERIOD = IndicatorFigures.TIME_PERIOD;

    public static final Field TIME_PERIOD_SORTABLE = IndicatorFigures.TIME_PERIOD_SORTABLE;

    public static final Field OPERATOR = required("operator", TEXT, "How the value is held against the threshold");

    public static final Field THRESHOLD = optional("threshold", NUMBER, "Threshold");

    public static final Field DEADLINE = optional("deadline", TEXT, "When it must be met");

    public static final Field VALUE = optional("value", NUMBER, "Value in the period");

    public static final Field LOWER_CI95 = optional("lower_ci95", NUMBER, "Lower 95% limit");

    public static final Field UPPER_CI95 = optional("upper_ci95", NUMBER, "Upper 95% limit");

    public static final Field VERDICT = required(
            "verdict",
            TEXT,
            "met, likely met, cannot tell, likely missed, missed, not due, not available, no target set");

    public static final Field WARDS = optional("wards", INTEGER, "Wards judged");

    public static final Field WARDS_OVER =
            optional("wards_over", INTEGER, "Wards whose value is strictly over the threshold");

    public static final Field WARDS_SURELY_OVER =
            optional("wards_surely_over", INTEGER, "Of these, wards whose lower 95% limit is over it too");

    public static final Field COHORT_WARDS =
            optional("cohort_wards", INTEGER, "Wards in the cohort frozen at the baseline");

    public static final Field COHORT_MET =
            optional("cohort_met", INTEGER, "Wards of the cohort at or within the threshold");

    public static final Field NEWLY_OVER =
            optional("newly_over", INTEGER, "Wards outside the cohort that are over the threshold");

    public static final Field SHARE_OF_CHILDREN_IN_WARDS_OVER = optional(
            "share_of_children_in_wards_over",
            NUMBER,
            "Percentage of the area's counted children who live in wards over the threshold");

    public static final Table TABLE = new Table(
            "target_results",
            "Targets",
            "One target in one area and period",
            List.of(TARGET, AREA_CODE, TIME_PERIOD_SORTABLE),
            List.of(
                    TARGET,
                    PLAN,
                    WORDING,
                    INDICATOR,
                    AREA_CODE,
                    AREA_NAME,
                    TIME_PERIOD,
                    TIME_PERIOD_SORTABLE,
                    OPERATOR,
                    THRESHOLD,
                    DEADLINE,
                    VALUE,
                    LOWER_CI95,
                    UPPER_CI95,
                    VERDICT,
                    WARDS,
                    WARDS_OVER,
                    WARDS_SURELY_OVER,
                    COHORT_WARDS,
                    COHORT_MET,
                    NEWLY_OVER,
                    SHARE_OF_CHILDREN_IN_WARDS_OVER));

    private TargetResults() {}
}
