package uk.jsna.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each fault of {@code data-samples/broken}, laid over the samples, gives its one finding and publishes nothing. */
class BrokenFilesTest {

    private static final Path BROKEN = Command.project().resolve("data-samples/broken");
    private static final Path RAW = Command.project().resolve("data-samples/raw");

    @TempDir
    private Path work;

    @TestFactory
    Stream<DynamicTest> eachFaultGivesItsFindingAndLeavesThePreviousReleaseUntouched() throws IOException {
        SampleNight.once();
        try (Stream<Path> faults = Files.list(BROKEN)) {
            List<Path> sorted = faults.filter(Files::isDirectory).sorted().toList();
            return sorted.stream()
                    .map(fault -> DynamicTest.dynamicTest(String.valueOf(fault.getFileName()), () -> check(fault)));
        }
    }

    private void check(Path fault) throws IOException {
        Path inputs = work.resolve(String.valueOf(fault.getFileName()));
        copy(RAW, inputs);
        copy(fault, inputs);
        String before = checksum(SampleNight.once().out().resolve("releases"));

        Command night = Command.run(
                "nightly",
                "--config",
                Command.workspace().toString(),
                "--inputs",
                inputs.toString(),
                "--out",
                SampleNight.once().out().toString());

        String found = night.err()
                .lines()
                .filter(line -> line.startsWith("FAIL "))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        Path expected = fault.resolve("expected-finding.txt");
        if (Boolean.getBoolean("expected.write")) {
            Files.writeString(expected, found);
        }
        assertThat(found).as(night.err()).isEqualTo(Files.readString(expected));
        assertThat(found.lines()).hasSize(1);
        assertThat(night.exit()).isEqualTo(ExitCode.REFUSED.code());
        assertThat(night.err())
                .endsWith("The data were refused. Nothing was published; the previous release stands.\n");
        assertThat(checksum(SampleNight.once().out().resolve("releases"))).isEqualTo(before);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else if (!file.endsWith("expected-finding.txt")) {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static String checksum(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return Checksum.of(files.sorted()
                    .map(file -> file + (Files.isRegularFile(file) ? Checksum.of(file) : ""))
                    .collect(Collectors.joining("\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
