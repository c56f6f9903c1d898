package uk.jsna.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/**
 * An OpenDocument spreadsheet (ISO/IEC 26300) with one table a sheet, written as a stream and with the same bytes for
 * the same sheets. It holds no merged cells, formulas, images, filters, frozen panes or macros.
 */
final class OdsFile {

    private static final byte[] TYPE =
            "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII);
    private static final int BUFFER = 1 << 16;
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private OdsFile() {}

    /**
     * What the file says of itself.
     *
     * @param title the document's title
     * @param author the organisation that publishes it
     * @param date the day it stands for, as yyyy-mm-dd
     */
    record About(String title, String author, String date) {}

    static void write(Path file, About about, List<Sheet> sheets) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            putType(zip);
            put(zip, "META-INF/manifest.xml", OdsParts::manifest);
            put(zip, "meta.xml", out -> OdsParts.meta(out, about));
            put(zip, "settings.xml", out -> OdsParts.settings(out, sheets));
            put(zip, "styles.xml", OdsParts::styles);
            put(zip, "content.xml", out -> new OdsContent(out).write(sheets));
        } catch (XMLStreamException e) {
            throw new IOException(file + ": the spreadsheet cannot be written: " + e.getMessage(), e);
        }
    }

    /** Writes one part of the file. */
    @FunctionalInterface
    private interface Part {
        void write(OutputStream out) throws XMLStreamException;
    }

    /** The type comes first and unpacked, so that the file can be told by its first bytes. */
    private static void putType(ZipOutputStream zip) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(TYPE);
        ZipEntry entry = entry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(TYPE.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(TYPE);
        zip.closeEntry();
    }

    private static void put(ZipOutputStream zip, String name, Part part) throws IOException, XMLStreamException {
        zip.putNextEntry(entry(name));
        BufferedOutputStream out = new BufferedOutputStream(zip, BUFFER);
        part.write(out);
        out.flush();
        zip.closeEntry();
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        return entry;
    }
}
