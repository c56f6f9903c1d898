package uk.jsna.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.jsna.ProjectFolder;

/** A second night as of the same day, on files that were issued again: what changed, and why, byte for byte. */
class RevisionBackTest {

    private static final Path SCENARIO = ProjectFolder.path().resolve("data-samples/scenarios/revised-files");
    private static final Path MOVED = ProjectFolder.path().resolve("data-samples/broken/figure-moved");
    private static final Path EXPECTED = SCENARIO.resolve("expected-revisions.csv");

    @TempDir
    private Path work;

    @Test
    void filesThatWereIssuedAgainGiveTheExpectedRevisions() throws IOException {
        Path out = work.resolve("out");
        Path first = SampleNight.once().release().toRealPath();
        LaidFiles.into(out.resolve("releases").resolve(first.getFileName().toString()), first);
        Files.createSymbolicLink(out.resolve("releases/current"), first.getFileName());
        LaidFiles.into(out.resolve("secure/ledger"), SampleNight.once().out().resolve("secure/ledger"));
        Path inputs = LaidFiles.into(
                work.resolve("inputs"), ProjectFolder.path().resolve("data-samples/raw"), MOVED, SCENARIO);

        List<String> before = names(out);
        Command rehearsal = run("rehearse", inputs, out, "--format", "csv");
        assertThat(rehearsal.exit()).as(rehearsal.err()).isZero();
        assertThat(names(out)).isEqualTo(before);
        assertThat(rehearsal.err()).endsWith(" The night would publish this. Nothing was published.\n");

        Command night = run("nightly", inputs, out);

        assertThat(night.exit()).as(night.err()).isZero();
        assertThat(warnings(night))
                .as("a workbook with counts of four wards far from those of the last release")
                .isEqualTo(Files.readString(MOVED.resolve("expected-finding.txt")));
        Path second = out.resolve("releases/current").toRealPath();
        Path revisions = second.resolve("csv/revisions.csv");
        if (Boolean.getBoolean("expected.write")) {
            Files.copy(revisions, EXPECTED, StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(revisions).hasSameBinaryContentAs(EXPECTED);
        assertThat(rehearsal.out()).isEqualTo(Files.readString(EXPECTED));
        assertThat(Files.readString(second.resolve("manifest.json")))
                .contains("\"against\" : \"" + first.getFileName() + "\"");

        Map<String, Long> attack = LedgerEntry.read(out.resolve("secure/ledger")
                        .resolve(second.getFileName().toString()))
                .attack();
        System.out.println("two releases with a revision, attacked together: " + attack);
        assertThat(attack)
                .containsEntry("earlier releases", 1L)
                .containsEntry("exact", 0L)
                .containsEntry("narrow", 0L)
                .containsEntry("shown", 0L);
        assertThat(attack.get("withheld")).isGreaterThan(100);

        Command diff = Command.run("diff", first.toString(), second.toString(), "--format", "csv");
        assertThat(diff.exit()).as(diff.err()).isZero();
        assertThat(diff.out()).isEqualTo(Files.readString(EXPECTED));
        assertThat(diff.err()).startsWith(diff.out().lines().count() - 1 + " published figures differ from release ");
        List<String> hidden =
                diff.out().lines().filter(line -> line.contains("newly ")).toList();
        assertThat(hidden)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains(",newly withheld,disclosure,,,,,,,,,,,,"));
    }

    @Test
    void theFirstReleaseHasNoRevisionsAndSaysWhy() throws IOException {
        Path release = SampleNight.once().release();

        assertThat(Files.readAllLines(release.resolve("csv/revisions.csv"))).hasSize(1);
        assertThat(Files.readString(release.resolve("csv/check_results.csv")))
                .contains("value_moved_within_chance,indicator_figures,pass,0,0,There is no earlier release to compare"
                        + " with.\n");
    }

    @Test
    void twoFoldersOfWhichOneIsNoReleaseAreToldApart() {
        Command diff =
                Command.run("diff", "nowhere", SampleNight.once().release().toString());

        assertThat(diff.exit()).isEqualTo(ExitCode.USAGE.code());
        assertThat(diff.out()).isEmpty();
        assertThat(diff.err())
                .isEqualTo("jsna diff: nowhere: no release is here; a release folder must hold the folder 'tables'. Run"
                        + " 'jsna nightly' to make one, or name another folder with --release.\n");
    }

    @Test
    void whatIsPublishedAlreadyNeedsNoRehearsal() {
        Command again = SampleNight.once().again("rehearse");

        assertThat(again.exit()).isEqualTo(ExitCode.NOTHING_NEW.code());
        assertThat(again.err())
                .isEqualTo("Nothing would change: the release of these inputs, this configuration and this day is"
                        + " there already.\n");
    }

    /** The warnings that the samples as they are do not give. */
    private static String warnings(Command night) {
        Set<String> usual = SampleNight.once().command().err().lines().collect(Collectors.toSet());
        return night.err()
                .lines()
                .filter(line -> line.startsWith("WARN ") && !usual.contains(line))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static Command run(String name, Path inputs, Path out, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                name,
                "--config",
                Command.workspace().toString(),
                "--inputs",
                inputs.toString(),
                "--out",
                out.toString()));
        arguments.addAll(List.of(more));
        return Command.run(arguments.toArray(String[]::new));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }
}
