package uk.jsna.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Comparator;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.PageEncodingStats;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/**
 * Puts the lists of encodings in a Parquet file's footer in order. The library keeps them in hash sets of enum constants,
 * whose order differs from one run of the Java machine to the next.
 */
final class ParquetFooter {

    private static final int TAIL = 8;

    private ParquetFooter() {}

    static byte[] inOrder(byte[] file) throws IOException {
        ByteBuffer tail =
                ByteBuffer.wrap(file, file.length - TAIL, TAIL).slice().order(ByteOrder.LITTLE_ENDIAN);
        int length = tail.getInt();
        int start = file.length - TAIL - length;
        FileMetaData footer = Util.readFileMetaData(new ByteArrayInputStream(file, start, length));
        for (RowGroup rows : footer.getRow_groups()) {
            for (ColumnChunk column : rows.getColumns()) {
                sort(column.getMeta_data());
            }
        }
        ByteArrayOutputStream ordered = new ByteArrayOutputStream();
        ordered.write(file, 0, start);
        Util.writeFileMetaData(footer, ordered);
        byte[] size = ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(ordered.size() - start)
                .array();
        ordered.writeBytes(size);
        ordered.write(file, file.length - 4, 4);
        return ordered.toByteArray();
    }

    private static void sort(ColumnMetaData column) {
        column.getEncodings().sort(Comparator.naturalOrder());
        if (column.isSetEncoding_stats()) {
            column.getEncoding_stats()
                    .sort(Comparator.comparing(PageEncodingStats::getPage_type)
                            .thenComparing(PageEncodingStats::getEncoding));
        }
    }
}
