package uk.jsna.jobs;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.jsna.ProjectFolder;

/**
 * Three nights within a year: the samples, the council's return issued again, and once more with other counts revised and
 * an area taken out of a group. Each release is attacked together with those before it.
 */
@Tag("evidence")
class RevisionsOverAYearTest {

    private static final Path SAMPLES = ProjectFolder.path().resolve("data-samples");
    private static final String RETURN = "council/neet_16_18_by_ward_wd19.csv";

    @TempDir
    private Path work;

    @Test
    void whatIsRevisedInALaterReleaseCannotBeWorkedOutFromAllOfThem() throws IOException {
        Path out = work.resolve("out");
        Path first = SampleNight.once().release().toRealPath();
        LaidFiles.into(out.resolve("releases").resolve(name(first)), first);
        Files.createSymbolicLink(out.resolve("releases/current"), requireNonNull(first.getFileName()));
        LaidFiles.into(out.resolve("secure/ledger"), SampleNight.once().out().resolve("secure/ledger"));
        Path samples = LaidFiles.into(work.resolve("samples"), SAMPLES);
        LaidFiles.into(samples.resolve("raw"), SAMPLES.resolve("scenarios/revised-files"));
        attackedAfter(night(samples, out, "2022-10-31"), 1);

        Path council = samples.resolve("raw").resolve(RETURN);
        edit(
                council,
                Map.of(
                        "E05990006,Eastgate,2020/21,Persons,22,", "E05990006,Eastgate,2020/21,Persons,24,",
                        "E05990006,Eastgate,2020/21,Male,13,", "E05990006,Eastgate,2020/21,Male,15,",
                        "E05990028,Moorside,2020/21,Persons,6,", "E05990028,Moorside,2020/21,Persons,7,",
                        "E05990028,Moorside,2020/21,Male,0,", "E05990028,Moorside,2020/21,Male,1,",
                        "E05990030,Oxholme,2021/22,Persons,4,", "E05990030,Oxholme,2021/22,Persons,3,",
                        "E05990030,Oxholme,2021/22,Female,2,", "E05990030,Oxholme,2021/22,Female,1,"));
        edit(samples.resolve("workspace.yaml"), Map.of("areas: [E05990001, E05990003,", "areas: [E05990003,"));
        attackedAfter(night(samples, out, "2023-03-01"), 2);
    }

    private static LedgerEntry night(Path samples, Path out, String asOf) throws IOException {
        Command night = Command.run(
                "nightly",
                "--config",
                samples.resolve("workspace.yaml").toString(),
                "--out",
                out.toString(),
                "--as-of",
                asOf);
        assertThat(night.exit()).as(night.err()).isZero();
        Path release = out.resolve("releases/current").toRealPath();
        return LedgerEntry.read(out.resolve("secure/ledger").resolve(name(release)));
    }

    private static void attackedAfter(LedgerEntry release, long earlier) {
        System.out.printf("release %s: %s, attacked: %s%n", release.release(), release.decisions(), release.attack());
        assertThat(release.attack())
                .containsEntry("earlier releases", earlier)
                .containsEntry("exact", 0L)
                .containsEntry("narrow", 0L)
                .containsEntry("shown", 0L);
    }

    private static void edit(Path file, Map<String, String> changes) throws IOException {
        String text = Files.readString(file);
        for (Map.Entry<String, String> change : changes.entrySet()) {
            assertThat(text).contains(change.getKey());
            text = text.replace(change.getKey(), change.getValue());
        }
        Files.writeString(file, text);
    }

    private static String name(Path release) {
        return String.valueOf(release.getFileName());
    }
}
