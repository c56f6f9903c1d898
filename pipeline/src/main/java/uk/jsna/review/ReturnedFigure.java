package uk.jsna.review;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.jsna.plan.Observation;
import uk.jsna.plan.Unit;
import uk.jsna.plan.ValueStatus;
import uk.jsna.statistics.Interval;
import uk.jsna.statistics.Proportion;
import uk.jsna.statistics.Rate;

/**
 * One line of a council's performance return.
 *
 * @param indicator id of the indicator in the plan
 * @param period the reporting period in the council's words
 * @param status what is said of the value, or in its place
 * @param value the value with the decimals that it is to be printed with; null where there is none
 * @param counts what it is the quotient of; null where the return does not say
 * @param limits95 its 95% limits; NaN where the counts are not known
 */
public record ReturnedFigure(
        String indicator,
        String period,
        ValueStatus status,
        @Nullable BigDecimal value,
        PublishedFigure.@Nullable Counts counts,
        Interval limits95) {

    /** The 95% limits of a quotient of counts: Wilson's for a share, Byar's for a rate. */
    static Interval limits(PublishedFigure.@Nullable Counts counts, @Nullable Unit unit) {
        if (counts == null || unit == null) {
            return Interval.MISSING;
        }
        double multiplier = unit.multiplier().doubleValue();
        return switch (unit) {
            case PERCENT ->
                Proportion.of(counts.numerator(), counts.denominator(), multiplier)
                        .interval95();
            case PER_1000, PER_10000, PER_100000 ->
                Rate.of(counts.numerator(), counts.denominator(), multiplier).interval95();
            case PERCENTAGE_POINTS, COUNT -> Interval.MISSING;
        };
    }

    /** The count in its population, for figures that are put together. */
    Observation observation(Unit unit) {
        PublishedFigure.Counts both = java.util.Objects.requireNonNull(counts);
        return Observation.ofCounts(Math.round(both.numerator()), Math.round(both.denominator()), unit, limits95);
    }
}
