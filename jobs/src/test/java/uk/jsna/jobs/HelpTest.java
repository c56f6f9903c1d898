package uk.jsna.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.jsna.ProjectFolder;

class HelpTest {

    private static final Path TRANSCRIPTS =
            ProjectFolder.path().resolve("jobs/src/test/resources/uk/jsna/jobs/transcripts");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nightly",
                "check",
                "describe",
                "hotspots",
                "ward",
                "query",
                "disclosure",
                "diff",
                "explain",
                "review",
                "rehearse"
            })
    void eachCommandExplainsItselfWithAnExample(String name) throws IOException {
        Command help = Command.run(name, "--help");
        Path transcript = TRANSCRIPTS.resolve(name + "--help.txt");
        if (Boolean.getBoolean("expected.write")) {
            Files.createDirectories(TRANSCRIPTS);
            Files.writeString(transcript, help.out());
        }

        assertThat(help.exit()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out()).isEqualTo(Files.readString(transcript)).containsPattern("Examples?:\n  jsna " + name);
    }

    @Test
    void aWorkspaceThatIsNotThereIsTold() {
        Command night = Command.run("nightly", "--config", "nowhere.yaml");

        assertThat(night.exit()).isEqualTo(ExitCode.USAGE.code());
        assertThat(night.err()).isEqualTo("There is no workspace file nowhere.yaml. Name one with --config.\n");
    }

    @Test
    void anUnknownCommandIsAUsageError() {
        assertThat(Command.run("weekly").exit()).isEqualTo(ExitCode.USAGE.code());
    }
}
