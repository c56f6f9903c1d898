package uk.jsna.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.jsna.ProjectFolder;
import uk.jsna.plan.Plan;
import uk.jsna.plan.Vocabulary;
import uk.jsna.source.SourceDescriptor;
import uk.jsna.workspace.Workspace;

/**
 * Workspaces, plans and source descriptions broken at random: whatever comes is read, or refused with its own refusal. The
 * seeds are those of the samples, the built-in sources, and every file under {@code src/test/resources/fuzz-yaml}, where an
 * input that once failed is kept.
 */
class DocumentFuzzTest {

    private static final Path KEPT = Path.of("pipeline/src/test/resources/fuzz-yaml");

    /** Pieces that mean something in YAML; put in at random, they nest, repeat and rename what is there. */
    private static final List<String> PIECES = List.of(
            "&a ",
            "*a",
            "[",
            "{",
            "]",
            "}",
            "? ",
            ": ",
            "- ",
            "\n",
            "  ",
            "!!float ",
            "!!int ",
            "!!null ",
            "!x ",
            "|\n",
            ">-\n",
            "'",
            "\"",
            "#",
            "---\n",
            "...\n",
            "%YAML 9.9\n",
            "<<: *a\n",
            "\t",
            "\u0000",
            "\uFEFF",
            ".inf",
            "0x1F",
            "1e999",
            "99999999999999999999",
            "~",
            "[".repeat(200),
            "x".repeat(5000),
            "\uD83D\uDE00");

    @TempDir
    private Path folder;

    private int read;
    private int refused;
    private long slowest;
    private long memory;

    @Test
    void brokenDocumentsAreReadOrRefused() throws IOException {
        fuzz(Duration.ofSeconds(2), 20_260_201L);
    }

    @Test
    @Tag("evidence")
    void manyBrokenDocumentsAreReadOrRefused() throws IOException {
        fuzz(Duration.ofMinutes(1), 20_260_202L);
    }

    @Test
    void documentsThatOnceFailedAreReadOrRefused() throws IOException {
        for (Path kept : filesOf(ProjectFolder.path().resolve(KEPT))) {
            attempt(kept, Files.readAllBytes(kept), kept.toString());
        }
        assertThat(refused).isPositive();
        assertThat(memory).isLessThan(256L << 20);
    }

    private void fuzz(Duration time, long seed) throws IOException {
        List<Path> seeds = seeds();
        SplittableRandom random = new SplittableRandom(seed);
        long end = System.nanoTime() + time.toNanos();
        int inputs = 0;
        for (; System.nanoTime() < end; inputs++) {
            Path origin = seeds.get(inputs % seeds.size());
            attempt(origin, broken(Files.readAllBytes(origin), random), origin + ", input " + inputs);
        }
        System.out.printf(
                "table: broken workspaces, plans and source descriptions%n"
                        + "%d inputs, %d read, %d refused, crashes 0, slowest %d ms, most memory %d MiB%n%n",
                inputs, read, refused, slowest / 1_000_000, memory >> 20);
        assertThat(read).isPositive();
        assertThat(refused).isPositive();
        assertThat(slowest).isLessThan(Duration.ofSeconds(10).toNanos());
    }

    private void attempt(Path origin, byte[] bytes, String what) throws IOException {
        Path file = Files.write(folder.resolve("input.yaml"), bytes);
        Runtime runtime = Runtime.getRuntime();
        long before = runtime.totalMemory() - runtime.freeMemory();
        long start = System.nanoTime();
        try {
            read(origin.toString(), file);
            read++;
        } catch (DocumentRefused e) {
            assertThat(e.getMessage()).startsWith("input.yaml:");
            refused++;
        } catch (RuntimeException | Error e) {
            Files.write(Path.of("target", "fuzz-failure.yaml"), bytes);
            throw new AssertionError("reading failed on " + what + "; the input is target/fuzz-failure.yaml", e);
        }
        slowest = Math.max(slowest, System.nanoTime() - start);
        memory = Math.max(memory, runtime.totalMemory() - runtime.freeMemory() - before);
    }

    private static void read(String origin, Path file) {
        if (origin.contains("vocabulary")) {
            Vocabulary.read(file);
        } else if (origin.contains("plan")) {
            Plan.read(file);
        } else if (origin.contains("source")) {
            SourceDescriptor.read(file);
        } else {
            Workspace.read(file);
        }
    }

    private static byte[] broken(byte[] whole, SplittableRandom random) {
        byte[] bytes = whole;
        for (int times = random.nextInt(4); times >= 0 && bytes.length > 2; times--) {
            int at = random.nextInt(bytes.length);
            int to = at + random.nextInt(Math.min(40, bytes.length - at));
            bytes = switch (random.nextInt(5)) {
                case 0 -> with(bytes, at, at, PIECES.get(random.nextInt(PIECES.size())));
                case 1 -> with(bytes, at, to, "");
                case 2 -> with(bytes, at, at, new String(Arrays.copyOfRange(bytes, at, to), StandardCharsets.UTF_8));
                case 3 -> with(bytes, lineAt(bytes, at), lineAt(bytes, at), line(bytes, random.nextInt(bytes.length)));
                default -> flipped(bytes, at, random);
            };
        }
        return bytes;
    }

    private static byte[] with(byte[] bytes, int from, int to, String piece) {
        byte[] put = piece.getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(bytes, from + put.length + bytes.length - to);
        System.arraycopy(put, 0, all, from, put.length);
        System.arraycopy(bytes, to, all, from + put.length, bytes.length - to);
        return all;
    }

    private static byte[] flipped(byte[] bytes, int at, SplittableRandom random) {
        byte[] all = bytes.clone();
        all[at] ^= (byte) (1 << random.nextInt(8));
        return all;
    }

    /** Where the line begins that a byte stands in. */
    private static int lineAt(byte[] bytes, int at) {
        int start = at;
        while (start > 0 && bytes[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private static String line(byte[] bytes, int at) {
        int end = at;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        int start = lineAt(bytes, at);
        return new String(bytes, start, Math.min(end + 1, bytes.length) - start, StandardCharsets.UTF_8);
    }

    private static List<Path> seeds() {
        Path project = ProjectFolder.path();
        List<Path> seeds = new ArrayList<>();
        for (String place : List.of("data-samples", "pipeline/src/main/resources/uk/jsna/source")) {
            filesOf(project.resolve(place)).stream()
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .forEach(seeds::add);
        }
        seeds.addAll(filesOf(project.resolve(KEPT)));
        return seeds;
    }

    private static List<Path> filesOf(Path place) {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
