package uk.jsna.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Characters of a text file in one pass. A file without a byte order mark is read as UTF-8 until a byte says otherwise
 * and from there on as Windows-1252; a file that had UTF-8 letters before that byte mixes encodings and is refused, as
 * is one with a NUL character.
 */
final class TextDecoder extends Reader {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private final InputStream in;
    private final boolean mayBeWindows;
    private final byte[] buffer = new byte[1 << 16];
    private final ByteBuffer bytes = ByteBuffer.wrap(buffer).limit(0);
    private CharsetDecoder decoder;
    private boolean lettersSeen;
    private boolean ended;
    private char last;

    TextDecoder(InputStream in, TextEncoding encoding) throws IOException {
        this.in = in;
        this.decoder = strict(encoding.charset());
        this.mayBeWindows = encoding == TextEncoding.UTF_8;
        in.skipNBytes(encoding.mark());
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read(char[] chars, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        CharBuffer out = CharBuffer.wrap(chars, offset, length).slice();
        while (out.position() == 0) {
            CoderResult result = decoder.decode(bytes, out, ended);
            if (result.isError()) {
                note(chars, offset, out.position());
                toWindows();
            } else if (result.isUnderflow() && !fill()) {
                decoder.flush(out);
                break;
            }
        }
        note(chars, offset, out.position());
        return out.position() == 0 ? -1 : out.position();
    }

    private void toWindows() throws MalformedTextException {
        if (decoder.charset().equals(WINDOWS_1252) || !mayBeWindows) {
            throw new MalformedTextException("a byte that is not " + decoder.charset());
        }
        if (lettersSeen) {
            throw new MalformedTextException("letters in UTF-8 and further on a byte that is not UTF-8");
        }
        decoder = WINDOWS_1252
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
    }

    /** Looks for NUL, and for letters beyond ASCII while the encoding is still open. */
    private void note(char[] chars, int offset, int count) throws MalformedTextException {
        boolean utf8 = decoder.charset().equals(StandardCharsets.UTF_8);
        for (int i = offset; i < offset + count; i++) {
            char c = chars[i];
            if (c == 0) {
                throw new MalformedTextException("a NUL character");
            }
            lettersSeen |= utf8 && c > 127;
            last = c;
        }
    }

    /** Whether the text read so far ends with a line's end. */
    boolean endsWithLine() {
        return last == '\n' || last == '\r';
    }

    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        bytes.compact();
        int got = in.read(buffer, bytes.position(), bytes.remaining());
        ended = got < 0;
        bytes.position(bytes.position() + Math.max(0, got)).flip();
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** The file is not text in one encoding. */
    static final class MalformedTextException extends IOException {
        private static final long serialVersionUID = 1L;

        MalformedTextException(String found) {
            super(found);
        }
    }
}
