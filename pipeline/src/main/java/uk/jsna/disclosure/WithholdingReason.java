package uk.jsna.disclosure;

/**
 * Why the primary rule withholds a cell. The reason stays in the secure store: a release carries one mark for every
 * withheld cell, because the reason itself narrows the count.
 */
public enum WithholdingReason {
    /** The source suppressed the cell; what it hid is not shown here either. */
    WITHHELD_BY_SOURCE,
    /** The denominator is from one to the threshold: so few children that any share of them tells on each. */
    SMALL_DENOMINATOR,
    /** The numerator is from one to the threshold. */
    SMALL_COUNT,
    /** Everyone in the area counts (100%): attribute disclosure, however large the group. */
    WHOLE_GROUP,
    /** All but one to the threshold count, so that the few who do not stand out. */
    SMALL_COMPLEMENT
}
