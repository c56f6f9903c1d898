package uk.jsna.file;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a file or of an archive member, to be read once: as a stream, or by position. For reading by position an
 * unpacked stream is first written to a temporary file that {@link #close} deletes.
 */
final class Content implements Closeable {

    private final FilePlace place;
    private final ReadLimits limits;
    private final BufferedInputStream stream;
    private final CountingInputStream counted;
    private @Nullable Path path;
    private boolean temporary;

    private Content(FilePlace place, ReadLimits limits, InputStream in, @Nullable Path path) {
        this.place = place;
        this.limits = limits;
        this.counted = new CountingInputStream(in);
        this.stream = new BufferedInputStream(counted, Signature.HEAD);
        this.path = path;
    }

    static Content of(Path file, ReadLimits limits) throws IOException {
        FilePlace place = new FilePlace(String.valueOf(file.getFileName()), null, null, 0);
        return new Content(place, limits, Files.newInputStream(file), file);
    }

    /** The content of an archive's member, which the caller has already capped. */
    static Content of(InputStream member, FilePlace place, ReadLimits limits) {
        return new Content(place, limits, member, null);
    }

    FilePlace place() {
        return place;
    }

    byte[] head() throws IOException {
        stream.mark(Signature.HEAD + 1);
        byte[] head = stream.readNBytes(Signature.HEAD);
        stream.reset();
        return head;
    }

    InputStream stream() {
        return stream;
    }

    /** The content of a gzip file. */
    Content gunzipped() throws IOException {
        InputStream inflated = new GZIPInputStream(stream, 1 << 16);
        return new Content(place, limits, new CappedInputStream(inflated, counted::count, place, limits), null);
    }

    /** The content as a file that can be read by position. */
    Path path() throws IOException {
        if (path == null) {
            Path spooled = Files.createTempFile("jsna", ".unpacked");
            path = spooled;
            temporary = true;
            try (OutputStream out = Files.newOutputStream(spooled)) {
                stream.transferTo(out);
            }
        }
        return path;
    }

    @Override
    public void close() throws IOException {
        stream.close();
        if (temporary && path != null) {
            Files.deleteIfExists(path);
        }
    }
}
