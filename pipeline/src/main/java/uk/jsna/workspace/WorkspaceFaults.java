package uk.jsna.workspace;

import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.jsna.document.DocumentRefused;
import uk.jsna.document.Fault;
import uk.jsna.document.YamlDocument;
import uk.jsna.geography.AreaGroup;
import uk.jsna.indicator.AreaCode;

/** What is wrong with a workspace that its schema cannot say: codes, days and names that do not fit together. */
final class WorkspaceFaults {

    private final YamlDocument document;
    private final WorkspaceFile content;
    private final List<Fault> faults = new ArrayList<>();

    WorkspaceFaults(YamlDocument document, WorkspaceFile content) {
        this.document = document;
        this.content = content;
    }

    private void add(String place, String message) {
        faults.add(document.fault(place, message));
    }

    /**
     * Looks at the rest.
     *
     * @throws DocumentRefused with every fault and its line, where there is any
     */
    void refuse(IndicatorCatalogue indicators) {
        checkGroups();
        checkSmallAreas();
        checkDay();
        checkIndicators(indicators);
        checkRounding();
        if (!faults.isEmpty()) {
            throw new DocumentRefused(
                    faults.stream().sorted(Comparator.comparingInt(Fault::line)).toList());
        }
    }

    /** The codes of areas; what is none is a fault. */
    List<AreaCode> codes(String place, List<String> texts) {
        List<AreaCode> codes = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            try {
                codes.add(new AreaCode(texts.get(i)));
            } catch (IllegalArgumentException e) {
                add(place + "[" + i + "]", "is no area: " + e.getMessage());
            }
        }
        return List.copyOf(codes);
    }

    /** The groups of areas; what is none is a fault. */
    List<AreaGroup> groups() {
        List<AreaGroup> groups = new ArrayList<>();
        for (int i = 0; i < content.areas().groups().size(); i++) {
            WorkspaceFile.Group group = content.areas().groups().get(i);
            String place = "areas.groups[" + i + "]";
            List<AreaCode> areas = codes(place + ".areas", group.areas());
            try {
                groups.add(new AreaGroup(new AreaCode(group.code()), group.name(), areas));
            } catch (IllegalArgumentException e) {
                add(place, "is not a group: " + e.getMessage());
            }
        }
        return List.copyOf(groups);
    }

    /** A group may hold groups that stand above it in the file, so that none can hold itself. */
    private void checkGroups() {
        List<String> above = new ArrayList<>();
        for (int i = 0; i < content.areas().groups().size(); i++) {
            WorkspaceFile.Group group = content.areas().groups().get(i);
            for (int j = 0; j < group.areas().size(); j++) {
                String member = group.areas().get(j);
                if (member.startsWith("G-") && !above.contains(member)) {
                    add(
                            "areas.groups[" + i + "].areas[" + j + "]",
                            "names the group '" + member + "', but must name a group that stands above " + group.code()
                                    + ". Move that group up, or correct its code.");
                }
            }
            above.add(group.code());
        }
    }

    private void checkSmallAreas() {
        checkSource("boundaries.weights", content.boundaries().weights());
        checkSource("boundaries.small_area_deprivation", content.boundaries().smallAreaDeprivation());
    }

    private void checkSource(String key, @Nullable String named) {
        if (named != null
                && content.sources().stream().noneMatch(use -> use.source().equals(named))) {
            add(key, "names the source '" + named + "', but must name one of the workspace's sources. Add it to them.");
        }
    }

    /** The schema holds the day's form; only the calendar knows that February has no 30th. */
    private void checkDay() {
        try {
            content.day();
        } catch (DateTimeParseException e) {
            add("as_of", "is '" + e.getParsedString() + "', but must be a day of the calendar, such as 2022-04-30.");
        }
    }

    private void checkIndicators(IndicatorCatalogue indicators) {
        Map<String, String> named = new TreeMap<>();
        content.disclosure().indicators().keySet().forEach(id -> named.put("disclosure.indicators." + id, id));
        if (content.deprivation() != null) {
            named.put("deprivation", content.deprivation());
        }
        named.putAll(IndicatorCatalogue.named(
                content.disclosure().wholes(), content.disclosure().pooled()));
        for (int i = 0; i < content.thresholds().size(); i++) {
            named.put(
                    "thresholds[" + i + "].indicator",
                    content.thresholds().get(i).indicator());
        }
        for (int i = 0; i < content.agreements().size(); i++) {
            named.put(
                    "agreements[" + i + "].indicator",
                    content.agreements().get(i).indicator());
        }
        named.forEach((place, id) -> {
            if (indicators.find(id).isEmpty()) {
                add(
                        place,
                        "names the indicator '" + id + "', which is not known. Known: "
                                + String.join(", ", indicators.ids()) + ".");
            }
        });
    }

    /** A zero that is shown must be one: whatever else would round to zero has to be withheld. */
    private void checkRounding() {
        Map<String, WorkspaceFile.Rule> rules = new TreeMap<>();
        rules.put("disclosure.standard", content.disclosure().standard());
        content.disclosure().indicators().forEach((id, rule) -> rules.put("disclosure.indicators." + id, rule));
        rules.forEach((place, rule) -> {
            int multiple = Objects.requireNonNullElse(rule.roundTo(), 1);
            int largestToZero = (multiple - 1) / 2;
            if (rule.threshold() < largestToZero) {
                add(
                        place + ".round_to",
                        "is " + multiple + " with threshold " + rule.threshold() + ", so that a count of "
                                + largestToZero + " would be shown as 0. Withhold counts up to " + largestToZero
                                + ", or round to a smaller multiple.");
            }
        });
    }
}
