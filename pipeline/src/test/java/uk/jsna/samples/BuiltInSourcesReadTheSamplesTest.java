package uk.jsna.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.jsna.ProjectFolder;
import uk.jsna.quality.Finding;
import uk.jsna.quality.Outcome;
import uk.jsna.source.Fact;
import uk.jsna.source.FactSink;
import uk.jsna.source.ReadSummary;
import uk.jsna.source.SourceCatalogue;
import uk.jsna.source.SourceDescriptor;
import uk.jsna.source.SourceFiles;
import uk.jsna.source.SourceReader;

/** The descriptions of the publishers' real files read the sample files as they are. */
class BuiltInSourcesReadTheSamplesTest {

    private static final Path RAW = ProjectFolder.path().resolve("data-samples").resolve("raw");

    static Stream<Arguments> sampleFiles() {
        return sources().flatMap(source -> files(source).stream().map(file -> Arguments.of(source, file)));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("sampleFiles")
    void aSampleFileGivesFactsAndNoFailure(SourceDescriptor source, Path file) {
        Complaints complaints = new Complaints(Outcome.FAIL);

        ReadSummary summary = SourceReader.of(source).read(file, complaints);

        assertThat(complaints.texts).isEmpty();
        assertThat(summary.facts()).isPositive();
        assertThat(summary.refused()).isZero();
    }

    @Test
    void theOnlyWarningIsOfTwoAuthoritiesPublishedTogether() {
        Complaints complaints = new Complaints(Outcome.WARN);

        sources()
                .forEach(source ->
                        files(source).forEach(file -> SourceReader.of(source).read(file, complaints)));

        assertThat(complaints.texts)
                .containsExactly("conceptionstatisticstables2017.xls[Table 6]:35: the row stands for E06000909 and"
                        + " E06000908 together, but must stand for one area to be placed on the map. Its figures are"
                        + " kept apart; leave the code out to be rid of this.");
    }

    @Test
    void everyTableOfAnIndicatorOrLookupThatAPublisherIssuesHasASource() throws IOException {
        List<Path> read = sources().flatMap(source -> files(source).stream()).toList();
        Set<String> others = Set.of("boundaries", "council", "deprivation");

        try (Stream<Path> files = Files.walk(RAW)) {
            assertThat(files.filter(Files::isRegularFile).filter(file -> !others.contains(topFolder(file))))
                    .isSubsetOf(read);
        }
    }

    private static String topFolder(Path file) {
        return RAW.relativize(file).getName(0).toString();
    }

    private static Stream<SourceDescriptor> sources() {
        return SourceCatalogue.ids().stream().map(id -> SourceCatalogue.find(id, RAW));
    }

    private static List<Path> files(SourceDescriptor source) {
        return SourceFiles.matching(RAW, source.file().pattern());
    }

    /** Keeps the text of every finding of one outcome. */
    private static final class Complaints implements FactSink {
        private final List<String> texts = new ArrayList<>();
        private final Outcome outcome;

        private Complaints(Outcome outcome) {
            this.outcome = outcome;
        }

        @Override
        public void fact(Fact fact) {
            // What the facts say is looked at where they are used.
        }

        @Override
        public void finding(Finding finding) {
            if (finding.outcome() == outcome) {
                texts.add(finding.toString());
            }
        }
    }
}
