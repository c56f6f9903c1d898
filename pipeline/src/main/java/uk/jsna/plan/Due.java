package uk.jsna.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When something must be done.
 *
 * @param printed the plan's own words, such as "by 2014"
 * @param date the last day on which it is in time; null where it holds at all times
 * @param day the day to which a pace is reckoned, where that is not the last: the middle of a year for a yearly figure
 */
public record Due(
        String printed, @Nullable LocalDate date, @Nullable LocalDate day) {

    /** Whether evidence about a time that ends on {@code end} can settle it: always, where it holds at all times. */
    public boolean isReachedBy(LocalDate end) {
        return date == null || !end.isBefore(date);
    }

    /** The day to which a pace is reckoned; empty where it holds at all times. */
    public Optional<LocalDate> reckoned() {
        return Optional.ofNullable(day == null ? date : day);
    }
}
