package uk.jsna.series;

import uk.jsna.indicator.TimePeriod;
import uk.jsna.statistics.Interval;
import uk.jsna.statistics.RecentTrend;

/**
 * One published figure of a series and what it was compared with in its period; NaN where a number is missing or withheld.
 *
 * @param period the period the figure is about
 * @param isBreak whether the figure must not be compared with earlier ones
 * @param counts what the figure rests on
 * @param england value of England in the same period
 * @param neighbours value of the statistical neighbours in the same period
 */
public record SeriesPoint(TimePeriod period, boolean isBreak, Counts counts, double england, double neighbours) {

    /**
     * A value with the counts under it.
     *
     * @param value the official value
     * @param numerator people or events counted
     * @param denominator people they are counted among
     * @param limits its 95% limits
     */
    public record Counts(double value, double numerator, double denominator, Interval limits) {}

    /** Whether the figure has a value. */
    boolean hasValue() {
        return !Double.isNaN(counts.value);
    }

    boolean hasCounts() {
        return counts.numerator >= 0 && counts.denominator > 0;
    }

    /** The first day of the period in years, so that years without a figure keep their place. */
    double time() {
        return period.start().getYear();
    }

    RecentTrend.Point asRecent() {
        return new RecentTrend.Point(
                counts.value, counts.numerator, counts.denominator, counts.limits.lower(), counts.limits.upper());
    }
}
