package uk.jsna.attacker;

import java.util.Locale;
import java.util.Optional;

/** What a published column tells a reader. */
enum Role {
    /** Indicator, by its id or its name. */
    INDICATOR,
    /** The indicator's name, beside its id. */
    INDICATOR_NAME,
    /** Area code. */
    AREA,
    /** Area name. */
    AREA_NAME,
    /** Name of an area that the row's area lies in. */
    WITHIN_NAME,
    /** Code of an area that the row's area lies in, the nearest first, or its own. */
    PARENT,
    AREA_TYPE,
    PERIOD,
    SEX,
    CATEGORY_TYPE,
    CATEGORY,
    /** The source that a figure came from. */
    SOURCE,
    /** Whether the source's figures are public or the council's own. */
    CUSTODY,
    /** Shorthand, c for a withheld figure. */
    NOTE,
    /** Code of a group of areas. */
    GROUP,
    /** Code of an area in the group. */
    MEMBER,
    MULTIPLIER,
    /** The number to whose multiples the council's own counts of the indicator are rounded; empty where they are not. */
    ROUNDED_TO,
    POLARITY,
    VALUE_TYPE,
    METHOD,
    /** Id of a target. */
    TARGET,
    /** The threshold of a target. */
    THRESHOLD,
    NUMERATOR,
    DENOMINATOR,
    VALUE,
    LOWER_LIMIT,
    UPPER_LIMIT,
    LOWER_LIMIT_998,
    UPPER_LIMIT_998,
    RANK,
    Z_SCORE,
    CHANGE,
    SLOPE,
    GAP,
    PERIOD_MEAN,
    /** How many people fewer would meet the row's target. */
    FEWER_NEEDED,
    /** The value of another area, whose code stands in the column named by {@code of}. */
    VALUE_OF,
    /** The sex or group that the row's own is compared with; all its derived figures are made from both. */
    COMPARED_WITH,
    /** The value of the sex or group that the row's own is compared with. */
    COMPARED_VALUE,
    /** A value of the same area and indicator in another period. */
    VALUE_ELSEWHEN,
    /** The outcome of a comparison, by the 95% limits, with the value in the column named by {@code of}. */
    OUTCOME_95,
    /** The same by the 99.8% limits. */
    OUTCOME_998,
    /** A label or a number that grows or falls with the value: quantile, band, colour, verdict. */
    CLASS,
    /** Any other figure made from the cell's own count. */
    DERIVED,
    /** How many of the areas in the row's area have a value. */
    AREAS_JUDGED,
    /** How many of them are over the row's threshold. */
    AREAS_OVER,
    /** The percentage of the counted people who live in areas over the row's threshold. */
    SHARE_OVER,
    /** Words in which numbers may stand. */
    TEXT,
    /** No function of a council's counts. */
    OPEN;

    /** The statistic that a column of this role prints; empty where it prints none. */
    Optional<Statistic> statistic() {
        for (Statistic statistic : Statistic.values()) {
            if (statistic.name().equals(name())) {
                return Optional.of(statistic);
            }
        }
        return Optional.empty();
    }

    static Role parse(String text) {
        return valueOf(text.strip().toUpperCase(Locale.ROOT));
    }
}
