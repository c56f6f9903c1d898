package uk.jsna.plan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A gap between two groups to be closed, in percentage points: free school meals against the rest, or reception against
 * year 6, which is a gap between two sets of children and not the growth of one. The figure is the gap itself, never
 * either side of it. Where the plan names no level the gap must be smaller than at the baseline; where it is measured
 * against a comparator's gap, the gap between the gaps must be.
 *
 * @param wording the plan's own words
 * @param group whose figure comes first
 * @param reference whose figure is taken away
 * @param operator how the gap is held against {@code value}; null where the plan names no level
 * @param value the level; null where the plan names none
 * @param comparator code of the area whose gap is the measure; null where there is none
 * @param measure what it is worked out from in a release; null where no release holds it
 * @param due when
 */
public record GapTarget(
        String wording,
        String group,
        String reference,
        @Nullable ThresholdOperator operator,
        @Nullable BigDecimal value,
        @Nullable String comparator,
        @Nullable GapMeasure measure,
        Due due)
        implements Target {

    public GapTarget {
        if ((operator == null) != (value == null)) {
            throw new IllegalArgumentException(
                    "has an operator without a value or a value without an operator, but must"
                            + " have both or neither. Give both, or neither where the gap is only to be reduced.");
        }
    }

    /** The gap between two groups' figures, first less second. */
    public static Observation gap(Observation group, Observation reference) {
        return Change.between(group, reference);
    }

    @Override
    public Judgement judge(Evidence evidence) {
        Observation gap = evidence.figure();
        Observation other = comparator == null ? evidence.baseline() : evidence.comparator();
        boolean due = due().isReachedBy(evidence.asOf());
        if (gap == null) {
            return Judgement.NOT_AVAILABLE;
        }
        if (operator != null && value != null) {
            return new Threshold(operator, value).judge(gap).at(due);
        }
        if (other == null) {
            return Judgement.NOT_AVAILABLE;
        }
        ThresholdOperator smaller = comparator == null ? ThresholdOperator.BELOW : ThresholdOperator.AT_MOST;
        return new Threshold(smaller, BigDecimal.ZERO)
                .judge(Change.between(gap, other))
                .at(due);
    }
}
