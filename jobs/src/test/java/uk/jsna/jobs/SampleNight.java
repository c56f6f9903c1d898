package uk.jsna.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** One night on the samples, run once for all tests that look at its release. */
final class SampleNight {

    private static final class Once {
        static final SampleNight NIGHT = new SampleNight();
    }

    private final Path out;
    private final Command command;
    private final List<String> secure;

    private SampleNight() {
        try {
            out = Files.createTempDirectory("sample-night");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        command = again("nightly");
        assertThat(command.exit()).as(command.err()).isZero();
        secure = names(out.resolve("secure"));
    }

    static SampleNight once() {
        return Once.NIGHT;
    }

    Path out() {
        return out;
    }

    Path release() {
        return out.resolve("releases/current");
    }

    Command command() {
        return command;
    }

    /** The same inputs by another command, where their release is. */
    Command again(String name) {
        return Command.run(name, "--config", Command.workspace().toString(), "--out", out.toString());
    }

    /**
     * What the secure store held when the night had ended. Later nights in this process spill where the first one did:
     * Spark settles its folders once for a process.
     */
    List<String> secureStore() {
        return secure;
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
