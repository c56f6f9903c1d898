package uk.jsna.attacker.file;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.GZIPInputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.xerial.snappy.Snappy;

/** How the pages of a Parquet file are unpacked, without the classes of Hadoop. */
final class PageCodecs implements CompressionCodecFactory {

    @Override
    public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
        return new PageUnpacker(codec);
    }

    @Override
    public BytesInputCompressor getCompressor(CompressionCodecName codec) {
        throw new UnsupportedOperationException("an attacker writes no file");
    }

    @Override
    public void release() {}

    private record PageUnpacker(CompressionCodecName codec) implements CompressionCodecFactory.BytesInputDecompressor {

        @Override
        public BytesInput decompress(BytesInput packed, int size) throws IOException {
            return BytesInput.from(unpack(packed.toInputStream().readAllBytes(), size));
        }

        @Override
        public void decompress(ByteBuffer packed, int packedSize, ByteBuffer page, int size) throws IOException {
            byte[] bytes = new byte[packedSize];
            packed.get(bytes);
            page.put(unpack(bytes, size));
        }

        private byte[] unpack(byte[] bytes, int size) throws IOException {
            return switch (codec) {
                case UNCOMPRESSED -> bytes;
                case SNAPPY -> Snappy.uncompress(bytes);
                case ZSTD -> Zstd.decompress(bytes, size);
                case GZIP -> {
                    try (GZIPInputStream unzipped = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                        yield unzipped.readAllBytes();
                    }
                }
                default -> throw new IOException("a Parquet file packed with " + codec + " cannot be read");
            };
        }

        @Override
        public void release() {}
    }
}
