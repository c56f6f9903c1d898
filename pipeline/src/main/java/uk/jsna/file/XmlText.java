package uk.jsna.file;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters of a workbook's XML, in the encoding that its first bytes declare. The parser of the JDK would write its
 * complaint of a byte that is none of that encoding to the error output, past every handler; here it is an exception
 * like any other.
 */
final class XmlText extends FilterReader {

    private static final int HEAD = 200;
    private static final Pattern DECLARED = Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.:-]{1,40})[\"']");

    private final Charset charset;

    private XmlText(Reader in, Charset charset) {
        super(in);
        this.charset = charset;
    }

    static XmlText of(InputStream in) throws IOException {
        PushbackInputStream again = new PushbackInputStream(in, HEAD);
        byte[] head = again.readNBytes(HEAD);
        TextEncoding marked = TextEncoding.of(head).orElse(TextEncoding.UTF_8);
        again.unread(head, marked.mark(), head.length - marked.mark());
        Charset charset = marked == TextEncoding.UTF_8 ? declared(head) : marked.charset();
        return new XmlText(
                new InputStreamReader(
                        again,
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                charset);
    }

    private static Charset declared(byte[] head) throws IOException {
        Matcher declared = DECLARED.matcher(StandardCharsets.ISO_8859_1.decode(ByteBuffer.wrap(head)));
        if (!declared.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(declared.group(1));
        } catch (IllegalArgumentException e) {
            throw new IOException("its encoding '" + declared.group(1) + "' is not known", e);
        }
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] chars, int offset, int length) throws IOException {
        try {
            return super.read(chars, offset, length);
        } catch (CharacterCodingException e) {
            throw new IOException("it has bytes that are not " + charset.name(), e);
        }
    }
}
