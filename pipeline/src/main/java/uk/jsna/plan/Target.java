package uk.jsna.plan;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What a plan wants an indicator to come to, in a kind that says how it is judged. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ThresholdTarget.class, name = "threshold"),
    @JsonSubTypes.Type(value = CohortTarget.class, name = "cohort"),
    @JsonSubTypes.Type(value = DirectionTarget.class, name = "direction"),
    @JsonSubTypes.Type(value = MaintainTarget.class, name = "maintain"),
    @JsonSubTypes.Type(value = ComparatorTarget.class, name = "comparator"),
    @JsonSubTypes.Type(value = PercentileTarget.class, name = "percentile"),
    @JsonSubTypes.Type(value = GapTarget.class, name = "gap"),
    @JsonSubTypes.Type(value = GrowthTarget.class, name = "growth"),
    @JsonSubTypes.Type(value = CompletenessTarget.class, name = "completeness"),
    @JsonSubTypes.Type(value = CountTarget.class, name = "count"),
    @JsonSubTypes.Type(value = ShareTarget.class, name = "share"),
    @JsonSubTypes.Type(value = MilestoneTarget.class, name = "milestone")
})
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
