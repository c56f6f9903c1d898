package uk.jsna.review;

import java.time.LocalDate;
import uk.jsna.plan.ReviewCycle;

/**
 * What a review is made from besides the plan.
 *
 * @param cycle how often the plan is looked at in this way
 * @param asOf the day of the review
 * @param published the figures of a release
 * @param now the council's performance return for this review
 * @param before its return for the last one
 */
public record ReviewInputs(
        ReviewCycle.Every cycle,
        LocalDate asOf,
        PublishedSeries published,
        PerformanceReturn now,
        PerformanceReturn before) {

    /** The day of the last review, and of the next one: a cycle before or after a day. */
    public LocalDate cyclesFrom(LocalDate day, int cycles) {
        return switch (cycle) {
            case MONTHLY -> day.plusMonths(cycles);
            case QUARTERLY, EACH_BOARD -> day.plusMonths(3L * cycles);
            case SIX_MONTHLY -> day.plusMonths(6L * cycles);
            case ANNUAL -> day.plusYears(cycles);
        };
    }

    /** The day of the last review. */
    public LocalDate lastReview() {
        return cyclesFrom(asOf, -1);
    }

    /** The day of the next review. */
    public LocalDate nextReview() {
        return cyclesFrom(asOf, 1);
    }
}
