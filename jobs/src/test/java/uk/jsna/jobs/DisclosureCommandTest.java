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
                        "\\d+ of 630 figures under the council's control are withheld, it withstood the attack, and every published file is as it"
                                + " was recorded\\.\n");
    }

    @Test
    void tellsWhatTheAttackCameToInEveryFormat() {
        assertThat(told("csv").out())
                .containsPattern("\nattack: cells tried,[1-9][0-9]+\n")
                .containsPattern("\nattack: of these withheld,[1-9][0-9]+\n")
                .contains("\nattack: earlier releases held beside it,0\n")
                .contains("\nattack: worked out exactly,0\nattack: worked out too narrowly,0\n")
                .contains("\nattack: shown though made from a withheld figure,0\n");
        assertThat(told("json").out()).contains("\n{\"what\": \"attack: worked out exactly\", \"figures\": 0},\n");
        assertThat(told("table").out()).containsPattern("\nattack: worked out exactly +0\n");
        assertThat(told("table").err()).contains(" are withheld, it withstood the attack, and every published file ");
    }

    private static Command told(String format) {
        return Command.run(
                "disclosure",
                "--format",
                format,
                "--release",
                SampleNight.once().release().toString());
    }

    @Test
    void aReleaseWithoutARecordIsTold(@TempDir Path folder) {
        Command command =
                Command.run("disclosure", "--release", folder.resolve("none").toString());

        assertThat(command.exit()).isEqualTo(ExitCode.USAGE.code());
    }
}
