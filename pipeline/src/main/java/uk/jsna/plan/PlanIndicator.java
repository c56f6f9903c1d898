package uk.jsna.plan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.jsna.indicator.AreaCode;

/**
 * An indicator as a plan names it.
 *
 * @param id global id; the id of its target too
 * @param label the plan's own words, its typing errors kept
 * @param name the words a page prints, where they differ from the label
 * @param indicator id of the indicator in the releases; null where no source counts it yet
 * @param group whom it is about
 * @param area the area it is for, by code; null where the plan's own area is meant
 * @param serves the priorities it serves, with its role in each
 * @param target what it must come to; null where the plan sets no target
 * @param note what a reader must know
 * @param traps where a naive reading would go wrong, by the ids of the catalogue of traps
 * @param source where the plan says so: text and lines
 */
public record PlanIndicator(
        String id,
        String label,
        @Nullable String name,
        @Nullable String indicator,
        @Nullable String group,
        @Nullable String area,
        Map<String, Role> serves,
        @Nullable Target target,
        @Nullable String note,
        List<String> traps,
        String source) {

    public PlanIndicator {
        if (area != null) {
            new AreaCode(area);
        }
        serves = Absent.asEmpty(serves);
        traps = Absent.asEmpty(traps);
    }

    /** The judgement on its target; {@link Verdict#NO_TARGET_SET} where the plan sets none. */
    public Judgement judge(Evidence evidence) {
        return target == null ? Judgement.NO_TARGET_SET : target.judge(evidence);
    }

    /** The same indicator with another baseline and deadline of its target, where that is a cohort's. */
    PlanIndicator replayed(Replay.Change change) {
        Target changed =
                target instanceof CohortTarget cohort ? cohort.replayed(change.baseline(), change.due()) : target;
        return new PlanIndicator(id, label, name, indicator, group, area, serves, changed, note, traps, source);
    }
}
