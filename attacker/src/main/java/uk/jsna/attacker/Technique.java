package uk.jsna.attacker;

/** A way in which a withheld count can be narrowed. */
enum Technique {
    /** Withheld in one file of the release and shown in another. */
    SHOWN_ELSEWHERE,
    /** A figure made from the count is shown: value, limit, rank, label or any other. */
    DERIVED_FIGURE,
    /** A sentence, a title or an alternative text holds a number that no shown figure explains. */
    TEXT,
    /** A map or a chart fills the cell's shape as it fills those of shown cells. */
    COLOUR,
    /** A chart draws the cell's shape as high or as far as its value. */
    HEIGHT,
    /** A total that shown figures do not explain. */
    TOTAL,
    /** A count of areas over a threshold that shown figures do not explain. */
    TALLY,
    /** A comparison with a known value came out better, similar or worse. */
    OUTCOME,
    /** How many people fewer would meet a target is printed. */
    FEWER_NEEDED,
    /** A quantile, band or label that other cells bear too. */
    CLASS,
    /** The rows of a table stand in the order of their values. */
    ROW_ORDER,
    /** The ranks of the shown cells leave places free. */
    RANK_GAP,
    /** Another indicator shows the denominator. */
    SHARED_DENOMINATOR,
    /** A count is at most its denominator. */
    DENOMINATOR,
    /** The cell's own value (percent or rate) is printed beside it. */
    OWN_VALUE,
    /** A confidence limit of the cell is printed beside it. */
    OWN_LIMITS,
    /** Areas add up to the area they lie in. */
    AREA_SUM,
    /** Sexes, categories or indicators add up to a total. */
    GROUP_SUM,
    /** A count is a part of another. */
    SUBSET,
    /** Years add up to a pooled period. */
    POOLED_PERIOD,
    /** The mean per year of a pooled period is printed. */
    PERIOD_MEAN,
    /** The change since the period before is printed. */
    CHANGE,
    /** The slope over several periods is printed. */
    SLOPE,
    /** The gap between two sexes is printed. */
    GAP,
    /** A rank puts the cell between published ones. */
    RANK,
    /** A z-score places the cell against published ones. */
    Z_SCORE,
    /** An earlier release shows it, or sums differently around it. */
    EARLIER_RELEASE
}
