package uk.jsna.plan;

import java.math.BigDecimal;

/**
 * A wish that an indicator go one way from where it stood, with no level named: "Increase". The figure must differ from
 * the baseline's; how surely it does is told from the limits of both. What is only to be monitored has no target.
 *
 * @param wording the plan's own words
 * @param direction which way
 * @param due when
 */
public record DirectionTarget(String wording, Direction direction, Due due) implements Target {

    @Override
    public Judgement judge(Evidence evidence) {
        Observation figure = evidence.figure();
        Observation baseline = evidence.baseline();
        if (direction == Direction.MONITOR) {
            return Judgement.NO_TARGET_SET;
        }
        if (figure == null || baseline == null) {
            return Judgement.NOT_AVAILABLE;
        }
        return direction
                .changeFrom(BigDecimal.ZERO)
                .judge(Change.between(figure, baseline))
                .at(due.isReachedBy(evidence.asOf()));
    }
}
