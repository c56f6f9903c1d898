package uk.jsna.attacker;

/** A number that a release prints in a row; the column it stands in is set by the {@link Layout}. */
enum Statistic {
    NUMERATOR,
    DENOMINATOR,
    VALUE,
    LOWER_LIMIT,
    UPPER_LIMIT,
    RANK,
    Z_SCORE,
    CHANGE,
    SLOPE,
    GAP,
    PERIOD_MEAN
}
