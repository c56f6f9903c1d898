package uk.jsna.disclosure;

/** What the primary rule says of one cell taken alone; secondary suppression may still withhold a cell shown here. */
public sealed interface PrimaryDecision {

    /** True where the cell, taken alone, may be published. */
    default boolean isShown() {
        return this instanceof Shown;
    }

    /** The cell may be published, as far as it alone is concerned. */
    record Shown() implements PrimaryDecision {}

    /** The cell must not be published. */
    record Withheld(WithholdingReason reason) implements PrimaryDecision {}
}
