package uk.jsna.attacker.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An OpenDocument spreadsheet, read as a stream. A cell's own number counts before the text that it shows, hidden rows and
 * sheets are read like others, and so are comments and the names in the file's other parts.
 */
final class OdsFile {

    private static final int MOST_REPEATS = 2_000;

    private final String file;
    private final Reading reading;
    private final List<String> row = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private SheetRows rows;
    private boolean inHeadings;
    private String number = "";
    private int repeats = 1;
    private int depthOfComment;

    private OdsFile(String file, Reading reading) {
        this.file = file;
        this.reading = reading;
        this.rows = new SheetRows(file, "", reading);
    }

    static void read(Path path, String file, Reading reading) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (entry.getName().endsWith(".xml")) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        new OdsFile(file, reading).readXml(in, entry.getName().equals("content.xml"));
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(file + ": the spreadsheet cannot be read. " + e.getMessage(), e);
        }
    }

    private void readXml(InputStream in, boolean isContent) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader xml = factory.createXMLStreamReader(in);
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName(), isContent);
                default -> {}
            }
        }
    }

    private void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "table" -> rows = new SheetRows(file, attribute(xml, "name"), reading);
            case "table-header-rows" -> inHeadings = true;
            case "table-row" -> row.clear();
            case "table-cell", "covered-table-cell" -> {
                text.setLength(0);
                number = attribute(xml, "value");
                String repeated = attribute(xml, "number-columns-repeated");
                repeats = repeated.isEmpty() ? 1 : Integer.parseInt(repeated);
            }
            case "annotation" -> depthOfComment = text.length();
            default -> {}
        }
    }

    private void end(String element, boolean isContent) {
        switch (element) {
            case "table-cell", "covered-table-cell" -> {
                String cell = number.isEmpty() ? text.toString().strip() : number;
                for (int i = 0; i < Math.min(repeats, cell.isEmpty() ? 0 : MOST_REPEATS); i++) {
                    row.add(cell);
                }
                for (int i = 0; cell.isEmpty() && i < Math.min(repeats, MOST_REPEATS); i++) {
                    row.add("");
                }
            }
            case "table-row" -> rows.add(withoutEmptyEnd(), inHeadings);
            case "table-header-rows" -> inHeadings = false;
            case "annotation" -> {
                reading.text(String.join(" ", row), text.substring(depthOfComment));
                text.setLength(depthOfComment);
            }
            default -> {
                if (!isContent && !text.toString().isBlank()) {
                    reading.text(file, text.toString().strip());
                    text.setLength(0);
                }
            }
        }
    }

    private List<String> withoutEmptyEnd() {
        int size = row.size();
        while (size > 0 && row.get(size - 1).isEmpty()) {
            size--;
        }
        return List.copyOf(row.subList(0, size));
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
