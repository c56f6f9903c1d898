package uk.jsna.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;
import uk.jsna.table.Field;
import uk.jsna.table.Table;

/** Makes release folders for tests, laid out as the nightly run leaves them. A required cell not given is 0 or empty. */
public final class ReleaseFolder {

    private final Path folder;
    private final Map<Table, List<Map<Field, Object>>> tables = new LinkedHashMap<>();

    public ReleaseFolder(Path folder) {
        this.folder = folder;
    }

    /** A table without rows, unless some are added. */
    public ReleaseFolder table(Table table) {
        tables.computeIfAbsent(table, t -> new ArrayList<>());
        return this;
    }

    /** Adds a row: fields and values in turn. */
    public ReleaseFolder row(Table table, @Nullable Object... fieldsAndValues) {
        Map<Field, Object> row = new HashMap<>();
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            Object value = fieldsAndValues[i + 1];
            if (value != null && fieldsAndValues[i] instanceof Field field) {
                row.put(field, value);
            }
        }
        tables.computeIfAbsent(table, t -> new ArrayList<>()).add(row);
        return this;
    }

    public Release write() {
        return write(CompressionCodecName.ZSTD);
    }

    public Release write(CompressionCodecName codec) {
        tables.forEach((table, rows) -> write(table, rows, codec));
        return Release.open(folder);
    }

    private void write(Table table, List<Map<Field, Object>> rows, CompressionCodecName codec) {
        MessageType schema = schema(table);
        Path file = folder.resolve("tables").resolve(table.name() + ".parquet");
        try {
            Files.createDirectories(folder.resolve("tables"));
            Files.deleteIfExists(file);
            try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(new LocalOutputFile(file))
                    .withConf(new PlainParquetConfiguration())
                    .withType(schema)
                    .withCompressionCodec(codec)
                    .build()) {
                SimpleGroupFactory groups = new SimpleGroupFactory(schema);
                for (Map<Field, Object> row : rows) {
                    Group group = groups.newGroup();
                    table.fields().forEach(field -> append(group, field, row.get(field)));
                    writer.write(group);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void append(Group group, Field field, @Nullable Object value) {
        if (value == null && !field.required()) {
            return;
        }
        switch (field.type()) {
            case TEXT -> group.append(field.name(), value == null ? "" : value.toString());
            case INTEGER -> group.append(field.name(), value instanceof Number number ? number.intValue() : 0);
            case COUNT, NUMBER -> group.append(field.name(), value instanceof Number number ? number.doubleValue() : 0);
            case FLAG -> group.append(field.name(), Boolean.TRUE.equals(value));
        }
    }

    private static MessageType schema(Table table) {
        Types.MessageTypeBuilder schema = Types.buildMessage();
        for (Field field : table.fields()) {
            PrimitiveTypeName type = switch (field.type()) {
                case TEXT -> PrimitiveTypeName.BINARY;
                case INTEGER -> PrimitiveTypeName.INT32;
                case COUNT, NUMBER -> PrimitiveTypeName.DOUBLE;
                case FLAG -> PrimitiveTypeName.BOOLEAN;
            };
            var column = field.required() ? Types.required(type) : Types.optional(type);
            schema.addField(
                    type == PrimitiveTypeName.BINARY
                            ? column.as(LogicalTypeAnnotation.stringType()).named(field.name())
                            : column.named(field.name()));
        }
        return schema.named("spark_schema");
    }
}
