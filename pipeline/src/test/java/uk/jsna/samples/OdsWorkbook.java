package uk.jsna.samples;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An OpenDocument spreadsheet: its sheets in order, and the members that the format asks for. */
record OdsWorkbook(List<OdsSheet> sheets) {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String NAMES = "urn:oasis:names:tc:opendocument:xmlns:";

    OdsWorkbook {
        sheets = List.copyOf(sheets);
    }

    byte[] bytes() {
        return bytes("");
    }

    /** The workbook with a document type declaration before its content, which no honest workbook has. */
    byte[] bytes(String documentType) {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("mimetype", MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII));
        members.put("styles.xml", xml("", "styles", ""));
        members.put("content.xml", xml(documentType, "content", body()));
        members.put("META-INF/manifest.xml", manifest());
        return Containers.zip(members);
    }

    private String body() {
        return sheets.stream()
                .map(OdsSheet::xml)
                .collect(Collectors.joining(
                        "", "<office:body><office:spreadsheet>", "</office:spreadsheet></office:body>"));
    }

    private static byte[] xml(String documentType, String part, String body) {
        String element = "office:document-" + part;
        String text = DECLARATION + documentType + "<" + element + " xmlns:table=\"" + NAMES
                + "table:1.0\" xmlns:office=\""
                + NAMES + "office:1.0\" xmlns:text=\"" + NAMES + "text:1.0\" office:version=\"1.2\">" + body + "</"
                + element + ">";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] manifest() {
        String entry = "<manifest:file-entry manifest:full-path=\"%s\" manifest:media-type=\"%s\"/>";
        String text = DECLARATION + "<manifest:manifest xmlns:manifest=\"" + NAMES + "manifest:1.0\">"
                + entry.formatted("/", MEDIA_TYPE) + entry.formatted("styles.xml", "text/xml")
                + entry.formatted("content.xml", "text/xml") + "</manifest:manifest>";
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
