package uk.jsna.file;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.MessageColumnIO;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/**
 * Apache Parquet with flat columns, read without Hadoop: row 1 holds the columns' names, the data begin on row 2. A
 * nested column is blank.
 */
final class ParquetTable {

    private ParquetTable() {}

    static void read(Content content, RowSink sink) throws IOException {
        ParquetReadOptions options = ParquetReadOptions.builder(new PlainParquetConfiguration())
                .withCodecFactory(new ParquetCodecs(sink.limits().inflatedBytes()))
                .build();
        try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(content.path()), options)) {
            checkChunks(reader, Files.size(content.path()));
            MessageType schema = reader.getFileMetaData().getSchema();
            List<Cell> names = new ArrayList<>();
            for (Type column : schema.getFields()) {
                names.add(Cell.text(column.getName()));
            }
            if (sink.row(1, names)) {
                readRows(reader, schema, sink);
            }
        } catch (RowSink.VisitorException | RefusedFileException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw sink.refuse(Refusal.damaged("Parquet", String.valueOf(e.getMessage())), e);
        }
    }

    /** A row group is read in one piece, for which memory is set aside: it must lie in the file. */
    private static void checkChunks(ParquetFileReader reader, long size) {
        for (BlockMetaData group : reader.getRowGroups()) {
            for (ColumnChunkMetaData chunk : group.getColumns()) {
                if (chunk.getStartingPos() < 0
                        || chunk.getTotalSize() < 0
                        || chunk.getTotalSize() > size - chunk.getStartingPos()) {
                    throw new IllegalArgumentException(
                            "the column " + chunk.getPath().toDotString() + " claims " + chunk.getTotalSize()
                                    + " bytes from byte " + chunk.getStartingPos() + " of " + size);
                }
            }
        }
    }

    private static void readRows(ParquetFileReader reader, MessageType schema, RowSink sink) throws IOException {
        MessageColumnIO columns = new ColumnIOFactory().getColumnIO(schema);
        ParquetCells cells = new ParquetCells(schema);
        int row = 1;
        PageReadStore group;
        while ((group = reader.readNextRowGroup()) != null) {
            RecordReader<List<Cell>> records = columns.getRecordReader(new ParquetPages(group), cells);
            for (long i = 0; i < group.getRowCount(); i++) {
                row++;
                if (!sink.row(row, records.read())) {
                    return;
                }
            }
        }
    }
}
