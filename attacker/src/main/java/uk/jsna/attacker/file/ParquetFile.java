package uk.jsna.attacker.file;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.MessageColumnIO;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/** An Apache Parquet file of flat columns, read group by group. */
final class ParquetFile {

    private ParquetFile() {}

    static void read(Path file, String name, Reading reading) throws IOException {
        ParquetReadOptions options = ParquetReadOptions.builder(new PlainParquetConfiguration())
                .withCodecFactory(new PageCodecs())
                .build();
        try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file), options)) {
            MessageType schema = reader.getFileMetaData().getSchema();
            List<String> columns =
                    schema.getFields().stream().map(Type::getName).toList();
            reading.table(new TableHead(name, ReleaseFiles.baseName(name), "", columns));
            reader.getFileMetaData().getKeyValueMetaData().forEach((key, words) -> {
                if (!key.startsWith("org.apache.spark")) {
                    reading.text(name, words);
                }
            });
            MessageColumnIO columnReader = new ColumnIOFactory().getColumnIO(schema);
            for (PageReadStore pages = reader.readNextRowGroup(); pages != null; pages = reader.readNextRowGroup()) {
                RecordReader<Group> records = columnReader.getRecordReader(pages, new GroupRecordConverter(schema));
                for (long row = 0; row < pages.getRowCount(); row++) {
                    reading.row(texts(records.read(), columns.size()));
                }
            }
        }
    }

    private static List<String> texts(Group record, int columns) {
        List<String> texts = new ArrayList<>(columns);
        for (int column = 0; column < columns; column++) {
            texts.add(record.getFieldRepetitionCount(column) == 0 ? "" : text(record, column));
        }
        return texts;
    }

    private static String text(Group record, int column) {
        Type type = record.getType().getType(column);
        if (type.getLogicalTypeAnnotation() instanceof DecimalLogicalTypeAnnotation decimal && type.isPrimitive()) {
            BigInteger whole = switch (type.asPrimitiveType().getPrimitiveTypeName()) {
                case INT32 -> BigInteger.valueOf(record.getInteger(column, 0));
                case INT64 -> BigInteger.valueOf(record.getLong(column, 0));
                default -> new BigInteger(record.getBinary(column, 0).getBytes());
            };
            return new BigDecimal(whole, decimal.getScale()).toPlainString();
        }
        return record.getValueToString(column, 0);
    }
}
