package uk.jsna.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.jsna.ProjectFolder;

/**
 * Files broken at random: bytes changed, cut out, doubled, swapped between files. Whatever comes, a reader gives rows or
 * refuses the file with its own refusal; it never fails otherwise, and never grows past its limits. The seeds are the sample
 * files, and every file under {@code src/test/resources/fuzz}, where an input that once failed is kept.
 */
class FuzzTest {

    private static final ReadLimits LIMITS =
            ReadLimits.standard().withInflatedBytes(64L << 20).withRows(200_000).withColumns(2_000);
    private static final int LARGEST_SEED = 400_000;

    @TempDir
    private Path folder;

    /** What came of trying one format. */
    private static final class Tried {
        private int inputs;
        private int read;
        private int refused;
        private long slowest;
        private long memory;
    }

    @Test
    void brokenFilesAreReadOrRefused() throws IOException {
        fuzz(Duration.ofSeconds(6), 20_260_101L);
    }

    @Test
    @Tag("evidence")
    void manyBrokenFilesAreReadOrRefused() throws IOException {
        fuzz(Duration.ofMinutes(4), 20_260_102L);
    }

    @Test
    void inputsThatOnceFailedAreReadOrRefused() throws IOException {
        Map<String, Tried> outcomes = new TreeMap<>();
        for (Path origin : filesOf("pipeline/src/test/resources/fuzz")) {
            attempt(
                    Files.readAllBytes(origin),
                    outcomes.computeIfAbsent("all", unused -> new Tried()),
                    origin.toString());
        }
        assertThat(outcomes.get("all")).satisfies(tried -> {
            assertThat(tried.refused).isPositive();
            assertThat(tried.memory).isLessThan(512L << 20);
        });
    }

    private void fuzz(Duration time, long seed) throws IOException {
        List<Path> seeds = seeds();
        Map<String, Tried> outcomes = new TreeMap<>();
        SplittableRandom random = new SplittableRandom(seed);
        long end = System.nanoTime() + time.toNanos();
        for (int i = 0; System.nanoTime() < end; i++) {
            Path origin = seeds.get(i % seeds.size());
            byte[] own = Files.readAllBytes(origin);
            byte[] other = Files.readAllBytes(seeds.get(random.nextInt(seeds.size())));
            byte[] bytes = random.nextBoolean() ? brokenWithin(own, other, random) : broken(own, other, random);
            String name = String.valueOf(origin.getFileName());
            String format = name.substring(name.lastIndexOf('.') + 1);
            attempt(bytes, outcomes.computeIfAbsent(format, unused -> new Tried()), origin + ", input " + i);
        }
        System.out.println("table: files broken at random, by format");
        outcomes.forEach((format, tried) -> System.out.printf(
                "%-8s %6d inputs, %6d read, %6d refused, crashes 0, slowest %5d ms, most memory %4d MiB%n",
                format, tried.inputs, tried.read, tried.refused, tried.slowest / 1_000_000, tried.memory >> 20));
        System.out.printf(
                "%-8s %6d inputs, %6d read, %6d refused, crashes 0, slowest %5d ms, most memory %4d MiB%n%n",
                "together",
                outcomes.values().stream().mapToInt(tried -> tried.inputs).sum(),
                outcomes.values().stream().mapToInt(tried -> tried.read).sum(),
                outcomes.values().stream().mapToInt(tried -> tried.refused).sum(),
                outcomes.values().stream()
                                .mapToLong(tried -> tried.slowest)
                                .max()
                                .orElse(0)
                        / 1_000_000,
                outcomes.values().stream()
                                .mapToLong(tried -> tried.memory)
                                .max()
                                .orElse(0)
                        >> 20);
        assertThat(outcomes.values()).allSatisfy(tried -> {
            assertThat(tried.inputs).isPositive();
            assertThat(tried.slowest).isLessThan(Duration.ofSeconds(20).toNanos());
        });
    }

