package uk.jsna.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A table of texts as the bytes of a file. */
public final class TableBytes {

    private static final String NUMBER = "-?\\d{1,20}(\\.\\d{1,20})?([eE]-?\\d{1,3})?|NaN|-?Infinity";
    private static final String XMLNS = "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'";
    private static final String RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private TableBytes() {}

    /** Comma-separated values. */
    public static byte[] csv(List<List<String>> table) {
        return table.stream()
                .map(row -> row.stream().map(TableBytes::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[,\"\n\r].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    /** A workbook of one sheet, in which what looks like a number is one, and is a percentage where it has a decimal. */
    public static byte[] xlsx(String sheet, List<List<String>> table) {
        Map<String, String> members = new TreeMap<>();
        members.put("[Content_Types].xml", "<Types/>");
        members.put(
                "_rels/.rels",
                "<Relationships><Relationship Id='a' Type='" + RELATIONSHIP
                        + "/officeDocument' Target='xl/workbook.xml'/></Relationships>");
        members.put(
                "xl/workbook.xml",
                "<workbook " + XMLNS + " xmlns:r='" + RELATIONSHIP + "'><sheets><sheet name='" + escaped(sheet)
                        + "' sheetId='1' r:id='s1'/></sheets></workbook>");
        members.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='s1' Type='" + RELATIONSHIP
                        + "/worksheet' Target='sheet1.xml'/><Relationship Id='s3' Type='" + RELATIONSHIP
                        + "/styles' Target='styles.xml'/></Relationships>");
        members.put(
                "xl/styles.xml",
                "<styleSheet " + XMLNS + "><cellXfs><xf numFmtId='0'/><xf numFmtId='10'/></cellXfs></styleSheet>");
        StringBuilder rows = new StringBuilder("<worksheet " + XMLNS + "><sheetData>");
        for (int row = 0; row < table.size(); row++) {
            rows.append("<row r='").append(row + 1).append("'>");
            table.get(row).forEach(cell -> rows.append(cell(cell)));
            rows.append("</row>");
        }
        members.put("xl/sheet1.xml", rows + "</sheetData></worksheet>");
        return zip(members);
    }

    private static String cell(String text) {
        if (text.matches(NUMBER)) {
            return "<c s='" + (text.contains(".0") ? 1 : 0) + "'><v>" + text + "</v></c>";
        }
        if (text.startsWith("=")) {
            return "<c t='str'><f>" + escaped(text.substring(1)) + "</f><v>2</v></c>";
        }
        return "<c t='inlineStr'><is><t>" + escaped(text) + "</t></is></c>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&apos;");
    }

    private static byte[] zip(Map<String, String> members) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
