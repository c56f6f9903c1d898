package uk.jsna.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.jsna.quality.Finding;

/** A council's return of very many rows is read from front to back in a small heap, whatever its length. */
class LongFileTest {

    private static final String SOURCE = """
            id: council_participation
            title: Participation of 16 to 18 year olds by ward
            publisher: Brackenshire County Council
            licence: not published
            disclosure: council
            file: {pattern: return.csv}
            area: {code: ward_code, name: ward_name}
            period: {type: academic_year, column: academic_year}
            groups:
              - sex: {column: sex, values: {Persons: persons, Male: male, Female: female}}
            figures:
              - {indicator: neet_16_18_academic_year, numerator: neet, denominator: cohort}
            """;

    /** Far less than the file, and less than its rows would take. */
    private static final int HEAP_MIB = 48;

    private static final Pattern TOLD = Pattern.compile("(\\d+) rows, (\\d+) figures, (\\d+) findings, (\\d+) refused");

    @TempDir
    private Path folder;

    @Test
    void aHundredThousandRowsAreReadInASmallHeap() throws IOException, InterruptedException {
        read(100_000);
    }

    @Test
    @Tag("evidence")
    void tenMillionRowsAreReadInTheSameHeap() throws IOException, InterruptedException {
        read(10_000_000);
    }

    private void read(int rows) throws IOException, InterruptedException {
        Path file = folder.resolve("return.csv");
        write(file, rows);
        long start = System.nanoTime();
        Process reader = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + HEAP_MIB + "m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Reader.class.getName(),
                        file.toString()))
                .redirectErrorStream(true)
                .start();
        String told = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(reader.waitFor(10, TimeUnit.MINUTES)).isTrue();
        double seconds = (System.nanoTime() - start) / 1e9;

        System.out.printf(
                "%d MiB of CSV in a heap of %d MiB: %s, %.1f s%n",
                Files.size(file) >> 20, HEAP_MIB, told.strip(), seconds);
        assertThat(reader.exitValue()).as(told).isZero();
        Matcher numbers = TOLD.matcher(told);
        assertThat(numbers.find()).as(told).isTrue();
        assertThat(numbers.group()).isEqualTo(rows + " rows, " + rows + " figures, 0 findings, 0 refused");
    }

    /** Wards, years and sexes in the order of the return, with counts that differ from row to row. */
    private static void write(Path file, int rows) throws IOException {
        String[] sexes = {"Persons", "Male", "Female"};
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("ward_code,ward_name,academic_year,sex,neet,cohort\n");
            for (int i = 0; i < rows; i++) {
                int year = 1990 + i / 3 % 33;
                out.write("E%08d,\"Ward, %d\",%d/%02d,%s,%d,%d\n"
                        .formatted(
                                5_000_000 + i / 99,
                                i / 99,
                                year,
                                (year + 1) % 100,
                                sexes[i % 3],
                                i % 41,
                                100 + i % 97));
            }
        }
    }

    /** Reads one file as a night does, and keeps nothing of it but numbers. */
    static final class Reader {

        private Reader() {}

        public static void main(String[] arguments) {
            long[] seen = new long[2];
            ReadSummary summary = SourceReader.of(SourceDescriptor.parse("return.yaml", SOURCE))
                    .read(Path.of(arguments[0]), new FactSink() {
                        @Override
                        public void fact(Fact fact) {
                            seen[0]++;
                        }

                        @Override
                        public void finding(Finding finding) {
                            seen[1]++;
                        }
                    });
            System.out.println(summary.rows() + " rows, " + seen[0] + " figures, " + seen[1] + " findings, "
                    + summary.refused() + " refused, most heap " + mostHeap() + " MiB");
        }

        /** The most that each part of the heap has held, added up: no less than they held at one time. */
        private static long mostHeap() {
            return java.lang.management.ManagementFactory.getMemoryPoolMXBeans().stream()
                            .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                            .mapToLong(pool -> pool.getPeakUsage().getUsed())
                            .sum()
                    >> 20;
        }
    }
}
