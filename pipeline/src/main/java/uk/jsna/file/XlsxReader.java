package uk.jsna.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Excel 2007 and later workbooks, read as a stream of XML events: the shared texts and formats stay in memory, the
 * sheets do not.
 */
final class XlsxReader {

    private static final String DOCUMENT = "/officeDocument";

    private final ZipArchive archive;
    private final ReadLimits limits;
    private @Nullable RowSink sink;

    XlsxReader(ZipArchive archive, ReadLimits limits) {
        this.archive = archive;
        this.limits = limits;
    }

    void read(SheetVisitor visitor) throws IOException {
        try {
            String workbook = partOfType("", relationships("_rels/.rels"), DOCUMENT, "xl/workbook.xml");
            Map<String, Relationship> related = relationships(relationshipsOf(workbook));
            List<SheetPart> wanted = new ArrayList<>();
            for (SheetPart part : sheets(workbook, related)) {
                RowVisitor rows = visitor.sheet(part.sheet());
                if (rows != null) {
                    wanted.add(part.to(new RowSink(part.sheet(), limits, rows)));
                }
            }
            if (!wanted.isEmpty()) {
                readSheets(workbook, related, wanted);
            }
        } catch (XMLStreamException e) {
            Refusal refusal = Refusal.damaged("XLSX", OdsReader.firstLine(e));
            throw sink == null ? new RefusedFileException(archive.place(), refusal, e) : sink.refuse(refusal, e);
        }
    }

    private void readSheets(String workbook, Map<String, Relationship> related, List<SheetPart> wanted)
            throws IOException, XMLStreamException {
        String folder = folderOf(workbook);
        XlsxTexts texts = XlsxTexts.read(
                archive, partOfType(folder, related, "/sharedStrings", folder + "sharedStrings.xml"), limits);
        XlsxFormats formats = XlsxFormats.read(archive, partOfType(folder, related, "/styles", folder + "styles.xml"));
        for (SheetPart part : wanted) {
            sink = part.sink();
            MergedRanges merged = XlsxMerges.read(archive, part.path());
            try (CappedInputStream in = archive.part(part.path());
                    Xml xml = new Xml(in)) {
                new XlsxSheet(xml, new XlsxSheet.Shared(texts, formats, merged), part.sink()).read();
            }
        }
    }

    private List<SheetPart> sheets(String workbook, Map<String, Relationship> related)
            throws IOException, XMLStreamException {
        List<SheetPart> sheets = new ArrayList<>();
        try (CappedInputStream in = archive.part(workbook);
                Xml xml = new Xml(in)) {
            while (xml.next()) {
                if (xml.starts() && xml.name().equals("sheet")) {
                    Relationship target = related.get(xml.attribute("id", ""));
                    String name = xml.attribute("name", "");
                    if (target == null) {
                        throw new XMLStreamException("sheet '" + name + "' has no part");
                    }
                    boolean hidden = !xml.attribute("state", "visible").equals("visible");
                    FilePlace place = archive.place();
                    SheetId sheet = new SheetId(place.file(), place.member(), name, TableFormat.XLSX, hidden);
                    if (target.type().endsWith("/worksheet")) {
                        sheets.add(new SheetPart(sheet, resolve(folderOf(workbook), target.target()), null));
                    }
                }
            }
        }
        return sheets;
    }

    private Map<String, Relationship> relationships(String part) throws IOException, XMLStreamException {
        Map<String, Relationship> found = new HashMap<>();
        try (CappedInputStream in = archive.part(part);
                Xml xml = new Xml(in)) {
            while (xml.next()) {
                if (xml.starts() && xml.name().equals("Relationship")) {
                    found.put(
                            xml.attribute("Id", ""),
                            new Relationship(xml.attribute("Type", ""), xml.attribute("Target", "")));
                }
            }
        }
        return found;
    }

    private static String partOfType(String folder, Map<String, Relationship> related, String type, String otherwise) {
        return related.values().stream()
                .filter(relationship -> relationship.type().endsWith(type))
                .map(relationship -> resolve(folder, relationship.target()))
                .findFirst()
                .orElse(otherwise);
    }

    private static String resolve(String folder, String target) {
        return target.startsWith("/") ? target.substring(1) : folder + target;
    }

    private static String folderOf(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    private static String relationshipsOf(String part) {
        return folderOf(part) + "_rels/" + part.substring(part.lastIndexOf('/') + 1) + ".rels";
    }

    private record Relationship(String type, String target) {}

    /** A worksheet and the part of the archive that holds it. */
    private record SheetPart(
            SheetId sheet, String path, @Nullable RowSink wantedBy) {
        SheetPart to(RowSink rows) {
            return new SheetPart(sheet, path, rows);
        }

        RowSink sink() {
            return Objects.requireNonNull(wantedBy);
        }
    }
}
