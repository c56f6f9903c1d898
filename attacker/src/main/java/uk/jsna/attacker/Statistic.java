package uk.jsna.attacker;

/** A number that a release prints in a row; the column it stands in is set by the exposure map. */
enum Statistic {
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
    FEWER_NEEDED
}
