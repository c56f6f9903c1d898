package uk.jsna.jobs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.jsna.quality.Finding;
import uk.jsna.quality.Outcome;

/**
 * Findings as a person wants them: one for one fault. A file that several sources read is told once, and that nothing was
 * read from a file is left out where the reason is told too. What the workspace says of a source's checks is applied.
 */
final class FoldedFindings {

    private static final String NOTHING_READ = "facts_found";

    /** What these find is wrong with a whole file, however many sources read it. */
    private static final Set<String> WHOLE_FILE = Set.of("file_readable", "header_found");

    /** What these find runs through a file once it is there: the first is told, and how many more there are. */
    private static final Set<String> FIRST_OF_FILE = Set.of("no_figure_stands_twice");

    private FoldedFindings() {}

    /**
     * Folds findings, in reading order.
     *
     * @param outcomes outcomes that the workspace sets, by source and check
     */
    static List<Finding> of(List<Finding> findings, Map<String, Map<String, Outcome>> outcomes) {
        List<Finding> all = findings.stream()
                .map(finding ->
                        finding.as(outcomes.getOrDefault(finding.place().source(), outcomes.getOrDefault("", Map.of()))
                                .get(finding.check())))
                .sorted(Finding.IN_READING_ORDER)
                .toList();
        Map<String, List<Finding>> faults = new LinkedHashMap<>();
        for (Finding finding : all) {
            if (!isConsequence(finding, all)) {
                faults.computeIfAbsent(fault(finding), unused -> new ArrayList<>())
                        .add(finding);
            }
        }
        return faults.values().stream().map(FoldedFindings::told).toList();
    }

    private static Finding told(List<Finding> same) {
        Finding first = same.get(0);
        return same.size() == 1 || !FIRST_OF_FILE.contains(first.check())
                ? first
                : new Finding(
                        first.check(),
                        first.outcome(),
                        first.message() + " The file has " + (same.size() - 1) + " more of these.",
                        first.place());
    }

    private static boolean isConsequence(Finding finding, List<Finding> all) {
        return finding.check().equals(NOTHING_READ)
                && all.stream()
                        .anyMatch(other -> other.outcome() == Outcome.FAIL
                                && !other.check().equals(NOTHING_READ)
                                && other.place().file().equals(finding.place().file()));
    }

    /** One fault of a file, whichever source met it. */
    private static String fault(Finding finding) {
        return WHOLE_FILE.contains(finding.check()) || FIRST_OF_FILE.contains(finding.check())
                ? finding.check() + "|" + finding.place().file()
                : finding.check() + "|" + finding.place() + "|" + finding.message();
    }
}
