package uk.jsna.plan;

import java.util.List;

/**
 * A plan's targets asked again of other years, where the figures that the plan spoke of were never published in a form
 * that can be followed.
 *
 * @param id what a workspace names it by
 * @param reason why these years stand for the plan's own
 * @param targets what changes
 */
public record Replay(String id, String reason, List<Change> targets) {

    public Replay {
        targets = Absent.asEmpty(targets);
    }

    /**
     * A cohort target's other baseline and deadline.
     *
     * @param id the indicator's id in the plan
     * @param baseline the period that freezes the cohort
     * @param due when the target must be met
     */
    public record Change(String id, PlanPeriod baseline, Due due) {}

    PlanIndicator applyTo(PlanIndicator indicator) {
        for (Change change : targets) {
            if (change.id().equals(indicator.id()) && indicator.target() instanceof CohortTarget cohort) {
                return indicator.withTarget(cohort.replayed(change.baseline(), change.due()));
            }
        }
        return indicator;
    }
}
