package uk.jsna.file;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.GZIPInputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.xerial.snappy.Snappy;

/** The decompressors of Parquet pages, without Hadoop's codec classes, and with a cap on a page's size. */
public final class ParquetCodecs implements CompressionCodecFactory {

    private final int mostBytes;

    /** Decompressors that refuse a page of more than so many bytes, and of more than 256 MiB in any case. */
    public ParquetCodecs(long mostBytes) {
        this.mostBytes = (int) Math.min(mostBytes, 256L << 20);
    }

    @Override
    public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
        return switch (codec) {
            case UNCOMPRESSED -> new PageDecompressor((bytes, size) -> bytes);
            case SNAPPY -> new PageDecompressor((bytes, size) -> Snappy.uncompress(bytes));
            case GZIP -> new PageDecompressor(ParquetCodecs::gunzip);
            case ZSTD -> new PageDecompressor(Zstd::decompress);
            default ->
                throw new IllegalArgumentException("compression " + codec + " is not read, only snappy, gzip and zstd");
        };
    }

    private static byte[] gunzip(byte[] bytes, int size) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readNBytes(size);
        }
    }

    @Override
    public BytesInputCompressor getCompressor(CompressionCodecName codec) {
        throw new UnsupportedOperationException("Parquet is only read here");
    }

    @Override
    public void release() {}

    /** Unpacks the bytes of a page of known size. */
    @FunctionalInterface
    private interface Unpacker {
        byte[] unpack(byte[] bytes, int size) throws IOException;
    }

    private final class PageDecompressor implements BytesInputDecompressor {
        private final Unpacker unpacker;

        PageDecompressor(Unpacker unpacker) {
            this.unpacker = unpacker;
        }

        @Override
        public BytesInput decompress(BytesInput bytes, int size) throws IOException {
            return BytesInput.from(unpack(bytes.toInputStream().readAllBytes(), size));
        }

        @Override
        public void decompress(ByteBuffer input, int packedSize, ByteBuffer output, int size) throws IOException {
            byte[] packed = new byte[packedSize];
            input.get(packed);
            output.put(unpack(packed, size));
        }

        private byte[] unpack(byte[] packed, int size) throws IOException {
            if (size < 0 || size > mostBytes) {
                throw new IOException("a page claims " + size + " bytes, but at most " + mostBytes + " are read");
            }
            byte[] bytes = unpacker.unpack(packed, size);
            if (bytes.length != size) {
                throw new IOException("a page holds " + bytes.length + " bytes in place of " + size);
            }
            return bytes;
        }

        @Override
        public void release() {}
    }
}
