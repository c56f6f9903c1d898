package uk.jsna.plan;

/** What an indicator is to a priority that it serves. */
public enum Role {
    /** The priority's own measure, two ticks. */
    PRIMARY,
    /** Tells of the priority besides, one tick. */
    ADDITIONAL,
    /** Named under the priority without a rank. */
    LISTED,
    /** Agreed in the Local Area Agreement. */
    LAA,
    /** Agreed locally, outside the Local Area Agreement. */
    LOCAL
}
