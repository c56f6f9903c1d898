package uk.jsna.series;

/** Where the counts under a figure come from. */
public enum DenominatorKind {
    /** The source gives the denominator with the figure. */
    PUBLISHED("published"),
    /** The denominator is another source's count for the same area and year. */
    JOINED("joined"),
    /** Nobody publishes the denominator; it is the numerator over the printed value, to the nearest whole. */
    IMPLIED("implied"),
    /** The source gives denominator and value; the limits rest on their product as the count. */
    NUMERATOR_IMPLIED("numerator implied"),
    /** There is none, and so no limits. */
    NONE("none");

    private final String words;

    DenominatorKind(String words) {
        this.words = words;
    }

    /** The kind as tables hold it. */
    public String words() {
        return words;
    }
}
