package uk.jsna.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.jsna.indicator.TimePeriod;

/**
 * A figure that a plan prints. A word in the place of a number is no number, and never zero.
 *
 * @param printed the plan's own characters, such as "78.3% (provisional)"
 * @param status what the plan says of it
 * @param value the number; null where there is none
 * @param period the time it is about
 * @param place code or id of the place it is about; null where that is the indicator's own area
 * @param day the day for which it stands when a pace is reckoned; null for the middle of its period
 * @param note what a reader must know
 */
public record ReportedFigure(
        String printed,
        ValueStatus status,
        @Nullable BigDecimal value,
        PlanPeriod period,
        @Nullable String place,
        @Nullable LocalDate day,
        @Nullable String note) {

    public ReportedFigure {
        if (status.hasValue() != (value != null)) {
            throw new IllegalArgumentException("has status '" + status.name().toLowerCase(Locale.ROOT) + "' and "
                    + (value == null ? "no value" : "the value " + value.toPlainString()) + ", but must have "
                    + (value == null ? "one. Give the number." : "none. Take the number out, or change the status."));
        }
    }

    /** The number, where there is one. */
    public Optional<BigDecimal> number() {
        return Optional.ofNullable(value);
    }

    /** The day for which it stands: its own, or the middle of its period; empty where the period names none. */
    public Optional<LocalDate> reckoned() {
        return day != null ? Optional.of(day) : period.time().map(ReportedFigure::middle);
    }

    private static LocalDate middle(TimePeriod time) {
        long days = ChronoUnit.DAYS.between(time.start(), time.end());
        return time.start().plusDays(days / 2);
    }
}
