package uk.jsna.spark.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/**
 * The footer of a Parquet file with each column's encodings in the order of their numbers. The writer lists them as a hash
 * set of the process happens to, so that the same table would have other bytes in another process. The list is a set to
 * every reader, and the rows stay untouched.
 */
final class OrderedFooter {

    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int END = Integer.BYTES + MAGIC.length;

    private OrderedFooter() {}

    /** Writes a file's footer anew. */
    static void write(Path file) throws IOException {
        try (SeekableByteChannel channel =
                Files.newByteChannel(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long start = start(channel);
            FileMetaData footer = read(channel, start);
            order(footer);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            Util.writeFileMetaData(footer, bytes);
            ByteBuffer end = ByteBuffer.allocate(bytes.size() + END).order(ByteOrder.LITTLE_ENDIAN);
            end.put(bytes.toByteArray()).putInt(bytes.size()).put(MAGIC).flip();
            channel.truncate(start).position(start);
            while (end.hasRemaining()) {
                channel.write(end);
            }
        }
    }

    private static long start(SeekableByteChannel channel) throws IOException {
        channel.position(channel.size() - END);
        InputStream end = Channels.newInputStream(channel);
        int length = ByteBuffer.wrap(end.readNBytes(Integer.BYTES))
                .order(ByteOrder.LITTLE_ENDIAN)
                .getInt();
        return channel.size() - END - length;
    }

    private static FileMetaData read(SeekableByteChannel channel, long start) throws IOException {
        channel.position(start);
        return Util.readFileMetaData(Channels.newInputStream(channel));
    }

    private static void order(FileMetaData footer) {
        for (RowGroup group : footer.getRow_groups()) {
            for (ColumnChunk column : group.getColumns()) {
                List<Encoding> encodings = new ArrayList<>(column.getMeta_data().getEncodings());
                encodings.sort(null);
                column.getMeta_data().setEncodings(encodings);
            }
        }
    }
}
