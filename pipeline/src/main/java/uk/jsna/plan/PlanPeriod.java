package uk.jsna.plan;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.jsna.indicator.PeriodType;
import uk.jsna.indicator.TimePeriod;

/**
 * A time as a plan prints it, with the period it stands for where that can be said.
 *
 * @param printed the plan's own words, such as "current data" or "2012/13 Q4 & annual"
 * @param type how the period is cut; null where the words name no one period
 * @param period the period as publishers write it, such as FYE2015; null where the words name none
 */
public record PlanPeriod(
        String printed, @Nullable PeriodType type, @Nullable String period) {

    public PlanPeriod {
        if ((type == null) != (period == null)) {
            throw new IllegalArgumentException("has a period without its type or a type without its period, but must"
                    + " have both or neither. Give both, as in type: financial_year, period: 2012/13.");
        }
        if (type != null && period != null) {
            TimePeriod.parse(type, period);
        }
    }

    /** The period of time, where the words name one. */
    public Optional<TimePeriod> time() {
        return type == null || period == null ? Optional.empty() : Optional.of(TimePeriod.parse(type, period));
    }
}
