package uk.jsna.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisclosureCommandTest {

    @Test
    void tellsWhatTheSamplesWithhold() {
        Command command = Command.run(
                "disclosure",
                "--format",
                "csv",
                "--release",
                SampleNight.once().release().toString());

        assertThat(command.exit()).as(command.err()).isZero();
        assertThat(command.out())
                .startsWith("what,figures\ncontrolled figures,630\n")
                .contains("\nprimary,", "\nsecondary,", "\nfiles changed since,0\n");
        assertThat(command.err())
                .matches(
                        "\\d+ of 630 figures under the council's control are withheld, and every published file is as it"
                                + " was recorded\\.\n");
    }

    @Test
    void aReleaseWithoutARecordIsTold(@TempDir Path folder) {
        Command command =
                Command.run("disclosure", "--release", folder.resolve("none").toString());

        assertThat(command.exit()).isEqualTo(ExitCode.USAGE.code());
    }
}
