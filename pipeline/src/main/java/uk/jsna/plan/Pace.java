package uk.jsna.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A change over a time, and so much a year: what was seen between two figures, or what is needed from the last figure to
 * the target. Straight lines; nothing is said of chance.
 *
 * @param change the change in the indicator's unit
 * @param from the day it is reckoned from
 * @param to the day it is reckoned to
 */
public record Pace(BigDecimal change, LocalDate from, LocalDate to) {

    public Pace {
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException("a pace is reckoned from " + from + " to " + to
                    + ", but must end after it begins. Check the days of the figures and of the deadline.");
        }
    }

    /** The length in years: whole months over twelve, for plans speak in months and years. */
    public double years() {
        return ChronoUnit.MONTHS.between(from.withDayOfMonth(1), to.withDayOfMonth(1)) / 12.0;
    }

    /** The change a year. */
    public double perYear() {
        return change.doubleValue() / years();
    }
}
