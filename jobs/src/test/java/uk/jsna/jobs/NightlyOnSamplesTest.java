package uk.jsna.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.jsna.ProjectFolder;

class NightlyOnSamplesTest {

    private static final Path EXPECTED = ProjectFolder.path().resolve("data-samples/expected");

    @Test
    void theReleaseIsTheExpectedOneByteForByte() throws IOException {
        Path release = SampleNight.once().release();
        if (Boolean.getBoolean("expected.write")) {
            Files.createDirectories(EXPECTED.resolve("csv"));
            for (String file : published(release)) {
                Files.write(EXPECTED.resolve(file), Files.readAllBytes(release.resolve(file)));
            }
            throw new AssertionError(
                    "data-samples/expected was written anew. Look at the difference, commit it if it is"
                            + " right, and run again without -Dexpected.write.");
        }

        assertThat(published(release)).isEqualTo(published(EXPECTED));
        for (String file : published(EXPECTED)) {
            assertThat(release.resolve(file))
                    .as(
                            "%s; after a change that is meant: mvn -pl jobs -am test -Dtest=NightlyOnSamplesTest"
                                    + " -Dexpected.write=true",
                            file)
                    .hasSameBinaryContentAs(EXPECTED.resolve(file));
        }
    }

    @Test
    void theSameNightInAnotherProcessGivesTheSameBytes(@TempDir Path other) throws IOException, InterruptedException {
        Command.apart(other, "nightly", "--config", Command.workspace().toString(), "--out", other.toString());

        Map<String, String> first = checksums(SampleNight.once().release().toRealPath());
        Map<String, String> second = checksums(other.resolve("releases/current").toRealPath());
        first.remove("manifest.json");
        second.remove("manifest.json");
        assertThat(second).isEqualTo(first).hasSizeGreaterThan(20);
    }

    @Test
    void theSameNightAgainFindsItsReleaseThere() {
        Command again = SampleNight.once().again("nightly");

        assertThat(again.exit()).isEqualTo(ExitCode.NOTHING_NEW.code());
        assertThat(again.err())
                .isEqualTo("The release of these inputs, this configuration and this day is there already.\n");
    }

    @Test
    void trueCountsStayInTheSecureStoreAndNoTemporaryFileIsLeft() throws IOException {
        Path secure = SampleNight.once().out().resolve("secure");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secure)))
                .isEqualTo("rwx------");
        assertThat(SampleNight.once().secureStore()).containsExactly("cohorts", "ledger", "runs");
        assertThat(checksums(SampleNight.once().release().toRealPath()).keySet())
                .noneMatch(file -> file.contains("calculated_figures"));
    }

    @Test
    void aSmallCountOfTheCouncilIsNowhereInTheRelease() throws IOException {
        List<String> lines = Files.readAllLines(SampleNight.once().release().resolve("csv/indicator_figures.csv"));
        List<String> withheld = lines.stream()
                .filter(line -> line.startsWith("neet_16_18_academic_year,E05990002,"))
                .filter(line -> line.contains("2020/21"))
                .toList();

        assertThat(withheld).hasSize(3).allSatisfy(line -> assertThat(line).contains(",none,c,"));
    }

    @Test
    void checkAcceptsTheSamplesAndPublishesNothing() {
        Command check = Command.run("check", "--config", Command.workspace().toString());

        assertThat(check.exit()).as(check.err()).isZero();
        assertThat(check.out()).isEmpty();
        assertThat(check.err()).contains(" checks passed.");
    }

    /** What a reader gets, without the clock of the manifest. */
    private static List<String> published(Path folder) throws IOException {
        List<String> files = new ArrayList<>();
        for (String file : checksums(folder.toRealPath()).keySet()) {
            if (file.startsWith("csv/") || file.endsWith(".html") || file.equals("data-dictionary.csv")) {
                files.add(file);
            }
        }
        return files;
    }

    private static Map<String, String> checksums(Path folder) throws IOException {
        Map<String, String> sums = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                sums.put(folder.relativize(file).toString(), Checksum.of(file));
            }
        }
        return sums;
    }
}
