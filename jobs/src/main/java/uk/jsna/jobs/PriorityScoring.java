package uk.jsna.jobs;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.jsna.geography.AreaRegister;
import uk.jsna.indicator.AreaCode;
import uk.jsna.plan.Plan;
import uk.jsna.priority.Criterion;
import uk.jsna.spark.prioritise.ScorePriorities;
import uk.jsna.workspace.Workspace;

/**
 * The needs of the areas in scope, of the districts in them and of the workspace's own groups, scored by its weights; none
 * where it has no weights.
 */
final class PriorityScoring {

    private PriorityScoring() {}

    static ScorePriorities of(Night night, AreaRegister register, ScorePriorities.Evidence evidence, List<Plan> plans) {
        Map<Criterion, Double> weights = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            weights.put(criterion, night.workspace().priorityWeights().getOrDefault(criterion.words(), 0.0));
        }
        boolean wanted = weights.values().stream().anyMatch(weight -> weight > 0);
        return new ScorePriorities(
                evidence,
                new ScorePriorities.Setting(night.indicators(), served(plans), weights),
                wanted ? places(night.workspace(), register) : List.of());
    }

    private static List<AreaCode> places(Workspace workspace, AreaRegister register) {
        Set<AreaCode> places = new LinkedHashSet<>(workspace.scope());
        register.areas().stream()
                .filter(area -> area.code().type().isLowerTier()
                        && workspace.scope().stream().anyMatch(area::isWithin))
                .forEach(area -> places.add(area.code()));
        workspace.groups().forEach(group -> places.add(group.code()));
        return List.copyOf(places);
    }

    /** How many priorities of all plans together each indicator serves. */
    private static Map<String, Integer> served(List<Plan> plans) {
        Map<String, Set<String>> served = new TreeMap<>();
        plans.forEach(plan -> plan.indicators().forEach(each -> {
            if (each.indicator() != null) {
                served.computeIfAbsent(each.indicator(), unused -> new TreeSet<>())
                        .addAll(each.serves().keySet());
            }
        }));
        Map<String, Integer> counts = new TreeMap<>();
        served.forEach((indicator, priorities) -> counts.put(indicator, priorities.size()));
        return counts;
    }
}
