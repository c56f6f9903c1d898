package uk.jsna.plan;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What a plan wants an indicator to come to, in a kind that says how it is judged. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ThresholdTarget.class, name = "threshold"),
    @JsonSubTypes.Type(value = CohortTarget.class, name = "cohort")
})
public sealed interface Target permits ThresholdTarget, CohortTarget {

    /** The target in the plan's own words. */
    String wording();

    /** When it must be met. */
    Due due();

    /** The verdict on the evidence; {@link Verdict} says when each is given. */
    Judgement judge(Evidence evidence);
}
