package uk.jsna.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.jsna.quality.Finding;
import uk.jsna.quality.Outcome;
import uk.jsna.source.Fact;
import uk.jsna.source.FactSink;
import uk.jsna.source.ReadSummary;
import uk.jsna.source.SourceCatalogue;
import uk.jsna.source.SourceDescriptor;
import uk.jsna.source.SourceFiles;
import uk.jsna.source.SourceReader;

/** The descriptions of the publishers' real files read the sample files without a complaint. */
class BuiltInSourcesReadTheSamplesTest {

    private static final Path RAW = SampleFolder.path().resolve("raw");

    static Stream<Arguments> sampleFiles() {
        return SourceCatalogue.ids().stream()
                .map(id -> SourceCatalogue.find(id, RAW))
                .flatMap(source -> SourceFiles.matching(RAW, source.file().pattern()).stream()
                        .map(file -> Arguments.of(source, file)));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("sampleFiles")
    void aSampleFileIsReadWithoutComplaint(SourceDescriptor source, Path file) {
        List<String> complaints = new ArrayList<>();
        ReadSummary summary = SourceReader.of(source).read(file, new FactSink() {
            @Override
            public void fact(Fact fact) {
                // Only that facts come is looked at here; what they are, in the test of the nightly run.
            }

            @Override
            public void finding(Finding finding) {
                if (finding.outcome() != Outcome.PASS) {
                    complaints.add(finding.toString());
                }
            }
        });

        assertThat(complaints).isEmpty();
        assertThat(summary.facts()).isPositive();
        assertThat(summary.refused()).isZero();
    }
}
