package uk.jsna.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each fault of {@code data-samples/broken}, laid over the samples, gives its finding. What is told while a file is read is
 * looked at without a night; one night then meets as many of these faults as there are files.
 */
class BrokenFilesTest {

    private static final Path BROKEN = Command.project().resolve("data-samples/broken");
    private static final Path RAW = Command.project().resolve("data-samples/raw");

    private static final String EXPECTED = "expected-finding.txt";
    private static final String MOVED = "WARN value_moved_within_chance ";

    @TempDir
    private Path work;

    @TestFactory
    Stream<DynamicTest> eachFaultGivesItsFindingAndLeavesThePreviousReleaseUntouched() throws IOException {
        SampleNight.once();
        return faults().stream()
                .map(fault -> DynamicTest.dynamicTest(String.valueOf(fault.getFileName()), () -> check(fault)));
    }

    @Test
    void aNightTellsTheFaultsOfAllFilesAtOnceAndPublishesNothing() throws IOException {
        Path inputs = work.resolve("several");
        copy(RAW, inputs);
        Map<String, Path> laid = new TreeMap<>();
        for (Path fault : faults()) {
            if (FaultyReading.isTold(expected(fault))) {
                laid.putIfAbsent(replaced(fault), fault);
            }
        }
        StringBuilder expected = new StringBuilder();
        for (Path fault : laid.values()) {
            copy(fault, inputs);
            expected.append(expected(fault));
        }

        Command night = refused(inputs);

        assertThat(laid).hasSizeGreaterThan(5);
        assertThat(lines(night, "FAIL ").lines())
                .as(night.err())
                .containsExactlyInAnyOrderElementsOf(expected.toString().lines().toList());
    }

    private static List<Path> faults() throws IOException {
        try (Stream<Path> faults = Files.list(BROKEN)) {
            return faults.filter(Files::isDirectory).sorted().toList();
        }
    }

    /** The path of the one file that a fault replaces. */
    private static String replaced(Path fault) throws IOException {
        try (Stream<Path> files = Files.walk(fault)) {
            return files.filter(file -> Files.isRegularFile(file) && !file.endsWith(EXPECTED))
                    .map(file -> fault.relativize(file).toString())
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String expected(Path fault) throws IOException {
        Path file = fault.resolve(EXPECTED);
        return Files.exists(file) ? Files.readString(file) : "";
    }

    private void check(Path fault) throws IOException {
        List<String> reading = FaultyReading.told(fault);
        if (!reading.isEmpty()) {
            String found = String.join("\n", reading) + "\n";
            isExpected(fault, found, found);
            assertThat(reading).hasSize(1);
            return;
        }
        Path inputs = work.resolve(String.valueOf(fault.getFileName()));
        copy(RAW, inputs);
        copy(fault, inputs);
        if (expected(fault).startsWith(MOVED)) {
            isNoticedAfterARelease(fault, inputs);
        } else if (expected(fault).startsWith("WARN")) {
            isNoticed(fault, inputs);
        } else {
            Command night = refused(inputs);
            String found = lines(night, "FAIL ");
            isExpected(fault, found, night.err());
            assertThat(found.lines()).hasSize(1);
        }
    }

    /** A night on the inputs, after the sample night, that publishes nothing. */
    private static Command refused(Path inputs) {
        Path out = SampleNight.once().out();
        String before = checksum(out.resolve("releases"));
        Command night = Command.run(
                "nightly",
                "--config",
                Command.workspace().toString(),
                "--inputs",
                inputs.toString(),
                "--out",
                out.toString());
        assertThat(night.exit()).isEqualTo(ExitCode.REFUSED.code());
        assertThat(night.err())
                .endsWith("The data were refused. Nothing was published; the previous release stands.\n");
        assertThat(checksum(out.resolve("releases"))).isEqualTo(before);
        return night;
    }

    /** A fault that only the release before can tell: a second night, in a folder of its own, that publishes. */
    private void isNoticedAfterARelease(Path fault, Path inputs) throws IOException {
        Path out = work.resolve("after");
        Path first = SampleNight.once().release().toRealPath();
        copy(first, out.resolve("releases").resolve(String.valueOf(first.getFileName())));
        Files.createSymbolicLink(out.resolve("releases/current"), first.getFileName());
        copy(SampleNight.once().out().resolve("secure/ledger"), out.resolve("secure/ledger"));

        Command night = Command.run(
                "nightly",
                "--config",
                Command.workspace().toString(),
                "--inputs",
                inputs.toString(),
                "--out",
                out.toString());

        assertThat(night.exit()).as(night.err()).isZero();
        isExpected(fault, unusual(night), night.err());
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

        isExpected(fault, unusual(check), check.err());
        assertThat(check.exit()).as(check.err()).isZero();
    }

    /** The warnings that the samples as they are do not give. */
    private static String unusual(Command command) {
        Set<String> usual = SampleNight.once().command().err().lines().collect(Collectors.toSet());
        return lines(command, "WARN ")
                .lines()
                .filter(line -> !usual.contains(line))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static String lines(Command command, String outcome) {
        return command.err()
                .lines()
                .filter(line -> line.startsWith(outcome))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static void isExpected(Path fault, String found, String told) throws IOException {
        Path expected = fault.resolve(EXPECTED);
        if (Boolean.getBoolean("expected.write")) {
            Files.writeString(expected, found);
        }
        assertThat(found).as(told).isEqualTo(Files.readString(expected)).isNotEmpty();
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
