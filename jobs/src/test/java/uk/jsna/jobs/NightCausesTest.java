package uk.jsna.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.jsna.ProjectFolder;

/** Two nights that differ in one thing: the table of revisions names that as the cause of every figure that changed. */
@Tag("evidence")
class NightCausesTest {

    private static final Path SAMPLES = ProjectFolder.path().resolve("data-samples");
    private static final String NEET = "neet/UD_NEETNK_LA_dashboard_2022.csv";
    private static final String LOOKUP = "geography/wd19_lad19_cty19_rgn19_ctry19.csv";

    private static final String WORKSPACE = """
        title: Brackenshire in short
        inputs: raw
        output: out
        as_of: 2022-04-30
        areas:
          scope: [E10000099]
          groups:
            - code: G-town
              name: The town
              areas: [E05990001, E05990003, E05990006]
        boundaries:
          vintage: WD19
        sources:
          - source: wd19_lad19_cty19_rgn19_ctry19
          - {source: sape_ward_persons_0_15, areas_by: code}
          - source: cilif_relative_ward
          - source: cilif_relative_la
          - source: nccis_neet
        disclosure:
          standard: {threshold: 5, kind: share}
        """;

    @TempDir
    private Path folder;

    private void layOut() throws IOException {
        Files.writeString(folder.resolve("workspace.yaml"), WORKSPACE);
        for (String part : List.of("geography", "population", "child_poverty", "neet")) {
            LaidFiles.into(
                    folder.resolve("raw").resolve(part), SAMPLES.resolve("raw").resolve(part));
        }
    }

    private Path night() throws IOException {
        Command night = Command.run(
                "nightly", "--config", folder.resolve("workspace.yaml").toString());
        assertThat(night.exit()).as(night.err()).isZero();
        return folder.resolve("out/releases/current").toRealPath();
    }

    /** Every change of a figure and its cause, each pair once. */
    private static Set<String> causes(Path release) throws IOException {
        List<String> rows = Files.readAllLines(release.resolve("csv/revisions.csv"));
        List<String> names = Arrays.asList(rows.get(0).split(","));
        Set<String> causes = new TreeSet<>();
        rows.subList(1, rows.size()).forEach(row -> {
            String[] cells = row.split(",", -1);
            causes.add(cells[names.indexOf("change")] + ": " + cells[names.indexOf("cause")]);
        });
        return causes;
    }

    private void edit(String file, String from, String to) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }

    /** The county's percentage of 2022 is a tenth of a point higher. */
    private void revise() throws IOException {
        Path file = folder.resolve("raw").resolve(NEET);
        List<String> rows = Files.readAllLines(file);
        int column = Arrays.asList(rows.get(0).split(",")).indexOf("NEET_percent");
        rows.replaceAll(row -> {
            String[] cells = row.split(",", -1);
            if (row.contains(",E10000099,")) {
                cells[column] = "%.1f".formatted(Double.parseDouble(cells[column]) + 0.1);
            }
            return String.join(",", cells);
        });
        Files.write(file, rows);
    }

    @Test
    void aFileOfANewYearIsNewData() throws IOException {
        layOut();
        Files.delete(folder.resolve("raw/neet/UD_NEETNK_LA_dashboard_2024.csv"));
        night();
        LaidFiles.into(folder.resolve("raw/neet"), SAMPLES.resolve("raw/neet"));

        assertThat(causes(night())).containsExactly("added: new data");
    }

    @Test
    void aFileThatWasIssuedAgainIsARevision() throws IOException {
        layOut();
        night();
        revise();

        assertThat(causes(night())).containsExactly("changed: revision");
    }

    @Test
    void aWardThatALookupMovesToAnotherDistrictIsAMatterOfBoundaries() throws IOException {
        layOut();
        night();
        String ward = Files.readAllLines(folder.resolve("raw").resolve(LOOKUP)).stream()
                .filter(row -> row.contains("E05990003,"))
                .findFirst()
                .orElseThrow();
        edit("raw/" + LOOKUP, ward, ward.replace("E07000901,Alderbrook", "E07000902,Thornmere"));

        assertThat(causes(night())).containsExactly("changed: boundary");
    }

    @Test
    void aGroupWithAnotherAreaIsConfiguration() throws IOException {
        layOut();
        night();
        edit("workspace.yaml", "E05990001, E05990003", "E05990001, E05990002");

        assertThat(causes(night())).containsExactly("changed: configuration");
    }

    /**
     * A programme that counts otherwise cannot be had twice in one test. So the earlier release is made of another file, and
     * then says of itself that it was made of today's by another programme.
     */
    @Test
    void anotherProgrammeOnTheSameFilesIsMethod() throws IOException {
        layOut();
        String now = Checksum.of(folder.resolve("raw").resolve(NEET));
        revise();
        String then = Checksum.of(folder.resolve("raw").resolve(NEET));
        Path manifest = night().resolve("manifest.json");
        String text = Files.readString(manifest);
        assertThat(text).contains(then);
        String programme = text.replaceFirst("(?s).*\"programme\" : \"([^\"]*)\".*", "$1");
        Files.writeString(manifest, text.replace(then, now).replace(programme, "jsna 0.0.9, commit 0123456"));
        LaidFiles.into(folder.resolve("raw/neet"), SAMPLES.resolve("raw/neet"));

        assertThat(causes(night())).containsExactly("changed: method");
    }
}
