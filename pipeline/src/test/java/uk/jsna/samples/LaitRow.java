package uk.jsna.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;

/**
 * One row of the interactive tool's table; an empty description is written as null.
 *
 * @param value the figure as text, or {@code -}
 * @param number the department's number of the area
 */
record LaitRow(String measure, String description, String year, String area, String value, int number, String region) {

    private static final MessageType SCHEMA = Types.buildMessage()
            .optional(PrimitiveTypeName.BINARY)
            .as(LogicalTypeAnnotation.stringType())
            .named("Short Desc")
            .optional(PrimitiveTypeName.BINARY)
            .as(LogicalTypeAnnotation.stringType())
            .named("Data item")
            .optional(PrimitiveTypeName.BINARY)
            .as(LogicalTypeAnnotation.stringType())
            .named("Years")
            .optional(PrimitiveTypeName.BINARY)
            .as(LogicalTypeAnnotation.stringType())
            .named("LA and Regions")
            .optional(PrimitiveTypeName.BINARY)
            .as(LogicalTypeAnnotation.stringType())
            .named("Values")
            .optional(PrimitiveTypeName.DOUBLE)
            .named("LA Number")
            .optional(PrimitiveTypeName.BINARY)
            .as(LogicalTypeAnnotation.stringType())
            .named("Region")
            .named("schema");

    /** The rows as a Parquet file, uncompressed so that its bytes do not depend on a codec's version. */
    static byte[] parquet(List<LaitRow> rows) throws IOException {
        Memory memory = new Memory(new ByteArrayOutputStream());
        try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(memory)
                .withConf(new PlainParquetConfiguration())
                .withType(SCHEMA)
                .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
                .build()) {
            for (LaitRow row : rows) {
                writer.write(row.group());
            }
        }
        return ParquetFooter.inOrder(memory.bytes().toByteArray());
    }

    private Group group() {
        Group group = new SimpleGroup(SCHEMA);
        group.add(0, measure);
        if (!description.isEmpty()) {
            group.add(1, description);
        }
        group.add(2, year);
        group.add(3, area);
        group.add(4, value);
        group.add(5, (double) number);
        group.add(6, region);
        return group;
    }

    /** A Parquet output in memory. */
    private record Memory(ByteArrayOutputStream bytes) implements OutputFile {

        @Override
        public PositionOutputStream create(long blockSizeHint) {
            return new PositionOutputStream() {
                @Override
                public long getPos() {
                    return bytes.size();
                }

                @Override
                public void write(int oneByte) {
                    bytes.write(oneByte);
                }

                @Override
                public void write(byte[] from, int offset, int length) {
                    bytes.write(from, offset, length);
                }
            };
        }

        @Override
        public PositionOutputStream createOrOverwrite(long blockSizeHint) {
            return create(blockSizeHint);
        }

        @Override
        public boolean supportsBlockSize() {
            return false;
        }

        @Override
        public long defaultBlockSize() {
            return 0;
        }
    }
}
