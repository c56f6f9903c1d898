package uk.jsna.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Every published figure that differs between two releases, in the order of the published table.
 *
 * @param earlier the id of the release before
 * @param revisions the figures that differ
 */
public record ReleaseDifference(String earlier, List<Revision> revisions) {

    public ReleaseDifference {
        revisions = List.copyOf(revisions);
    }

    /** How many figures changed by each cause, the causes in words, the most frequent first. */
    public Map<String, Long> byCause() {
        Map<String, Long> counted =
                revisions.stream().collect(Collectors.groupingBy(Revision::cause, TreeMap::new, Collectors.counting()));
        Map<String, Long> sorted = new LinkedHashMap<>();
        counted.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    /** The causes with their numbers, as a sentence. */
    public String sentence() {
        if (revisions.isEmpty()) {
            return "No published figure differs from release " + earlier + ".";
        }
        return revisions.size() + " published figures differ from release " + earlier + ": "
                + byCause().entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue())
                        .collect(Collectors.joining(", "))
                + ".";
    }
}
