package uk.jsna.report;

import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The parts of a spreadsheet file besides its content: list of parts, properties, settings, styles. */
final class OdsParts {

    /** The style of a printed page, without header and footer. */
    static final String PRINTED_PAGE = "Default";

    private static final String FONT = "Arial";

    private OdsParts() {}

    static void manifest(OutputStream out) throws XMLStreamException {
        XmlOut xml = new XmlOut(out);
        xml.open(
                "manifest:manifest",
                "xmlns:manifest",
                "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
                "manifest:version",
                "1.3");
        entry(xml, "/", "application/vnd.oasis.opendocument.spreadsheet");
        for (String part : List.of("content.xml", "styles.xml", "meta.xml", "settings.xml")) {
            entry(xml, part, "text/xml");
        }
        xml.end();
    }

    private static void entry(XmlOut xml, String path, String type) throws XMLStreamException {
        xml.empty("manifest:file-entry", "manifest:full-path", path, "manifest:media-type", type);
    }

    static void meta(OutputStream out, OdsFile.About about) throws XMLStreamException {
        XmlOut xml = new XmlOut(out);
        xml.open(
                "office:document-meta",
                "xmlns:office",
                "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:meta",
                "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
                "office:version",
                "1.3");
        xml.open("office:meta");
        xml.text("dc:title", about.title());
        if (!about.author().isEmpty()) {
            xml.text("meta:initial-creator", about.author()).text("dc:creator", about.author());
        }
        xml.text("dc:language", "en-GB");
        xml.text("meta:creation-date", about.date() + "T00:00:00").text("dc:date", about.date() + "T00:00:00");
        xml.end();
    }

    /** The cursor stands in A1 of every sheet, and the first sheet is shown. */
    static void settings(OutputStream out, List<Sheet> sheets) throws XMLStreamException {
        XmlOut xml = new XmlOut(out);
        xml.open(
                "office:document-settings",
                "xmlns:office",
                "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
                "xmlns:config",
                "urn:oasis:names:tc:opendocument:xmlns:config:1.0",
                "xmlns:ooo",
                "http://openoffice.org/2004/office",
                "office:version",
                "1.3");
        xml.open("office:settings");
        xml.open("config:config-item-set", "config:name", "ooo:view-settings");
        xml.open("config:config-item-map-indexed", "config:name", "Views").open("config:config-item-map-entry");
        xml.open("config:config-item-map-named", "config:name", "Tables");
        for (Sheet sheet : sheets) {
            xml.open("config:config-item-map-entry", "config:name", sheet.name());
            item(xml, "CursorPositionX", "int", "0");
            item(xml, "CursorPositionY", "int", "0");
            xml.close();
        }
        xml.close();
        item(xml, "ActiveTable", "string", sheets.get(0).name());
        xml.end();
    }

    private static void item(XmlOut xml, String name, String type, String value) throws XMLStreamException {
        xml.text("config:config-item", value, "config:name", name, "config:type", type);
    }

    static void styles(OutputStream out) throws XMLStreamException {
        XmlOut xml = new XmlOut(out);
        xml.open(
                "office:document-styles",
                "xmlns:office",
                "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
                "xmlns:style",
                "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
                "xmlns:fo",
                "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
                "xmlns:svg",
                "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
                "office:version",
                "1.3");
        xml.open("office:font-face-decls");
        xml.empty("style:font-face", "style:name", FONT, "svg:font-family", FONT, "style:font-family-generic", "swiss");
        xml.close();
        xml.open("office:styles").open("style:default-style", "style:family", "table-cell");
        xml.empty(
                "style:text-properties",
                "style:font-name",
                FONT,
                "fo:font-size",
                "11pt",
                "fo:language",
                "en",
                "fo:country",
                "GB");
        xml.close().close();
        printedPage(xml);
        xml.end();
    }

    private static void printedPage(XmlOut xml) throws XMLStreamException {
        xml.open("office:automatic-styles").open("style:page-layout", "style:name", "landscape");
        xml.empty(
                "style:page-layout-properties",
                "style:print-orientation",
                "landscape",
                "fo:page-width",
                "29.7cm",
                "fo:page-height",
                "21cm",
                "style:scale-to-X",
                "1",
                "style:scale-to-Y",
                "0");
        xml.close().close();
        xml.open("office:master-styles");
        xml.open("style:master-page", "style:name", PRINTED_PAGE, "style:page-layout-name", "landscape");
        xml.empty("style:header", "style:display", "false");
        xml.empty("style:footer", "style:display", "false");
        xml.close().close();
    }
}
