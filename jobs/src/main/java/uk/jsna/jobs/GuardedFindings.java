package uk.jsna.jobs;

import java.util.List;
import java.util.Set;
import uk.jsna.quality.Finding;

/**
 * Findings that may be printed and published. What a check read in a file of the council's own counts is not repeated: the
 * place is enough for whoever has the file, and nobody else may know.
 */
final class GuardedFindings {

    /** These name areas, columns and files, and never a number that was read. Groups are a file's own texts: where its columns
     * have shifted they are counts, so checks that name groups are not among these. */
    private static final Set<String> WITHOUT_NUMBERS = Set.of(
            "area_is_known",
            "areas_single",
            "authority_is_placed",
            "code_agrees_with_name",
            "code_exists_in_its_vintage",
            "columns_known",
            "count_is_not_negative",
            "edition_is_fresh",
            "facts_found",
            "file_is_there",
            "file_readable",
            "groups_known",
            "header_found",
            "neighbour_is_known",
            "period_is_the_one_asked_for",
            "ward_has_small_area",
            "ward_is_placed");

    private GuardedFindings() {}

    static List<Finding> of(List<Finding> findings, Set<String> councilSources) {
        return findings.stream()
                .map(finding ->
                        councilSources.contains(finding.place().source()) && !WITHOUT_NUMBERS.contains(finding.check())
                                ? guarded(finding)
                                : finding)
                .toList();
    }

    private static Finding guarded(Finding finding) {
        return new Finding(
                finding.check(),
                finding.outcome(),
                "the check met counts that the council holds, which are not repeated here. Look at this place in the"
                        + " file itself.",
                finding.place());
    }
}
