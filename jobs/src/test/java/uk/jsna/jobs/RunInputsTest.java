package uk.jsna.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.jsna.quality.Finding;
import uk.jsna.quality.Outcome;
import uk.jsna.report.ReleaseOrigin;
import uk.jsna.workspace.Workspace;

class RunInputsTest {

    @TempDir
    private Path folder;

    @Test
    void aSourceWithoutAFileIsRefusedUnlessItMayBeMissing() throws IOException {
        RunInputs inputs = RunInputs.find(
                Workspace.read(Command.workspace()),
                Files.createDirectories(folder.resolve("raw")),
                LocalDate.of(2022, 4, 30));

        assertThat(inputs.missing())
                .extracting(Finding::outcome, Finding::check, Finding::toString)
                .contains(org.assertj.core.api.Assertions.tuple(
                        Outcome.FAIL,
                        "file_is_there",
                        "cilif_relative_ward: no file matches 'child_poverty/cilif_*.ods' in the folder of inputs raw,"
                                + " but there must be one. Put the file there, or correct the pattern."));
    }

    @Test
    void theWeightsOfSmallAreasDecideWhereFiguresLieAndAreNoneThemselves() throws IOException {
        Map<String, ReleaseOrigin.SourceOrigin> sources = RunInputs.find(
                        Workspace.read(Command.workspace()),
                        Files.createDirectories(folder.resolve("raw")),
                        LocalDate.of(2022, 4, 30))
                .origin("any")
                .sources();

        Map<String, ReleaseOrigin.Gives> given = Map.of(
                "iod2019_lsoa_children_0_15", ReleaseOrigin.Gives.PLACES,
                "iod2019_idaci", ReleaseOrigin.Gives.PLACES,
                "lsoa11_wd19_lad19", ReleaseOrigin.Gives.PLACES,
                "nccis_neet", ReleaseOrigin.Gives.FIGURES,
                "dfe_neighbours_2021_csv", ReleaseOrigin.Gives.NEIGHBOURS);
        given.forEach((source, gives) -> assertThat(sources.get(source))
                .as(source)
                .extracting(ReleaseOrigin.SourceOrigin::gives)
                .isEqualTo(gives));
    }
}
