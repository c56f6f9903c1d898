package uk.jsna.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the compressed bytes that a decompressor has taken. */
final class CountingInputStream extends FilterInputStream {

    private long count;

    CountingInputStream(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int next = in.read();
        count += next < 0 ? 0 : 1;
        return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int got = in.read(bytes, offset, length);
        count += Math.max(0, got);
        return got;
    }

    long count() {
        return count;
    }
}
