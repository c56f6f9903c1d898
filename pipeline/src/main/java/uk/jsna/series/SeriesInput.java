package uk.jsna.series;

/**
 * What is known of one series, period by period; NaN where a number is missing.
 *
 * @param numerators people or events counted
 * @param denominators people they are counted among, as the source gives them
 * @param joined the same from another source, for where the source gives none
 * @param printed values as the publisher prints them, in the indicator's unit
 */
@SuppressWarnings("ArrayRecordComponent") // the arrays are the point: one pass over primitives; never compared
public record SeriesInput(double[] numerators, double[] denominators, double[] joined, double[] printed) {

    public SeriesInput {
        if (denominators.length != numerators.length
                || joined.length != numerators.length
                || printed.length != numerators.length) {
            throw new IllegalArgumentException("the parts of a series have different lengths: numerators "
                    + numerators.length + ", denominators " + denominators.length + ", joined " + joined.length
                    + ", printed " + printed.length);
        }
    }

    int size() {
        return numerators.length;
    }
}
