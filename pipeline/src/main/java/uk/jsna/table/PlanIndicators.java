package uk.jsna.table;

import static uk.jsna.table.Field.optional;
import static uk.jsna.table.Field.required;
import static uk.jsna.table.FieldType.COUNT;
import static uk.jsna.table.FieldType.INTEGER;
import static uk.jsna.table.FieldType.NUMBER;
import static uk.jsna.table.FieldType.TEXT;

import java.util.List;

/** What the plans of the workspace watch, with the figures of the release: the plans' own tables, reviewed every night. */
public final class PlanIndicators {

    public static final Field PLAN = TargetResults.PLAN;

    public static final Field PLACE =
            required("place_in_plan", INTEGER, "Place of the indicator in the plan's file, counted from 1");

    public static final Field PLAN_INDICATOR = required("plan_indicator", TEXT, "Id of the indicator in the plan");

    public static final Field PRINTED_ROW =
            required("printed_row", TEXT, "Row of the plan that it is printed in; several indicators may share one");

    public static final Field TIER = optional("tier", TEXT, "Part of the plan's table: key or supplementary");

    public static final Field LABEL = required("label", TEXT, "The plan's own words, typing errors kept");

    public static final Field NAME = required("name", TEXT, "The words that a page prints");

    public static final Field INDICATOR = optional("indicator", TEXT, "Id of the definition; linked where published");

    public static final Field SERVES =
            optional("serves", TEXT, "Columns or priorities it serves, with its role in each");

    public static final Field REPORTING_PERIOD = optional("reporting_period", TEXT, "Period of the figure");

    public static final Field CURRENT_PERFORMANCE =
            optional("current_performance", TEXT, "The figure or the word in its place, as the plan prints such");

    public static final Field STATUS = required("status", TEXT, "final, provisional, tbc, new indicator, no figure");

    public static final Field VALUE = optional("value", NUMBER, "The figure as a number");

    public static final Field LOWER_CI95 = TargetResults.LOWER_CI95;

    public static final Field UPPER_CI95 = TargetResults.UPPER_CI95;

    public static final Field ORIGIN = required("origin", TEXT, "release, plan or none: where the figure comes from");

    public static final Field TARGET = optional("target", TEXT, "The target in the plan's own words");

    public static final Field DUE = optional("due", TEXT, "When it must be met, in the plan's words");

    public static final Field VERDICT = TargetResults.VERDICT;

    public static final Field FEWER_NEEDED =
            optional("fewer_needed", COUNT, "Fewer people counted that would meet the target");

    public static final Field SEEN_A_YEAR = optional("seen_a_year", NUMBER, "Change a year that was seen, in the unit");

    public static final Field NEEDED_A_YEAR =
            optional("needed_a_year", NUMBER, "Change a year that would meet the target at its deadline");

    public static final Field CHANCE_TO_MEET = optional(
            "chance_to_meet", NUMBER, "Chance in per cent that the target is met at its deadline on the course so far");

    public static final Field CHANGE =
            required("change", TEXT, "How it moved in the year to the day of the release, and whether that is sure");

    public static final Table TABLE = new Table(
            "plan_indicators",
            "Indicators of the plans",
            "One indicator of a plan",
            List.of(PLAN, PLACE),
            List.of(
                    PLAN,
                    PLACE,
                    PLAN_INDICATOR,
                    PRINTED_ROW,
                    TIER,
                    LABEL,
                    NAME,
                    INDICATOR,
                    SERVES,
                    REPORTING_PERIOD,
                    CURRENT_PERFORMANCE,
                    STATUS,
                    VALUE,
                    LOWER_CI95,
                    UPPER_CI95,
                    ORIGIN,
                    TARGET,
                    DUE,
                    VERDICT,
                    FEWER_NEEDED,
                    SEEN_A_YEAR,
                    NEEDED_A_YEAR,
                    CHANCE_TO_MEET,
                    CHANGE));

    private PlanIndicators() {}
}
