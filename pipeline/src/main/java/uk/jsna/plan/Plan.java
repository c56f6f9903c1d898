package uk.jsna.plan;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.jsna.document.DocumentSchema;
import uk.jsna.document.YamlDocument;
import uk.jsna.indicator.AreaCode;

/**
 * A partnership's published plan for children: what it puts first, what it watches, and what that must come to.
 *
 * @param id global id, the first part of the ids of all that it holds
 * @param name its title
 * @param area code of the area it is for
 * @param areaName that area's name
 * @param from its first day
 * @param to its last day
 * @param themes broad aims
 * @param priorities what comes first
 * @param indicators what it watches, targets included
 * @param replays its targets asked of other years
 */
public record Plan(
        String id,
        String name,
        String area,
        String areaName,
        LocalDate from,
        LocalDate to,
        List<Theme> themes,
        List<Priority> priorities,
        List<PlanIndicator> indicators,
        List<Replay> replays) {

    public Plan {
        if (!AreaCode.isWellFormed(area)) {
            throw new IllegalArgumentException("area is '" + area + "', but must be an area code such as E06000017");
        }
        themes = Absent.asEmpty(themes);
        priorities = Absent.asEmpty(priorities);
        indicators = Absent.asEmpty(indicators);
        replays = Absent.asEmpty(replays);
    }

    /**
     * Reads a plan file.
     *
     * @throws uk.jsna.document.DocumentRefused with every fault and its line
     */
    public static Plan read(Path file) {
        return of(YamlDocument.read(file));
    }

    static Plan of(YamlDocument document) {
        return document.as(Plan.class, DocumentSchema.ofResource(Plan.class, "plan.schema.json"));
    }

    /** The code of the area it is for. */
    public AreaCode areaCode() {
        return new AreaCode(area);
    }

    /** The code of the area that an indicator is for: its own, or the plan's. */
    public AreaCode areaOf(PlanIndicator each) {
        String own = each.area();
        return new AreaCode(own == null ? area : own);
    }

    /** The indicator with this id. */
    public Optional<PlanIndicator> indicator(String wanted) {
        return indicators.stream().filter(each -> each.id().equals(wanted)).findFirst();
    }

    /**
     * The target of the indicator with this id.
     *
     * @throws IllegalArgumentException where there is none of this kind
     */
    public <T extends Target> T target(String indicatorId, Class<T> kind) {
        return indicator(indicatorId)
                .map(PlanIndicator::target)
                .filter(kind::isInstance)
                .map(kind::cast)
                .orElseThrow(() -> new IllegalArgumentException("plan " + id + " has no target " + indicatorId
                        + " of kind " + kind.getSimpleName() + ", but must have one. Check the id in the plan file."));
    }

    /** The indicators for which the plan sets a target of one kind. */
    public List<PlanIndicator> withTarget(Class<? extends Target> kind) {
        return indicators.stream()
                .filter(each -> kind.isInstance(each.target()))
                .toList();
    }

    /**
     * The same plan with the baselines and deadlines of a replay.
     *
     * @throws IllegalArgumentException where the plan holds no replay of this id
     */
    public Plan replayed(String replay) {
        Replay chosen = replays.stream()
                .filter(each -> each.id().equals(replay))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("plan " + id + " has no replay '" + replay
                        + "', but must have one of "
                        + replays.stream().map(Replay::id).toList()
                        + ". Name one of these, or none."));
        List<PlanIndicator> changed = new ArrayList<>();
        for (PlanIndicator each : indicators) {
            changed.add(chosen.targets().stream()
                    .filter(change -> change.id().equals(each.id()))
                    .findFirst()
                    .map(each::replayed)
                    .orElse(each));
        }
        return new Plan(id, name, area, areaName, from, to, themes, priorities, changed, replays);
    }
}
