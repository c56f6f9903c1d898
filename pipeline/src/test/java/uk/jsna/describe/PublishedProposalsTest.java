package uk.jsna.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import uk.jsna.SharedFiles;
import uk.jsna.source.SourceCatalogue;
import uk.jsna.source.SourceDescriptor;
import uk.jsna.source.SourceFiles;

/**
 * What is proposed for every published file that is not a lookup, held against what its built-in source reads: a proposal
 * is right first time where it gives the figures of that source, on their areas, for their periods and sexes, with their
 * numbers: all, or all but one in a thousand.
 */
@Tag("evidence")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedProposalsTest {

    /** Proposals that need no edit but names. They may become more. */
    private static final int RIGHT = 43;

    private final Path inputs = SharedFiles.of("data");

    @Test
    void everyDataFileIsProposedForAndTheEditsItNeedsAreTold() {
        KnownAreas areas = KnownAreas.read(inputs.resolve("geography"));
        List<String> lines = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        int right = 0;
        int all = 0;
        Map<String, Integer> edits = new TreeMap<>();
        for (String id : SourceCatalogue.ids()) {
            SourceDescriptor source = SourceCatalogue.find(id, Path.of(""));
            if (source.yields() != SourceDescriptor.Yields.OBSERVATIONS
                    || !id.matches(System.getProperty("proposals.only", ".*"))) {
                continue;
            }
            for (Path file : SourceFiles.matching(inputs, source.file().pattern())) {
                ProposalVerdict verdict = ProposalVerdict.of(source, file, areas);
                all++;
                right += verdict.edit().isEmpty() ? 1 : 0;
                edits.merge(verdict.edit().isEmpty() ? "none" : verdict.edit(), 1, Integer::sum);
                rows.add("| %s | %s | %d | %d | %s |"
                        .formatted(
                                inputs.relativize(file),
                                id,
                                verdict.matched(),
                                verdict.wanted(),
                                verdict.edit().isEmpty() ? "none" : verdict.edit()));
                lines.add("%-60s %-34s %7d of %7d  %s"
                        .formatted(
                                inputs.relativize(file),
                                id,
                                verdict.matched(),
                                verdict.wanted(),
                                verdict.edit().isEmpty() ? "right first time" : "edit: " + verdict.edit()));
            }
        }
        lines.forEach(System.out::println);
        System.out.println(right + " of " + all + " proposals are right first time; edits: " + edits);
        if (System.getProperty("proposals.only") == null) {
            DescribePage.hold(
                    "proposals",
                    "\n" + right + " of " + all + " proposals are right first time.\n\n"
                            + "| file | source | figures right | of | edit that is needed |\n|---|---|---:|---:|---|\n"
                            + String.join("\n", rows) + "\n");
        }
        assertThat(all).isPositive();
        assertThat(right).isGreaterThanOrEqualTo(System.getProperty("proposals.only") == null ? RIGHT : 0);
    }
}
