package uk.jsna.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each fault of {@code data-samples/broken}, laid over the samples, gives its finding. */
class BrokenFilesTest {

    private static final Path BROKEN = Command.project().resolve("data-samples/broken");
    private static final Path RAW = Command.project().resolve("data-samples/raw");

    private static final String EXPECTED = "expected-finding.txt";

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
        if (Files.readString(fault.resolve(EXPECTED)).startsWith("WARN")) {
            isNoticed(fault, inputs);
        } else {
            isRefused(fault, inputs);
        }
    }

    private void isRefused(Path fault, Path inputs) throws IOException {
        String before = checksum(SampleNight.once().out().resolve("releases"));

        Command night = Command.run(
                "nightly",
                "--config",
                Command.workspace().toString(),
                "--inputs",
                inputs.toString(),
                "--out",
                SampleNight.once().out().toString());

        String found = lines(night, "FAIL ");
        isExpected(fault, found, night);
        assertThat(found.lines()).hasSize(1);
        assertThat(night.exit()).isEqualTo(ExitCode.REFUSED.code());
        assertThat(night.err())
                .endsWith("The data were refused. Nothing was published; the previous release stands.\n");
        assertThat(checksum(SampleNight.once().out().resolve("releases"))).isEqualTo(before);
    }

    /** A fault that publication can live with is warned of: one warning more than the samples have. */
    private void isNoticed(Path fault, Path inputs) throws IOException {
        List<String> arguments = new ArrayList<>(
                List.of("check", "--config", Command.workspace().toString(), "--inputs", inputs.toString()));
        Path day = fault.resolve("as-of.txt");
        if (Files.exists(day)) {
            arguments.addAll(List.of("--as-of", Files.readString(day).strip()));
        }

        Command check = Command.run(arguments.toArray(String[]::new));

        Set<String> usual = SampleNight.once().command().err().lines().collect(Collectors.toSet());
        String found = lines(check, "WARN ")
                .lines()
                .filter(line -> !usual.contains(line))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        isExpected(fault, found, check);
        assertThat(check.exit()).as(check.err()).isZero();
    }

    private static String lines(Command command, String outcome) {
        return command.err()
                .lines()
                .filter(line -> line.startsWith(outcome))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static void isExpected(Path fault, String found, Command command) throws IOException {
        Path expected = fault.resolve(EXPECTED);
        if (Boolean.getBoolean("expected.write")) {
            Files.writeString(expected, found);
        }
        assertThat(found)
                .as(command.err())
                .isEqualTo(Files.readString(expected))
                .isNotEmpty();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else if (!file.endsWith(EXPECTED)) {
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
