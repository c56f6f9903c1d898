package uk.jsna.file;

/**
 * The runs in which Parquet writes levels and the places of values in a dictionary: a value many times over, or packed
 * groups of eight values. A run of packed groups must lie within its bytes, but for the last group, which may be cut.
 */
final class ParquetRuns {

    private static final int GROUP = 8;

    private final byte[] bytes;
    private int at;

    ParquetRuns(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Runs after a length of four bytes. */
    void checkMeasured(int width) {
        if (bytes.length - at < Integer.BYTES) {
            throw new IllegalArgumentException("a page ends where the length of its runs must stand");
        }
        int length = 0;
        for (int i = Integer.BYTES - 1; i >= 0; i--) {
            length = (length << Byte.SIZE) | (bytes[at + i] & 0xFF);
        }
        at += Integer.BYTES;
        if (length < 0 || length > bytes.length - at) {
            throw new IllegalArgumentException(
                    "a page of " + bytes.length + " bytes claims " + length + " bytes of runs");
        }
        check(width, at + length);
    }

    /** Runs to the end of the page, after a byte that tells how wide their values are. */
    void checkOwnWidth() {
        if (at < bytes.length) {
            check(bytes[at++] & 0xFF);
        }
    }

    /** Runs to the end of the page. */
    void check(int width) {
        check(width, bytes.length);
    }

    private void check(int width, int end) {
        int bytesOfGroup = Math.max(1, width);
        while (at < end) {
            long header = header(end);
            long groups = header >>> 1;
            if ((header & 1) == 0) {
                at += (width + GROUP - 1) / GROUP;
            } else if ((groups - 1) * bytesOfGroup > end - at) {
                throw new IllegalArgumentException(
                        "a page claims a run of " + groups * GROUP + " values in its last " + (end - at) + " bytes");
            } else {
                at += (int) Math.min(end - at, groups * width);
            }
        }
        at = end;
    }

    /** A number of seven bits a byte, the lowest first; the highest bit says that more follow. */
    private long header(int end) {
        long header = 0;
        for (int shift = 0; shift < Integer.SIZE && at < end; shift += 7) {
            byte next = bytes[at++];
            header |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                break;
            }
        }
        return header;
    }
}
