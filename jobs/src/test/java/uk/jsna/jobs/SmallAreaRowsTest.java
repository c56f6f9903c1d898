package uk.jsna.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.jsna.ProjectFolder;
import uk.jsna.geography.BoundaryVintage;
import uk.jsna.geography.TargetBoundaries;
import uk.jsna.source.SourceCatalogue;
import uk.jsna.spark.ingest.References;
import uk.jsna.workspace.Workspace;

class SmallAreaRowsTest {

    @TempDir
    private Path folder;

    private Path samples() throws IOException {
        return LaidFiles.into(folder.resolve("samples"), ProjectFolder.path().resolve("data-samples"));
    }

    private static List<Row> rows(Path samples) {
        Workspace workspace = Workspace.read(samples.resolve("workspace.yaml"));
        RunInputs inputs = RunInputs.find(workspace, samples.resolve("raw"), LocalDate.of(2022, 4, 30));
        References references = References.read(inputs.tasks(false), workspace.groups());
        return SmallAreaRows.of(
                inputs,
                references,
                new TargetBoundaries(
                        BoundaryVintage.parse(workspace.vintage()),
                        references.register(),
                        references.smallAreas(),
                        references.authorities()));
    }

    @Test
    void smallAreasOfPublicSourcesArePublished() throws IOException {
        assertThat(rows(samples())).isNotEmpty();
    }

    /** A descriptor file is named by its path, and the night knows it by its id. */
    @Test
    void aDescriptorFileMayTellOfSmallAreas() throws IOException {
        Path samples = samples();
        String source = "iod2019_lsoa_children_0_15";
        List<Row> expected = rows(samples);
        Files.writeString(
                samples.resolve("sources/own.yaml"),
                SourceCatalogue.builtInText(source).orElseThrow());
        Path workspace = samples.resolve("workspace.yaml");
        Files.writeString(workspace, Files.readString(workspace).replace(": " + source + "\n", ": sources/own.yaml\n"));

        assertThat(rows(samples)).isNotEmpty().isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"iod2019_lsoa_children_0_15", "iod2019_idaci"})
    void smallAreasAreNotPublishedWhereTheCouncilHoldsWhatIsCountedInThem(String source) throws IOException {
        Path samples = samples();
        String own =
                SourceCatalogue.builtInText(source).orElseThrow().replace("disclosure: public", "disclosure: council");
        Files.writeString(samples.resolve("sources/own.yaml"), own);
        Path workspace = samples.resolve("workspace.yaml");
        Files.writeString(workspace, Files.readString(workspace).replace(": " + source + "\n", ": sources/own.yaml\n"));

        assertThat(Workspace.read(workspace).isOfSmallAreas("sources/own.yaml")).isTrue();
        assertThat(rows(samples)).isEmpty();
    }
}
