package uk.jsna.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import uk.jsna.statistics.Estimate;
import uk.jsna.statistics.SlopeDifference;

/**
 * A pace compared with another's: "at a higher rate than the national average", "a downward trend compared with our
 * statistical neighbours". The figures are yearly changes, not levels.
 *
 * @param wording the plan's own words
 * @param direction whether the area must rise faster or fall faster than the comparator
 * @param comparator code of the area or group compared with
 * @param due when
 */
public record GrowthTarget(String wording, Direction direction, String comparator, Due due) implements Target {

    /** With the area's yearly change as the figure and the comparator's as the comparator. */
    @Override
    public Judgement judge(Evidence evidence) {
        Observation pace = evidence.figure();
        Observation other = evidence.comparator();
        if (pace == null || other == null) {
            return Judgement.NOT_AVAILABLE;
        }
        return direction
                .changeFrom(BigDecimal.ZERO)
                .judge(Change.between(pace, other))
                .at(due.isReachedBy(evidence.asOf()));
    }

    /**
     * From the two series' straight lines themselves, which tells more than their slopes' limits do; not available where
     * either has too few years for an error.
     *
     * @param slopes the area's slope less the comparator's
     */
    public Judgement judge(SlopeDifference slopes, LocalDate asOf) {
        Estimate faster = slopes.estimate();
        return Observation.of(faster.value(), faster.lower95(), faster.upper95())
                .filter(Observation::hasLimits)
                .map(each -> direction.changeFrom(BigDecimal.ZERO).judge(each).at(due.isReachedBy(asOf)))
                .orElse(Judgement.NOT_AVAILABLE);
    }
}
