package uk.jsna.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Office Open XML workbooks whose bytes are the same at every writing. */
final class Xlsx {

    private Xlsx() {}

    static byte[] bytes(Consumer<XSSFWorkbook> content) {
        return Containers.zip(members(content));
    }

    /** A workbook whose shared texts begin with a document type that names a file of the machine that opens it. */
    static byte[] bytesWithAnExternalEntity(Consumer<XSSFWorkbook> content) {
        Map<String, byte[]> members = members(content);
        members.computeIfPresent("xl/sharedStrings.xml", (name, xml) -> {
            String text = new String(xml, StandardCharsets.UTF_8);
            int root = text.indexOf("<sst");
            String evil = "<!DOCTYPE sst [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]>";
            return (text.substring(0, root) + evil + text.substring(root)).getBytes(StandardCharsets.UTF_8);
        });
        return Containers.zip(members);
    }

    private static Map<String, byte[]> members(Consumer<XSSFWorkbook> content) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.getProperties().getCoreProperties().setCreated("1980-01-01T00:00:00Z");
            content.accept(workbook);
            workbook.write(bytes);
            return unpack(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, byte[]> unpack(byte[] zipped) throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                members.put(entry.getName(), zip.readAllBytes());
            }
        }
        return members;
    }
}
