package uk.jsna.spark.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import uk.jsna.spark.Fields;
import uk.jsna.table.ReleaseRegistry;
import uk.jsna.table.Table;

/** Writes a declared table as one Parquet file, its rows in the order of its key, so that the same rows give the same bytes. */
public final class WriteTable {

    private WriteTable() {}

    /**
     * Writes {@code folder/<table>.parquet} of a release; columns beyond the declaration are dropped, missing ones
     * refused, and so is a column that the release registry does not know.
     */
    public static void to(Path folder, Table table, Dataset<Row> rows) {
        ReleaseRegistry.check(table);
        write(folder, table, rows);
    }

    /** Writes a table of the secure store, which may hold true counts. */
    public static void secure(Path folder, Table table, Dataset<Row> rows) {
        write(folder, table, rows);
    }

    private static void write(Path folder, Table table, Dataset<Row> rows) {
        Path parts = folder.resolve("." + table.name());
        rows.to(Fields.schema(table))
                .coalesce(1)
                .sortWithinPartitions(Fields.cols(table.key()))
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(parts.toString());
        try {
            Files.createDirectories(folder);
            Path part = onlyPart(parts);
            OrderedFooter.write(part);
            Files.move(part, folder.resolve(table.name() + ".parquet"));
            delete(parts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path onlyPart(Path parts) throws IOException {
        try (Stream<Path> files = Files.list(parts)) {
            List<Path> found = files.filter(
                            file -> String.valueOf(file.getFileName()).matches("part-.*\\.parquet"))
                    .toList();
            if (found.size() != 1) {
                throw new IllegalStateException(
                        "expected one Parquet part in " + parts.getFileName() + ", found " + found.size());
            }
            return found.get(0);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
