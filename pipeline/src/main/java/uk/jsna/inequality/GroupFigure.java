package uk.jsna.inequality;

import uk.jsna.statistics.Estimate;

/**
 * The published figure of one group; NaN where a number is missing or withheld.
 *
 * @param estimate the official value with its limits
 * @param numerator people or events counted
 * @param denominator people they are counted among
 */
public record GroupFigure(Estimate estimate, double numerator, double denominator) {

    /** Nobody has published it. */
    public static final GroupFigure MISSING = new GroupFigure(Estimate.MISSING, Double.NaN, Double.NaN);

    boolean hasCounts() {
        return numerator >= 0 && denominator > 0;
    }
}
