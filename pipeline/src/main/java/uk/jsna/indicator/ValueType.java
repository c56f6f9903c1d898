package uk.jsna.indicator;

/** What kind of number an indicator's value is, and so which limits it has. */
public enum ValueType {
    /** People with a characteristic among the people who could have it; Wilson score interval. */
    PROPORTION,
    /** Events over a population at risk; exact Poisson limits below ten events, Byar's from ten. */
    CRUDE_RATE,
    /** A number of people or events; no limits. */
    COUNT,
    /** A total of points over people; no limits, for the spread is not published. */
    SCORE
}
