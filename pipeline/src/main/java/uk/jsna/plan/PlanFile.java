package uk.jsna.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.jsna.document.DocumentRefused;
import uk.jsna.document.DocumentSchema;
import uk.jsna.document.Fault;
import uk.jsna.document.YamlDocument;

/** What no schema can check in a plan file: that ids are given once and that what is named is there. */
final class PlanFile {

    private final YamlDocument document;
    private final Plan plan;
    private final List<Fault> faults = new ArrayList<>();

    private PlanFile(YamlDocument document, Plan plan) {
        this.document = document;
        this.plan = plan;
    }

    static Plan plan(YamlDocument document) {
        return plan(document, Set.of());
    }

    /** With the ids of the definitions that are known; where none is, any is taken. */
    static Plan plan(YamlDocument document, Set<String> definitions) {
        Plan plan = document.as(Plan.class, DocumentSchema.ofResource(Plan.class, "plan.schema.json"));
        PlanFile file = new PlanFile(document, plan);
        file.check();
        if (!definitions.isEmpty()) {
            file.checkDefinitions(definitions);
        }
        if (!file.faults.isEmpty()) {
            throw new DocumentRefused(file.faults);
        }
        return plan;
    }

    private void check() {
        idsStandOnce("indicators", plan.indicators().stream().map(PlanIndicator::id));
        idsStandOnce("priorities", plan.priorities().stream().map(Priority::id));
        idsStandOnce("actions", plan.actions().stream().map(Action::id));
        idsStandOnce("statements", plan.statements().stream().map(Statement::id));
        Set<String> priorities = ids(plan.priorities().stream().map(Priority::id));
        Set<String> columns =
                ids(Stream.concat(priorities.stream(), plan.rollUps().stream().map(RollUp::id)));
        for (int i = 0; i < plan.rollUps().size(); i++) {
            known("roll_ups[" + i + "].priorities", plan.rollUps().get(i).priorities(), priorities, "priorities");
        }
        for (int i = 0; i < plan.versions().size(); i++) {
            known("versions[" + i + "].priorities", plan.versions().get(i).priorities(), priorities, "priorities");
        }
        for (int i = 0; i < plan.actions().size(); i++) {
            known(
                    "actions[" + i + "].contributes_to",
                    plan.actions().get(i).contributesTo(),
                    columns,
                    "priorities or roll_ups");
        }
        checkIndicators(columns);
        checkReferences();
    }

    private void checkIndicators(Set<String> columns) {
        Set<String> tables = ids(plan.tables().stream().map(PrintedTable::id));
        for (int i = 0; i < plan.indicators().size(); i++) {
            PlanIndicator each = plan.indicators().get(i);
            String place = "indicators[" + i + "]";
            known(place + ".serves", each.serves().keySet(), columns, "priorities or roll_ups");
            PrintedRow printed = each.printed();
            if (printed != null) {
                known(place + ".printed.table", List.of(printed.table()), tables, "tables");
            }
        }
    }

    private void checkDefinitions(Set<String> definitions) {
        for (int i = 0; i < plan.indicators().size(); i++) {
            PlanIndicator each = plan.indicators().get(i);
            defined("indicators[" + i + "].indicator", each.indicator(), definitions);
            if (each.target() instanceof GapTarget gap && gap.measure() instanceof GapMeasure.OfGroups groups) {
                defined("indicators[" + i + "].target.of_groups.indicator", groups.indicator(), definitions);
            }
        }
    }

    private void defined(String place, @Nullable String id, Set<String> definitions) {
        if (id != null && !definitions.contains(id)) {
            faults.add(document.fault(
                    place,
                    "is '" + id + "', but must be the id of an indicator, or stand among the definitions of "
                            + Vocabulary.FILE + " beside the plan. Correct it, or define it there."));
        }
    }

    private void checkReferences() {
        Set<String> indicators = ids(plan.indicators().stream().map(PlanIndicator::id));
        for (int i = 0; i < plan.wholes().size(); i++) {
            known("wholes[" + i + "].parts", plan.wholes().get(i).parts(), indicators, "indicators");
        }
        for (int i = 0; i < plan.replays().size(); i++) {
            List<String> changed = plan.replays().get(i).targets().stream()
                    .map(Replay.Change::id)
                    .toList();
            known("replays[" + i + "].targets", changed, indicators, "indicators");
        }
        for (int i = 0; i < plan.indicators().size(); i++) {
            if (plan.indicators().get(i).target() instanceof GapTarget gap
                    && gap.measure() instanceof GapMeasure.OfRows rows) {
                known(
                        "indicators[" + i + "].target.of_rows",
                        List.of(rows.group(), rows.reference()),
                        indicators,
                        "indicators");
            }
        }
    }

    private void idsStandOnce(String list, Stream<String> ids) {
        Set<String> seen = new HashSet<>();
        int i = 0;
        for (String each : ids.toList()) {
            if (!seen.add(each)) {
                faults.add(document.fault(
                        list + "[" + i + "].id", "is '" + each + "' a second time. Give it an id of its own."));
            }
            i++;
        }
    }

    private void known(String place, Iterable<String> named, Set<String> there, String list) {
        for (String each : named) {
            if (!there.contains(each)) {
                faults.add(document.fault(
                        place, "names '" + each + "', which is not among " + list + ". Add it there, or correct it."));
            }
        }
    }

    private static Set<String> ids(Stream<String> ids) {
        return new HashSet<>(ids.toList());
    }
}
