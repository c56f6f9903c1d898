package uk.jsna.plan;

import java.math.BigDecimal;

/**
 * A level that moves: to come into line with a comparator, or better. Judged against the comparator's value in the same
 * period, which is taken as known; the value that the plan printed is kept beside it.
 *
 * @param wording the plan's own words
 * @param operator how the area's value is held against the comparator's
 * @param comparator code of the area to come into line with
 * @param valueInPlan the comparator's value when the plan was written
 * @param unit unit of the values
 * @param due when
 */
public record ComparatorTarget(
        String wording, ThresholdOperator operator, String comparator, BigDecimal valueInPlan, Unit unit, Due due)
        implements Target {

    /** Against the comparator as it is now; {@link Verdict#NOT_AVAILABLE} without it, for the printed value is stale. */
    @Override
    public Judgement judge(Evidence evidence) {
        Observation figure = evidence.figure();
        Observation now = evidence.comparator();
        if (figure == null || now == null) {
            return Judgement.NOT_AVAILABLE;
        }
        return new Threshold(operator, BigDecimal.ZERO)
                .judge(Change.between(figure, now.asKnown()))
                .at(due.isReachedBy(evidence.asOf()));
    }

    /** Against the comparator's value that the plan printed. */
    public Judgement judgeAsPrinted(Evidence evidence) {
        return new ThresholdTarget(wording, operator, valueInPlan, unit, due).judge(evidence);
    }
}
