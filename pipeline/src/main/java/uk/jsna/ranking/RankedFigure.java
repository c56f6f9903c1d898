package uk.jsna.ranking;

import uk.jsna.indicator.AreaCode;
import uk.jsna.statistics.Interval;

/**
 * An area's published figure; NaN where a number is missing or withheld.
 *
 * @param area the area
 * @param value the official value
 * @param numerator people or events counted
 * @param denominator people they are counted among
 * @param limits the 95% limits of the value
 */
public record RankedFigure(AreaCode area, double value, double numerator, double denominator, Interval limits) {

    boolean hasValue() {
        return !Double.isNaN(value);
    }

    boolean hasCounts() {
        return numerator >= 0 && denominator > 0;
    }
}
