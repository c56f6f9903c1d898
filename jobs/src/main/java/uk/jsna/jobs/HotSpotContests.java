package uk.jsna.jobs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.jsna.indicator.AreaCode;
import uk.jsna.plan.CohortTarget;
import uk.jsna.plan.Plan;
import uk.jsna.plan.PlanIndicator;
import uk.jsna.plan.ThresholdOperator;
import uk.jsna.plan.ThresholdTarget;
import uk.jsna.ranking.Contest;
import uk.jsna.ranking.Level;
import uk.jsna.workspace.Workspace;
import uk.jsna.workspace.WorkspaceFile;

/** The levels that wards are held against: the workspace's thresholds, and the thresholds and cohorts of its plans. */
final class HotSpotContests {

    private HotSpotContests() {}

    static List<Contest> of(Workspace workspace, List<Plan> plans, StoredCohorts cohorts) {
        List<Contest> contests = new ArrayList<>();
        for (WorkspaceFile.Threshold threshold : workspace.thresholds()) {
            Level level = Level.over(BigDecimal.valueOf(threshold.over()));
            for (AreaCode area : workspace.scope()) {
                contests.add(new Contest(threshold.id(), threshold.indicator(), area, level, null));
            }
        }
        plans.forEach(plan -> plan.indicators().forEach(each -> add(contests, plan, each, cohorts)));
        return contests;
    }

    private static void add(List<Contest> contests, Plan plan, PlanIndicator each, StoredCohorts cohorts) {
        String indicator = each.indicator();
        if (indicator == null) {
            return;
        }
        if (each.target() instanceof ThresholdTarget target && target.operator() != ThresholdOperator.EQUAL) {
            contests.add(new Contest(
                    each.id(), indicator, plan.areaOf(each), missed(target.operator(), target.value()), null));
        } else if (each.target() instanceof CohortTarget target) {
            Set<AreaCode> frozen = cohorts.ofThisRun(each.id())
                    .map(cohort -> Set.copyOf(cohort.areas()))
                    .orElse(null);
            Level level = hot(target.memberOperator(), target.memberValue());
            contests.add(new Contest(each.id(), indicator, plan.areaOf(each), level, frozen));
        }
    }

    /** A ward that does not meet a target is a hot spot of it. */
    private static Level missed(ThresholdOperator operator, BigDecimal value) {
        Level.Side side = operator.wantsLow() ? Level.Side.OVER : Level.Side.UNDER;
        boolean strict = operator == ThresholdOperator.BELOW || operator == ThresholdOperator.OVER;
        return new Level(value, side, strict);
    }

    /** A ward that a cohort would choose is a hot spot. */
    private static Level hot(ThresholdOperator operator, BigDecimal value) {
        Level.Side side = operator.wantsLow() ? Level.Side.UNDER : Level.Side.OVER;
        boolean levelIsHot = operator == ThresholdOperator.AT_LEAST || operator == ThresholdOperator.AT_MOST;
        return new Level(value, side, levelIsHot);
    }
}
