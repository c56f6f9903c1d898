package uk.jsna.plan;

import java.math.BigDecimal;
import java.util.Optional;
import uk.jsna.statistics.Interval;

/**
 * A figure that a target is held against: an exact quotient, so that 22 children of 220 are exactly 10% and no rounding
 * of a binary fraction moves them over a threshold, with its 95% limits.
 *
 * @param numerator the count times the unit's multiplier, or the value itself
 * @param denominator the population; 1 where the value itself is given
 * @param limits95 the 95% limits in the value's unit; NaN where they are not known; both equal to the value where chance
 *     has no part in it
 */
public record Observation(BigDecimal numerator, BigDecimal denominator, Interval limits95) {

    public Observation {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("denominator is " + denominator.toPlainString()
                    + ", but must be more than zero. Leave out areas with nobody in them.");
        }
    }

    /** A count in a population, exactly. */
    public static Observation ofCounts(long numerator, long denominator, Unit unit, Interval limits95) {
        return new Observation(
                BigDecimal.valueOf(numerator).multiply(unit.multiplier()), BigDecimal.valueOf(denominator), limits95);
    }

    /** A value as its publisher printed it. */
    public static Observation ofValue(BigDecimal value, Interval limits95) {
        return new Observation(value, BigDecimal.ONE, limits95);
    }

    /** A printed value whose limits are not known. */
    public static Observation ofValue(BigDecimal value) {
        return ofValue(value, Interval.MISSING);
    }

    /**
     * A value read as a number, taken as the shortest decimal that stands for it; empty where it is NaN. A value that
     * was divided here is better given by {@link #ofCounts}, for the quotient of two numbers need not be exact.
     */
    public static Optional<Observation> of(double value, double lower95, double upper95) {
        return Double.isFinite(value)
                ? Optional.of(ofValue(BigDecimal.valueOf(value), new Interval(lower95, upper95)))
                : Optional.empty();
    }

    /** A full count of things or people, in which chance has no part, such as 42 centres built. */
    public static Observation ofFullCount(long count) {
        return ofValue(BigDecimal.valueOf(count), new Interval(count, count));
    }

    /** The value as a number, for printing and for estimates; comparisons use the exact quotient. */
    public double value() {
        return numerator.doubleValue() / denominator.doubleValue();
    }

    /** Whether 95% limits are known. */
    public boolean hasLimits() {
        return !Double.isNaN(limits95.lower()) && !Double.isNaN(limits95.upper());
    }

    /** Two counts in two populations put together; the limits of the sum are not known from those of the parts. */
    Observation plus(Observation other) {
        return new Observation(numerator.add(other.numerator), denominator.add(other.denominator), Interval.MISSING);
    }

    /** The difference of two figures of different children, with limits from theirs. */
    public Observation less(Observation other) {
        return Change.between(this, other);
    }

    /** The same value taken as known: a benchmark, whose own interval plays no part. */
    public Observation asKnown() {
        return new Observation(numerator, denominator, new Interval(value(), value()));
    }

    /** How the exact value compares with a number: below zero where it is less. */
    int compareWith(BigDecimal other) {
        return numerator.compareTo(other.multiply(denominator));
    }
}
