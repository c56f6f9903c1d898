package uk.jsna.file;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * OpenDocument spreadsheets. Only content.xml is read, as a stream; the padding of a million repeated blank rows and
 * sixteen thousand repeated blank cells that producers write is counted, never laid out.
 */
final class OdsReader {

    private final ZipArchive archive;
    private final ReadLimits limits;

    OdsReader(ZipArchive archive, ReadLimits limits) {
        this.archive = archive;
        this.limits = limits;
    }

    void read(SheetVisitor visitor) throws IOException {
        @Nullable OdsSheet current = null;
        try (CappedInputStream in = archive.part("content.xml");
                Xml xml = new Xml(in)) {
            while (xml.next()) {
                if (xml.starts() && xml.name().equals("table")) {
                    SheetId sheet = new SheetId(
                            archive.place().file(),
                            archive.place().member(),
                            xml.attribute("name", ""),
                            TableFormat.ODS,
                            false);
                    RowVisitor rows = visitor.sheet(sheet);
                    if (rows == null) {
                        xml.skip();
                    } else {
                        current = new OdsSheet(xml, new RowSink(sheet, limits, rows));
                        current.read();
                    }
                }
            }
        } catch (XMLStreamException e) {
            Refusal refusal = Refusal.damaged("ODS", firstLine(e));
            throw current == null
                    ? new RefusedFileException(archive.place(), refusal, e)
                    : current.sink().refuse(refusal, e);
        }
    }

    static String firstLine(Exception e) {
        return String.valueOf(e.getMessage())
                .lines()
                .map(line -> line.replaceFirst("^(Message|java\\.io\\.IOException): ", ""))
                .reduce((first, second) -> second)
                .orElse("");
    }
}
