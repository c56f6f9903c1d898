package uk.jsna.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * How a text file encodes its characters, as far as its first bytes tell: a byte order mark, the zero bytes of UTF-16
 * without one, or else {@link #UTF_8}, which the reader leaves for Windows-1252 at the first byte that is not UTF-8.
 */
enum TextEncoding {
    UTF_8(StandardCharsets.UTF_8, 0),
    UTF_8_MARKED(StandardCharsets.UTF_8, 3),
    UTF_16LE(StandardCharsets.UTF_16LE, 0),
    UTF_16LE_MARKED(StandardCharsets.UTF_16LE, 2),
    UTF_16BE(StandardCharsets.UTF_16BE, 0),
    UTF_16BE_MARKED(StandardCharsets.UTF_16BE, 2);

    private final Charset charset;
    private final int mark;

    TextEncoding(Charset charset, int mark) {
        this.charset = charset;
        this.mark = mark;
    }

    Charset charset() {
        return charset;
    }

    /** Bytes of the byte order mark. */
    int mark() {
        return mark;
    }

    /** The encoding of a file that begins with these bytes; empty when they are not text. */
    static Optional<TextEncoding> of(byte[] head) {
        int first = head.length > 0 ? head[0] & 0xFF : -1;
        int second = head.length > 1 ? head[1] & 0xFF : -1;
        int third = head.length > 2 ? head[2] & 0xFF : -1;
        if (first == 0xEF && second == 0xBB && third == 0xBF) {
            return Optional.of(UTF_8_MARKED);
        }
        if (first == 0xFF && second == 0xFE) {
            return Optional.of(UTF_16LE_MARKED);
        }
        if (first == 0xFE && second == 0xFF) {
            return Optional.of(UTF_16BE_MARKED);
        }
        return unmarked(head);
    }

    private static Optional<TextEncoding> unmarked(byte[] head) {
        int[] zeros = new int[2];
        int control = 0;
        for (int i = 0; i < head.length; i++) {
            if (head[i] == 0) {
                zeros[i & 1]++;
            } else if (head[i] > 0 && head[i] < 32 && head[i] != '\t' && head[i] != '\n' && head[i] != '\r') {
                control++;
            }
        }
        if (zeros[1] > head.length * 2 / 5 && zeros[0] <= head.length / 20) {
            return Optional.of(UTF_16LE);
        }
        if (zeros[0] > head.length * 2 / 5 && zeros[1] <= head.length / 20) {
            return Optional.of(UTF_16BE);
        }
        return control + zeros[0] + zeros[1] > head.length / 50 ? Optional.empty() : Optional.of(UTF_8);
    }
}
