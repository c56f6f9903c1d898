package uk.jsna.review;

import org.jspecify.annotations.Nullable;
import uk.jsna.indicator.TimePeriod;
import uk.jsna.statistics.Interval;

/**
 * A figure of a release.
 *
 * @param period the time it is about
 * @param value the value; null where there is none to see
 * @param limits95 its 95% limits; NaN where they are not known
 * @param counts what it is the quotient of; null where that is not published
 * @param note shorthand on the value; empty where there is none
 * @param england how it compares with England by the 95% limits; empty where it is not compared
 * @param decimals decimals printed
 */
public record PublishedFigure(
        TimePeriod period,
        @Nullable Double value,
        Interval limits95,
        @Nullable Counts counts,
        String note,
        String england,
        int decimals) {

    /**
     * People or events counted, and those they are counted among.
     *
     * @param numerator the count
     * @param denominator the population
     */
    public record Counts(double numerator, double denominator) {}
}
