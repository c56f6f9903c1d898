package uk.jsna.quality;

import uk.jsna.indicator.AreaCode;

/**
 * One figure got in two ways.
 *
 * @param name what is compared with what
 * @param point the figure
 * @param first one way to get it
 * @param second the other way
 * @param tolerance the largest difference that rounding explains
 */
public record Reconciliation(String name, Point point, Way first, Way second, double tolerance) {

    /** A figure's indicator, area and period. */
    public record Point(String indicator, AreaCode area, String areaName, String period) {

        @Override
        public String toString() {
            return areaName + " (" + area + ") " + period;
        }
    }

    /** Where a value came from, and the value. */
    public record Way(String from, double value) {}

    /** That the two were compared, without what they were: for figures of which the council holds the only copy. */
    Reconciliation withoutValues() {
        return new Reconciliation(
                name, point, new Way(first.from(), Double.NaN), new Way(second.from(), Double.NaN), tolerance);
    }

    /** Whether both values may be published. */
    public boolean hasValues() {
        return !Double.isNaN(first.value()) && !Double.isNaN(second.value());
    }

    /** Whether the two are equal but for rounding. */
    public boolean agrees() {
        return Math.abs(first.value() - second.value()) <= tolerance;
    }
}
