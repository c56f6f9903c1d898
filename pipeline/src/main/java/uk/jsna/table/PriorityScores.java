package uk.jsna.table;

import static uk.jsna.table.Field.optional;
import static uk.jsna.table.Field.required;
import static uk.jsna.table.FieldType.NUMBER;
import static uk.jsna.table.FieldType.TEXT;

import java.util.List;

/** What each score of a priority is made of, down to the published figure. */
public final class PriorityScores {

    public static final Field AREA_CODE = IndicatorFigures.AREA_CODE;

    public static final Field INDICATOR = IndicatorFigures.INDICATOR;

    public static final Field CRITERION =
            required("criterion", TEXT, "size, distance, trend, inequality, comparison or plans");

    public static final Field MEASURE = required("measure", TEXT, "What the criterion measures");

    public static final Field MEASURED = optional("measured", NUMBER, "The measure; nothing where it is not known");

    public static final Field SCORE =
            required("score", NUMBER, "The measure brought to 0, no reason to act, to 1, the strongest");

    public static final Field WEIGHT = required("weight", NUMBER, "Share of the criterion in all weights");

    public static final Field POINTS = required("points", NUMBER, "Points of the score of 0 to 100 that come from it");

    public static final Field FIGURE = required(
            "figure", TEXT, "Where the figure is published: table and key of its row; empty where there is none");

    public static final Table TABLE = new Table(
            "priority_scores",
            "Parts of the priorities",
            "One criterion of one indicator in one area",
            List.of(AREA_CODE, INDICATOR, CRITERION),
            List.of(AREA_CODE, INDICATOR, CRITERION, MEASURE, MEASURED, SCORE, WEIGHT, POINTS, FIGURE));

    private PriorityScores() {}
}
