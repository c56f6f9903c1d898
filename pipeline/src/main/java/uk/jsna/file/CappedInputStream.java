package uk.jsna.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** A decompressed stream that refuses to grow past the limits, in all or for one byte of compressed input. */
final class CappedInputStream extends FilterInputStream {

    /** Small files may compress as well as they like. */
    private static final long RATIO_FLOOR = 1L << 20;

    /** No element of a spreadsheet's XML has this many bytes between its tags and attributes. */
    private static final long MOST_BETWEEN_EVENTS = 16L << 20;

    private final FilePlace place;
    private final ReadLimits limits;
    private final LongSupplier compressed;
    private long inflated;
    private long lastEvent;

    CappedInputStream(InputStream in, LongSupplier compressed, FilePlace place, ReadLimits limits) {
        super(in);
        this.compressed = compressed;
        this.place = place;
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        int next = in.read();
        if (next >= 0) {
            count(1);
        }
        return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int got = in.read(bytes, offset, length);
        if (got > 0) {
            count(got);
        }
        return got;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Tells the stream that its parser has come to the end of a token. */
    void event() {
        lastEvent = inflated;
    }

    private void count(int bytes) {
        inflated += bytes;
        if (inflated > limits.inflatedBytes()) {
            throw new RefusedFileException(place, Refusal.tooMany("bytes when unpacked", limits.inflatedBytes()));
        }
        if (inflated > RATIO_FLOOR && inflated / limits.inflationRatio() > Math.max(1, compressed.getAsLong())) {
            throw new RefusedFileException(
                    place,
                    new Refusal(
                            "one packed byte unpacks to more than " + limits.inflationRatio(),
                            "at most " + limits.inflationRatio() + " times its packed size",
                            "This is what a decompression bomb looks like; do not open the file."));
        }
        if (inflated - lastEvent > MOST_BETWEEN_EVENTS && lastEvent > 0) {
            throw new RefusedFileException(
                    place,
                    new Refusal(
                            "a single piece of its XML is longer than " + MOST_BETWEEN_EVENTS + " bytes",
                            "a spreadsheet's cells and marks",
                            "Do not open the file; ask its sender where it came from."));
        }
    }
}
