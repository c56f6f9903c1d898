package uk.jsna.indicator;

/** The area that another is compared with. */
public enum Benchmark {
    /** The lower-tier authority the area lies in. */
    DISTRICT,
    /** The county the area lies in; a unitary authority is its own county. */
    COUNTY,
    /** The region of England the area lies in. */
    REGION,
    ENGLAND,
    /** The statistical neighbours of the area's upper-tier authority: the unweighted mean of their values. */
    NEIGHBOURS
}
