package uk.jsna.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.jsna.table.Field;
import uk.jsna.table.Sources;
import uk.jsna.table.Table;

/** Writes every table of a release as {@code csv/<table>.csv} and says of each what its metadata needs. */
final class CsvFiles {

    private final Release release;

    CsvFiles(Release release) {
        this.release = release;
    }

    /**
     * A CSV file that was written.
     *
     * @param table the table's declaration
     * @param file the file
     * @param rows rows without the header
     * @param sources the sources that its rows name; those of the whole release where its rows name none
     */
    record Written(Table table, Path file, long rows, List<SourceWords> sources) {}

    /** Writes all tables. */
    List<Written> write() throws IOException {
        Files.createDirectories(release.folder().resolve("csv"));
        List<SourceWords> sources = SourceWords.all(release);
        List<Written> written = new ArrayList<>();
        for (Table table : PublishedTables.of(release)) {
            written.add(write(table, sources));
        }
        return written;
    }

    private Written write(Table table, List<SourceWords> sources) throws IOException {
        Path file = release.folder().resolve("csv").resolve(table.name() + ".csv");
        TreeSet<String> named = new TreeSet<>();
        long[] rows = new long[1];
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(CsvLine.of(table.fields().stream().map(Field::name).toList()));
            @Nullable Object[] cells = new @Nullable Object[table.fields().size()];
            release.table(table).forEach(row -> {
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = row.value(table.fields().get(i));
                }
                if (table.has(Sources.SOURCE)) {
                    named.add(row.text(Sources.SOURCE));
                }
                rows[0]++;
                write(out, CsvLine.of(Arrays.asList(cells)));
            });
        }
        List<SourceWords> behind =
                sources.stream().filter(source -> named.contains(source.id())).toList();
        return new Written(table, file, rows[0], behind.isEmpty() ? sources : behind);
    }

    private static void write(Writer out, String line) {
        try {
            out.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
