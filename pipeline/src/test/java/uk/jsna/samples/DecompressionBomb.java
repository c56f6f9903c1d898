package uk.jsna.samples;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * A small gzip file (RFC 1952) that unpacks to the beginning of a table and then to very many blank lines. Its block
 * (RFC 1951, section 3.2.7) has a code of one bit for "258 characters again" and one of one bit for "from one back", so
 * that one byte unpacks to a thousand.
 */
final class DecompressionBomb {

    private static final int COPY = 258;
    private static final char LINE_END = '\r';

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int pending;
    private int pendingBits;

    private DecompressionBomb() {}

    /** The file that unpacks to a text and so many copies of 258 line ends. */
    static byte[] of(String start, int copies) {
        return new DecompressionBomb().write(start.getBytes(StandardCharsets.US_ASCII), copies);
    }

    private byte[] write(byte[] start, int copies) {
        bytes.writeBytes(new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff});
        bytes.writeBytes(littleEndian(5)
                .put((byte) 0)
                .putShort((short) start.length)
                .putShort((short) ~start.length)
                .array());
        bytes.writeBytes(start);
        codes();
        bits("10");
        for (int i = 0; i < copies; i++) {
            bits("00");
        }
        bits("11");
        number(0, (Byte.SIZE - pendingBits) % Byte.SIZE);
        byte[] unpacked = Arrays.copyOf(start, start.length + 1 + copies * COPY);
        Arrays.fill(unpacked, start.length, unpacked.length, (byte) LINE_END);
        CRC32 sum = new CRC32();
        sum.update(unpacked);
        bytes.writeBytes(littleEndian(8)
                .putInt((int) sum.getValue())
                .putInt(unpacked.length)
                .array());
        return bytes.toByteArray();
    }

    /** The head of the last block: the copy has the code 0, the line's end 10, the block's end 11, the distance 0. */
    private void codes() {
        number(1, 1);
        number(2, 2);
        number(286 - 257, 5);
        number(0, 5);
        number(18 - 4, 4);
        // The lengths 18 (a run of zeros), 2 and 1 are written with one, two and two bits; the others are not used.
        for (int length : new int[] {0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 2}) {
            number(length, 3);
        }
        zeros(LINE_END);
        bits("11");
        zeros(138);
        zeros(255 - LINE_END - 138);
        bits("11");
        zeros(285 - 257);
        bits("10");
        bits("10");
    }

    private void zeros(int run) {
        bits("0");
        number(run - 11, 7);
    }

    /** The bits of a code, first to last. */
    private void bits(String code) {
        code.chars().forEach(bit -> number(bit - '0', 1));
    }

    /** A number, lowest bit first. */
    private void number(int value, int width) {
        pending |= value << pendingBits;
        pendingBits += width;
        while (pendingBits >= Byte.SIZE) {
            bytes.write(pending);
            pending >>>= Byte.SIZE;
            pendingBits -= Byte.SIZE;
        }
    }

    private static ByteBuffer littleEndian(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
