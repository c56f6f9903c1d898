package uk.jsna.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files made for a test, and the rows that come out of a file written down as text. */
final class Made {

    private static final String ODS_HEAD = "<?xml version='1.0'?><office:document-content"
            + " xmlns:office='o' xmlns:table='t' xmlns:text='x'><office:body><office:spreadsheet>";
    private static final String ODS_TAIL = "</office:spreadsheet></office:body></office:document-content>";

    private Made() {}

    static Path file(Path folder, String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] zip(Map<String, byte[]> members) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                zip.putNextEntry(entry(member.getKey(), member.getValue()));
                zip.write(member.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static ZipEntry entry(String name, byte[] bytes) {
        ZipEntry entry = new ZipEntry(name);
        if (name.equals("mimetype")) {
            CRC32 sum = new CRC32();
            sum.update(bytes);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(bytes.length);
            entry.setCrc(sum.getValue());
        }
        return entry;
    }

    /** An OpenDocument spreadsheet of these table elements. */
    static byte[] ods(String tables) {
        return odsOf(ODS_HEAD + tables + ODS_TAIL);
    }

    static byte[] odsOf(String content) {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("mimetype", utf8("application/vnd.oasis.opendocument.spreadsheet"));
        members.put("content.xml", utf8(content));
        return zip(members);
    }

    /** An XLSX workbook of one sheet; style 1 shows percentages with one decimal. */
    static byte[] xlsx(String sheetName, String sheet, String... sharedTexts) {
        String ns = "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'"
                + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'";
        String type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("[Content_Types].xml", utf8("<Types/>"));
        members.put(
                "_rels/.rels",
                utf8("<Relationships><Relationship Id='a' Type='" + type
                        + "officeDocument' Target='xl/workbook.xml'/></Relationships>"));
        members.put(
                "xl/workbook.xml",
                utf8("<workbook " + ns + "><sheets><sheet name='" + sheetName
                        + "' sheetId='1' state='hidden' r:id='s1'/></sheets></workbook>"));
        members.put(
                "xl/_rels/workbook.xml.rels",
                utf8("<Relationships><Relationship Id='s1' Type='" + type
                        + "worksheet' Target='worksheets/sheet1.xml'/><Relationship Id='s2' Type='" + type
                        + "sharedStrings' Target='/xl/sharedStrings.xml'/><Relationship Id='s3' Type='" + type
                        + "styles' Target='styles.xml'/></Relationships>"));
        members.put("xl/worksheets/sheet1.xml", utf8("<worksheet " + ns + ">" + sheet + "</worksheet>"));
        members.put(
                "xl/sharedStrings.xml",
                utf8("<sst " + ns + ">"
                        + List.of(sharedTexts).stream()
                                .map(text -> "<si><t>" + text + "</t></si>")
                                .collect(Collectors.joining())
                        + "</sst>"));
        members.put(
                "xl/styles.xml",
                utf8("<styleSheet " + ns + "><numFmts><numFmt numFmtId='170' formatCode='0.0%'/></numFmts>"
                        + "<cellStyleXfs><xf numFmtId='9'/></cellStyleXfs>"
                        + "<cellXfs><xf numFmtId='0'/><xf numFmtId='170'/></cellXfs></styleSheet>"));
        return zip(members);
    }

    /** The rows of all sheets of a file, each as {@code number: cell|cell}. */
    static List<String> rows(Path file) {
        return rows(file, ReadLimits.standard());
    }

    static List<String> rows(Path file, ReadLimits limits) {
        List<String> rows = new ArrayList<>();
        TableFile.of(file, limits)
                .visit(sheet -> row -> rows.add(row.number() + ": "
                        + row.cells().stream().map(Made::text).collect(Collectors.joining("|"))));
        return rows;
    }

    private static String text(Cell cell) {
        if (cell instanceof Cell.Numeric number) {
            return "#" + number.value() + " " + number.shown() + (number.percentage() ? " %" : "");
        }
        if (cell instanceof Cell.Formula formula) {
            return "=" + text(formula.result());
        }
        return cell == Cell.Empty.COVERED ? "^" : cell.shown();
    }
}
