package uk.jsna.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.OptionalLong;
import uk.jsna.statistics.Interval;

/**
 * A level to reach or to keep: "below 10% across the county as a whole".
 *
 * @param wording the plan's own words
 * @param operator how a value is held against the threshold
 * @param value the threshold
 * @param unit the threshold's standard unit
 * @param due when it must be met
 */
public record ThresholdTarget(String wording, ThresholdOperator operator, BigDecimal value, Unit unit, Due due)
        implements Target {

    /** The operator and the number. */
    public Threshold threshold() {
        return new Threshold(operator, value);
    }

    @Override
    public Judgement judge(Evidence evidence) {
        Observation figure = evidence.figure();
        return figure == null
                ? Judgement.NOT_AVAILABLE
                : threshold().judge(figure).at(due.isReachedBy(evidence.asOf()));
    }

    /** As {@link #judge(Evidence)}, for a count in a population, compared exactly. */
    public Judgement judge(long numerator, long denominator, Interval limits95, LocalDate asOf) {
        return judge(Evidence.on(asOf, Observation.ofCounts(numerator, denominator, unit, limits95)));
    }

    /**
     * How many fewer children would meet the target, the population unchanged: the exact smallest number; zero where it
     * is met, empty where the target wants high values or no number would do.
     */
    public OptionalLong fewerNeeded(long numerator, long denominator) {
        return threshold().fewerNeeded(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator), unit);
    }

    /** How many more would meet the target, the population unchanged; empty where it wants low values. */
    public OptionalLong moreNeeded(long numerator, long denominator) {
        return threshold().moreNeeded(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator), unit);
    }
}
