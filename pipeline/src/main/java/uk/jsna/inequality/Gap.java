package uk.jsna.inequality;

import uk.jsna.indicator.Indicator;
import uk.jsna.indicator.ValueType;
import uk.jsna.statistics.Difference;
import uk.jsna.statistics.Estimate;
import uk.jsna.statistics.Representation;

/**
 * The gap between two groups: those a group is compared with, less the group. Of percentages it is in percentage points.
 * Limits are Newcombe's where both have counts, else those of both values combined; a score has none.
 *
 * @param estimate the gap with its limits, as far as they can be calculated
 * @param method how the limits came about
 */
public record Gap(Estimate estimate, String method) {

    /** One of the two values is missing. */
    public static final Gap MISSING = new Gap(Estimate.MISSING, "none");

    /** The gap of two groups. */
    public static Gap of(Indicator indicator, GroupFigure group, GroupFigure reference) {
        if (group.estimate().isMissing() || reference.estimate().isMissing()) {
            return MISSING;
        }
        boolean counted = indicator.valueType() == ValueType.PROPORTION && group.hasCounts() && reference.hasCounts();
        if (counted && isUncorrected(indicator, group) && isUncorrected(indicator, reference)) {
            Estimate gap = Difference.of(
                            reference.numerator(), reference.denominator(), group.numerator(), group.denominator())
                    .times(indicator.multiplier());
            return new Gap(gap, "Newcombe hybrid score");
        }
        Estimate combined = Difference.of(reference.estimate(), group.estimate());
        return new Gap(combined, Double.isNaN(combined.lower95()) ? "none" : "limits combined");
    }

    /** Whether the value is what the counts give: a printed value that differs by more than rounding keeps its own gap. */
    private static boolean isUncorrected(Indicator indicator, GroupFigure figure) {
        double calculated = indicator.multiplier() * figure.numerator() / figure.denominator();
        return Math.abs(calculated - figure.estimate().value()) <= Math.pow(10, -indicator.decimals());
    }

    /**
     * This gap less another area's, with limits: positive where the gap is wider here. Where the other gap has no limits
     * it is taken as known.
     */
    public Estimate less(Gap other) {
        Estimate known = other.estimate;
        if (Double.isNaN(known.lower95())) {
            double value = known.value();
            known = new Estimate(value, value, value, value, value);
        }
        return Difference.of(estimate, known);
    }

    /**
     * How far the group is over-represented among those counted: its share of them over its share of everybody in the
     * two groups. One means its share is what its size gives.
     */
    public static Estimate representation(GroupFigure group, GroupFigure reference) {
        if (!group.hasCounts() || !reference.hasCounts() || group.numerator() + reference.numerator() == 0) {
            return Estimate.MISSING;
        }
        return Representation.of(
                group.numerator(),
                group.numerator() + reference.numerator(),
                group.denominator(),
                group.denominator() + reference.denominator());
    }
}
