package uk.jsna.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each fault of {@code data-samples/broken}, laid over the samples, gives its finding. What is told while a file is read is
 * looked at without a session; the other faults go through what the command does, in one session; a fault that only the
 * release before can tell goes through a second night. Some then go through the commands themselves.
 */
class BrokenFilesTest {

    private static final Path BROKEN = Command.project().resolve("data-samples/broken");
    private static final Path RAW = Command.project().resolve("data-samples/raw");

    private static final String EXPECTED = "expected-finding.txt";

    @TempDir
    private Path work;

    @TestFactory
    Stream<DynamicTest> eachFaultGivesItsFinding() throws IOException {
        SampleNight.once();
        List<Path> faults = faults();
        faults.remove(RevisedNight.MOVED);
        Map<Path, List<String>> reading = new TreeMap<>();
        for (Path fault : faults) {
            List<String> told = FaultyReading.told(fault);
            if (!told.isEmpty()) {
                reading.put(fault, told);
            }
        }
        Map<Path, Command> checked = new CheckedFaults(work)
                .of(faults.stream().filter(fault -> !reading.containsKey(fault)).toList());
        Map<Path, Executable> all = new TreeMap<>();
        reading.forEach((fault, told) -> all.put(fault, () -> isTold(fault, told)));
        checked.forEach((fault, check) -> all.put(fault, () -> isTold(fault, check)));
        return all.entrySet().stream()
                .map(each ->
                        DynamicTest.dynamicTest(String.valueOf(each.getKey().getFileName()), each.getValue()));
    }

    private static void isTold(Path fault, List<String> reading) throws IOException {
        String found = String.join("\n", reading) + "\n";
        isExpected(fault, found, found);
        assertThat(reading).hasSize(1);
    }

    private static void isTold(Path fault, Command check) throws IOException {
        if (expected(fault).startsWith("WARN")) {
            isExpected(fault, unusual(check), check.err());
            assertThat(check.exit()).as(check.err()).isZero();
        } else {
            isExpected(fault, lines(check, "FAIL "), check.err());
            assertThat(lines(check, "FAIL ").lines()).hasSize(1);
            assertThat(check.exit()).as(check.err()).isEqualTo(ExitCode.REFUSED.code());
        }
    }

    /** What only the release before can tell. */
    @Test
    void aFigureThatMovedFarFromTheLastReleaseIsWarnedOfAndPublished() throws IOException {
        Command night = RevisedNight.once().command();

        isExpected(RevisedNight.MOVED, unusual(night), night.err());
    }

    @ParameterizedTest
    @ValueSource(strings = "duplicate-key")
    void aNightThatMeetsAFaultPublishesNothing(String fault) throws IOException {
        Command night = refused(LaidFiles.into(work.resolve("inputs"), RAW, BROKEN.resolve(fault)));

        assertThat(lines(night, "FAIL ")).as(night.err()).isEqualTo(expected(BROKEN.resolve(fault)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"overdue-edition", "numerator-over-denominator"})
    void theCommandTellsWhatIsFoundAndExitsAccordingly(String name) throws IOException {
        Path fault = BROKEN.resolve(name);

        Command check = Command.run(
                "check",
                "--config",
                Command.workspace().toString(),
                "--inputs",
                LaidFiles.into(work.resolve("inputs"), RAW, fault).toString(),
                "--as-of",
                CheckedFaults.dayOf(fault).toString());

        assertThat(unusual(check)).as(check.err()).isEqualTo(expected(fault));
        assertThat(check.exit())
                .isEqualTo((expected(fault).startsWith("WARN") ? ExitCode.DONE : ExitCode.REFUSED).code());
    }

    @Test
    void aNightTellsTheFaultsOfAllFilesAtOnceAndPublishesNothing() throws IOException {
        Path inputs = LaidFiles.into(work.resolve("several"), RAW);
        Map<String, Path> laid = new TreeMap<>();
        for (Path fault : faults()) {
            if (FaultyReading.isTold(expected(fault))) {
                laid.putIfAbsent(replaced(fault), fault);
            }
        }
        List<String> expected = new ArrayList<>();
        for (Path fault : laid.values()) {
            LaidFiles.into(inputs, fault);
            expected.addAll(expected(fault).lines().toList());
        }

        Command night = refused(inputs);

        assertThat(laid).hasSizeGreaterThan(5);
        assertThat(lines(night, "FAIL ").lines()).as(night.err()).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static List<Path> faults() throws IOException {
        try (Stream<Path> faults = Files.list(BROKEN)) {
            return faults.filter(Files::isDirectory).sorted().collect(Collectors.toCollection(ArrayList::new));
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

    /** The findings that the samples as they are do not give. */
    private static String unusual(Command command) {
        Set<String> usual = SampleNight.once().command().err().lines().collect(Collectors.toSet());
        return (lines(command, "FAIL ") + lines(command, "WARN "))
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
