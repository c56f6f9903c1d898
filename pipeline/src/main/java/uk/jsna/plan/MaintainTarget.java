package uk.jsna.plan;

import java.math.BigDecimal;

/**
 * A level to be kept: "maintain the low rate". A figure on the right side of the level is met, surely where its whole
 * interval is. A figure on the wrong side is missed only where its whole interval is; otherwise the change may be
 * chance, and nothing can be told.
 *
 * @param wording the plan's own words
 * @param operator the right side of the level
 * @param value the level
 * @param unit its standard unit
 * @param due how long
 */
public record MaintainTarget(String wording, ThresholdOperator operator, BigDecimal value, Unit unit, Due due)
        implements Target {

    @Override
    public Judgement judge(Evidence evidence) {
        Observation figure = evidence.figure();
        if (figure == null) {
            return Judgement.NOT_AVAILABLE;
        }
        Judgement against = new Threshold(operator, value).judge(figure);
        return switch (against.verdict()) {
            case CANNOT_TELL, LIKELY_MISSED, LIKELY_MET ->
                new Judgement(against.meets() ? Verdict.LIKELY_MET : Verdict.CANNOT_TELL, against.meets());
            case MET, MISSED, NOT_DUE, NO_TARGET_SET, NOT_AVAILABLE -> against;
        };
    }
}