    private void attempt(byte[] bytes, Tried tried, String what) throws IOException {
        Path file = Files.write(folder.resolve("input"), bytes);
        Runtime runtime = Runtime.getRuntime();
        long before = runtime.totalMemory() - runtime.freeMemory();
        long start = System.nanoTime();
        tried.inputs++;
        try {
            TableFile.of(file, LIMITS).visit(sheet -> row -> true);
            tried.read++;
        } catch (RefusedFileException e) {
            assertThat(e.getMessage()).contains(", but must be ");
            tried.refused++;
        } catch (RuntimeException | Error e) {
            Files.write(Path.of("target", "fuzz-failure"), bytes);
            throw new AssertionError("the reader failed on " + what + "; the input is kept as target/fuzz-failure", e);
        }
        tried.slowest = Math.max(tried.slowest, System.nanoTime() - start);
        tried.memory = Math.max(tried.memory, runtime.totalMemory() - runtime.freeMemory() - before);
    }

    /** What is packed is unpacked, broken and packed again, so that the fault lies behind a sound container. */
    private static byte[] brokenWithin(byte[] own, byte[] other, SplittableRandom random) throws IOException {
        if (own.length > 2 && own[0] == 0x1F && own[1] == (byte) 0x8B) {
            return Made.gzip(broken(unpacked(own), other, random));
        }
        if (own.length < 4 || own[0] != 'P' || own[1] != 'K') {
            return broken(own, other, random);
        }
        Map<String, byte[]> members = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(own))) {
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                members.put(each.getName(), zip.readAllBytes());
            }
        }
        List<String> names = List.copyOf(members.keySet());
        members.computeIfPresent(names.get(random.nextInt(names.size())), (name, text) -> broken(text, other, random));
        return Made.zip(members);
    }

    private static byte[] unpacked(byte[] gzip) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return in.readAllBytes();
        } catch (EOFException | ZipException e) {
            // A kept input may be a torn one.
            return gzip;
        }
    }

    private static byte[] broken(byte[] own, byte[] other, SplittableRandom random) {
        byte[] bytes = own.clone();
        int times = 1 + random.nextInt(6);
        for (int i = 0; i < times && bytes.length > 8; i++) {
            int at = random.nextInt(bytes.length);
            int length = 1 + random.nextInt(Math.min(64, bytes.length - at));
            bytes = switch (random.nextInt(7)) {
                case 0 -> flipped(bytes, at, random);
                case 1 -> join(bytes, 0, at, bytes, at + length);
                case 2 -> join(bytes, 0, at + length, bytes, at);
                case 3 -> java.util.Arrays.copyOf(bytes, Math.max(8, at));
                case 4 -> spliced(bytes, at, other, random);
                case 5 -> filled(bytes, at, length, (byte) random.nextInt(256));
                default -> filled(bytes, at, Math.min(length, 4), (byte) 0xFF);
            };
        }
        return bytes;
    }

    private static byte[] flipped(byte[] bytes, int at, SplittableRandom random) {
        bytes[at] ^= (byte) (1 << random.nextInt(8));
        return bytes;
    }

    private static byte[] filled(byte[] bytes, int at, int length, byte with) {
        java.util.Arrays.fill(bytes, at, at + length, with);
        return bytes;
    }

    private static byte[] join(byte[] first, int from, int to, byte[] second, int rest) {
        byte[] joined = new byte[to - from + second.length - rest];
        System.arraycopy(first, from, joined, 0, to - from);
        System.arraycopy(second, rest, joined, to - from, second.length - rest);
        return joined;
    }

    private static byte[] spliced(byte[] bytes, int at, byte[] other, SplittableRandom random) {
        int start = random.nextInt(Math.max(1, other.length));
        int length = Math.min(1 + random.nextInt(512), Math.min(other.length - start, bytes.length - at));
        System.arraycopy(other, start, bytes, at, Math.max(0, length));
        return bytes;
    }

    /** The small sample files of every format, and the inputs that once failed. */
    private static List<Path> seeds() {
        return Stream.of("data-samples/raw", "pipeline/src/test/resources/fuzz")
                .flatMap(place -> filesOf(place).stream())
                .filter(FuzzTest::isSmall)
                .toList();
    }

    private static List<Path> filesOf(String place) {
        try (Stream<Path> files = Files.walk(ProjectFolder.path().resolve(place))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isSmall(Path file) {
        try {
            return Files.size(file) < LARGEST_SEED;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
