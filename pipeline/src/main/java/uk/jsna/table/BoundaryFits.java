package uk.jsna.table;

import static uk.jsna.table.Field.optional;
import static uk.jsna.table.Field.required;
import static uk.jsna.table.FieldType.COUNT;
import static uk.jsna.table.FieldType.INTEGER;
import static uk.jsna.table.FieldType.NUMBER;
import static uk.jsna.table.FieldType.TEXT;

import java.util.List;

/** How well the files on other boundaries could be brought onto those of the release. */
public final class BoundaryFits {

    public static final Field INDICATOR = IndicatorFigures.INDICATOR;
    public static final Field SOURCE = IndicatorFigures.SOURCE;

    public static final Field FILE = Observations.FILE;

    public static final Field SEX = IndicatorFigures.SEX;
    public static final Field CATEGORY_TYPE = IndicatorFigures.CATEGORY_TYPE;
    public static final Field CATEGORY = IndicatorFigures.CATEGORY;
    public static final Field TIME_PERIOD = IndicatorFigures.TIME_PERIOD;
    public static final Field TIME_PERIOD_SORTABLE = IndicatorFigures.TIME_PERIOD_SORTABLE;

    public static final Field FROM_VINTAGE = required("from_vintage", TEXT, "Boundaries of the file");

    public static final Field TO_VINTAGE = required("to_vintage", TEXT, "Boundaries of the release");

    public static final Field AREAS_OF_SOURCE =
            required("areas_of_source", INTEGER, "Wards or small areas that the file has");

    public static final Field WARDS_EXACT = required("wards_exact", INTEGER, "Wards that the file has itself");

    public static final Field WARDS_RENAMED =
            required("wards_renamed", INTEGER, "Wards that the file has under another code");

    public static final Field WARDS_BEST_FIT =
            required("wards_best_fit", INTEGER, "Wards put together from whole or split areas of the file");

    public static final Field WARDS_UNDER_90 = required(
            "wards_under_90",
            INTEGER,
            "Wards with a figure of which less than 90% of the children live in whole areas of the file");

    public static final Field WARDS_WITHOUT_FIGURE = required(
            "wards_without_figure",
            INTEGER,
            "Changed wards without a figure, because the file withholds it for more than a tenth of their children");

    public static final Field AREAS_NOT_PLACED = required(
            "areas_not_placed",
            INTEGER,
            "Areas of the file of which no lookup says where they lie; they keep their code");

    public static final Field CHILDREN_RENAMED_PERCENTAGE =
            optional("children_renamed_percentage", NUMBER, "Share of children whose ward has only another code");

    public static final Field CHILDREN_REDRAWN_PERCENTAGE = optional(
            "children_redrawn_percentage",
            NUMBER,
            "Share of children whose ward was put together with another or split");

    public static final Field CHILDREN_SPLIT_PERCENTAGE = optional(
            "children_split_percentage",
            NUMBER,
            "Share of children whose ward was split, so that its count is divided by the children in its small areas");

    public static final Field COUNTED_BEFORE = optional(
            "counted_before", COUNT, "Sum of the counts of all areas that the file shows; empty for the council's own");

    public static final Field COUNTED_AFTER = optional(
            "counted_after",
            COUNT,
            "Sum of the counts on the release's wards; less only by what lies in wards without a figure and areas not placed");

    public static final Field ROUND_TRIP_MEAN = optional(
            "round_trip_mean",
            NUMBER,
            "Mean absolute error, in percentage points, of the share of each changed ward of the file after it is moved to the release's wards and back, weighted by its people; empty for the council's own");

    public static final Field ROUND_TRIP_LARGEST =
            optional("round_trip_largest", NUMBER, "The largest such error of one ward");

    public static final Table TABLE = new Table(
            "boundary_fits",
            "Best fits to the boundaries of the release",
            "One indicator and period of a file whose wards are not all those of the release",
            List.of(SOURCE, FILE, INDICATOR, SEX, CATEGORY_TYPE, CATEGORY, TIME_PERIOD_SORTABLE),
            List.of(
                    INDICATOR,
                    SOURCE,
                    FILE,
                    SEX,
                    CATEGORY_TYPE,
                    CATEGORY,
                    TIME_PERIOD,
                    TIME_PERIOD_SORTABLE,
                    FROM_VINTAGE,
                    TO_VINTAGE,
                    AREAS_OF_SOURCE,
                    WARDS_EXACT,
                    WARDS_RENAMED,
                    WARDS_BEST_FIT,
                    WARDS_UNDER_90,
                    WARDS_WITHOUT_FIGURE,
                    AREAS_NOT_PLACED,
                    CHILDREN_RENAMED_PERCENTAGE,
                    CHILDREN_REDRAWN_PERCENTAGE,
                    CHILDREN_SPLIT_PERCENTAGE,
                    COUNTED_BEFORE,
                    COUNTED_AFTER,
                    ROUND_TRIP_MEAN,
                    ROUND_TRIP_LARGEST));

    private BoundaryFits() {}
}
