package uk.jsna.table;

import static uk.jsna.table.Field.optional;
import static uk.jsna.table.Field.required;
import static uk.jsna.table.FieldType.FLAG;
import static uk.jsna.table.FieldType.INTEGER;
import static uk.jsna.table.FieldType.NUMBER;
import static uk.jsna.table.FieldType.TEXT;

import java.util.List;

/** Wards held against a level and against each other, in each period. */
public final class HotSpotWards {

    public static final Field TARGET =
            required("target", TEXT, "Target id, or the threshold's name for one of the workspace");

    public static final Field WITHIN = required("within", TEXT, "The area whose wards are held against each other");

    public static final Field INDICATOR = IndicatorFigures.INDICATOR;

    public static final Field AREA_CODE = IndicatorFigures.AREA_CODE;

    public static final Field AREA_NAME = IndicatorFigures.AREA_NAME;

    public static final Field DISTRICT_CODE = IndicatorFigures.DISTRICT_CODE;

    public static final Field COUNTY_CODE = IndicatorFigures.COUNTY_CODE;

    public static final Field BOUNDARY_VINTAGE = IndicatorFigures.BOUNDARY_VINTAGE;

    public static final Field TIME_PERIOD = IndicatorFigures.TIME_PERIOD;

    public static final Field TIME_PERIOD_SORTABLE = IndicatorFigures.TIME_PERIOD_SORTABLE;

    public static final Field THRESHOLD = required("threshold", NUMBER, "The level that makes a ward a hot spot");

    public static final Field SIDE =
            required("side", TEXT, "over or under: the side of the level on which a ward is a hot spot");

    public static final Field VALUE = IndicatorFigures.VALUE;

    public static final Field LOWER_CI95 = IndicatorFigures.LOWER_CI95;

    public static final Field UPPER_CI95 = IndicatorFigures.UPPER_CI95;

    public static final Field UNIT = IndicatorFigures.UNIT;

    public static final Field VALUE_NOTE = IndicatorFigures.VALUE_NOTE;

    public static final Field STANDING = required(
            "standing",
            TEXT,
            "surely, possibly, possibly not, surely not over (or under) by the 95% limits; withheld, no value");

    public static final Field CHANCE = optional(
            "chance",
            NUMBER,
            "Chance that the ward's underlying value is on that side, given the data of all wards ranked");

    public static final Field SHRUNK_VALUE = optional(
            "shrunk_value", NUMBER, "Value drawn towards those of all wards, the more the fewer children it rests on");

    public static final Field SHRUNK_LOWER = optional(
            "shrunk_lower", NUMBER, "Lower end of the range that holds the underlying value with a probability of 95%");

    public static final Field SHRUNK_UPPER = optional("shrunk_upper", NUMBER, "Upper end of that range");

    public static final Field RANK = optional(
            "rank", INTEGER, "Rank by the value, 1 being the worst; wards of equal value share the better rank");

    public static final Field TIED_WITH =
            optional("tied_with", INTEGER, "Wards that have this value, the ward itself counted");

    public static final Field WARDS_RANKED = required("wards_ranked", INTEGER, "Wards with a value");

    public static final Field RANK_LOWER_CI95 = optional(
            "rank_lower_ci95", INTEGER, "First rank of the 95% interval of the rank among the wards with counts");

    public static final Field RANK_UPPER_CI95 = optional("rank_upper_ci95", INTEGER, "Last rank of that interval");

    public static final Field CHANCE_TOP_10 =
            optional("chance_top_10", NUMBER, "Chance that the ward is among the ten worst");

    public static final Field CHANCE_TOP_10_ERROR =
            optional("chance_top_10_error", NUMBER, "Standard error of that chance from the number of draws alone");

    public static final Field CLUSTER = required(
            "cluster",
            TEXT,
            "Gi* of the ward and those beside it, at a false discovery rate of 5%: hot, cold, none, not calculated");

    public static final Field CLUSTER_SCORE = optional("cluster_score", NUMBER, "Gi* in standard errors");

    public static final Field CLUSTER_PROBABILITY = optional(
            "cluster_probability", NUMBER, "Probability of such a score by chance, adjusted for the number of wards");

    public static final Field CLUSTER_REASON =
            required("cluster_reason", TEXT, "Why the cluster is not calculated; empty where it is");

    public static final Field IN_COHORT = optional(
            "in_cohort",
            FLAG,
            "Whether the ward is in the target's cohort, frozen at its baseline; nothing where the target has none");

    public static final Field MOVEMENT = optional(
            "movement", TEXT, "Against the cohort: still over, no longer over, newly over, within, not available");

    public static final Field SHARE_OF_CHILDREN = optional(
            "share_of_children",
            NUMBER,
            "Percentage of the children counted in all these wards who are counted in this one");

    public static final Table TABLE = new Table(
            "hot_spots",
            "Hot spots",
            "One ward held against one level and against the other wards of an area, in one period",
            List.of(TARGET, WITHIN, AREA_CODE, TIME_PERIOD_SORTABLE),
            List.of(
                    TARGET,
                    WITHIN,
                    INDICATOR,
                    AREA_CODE,
                    AREA_NAME,
                    DISTRICT_CODE,
                    COUNTY_CODE,
                    BOUNDARY_VINTAGE,
                    TIME_PERIOD,
                    TIME_PERIOD_SORTABLE,
                    THRESHOLD,
                    SIDE,
                    VALUE,
                    LOWER_CI95,
                    UPPER_CI95,
                    UNIT,
                    VALUE_NOTE,
                    STANDING,
                    CHANCE,
                    SHRUNK_VALUE,
                    SHRUNK_LOWER,
                    SHRUNK_UPPER,
                    RANK,
                    TIED_WITH,
                    WARDS_RANKED,
                    RANK_LOWER_CI95,
                    RANK_UPPER_CI95,
                    CHANCE_TOP_10,
                    CHANCE_TOP_10_ERROR,
                    CLUSTER,
                    CLUSTER_SCORE,
                    CLUSTER_PROBABILITY,
                    CLUSTER_REASON,
                    IN_COHORT,
                    MOVEMENT,
                    SHARE_OF_CHILDREN));

    private HotSpotWards() {}
}
