package uk.jsna.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.jsna.ProjectFolder;
import uk.jsna.source.SourceCheck;

/**
 * Each fault of {@code data-samples/broken}, laid over the samples, gives its finding and no other. What is told while a
 * file is read is looked at without a session. The other faults go through what the command does, as many at once as there
 * are files to lay them in; that each is found by one check alone is the matter of {@link GateMutationTest}, and what only
 * the release before can tell that of {@link RevisionBackTest}. Some faults go through the commands themselves.
 */
class BrokenFilesTest {

    private static final Path BROKEN = ProjectFolder.path().resolve("data-samples/broken");
    private static final Path RAW = ProjectFolder.path().resolve("data-samples/raw");

    /** Checks on lookups, neighbours and shapes, which are read before the figures. */
    private static final List<String> OF_LOOKUPS = List.of(
            "small_area_lies_in_one_ward",
            "small_area_has_children",
            "small_area_is_in_lookup",
            "small_area_is_ranked",
            "neighbour_is_known",
            "shapes_can_be_drawn");

    private static final String EXPECTED = "expected-finding.txt";

    /** The faults that go through the commands: those with consequences for other files, and a few more. */
    private static final Set<String> COMMANDS =
            Set.of("duplicate-key", "overdue-edition", "last-years-file", "corrupt-ward-codes");

    @TempDir
    private Path work;

    @TestFactory
    Stream<DynamicTest> whatIsToldWhileAFileIsRead() throws IOException {
        return faults().stream()
                .filter(fault -> !FaultyReading.told(fault).isEmpty())
                .map(fault -> DynamicTest.dynamicTest(String.valueOf(fault.getFileName()), () -> {
                    String found = String.join("\n", FaultyReading.told(fault)) + "\n";
                    isExpected(fault, found, found);
                    assertThat(found.lines()).hasSize(1);
                }));
    }

    /**
     * The one remark is none of a fault, the samples as they are have a row for two areas, and no source of theirs adds
     * rows up.
     */
    @Test
    void everyCheckOnReadingAndOnLookupsHasItsBrokenFile() throws IOException {
        Set<String> checks = Arrays.stream(SourceCheck.values())
                .filter(check -> check != SourceCheck.AREAS_LEFT_OUT
                        && check != SourceCheck.AREAS_SINGLE
                        && check != SourceCheck.SUMS_COMPLETE)
                .map(SourceCheck::id)
                .collect(Collectors.toCollection(TreeSet::new));
        checks.addAll(OF_LOOKUPS);
        for (Path fault : faults()) {
            expected(fault).lines().forEach(line -> checks.remove(line.split(" ", 3)[1]));
        }
        assertThat(checks).as("checks without a broken file").isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> whatTheGateTells() throws IOException {
        List<List<Path>> together = new ArrayList<>();
        for (Path fault : faults()) {
            if (FaultyReading.told(fault).isEmpty() && !COMMANDS.contains(String.valueOf(fault.getFileName()))) {
                addToFirstThatHasRoom(together, fault);
            }
        }
        together.add(List.of());
        Map<List<Path>, Command> told = new CheckedFaults(work).of(together);
        Command samples = Objects.requireNonNull(told.remove(List.<Path>of()));
        assertThat(samples.exit()).as(samples.err()).isZero();
        Set<String> usual = samples.err().lines().collect(Collectors.toSet());
        return told.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(
                        String.valueOf(
                                each.getKey().stream().map(Path::getFileName).toList()),
                        () -> isTold(each.getKey(), each.getValue(), usual)));
    }

    /** Two faults of one file cannot lie side by side; nor can they where each is to be written down. */
    private static void addToFirstThatHasRoom(List<List<Path>> together, Path fault) throws IOException {
        for (List<Path> others : together) {
            boolean room = !Boolean.getBoolean("expected.write");
            for (Path other : others) {
                room &= !replaced(other).equals(replaced(fault));
            }
            if (room) {
                others.add(fault);
                return;
            }
        }
        together.add(new ArrayList<>(List.of(fault)));
    }

    private static void isTold(List<Path> faults, Command check, Set<String> usual) throws IOException {
        List<String> found = Stream.concat(lines(check, "FAIL "), lines(check, "WARN "))
                .filter(line -> !usual.contains(line))
                .toList();
        if (Boolean.getBoolean("expected.write")) {
            isExpected(faults.get(0), String.join("\n", found) + "\n", check.err());
        }
        List<String> expected = new ArrayList<>();
        for (Path fault : faults) {
            assertThat(expected(fault)).isNotEmpty();
            expected.addAll(expected(fault).lines().toList());
        }
        assertThat(found).as(check.err()).containsExactlyInAnyOrderElementsOf(expected);
        boolean refused = expected.stream().anyMatch(line -> line.startsWith("FAIL "));
        assertThat(check.exit()).isEqualTo((refused ? ExitCode.REFUSED : ExitCode.DONE).code());
    }

    @Test
    void aNightThatMeetsAFaultPublishesNothing() throws IOException {
        Path fault = BROKEN.resolve("duplicate-key");

        Command night = refused(LaidFiles.into(work.resolve("inputs"), RAW, fault));

        isExpected(fault, lines(night, "FAIL ").collect(Collectors.joining("\n")) + "\n", night.err());
    }

    @ParameterizedTest
    @CsvSource({"overdue-edition, 0, WARN edition_is_fresh", "last-years-file, 3, FAIL", "corrupt-ward-codes, 3, FAIL"})
    void theCommandTellsWhatIsFoundAndExitsAccordingly(String name, int exit, String begin) throws IOException {
        Path fault = BROKEN.resolve(name);

        Command check = Command.run(
                "check",
                "--config",
                Command.workspace().toString(),
                "--inputs",
                LaidFiles.into(work.resolve("inputs"), RAW, fault).toString(),
                "--as-of",
                CheckedFaults.dayOf(fault).toString());

        isExpected(fault, lines(check, begin).collect(Collectors.joining("\n")) + "\n", check.err());
        assertThat(check.exit()).isEqualTo(exit);
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
        assertThat(lines(night, "FAIL ")).as(night.err()).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static List<Path> faults() throws IOException {
        try (Stream<Path> faults = Files.list(BROKEN)) {
            return faults.filter(fault -> Files.isDirectory(fault) && !fault.endsWith("figure-moved"))
                    .sorted()
                    .toList();
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

    /** A night on the inputs that publishes nothing and leaves the release that is there untouched. */
    private Command refused(Path inputs) throws IOException {
        Path out = work.resolve("out");
        Files.writeString(
                Files.createDirectories(out.resolve("releases/2022-03-31-before"))
                        .resolve("index.html"),
                "<p>Before");
        Files.createSymbolicLink(out.resolve("releases/current"), Path.of("2022-03-31-before"));
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

    private static Stream<String> lines(Command command, String begin) {
        return command.err().lines().filter(line -> line.startsWith(begin));
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
