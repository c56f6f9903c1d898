package uk.jsna.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import uk.jsna.plan.Plan;
import uk.jsna.spark.track.CountOverThresholds;
import uk.jsna.spark.track.JudgeTargets;
import uk.jsna.spark.track.PublishedFigures;
import uk.jsna.workspace.WorkspaceFile;

/**
 * Published figures held against the plans' targets and the workspace's thresholds.
 *
 * @param plans the plans as they were judged
 * @param results rows of the table of target results
 * @param wards rows of the table of target wards
 */
record PlanTracking(List<Plan> plans, List<Row> results, List<Row> wards) {

    static PlanTracking of(Night night, StoredCohorts cohorts, Dataset<Row> figures) {
        List<Plan> plans = plans(night);
        PublishedFigures published = new PublishedFigures(figures, judged(night, plans));
        JudgeTargets judge = new JudgeTargets(published, night.workspace().indicators(), cohorts);
        plans.forEach(judge::judge);
        List<Row> results = new ArrayList<>(judge.results());
        for (WorkspaceFile.Threshold threshold : night.workspace().thresholds()) {
            results.addAll(CountOverThresholds.of(
                    published, threshold, night.workspace().scope()));
        }
        return new PlanTracking(plans, results, judge.wards());
    }

    /** The plans of the workspace, as it uses them. */
    static List<Plan> plans(Night night) {
        return night.workspace().plans().stream().map(use -> plan(night, use)).toList();
    }

    private static Plan plan(Night night, WorkspaceFile.PlanUse use) {
        Plan plan = Plan.read(
                night.workspace().resolve(use.plan()),
                night.workspace().indicators().ids());
        return use.replay() == null ? plan : plan.replayed(use.replay());
    }

    private static Set<String> judged(Night night, List<Plan> plans) {
        Set<String> judged = new TreeSet<>();
        night.workspace().thresholds().forEach(threshold -> judged.add(threshold.indicator()));
        plans.forEach(plan -> plan.indicators().forEach(each -> {
            if (each.indicator() != null) {
                judged.add(each.indicator());
            }
        }));
        return judged;
    }
}
