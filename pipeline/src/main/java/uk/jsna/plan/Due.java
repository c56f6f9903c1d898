package uk.jsna.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something must be done.
 *
 * @param printed the plan's own words, such as "by 2014"
 * @param date the last day on which it is in time; null where it holds at all times
 */
public record Due(String printed, @Nullable LocalDate date) {

    /** Whether evidence about a time that ends on {@code day} can settle it: always, where it holds at all times. */
    public boolean isReachedBy(LocalDate day) {
        return date == null || !day.isBefore(date);
    }
}
