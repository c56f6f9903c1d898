package uk.jsna.table;

import static uk.jsna.table.Field.optional;
import static uk.jsna.table.Field.required;
import static uk.jsna.table.FieldType.COUNT;
import static uk.jsna.table.FieldType.NUMBER;
import static uk.jsna.table.FieldType.TEXT;

import java.util.List;

/**
 * Published figures that differ from those of the release before. Numbers stand only where both releases show the figure,
 * so that no row says what a withheld figure was or became.
 */
public final class Revisions {

    public static final Field INDICATOR = IndicatorFigures.INDICATOR;

    public static final Field AREA_CODE = IndicatorFigures.AREA_CODE;

    public static final Field AREA_NAME = IndicatorFigures.AREA_NAME;

    public static final Field SEX = IndicatorFigures.SEX;

    public static final Field CATEGORY_TYPE = IndicatorFigures.CATEGORY_TYPE;

    public static final Field CATEGORY = IndicatorFigures.CATEGORY;

    public static final Field TIME_PERIOD = IndicatorFigures.TIME_PERIOD;

    public static final Field TIME_PERIOD_SORTABLE = IndicatorFigures.TIME_PERIOD_SORTABLE;

    public static final Field CHANGE = required(
            "change",
            TEXT,
            "added, removed, changed, newly withheld or newly shown; numbers stand only beside a figure that changed");

    public static final Field CAUSE = required(
            "cause",
            TEXT,
            "Why, as the two releases' manifests tell: new data, revision, boundary, method, configuration, disclosure; several where the manifests leave several open");

    public static final Field VALUE_BEFORE = optional("value_before", NUMBER, "Value in the release before");

    public static final Field VALUE_AFTER = optional("value_after", NUMBER, "Value in this release");

    public static final Field VALUE_CHANGE = optional("value_change", NUMBER, "By how much the value changed");

    public static final Field VALUE_CHANGE_IN_SE = optional(
            "value_change_in_se",
            NUMBER,
            "The same in standard errors of the difference of two independent values, worked out from the 95% limits");

    public static final Field NUMERATOR_BEFORE = optional("numerator_before", COUNT, "Count in the release before");

    public static final Field NUMERATOR_AFTER = optional("numerator_after", COUNT, "Count in this release");

    public static final Field DENOMINATOR_BEFORE =
            optional("denominator_before", COUNT, "Denominator in the release before");

    public static final Field DENOMINATOR_AFTER = optional("denominator_after", COUNT, "Denominator in this release");

    public static final Field LOWER_CI95_BEFORE =
            optional("lower_ci95_before", NUMBER, "Lower 95% limit in the release before");

    public static final Field LOWER_CI95_AFTER =
            optional("lower_ci95_after", NUMBER, "Lower 95% limit in this release");

    public static final Field UPPER_CI95_BEFORE =
            optional("upper_ci95_before", NUMBER, "Upper 95% limit in the release before");

    public static final Field UPPER_CI95_AFTER =
            optional("upper_ci95_after", NUMBER, "Upper 95% limit in this release");

    public static final Field NOTE_BEFORE = optional("note_before", TEXT, "Shorthand in the release before");

    public static final Field NOTE_AFTER = optional("note_after", TEXT, "Shorthand in this release");

    public static final Field COMPARISONS = required(
            "comparisons",
            TEXT,
            "Comparisons that turned out otherwise, such as england 95: similar, now worse; empty where none");

    public static final Table TABLE = new Table(
            "revisions",
            "Changes since the last release",
            "One published figure that differs from the release before",
            IndicatorFigures.TABLE.key(),
            List.of(
                    INDICATOR,
                    AREA_CODE,
                    AREA_NAME,
                    SEX,
                    CATEGORY_TYPE,
                    CATEGORY,
                    TIME_PERIOD,
                    TIME_PERIOD_SORTABLE,
                    CHANGE,
                    CAUSE,
                    VALUE_BEFORE,
                    VALUE_AFTER,
                    VALUE_CHANGE,
                    VALUE_CHANGE_IN_SE,
                    NUMERATOR_BEFORE,
                    NUMERATOR_AFTER,
                    DENOMINATOR_BEFORE,
                    DENOMINATOR_AFTER,
                    LOWER_CI95_BEFORE,
                    LOWER_CI95_AFTER,
                    UPPER_CI95_BEFORE,
                    UPPER_CI95_AFTER,
                    NOTE_BEFORE,
                    NOTE_AFTER,
                    COMPARISONS));

    private Revisions() {}
}
