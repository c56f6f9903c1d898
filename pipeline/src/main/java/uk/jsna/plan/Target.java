package uk.jsna.plan;

import tools.jackson.databind.annotation.JsonDeserialize;

/** What a plan wants an indicator to come to, in a kind that says how it is judged. */
@JsonDeserialize(converter = TargetEntry.AsTarget.class)
public sealed interface Target
        permits ThresholdTarget,
                CohortTarget,
                DirectionTarget,
                MaintainTarget,
                ComparatorTarget,
                PercentileTarget,
                GapTarget,
                GrowthTarget,
                CompletenessTarget,
                CountTarget,
                ShareTarget,
                MilestoneTarget {

    /** The target in the plan's own words. */
    String wording();

    /** When it must be met. */
    Due due();

    /** The verdict on the evidence; {@link Verdict} says when each is given. */
    Judgement judge(Evidence evidence);
}
