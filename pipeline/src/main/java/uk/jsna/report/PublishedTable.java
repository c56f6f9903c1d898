package uk.jsna.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import uk.jsna.file.ParquetCodecs;
import uk.jsna.table.Field;
import uk.jsna.table.Table;

/**
 * A table of a release, read from its Parquet file without Spark and without starting Hadoop.
 *
 * @param file the Parquet file
 * @param declaration the table's declaration, by which the file is read
 */
public record PublishedTable(Path file, Table declaration) {

    /**
     * Visits the rows in their published order; only the columns asked for are read from disk.
     *
     * @throws UnreadableReleaseException where the file is damaged or lacks a declared column
     */
    public void forEach(List<Field> columns, Consumer<PublishedRow> visitor) {
        try (ParquetFileReader reader = opened()) {
            MessageType schema = projection(reader.getFileMetaData().getSchema(), columns);
            new ColumnRows(columns).visit(reader, schema, visitor);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private ParquetFileReader opened() throws IOException {
        ParquetReadOptions options = ParquetReadOptions.builder(new PlainParquetConfiguration())
                .withCodecFactory(new ParquetCodecs(Long.MAX_VALUE))
                .build();
        try {
            return ParquetFileReader.open(new LocalInputFile(file), options);
        } catch (RuntimeException e) {
            throw unreadable(e);
        }
    }

    private UnreadableReleaseException unreadable(Exception e) {
        return new UnreadableReleaseException(
                file + ": the file cannot be read (" + e.getMessage() + "). Run 'jsna nightly' to make it anew.", e);
    }

    /** Visits the rows with all their columns. */
    public void forEach(Consumer<PublishedRow> visitor) {
        forEach(declaration.fields(), visitor);
    }

    /** The rows that pass a test, with all their columns. */
    List<PublishedRow> rows(Predicate<PublishedRow> test) {
        List<PublishedRow> rows = new ArrayList<>();
        forEach(row -> {
            if (test.test(row)) {
                rows.add(row.copy(declaration.fields()));
            }
        });
        return rows;
    }

    /** Some columns as a Tablesaw table; all of them where none is named. */
    public tech.tablesaw.api.Table toTablesaw(Field... columns) {
        List<Field> fields = columns.length == 0 ? declaration.fields() : List.of(columns);
        TablesawColumns table = new TablesawColumns(declaration.title(), fields);
        forEach(fields, table);
        return table.toTable();
    }

    private MessageType projection(MessageType schema, List<Field> columns) {
        List<Type> types = new ArrayList<>();
        for (Field column : columns) {
            if (!schema.containsField(column.name())) {
                throw new UnreadableReleaseException(file + ": the column " + column + " is not there, but the table "
                        + declaration.name() + " must have it. The release was made by another version of this"
                        + " program; run 'jsna nightly' to make it anew.");
            }
            types.add(schema.getType(column.name()));
        }
        return new MessageType(schema.getName(), types);
    }
}
