package uk.jsna.indicator;

import org.jspecify.annotations.Nullable;

/**
 * How an area's value compares with a benchmark's value by the area's own interval: the single-interval rule of the
 * national public health profiles. The direction is found first, by strict comparison; polarity turns it into a
 * judgement last. The benchmark's own interval plays no part.
 */
public enum BenchmarkOutcome {
    BETTER,
    /** The interval holds the benchmark's value, its ends included. */
    SIMILAR,
    WORSE,
    /** Higher, of an indicator that is not judged. */
    HIGHER,
    /** Lower, of an indicator that is not judged. */
    LOWER,
    /** A value, limit or benchmark is missing, or the area is the benchmark itself. */
    NOT_COMPARED;

    /** Compares an interval with a benchmark's value; any missing number gives {@link #NOT_COMPARED}. */
    public static BenchmarkOutcome of(
            @Nullable Double lower, @Nullable Double upper, @Nullable Double benchmark, Polarity polarity) {
        if (lower == null || upper == null || benchmark == null) {
            return NOT_COMPARED;
        }
        if (upper < benchmark) {
            return judged(polarity, LOWER);
        }
        return lower > benchmark ? judged(polarity, HIGHER) : SIMILAR;
    }

    private static BenchmarkOutcome judged(Polarity polarity, BenchmarkOutcome direction) {
        return switch (polarity) {
            case LOW_IS_GOOD -> direction == LOWER ? BETTER : WORSE;
            case HIGH_IS_GOOD -> direction == HIGHER ? BETTER : WORSE;
            case NO_JUDGEMENT -> direction;
        };
    }
}
