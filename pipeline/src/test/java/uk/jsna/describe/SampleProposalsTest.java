package uk.jsna.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.jsna.ProjectFolder;
import uk.jsna.source.SourceCatalogue;
import uk.jsna.source.SourceDescriptor;
import uk.jsna.source.SourceFiles;

/** What is proposed for every invented file in a publisher's layout gives each figure that its built-in source reads. */
class SampleProposalsTest {

    @Test
    void everySampleIsProposedRightFirstTime() {
        Path inputs = samples();
        KnownAreas areas = KnownAreas.read(inputs.resolve("geography"));
        List<String> edited = new ArrayList<>();
        int right = 0;
        for (String id : SourceCatalogue.ids()) {
            SourceDescriptor source = SourceCatalogue.find(id, Path.of(""));
            if (source.yields() == SourceDescriptor.Yields.OBSERVATIONS) {
                for (Path file : SourceFiles.matching(inputs, source.file().pattern())) {
                    ProposalVerdict verdict = ProposalVerdict.of(source, file, areas);
                    if (verdict.edit().isEmpty()) {
                        right++;
                    } else {
                        edited.add(id + " " + file.getFileName() + " " + verdict);
                    }
                }
            }
        }
        assertThat(edited).isEmpty();
        assertThat(right).isPositive();
    }

    private static Path samples() {
        return ProjectFolder.path().resolve("data-samples/raw");
    }
}
