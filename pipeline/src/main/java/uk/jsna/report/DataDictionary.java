package uk.jsna.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import uk.jsna.table.Field;
import uk.jsna.table.Table;

/** The meaning of every column of every table, as one CSV file. */
final class DataDictionary {

    private DataDictionary() {}

    static void write(List<CsvFiles.Written> files, Path folder) throws IOException {
        Files.writeString(folder.resolve("data-dictionary.csv"), dictionary(files), StandardCharsets.UTF_8);
    }

    private static String dictionary(List<CsvFiles.Written> files) {
        StringBuilder csv = new StringBuilder(
                CsvLine.of(List.of("table", "column", "position", "type", "may_be_empty", "in_key", "description")));
        for (CsvFiles.Written file : files) {
            Table table = file.table();
            for (Field field : table.fields()) {
                csv.append(CsvLine.of(List.of(
                        table.name(),
                        field.name(),
                        table.position(field) + 1,
                        field.type().metadataName(),
                        PublishedTables.mayBeEmpty(field),
                        table.key().contains(field),
                        field.description())));
            }
        }
        return csv.toString();
    }
}
