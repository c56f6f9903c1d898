package uk.jsna.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import uk.jsna.ProjectFolder;

/** The sample files in the project are byte for byte what their generator writes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleFilesMatchTheirGeneratorTest {

    private static final String WRITE = "samples.write";

    /** Written by hand beside a generated file: what the checks say of it. */
    private static final String EXPECTED_FINDING = "expected-finding.txt";

    private static final String EXPECTED_REVISIONS = "expected-revisions.csv";

    private static final Path FOLDER = ProjectFolder.path().resolve("data-samples");

    private static final long LARGEST_RAW_FOLDER = 1_500_000;

    private final Map<String, byte[]> generated = new SampleFiles().all();

    @Test
    void everySampleFileIsWhatItsGeneratorWrites() throws IOException {
        List<String> differences = differences();
        if (Boolean.getBoolean(WRITE)) {
            write();
            fail(
                    "-D" + WRITE + "=true wrote the sample files. What changed: %s. Look at the changes, commit them,"
                            + " and run the test again without the property.",
                    differences);
        }
        assertThat(differences)
                .as(
                        "sample files that are not what uk.jsna.samples writes; to rewrite them run this test with"
                                + " -D%s=true and commit the changes",
                        WRITE)
                .isEmpty();
    }

    @Test
    void theGeneratorWritesTheSameBytesTwice() {
        Map<String, byte[]> again = new SampleFiles().all();

        assertThat(again.keySet()).isEqualTo(generated.keySet());
        generated.forEach((path, bytes) -> assertThat(again.get(path)).as(path).isEqualTo(bytes));
    }

    @Test
    void aBrokenFileReplacesARawFileAndDiffersFromIt() {
        List<String> broken = generated.keySet().stream()
                .filter(path -> path.startsWith("broken/") && !path.endsWith("/as-of.txt"))
                .toList();
        broken.forEach(path -> {
            String replaced = "raw/" + path.split("/", 3)[2];
            assertThat(generated.keySet()).as(path).contains(replaced);
            assertThat(generated.get(path)).as(path).isNotEqualTo(generated.get(replaced));
        });
    }

    @Test
    void theRawFolderStaysSmall() {
        long size = generated.entrySet().stream()
                .filter(file -> file.getKey().startsWith("raw/"))
                .mapToLong(file -> file.getValue().length)
                .sum();

        assertThat(size).isLessThan(LARGEST_RAW_FOLDER);
    }

    private List<String> differences() throws IOException {
        Set<String> present = present();
        Set<String> paths = new TreeSet<>(generated.keySet());
        paths.addAll(present);
        List<String> differences = new ArrayList<>();
        for (String path : paths) {
            byte[] expected = generated.get(path);
            if (expected == null) {
                differences.add(path + " is written by no generator");
            } else if (!present.contains(path)) {
                differences.add(path + " is missing");
            } else if (!Arrays.equals(expected, Files.readAllBytes(FOLDER.resolve(path)))) {
                differences.add(path + " differs");
            }
        }
        return differences;
    }

    private Set<String> present() throws IOException {
        Set<String> present = new TreeSet<>();
        for (String part : List.of("raw", "broken", "scenarios/revised-files")) {
            Path root = FOLDER.resolve(part);
            if (Files.isDirectory(root)) {
                try (Stream<Path> files = Files.walk(root)) {
                    files.filter(Files::isRegularFile)
                            .filter(file -> !file.endsWith(EXPECTED_FINDING) && !file.endsWith(EXPECTED_REVISIONS))
                            .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                            .forEach(present::add);
                }
            }
        }
        return present;
    }

    private void write() throws IOException {
        for (String path : present()) {
            if (!generated.containsKey(path)) {
                Files.delete(FOLDER.resolve(path));
            }
        }
        for (Map.Entry<String, byte[]> file : generated.entrySet()) {
            Path path = FOLDER.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.write(path, file.getValue());
        }
    }
}
