package uk.jsna.table;

/** What a published column is a function of; it decides what becomes of the column where a figure is withheld. */
public enum Origin {
    /** A label, a key, a description, or a fact about the run: no count of people goes into it. */
    LABEL,
    /** A count itself, numerator or denominator: empty where the figure is withheld. */
    COUNT,
    /** A function of the counts of its own row, such as a rate or its limits: empty where the figure is withheld. */
    OWN_COUNTS,
    /** A function of published columns alone, such as a comparison or a verdict: it cannot know more than a reader. */
    PUBLISHED
}
