package uk.jsna.indicator;

/** The sex a figure is about. */
public enum Sex {
    /** Everybody. */
    PERSONS,
    FEMALE,
    MALE
}
