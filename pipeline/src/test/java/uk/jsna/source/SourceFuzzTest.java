package uk.jsna.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tables of each built-in source's layout damaged at random: headings missing, doubled, renamed; columns swapped; cells that
 * are no number, no period, no area. Whatever comes, the reader gives figures that can be one, or findings; it never fails
 * otherwise. The tables are invented from the descriptions; what once failed is kept under {@code
 * src/test/resources/fuzz-tables}, named by its source.
 */
class SourceFuzzTest {

    private static final Path KEPT = Path.of("src", "test", "resources", "fuzz-tables");

    @TempDir
    private Path folder;

    private int inputs;
    private int read;
    private int refused;
    private long facts;
    private long slowest;
    private long memory;

    static List<String> sources() {
        return SourceCatalogue.ids();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void theInventedTableOfASourceIsRead(String id) throws IOException {
        FuzzSeed seed = FuzzSeed.of(id);
        Read table = Read.of(seed.source(), Files.write(folder.resolve("input"), seed.whole()));
        assertThat(table.complaints()).as(() -> seed.table().toString()).isEmpty();
        assertThat(table.facts()).hasSizeGreaterThanOrEqualTo(seed.table().size() - seed.above());
    }

    @Test
    void damagedTablesGiveFiguresOrFindings() throws IOException {
        fuzz(Duration.ofSeconds(4), 20_260_301L);
    }

    @Test
    @Tag("evidence")
    void manyDamagedTablesGiveFiguresOrFindings() throws IOException {
        fuzz(Duration.ofMinutes(3), 20_260_302L);
    }

    @Test
    void tablesThatOnceFailedGiveFiguresOrFindings() throws IOException {
        try (Stream<Path> kept = Files.list(KEPT)) {
            for (Path file : kept.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                attempt(FuzzSeed.of(name.substring(0, name.indexOf("--"))), Files.readAllBytes(file), name);
            }
        }
        assertThat(refused).isPositive().isEqualTo(inputs);
    }

    private void fuzz(Duration time, long seed) throws IOException {
        List<FuzzSeed> seeds = sources().stream().map(FuzzSeed::of).toList();
        SplittableRandom random = new SplittableRandom(seed);
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            FuzzSeed origin = seeds.get(inputs % seeds.size());
            attempt(origin, origin.damaged(random), origin.source().id() + ", input " + inputs);
        }
        System.out.printf(
                "tables damaged under each source: %d inputs, %d read with %d facts, %d refused, crashes 0,"
                        + " slowest %d ms, most memory %d MiB%n",
                inputs, read, facts, refused, slowest / 1_000_000, memory >> 20);
        assertThat(read).isPositive();
        assertThat(refused).isPositive();
        assertThat(slowest).isLessThan(Duration.ofSeconds(5).toNanos());
        assertThat(memory).isLessThan(512L << 20);
    }

    private void attempt(FuzzSeed origin, byte[] bytes, String what) throws IOException {
        Path file = Files.write(folder.resolve("input"), bytes);
        Runtime runtime = Runtime.getRuntime();
        long before = runtime.totalMemory() - runtime.freeMemory();
        long start = System.nanoTime();
        inputs++;
        try {
            Read table = Read.of(origin.source(), file);
            table.facts().forEach(SoundFact::check);
            table.findings().forEach(SoundFact::check);
            facts += table.facts().size();
            read += table.facts().isEmpty() ? 0 : 1;
            refused += table.complaints().isEmpty() ? 0 : 1;
        } catch (RuntimeException | Error e) {
            Files.write(Path.of("target", "fuzz-failure-table"), bytes);
            throw new AssertionError("reading failed on " + what + "; the input is target/fuzz-failure-table", e);
        }
        slowest = Math.max(slowest, System.nanoTime() - start);
        memory = Math.max(memory, runtime.totalMemory() - runtime.freeMemory() - before);
    }
}
