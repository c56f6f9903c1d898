package uk.jsna.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** The number formats of an XLSX workbook's cell styles. */
final class XlsxFormats {

    private final List<Integer> styles = new ArrayList<>();
    private final Map<Integer, String> custom = new HashMap<>();
    private final NumberText numbers = new NumberText();

    private XlsxFormats() {}

    static XlsxFormats read(ZipArchive archive, String part) throws IOException, XMLStreamException {
        XlsxFormats formats = new XlsxFormats();
        if (!archive.has(part)) {
            return formats;
        }
        boolean inCellStyles = false;
        try (CappedInputStream in = archive.part(part);
                Xml xml = new Xml(in)) {
            while (xml.next()) {
                if (xml.starts() && xml.name().equals("numFmt")) {
                    formats.custom.put(xml.attribute("numFmtId", 0), xml.attribute("formatCode", "General"));
                } else if ((xml.starts() || xml.ends()) && xml.name().equals("cellXfs")) {
                    inCellStyles = xml.starts();
                } else if (inCellStyles && xml.starts() && xml.name().equals("xf")) {
                    formats.styles.add(xml.attribute("numFmtId", 0));
                }
            }
        }
        return formats;
    }

    Cell number(double value, int style) {
        int format = style >= 0 && style < styles.size() ? styles.get(style) : 0;
        return numbers.cell(value, format, custom.get(format));
    }
}
