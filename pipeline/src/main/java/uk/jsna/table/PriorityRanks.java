package uk.jsna.table;

import static uk.jsna.table.Field.optional;
import static uk.jsna.table.Field.required;
import static uk.jsna.table.FieldType.INTEGER;
import static uk.jsna.table.FieldType.NUMBER;
import static uk.jsna.table.FieldType.TEXT;

import java.util.List;

/** The needs of each area in the order of their weight, and how sure that order is. */
public final class PriorityRanks {

    public static final Field AREA_CODE = IndicatorFigures.AREA_CODE;

    public static final Field AREA_NAME = IndicatorFigures.AREA_NAME;

    public static final Field INDICATOR = IndicatorFigures.INDICATOR;

    public static final Field RANK =
            required("rank", INTEGER, "Place among the indicators scored in the area, 1 being the weightiest");

    public static final Field SCORE = required(
            "score", NUMBER, "Weighted mean of the criteria, from 0 to 100; the table priority_scores holds its parts");

    public static final Field CHANCE_TOP_3_OVER_WEIGHTS = required(
            "chance_top_3_over_weights",
            NUMBER,
            "Share of all sets of weights, each as likely, by which it is among the first three");

    public static final Field CHANCE_TOP_3_OVER_FIGURES = required(
            "chance_top_3_over_figures",
            NUMBER,
            "Chance of being among the first three at these weights, the figures being uncertain");

    public static final Field DECIDING_CRITERION = required(
            "deciding_criterion",
            TEXT,
            "Criterion whose weight needs the smallest change to bring it in or out of the first three; empty where"
                    + " none does");

    public static final Field DECIDING_WEIGHT_FROM =
            optional("deciding_weight_from", NUMBER, "Share of that criterion in all weights");

    public static final Field DECIDING_WEIGHT_TO =
            optional("deciding_weight_to", NUMBER, "Share at which it comes in or goes out");

    public static final Table TABLE = new Table(
            "priorities",
            "Priorities",
            "One indicator of one area with its place among the needs of the area",
            List.of(AREA_CODE, INDICATOR),
            List.of(
                    AREA_CODE,
                    AREA_NAME,
                    INDICATOR,
                    RANK,
                    SCORE,
                    CHANCE_TOP_3_OVER_WEIGHTS,
                    CHANCE_TOP_3_OVER_FIGURES,
                    DECIDING_CRITERION,
                    DECIDING_WEIGHT_FROM,
                    DECIDING_WEIGHT_TO));

    private PriorityRanks() {}
}
