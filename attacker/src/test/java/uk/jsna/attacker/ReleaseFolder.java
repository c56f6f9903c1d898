package uk.jsna.attacker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A release folder for tests, in the columns and headings that the programme publishes. */
final class ReleaseFolder {

    static final String COLUMNS = "indicator,area_code,area_name,area_type,county_code,time_period,sex,numerator,"
            + "denominator,value,lower_ci95,lower_ci998,value_note,england_value,england_outcome_95,rank,quintile,"
            + "fewer_needed,source\n";

    private final Path folder;

    ReleaseFolder(Path folder) {
        this.folder = folder;
        write("csv/indicators.csv", """
            indicator,name,value_type,multiplier,polarity
            neet,Young people not in work,proportion,100,low_is_good
            """);
        write("csv/sources.csv", "source,disclosure\nours,council\ntheirs,public\n");
    }

    Path path() {
        return folder;
    }

    ReleaseFolder write(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** The figures of a county and of its wards, each a name, a count (or c), more columns by place. */
    ReleaseFolder figures(String... wards) {
        StringBuilder text = new StringBuilder(COLUMNS);
        for (String ward : wards) {
            text.append(ward).append('\n');
        }
        return write("csv/indicator_figures.csv", text.toString());
    }

    /** A ward of 100 young people. */
    static String ward(int number, String count, Figure... more) {
        return row("E0500000" + number, "Ward " + (char) ('A' + number), "WARD", count, more);
    }

    /** The county around the wards; by default of so many that nothing follows from it. */
    static String county(String count) {
        return row("E10000001", "Shire", "COUNTY", count);
    }

    private static String row(String code, String name, String type, String count, Figure... more) {
        String denominator = type.equals("WARD") ? "100" : "";
        List<String> columns = List.of(COLUMNS.strip().split(","));
        String[] cells = new String[columns.size()];
        java.util.Arrays.fill(cells, "");
        String[] first = {"neet", code, name, type, "E10000001", "2021", "Persons"};
        System.arraycopy(first, 0, cells, 0, first.length);
        boolean isWithheld = count.equals("c");
        cells[columns.indexOf("numerator")] = isWithheld ? "" : count;
        cells[columns.indexOf("denominator")] = denominator;
        cells[columns.indexOf("value")] = isWithheld || denominator.isEmpty() ? "" : count;
        cells[columns.indexOf("value_note")] = isWithheld ? "c" : "";
        cells[columns.indexOf("source")] = "ours";
        for (Figure figure : more) {
            cells[columns.indexOf(figure.column())] = figure.text();
        }
        return String.join(",", cells);
    }

    /** A text in a column. */
    record Figure(String column, String text) {}

    static Figure with(String column, String text) {
        return new Figure(column, text);
    }

    /** A page with a table of wards. */
    ReleaseFolder page(String body) {
        return write(
                "index.html",
                "<!DOCTYPE html><html><head><title>Needs</title><meta"
                        + " charset=utf-8></head><body><h1>Needs</h1><h2>Young people not in"
                        + " work, 2021</h2>" + body + "</body></html>");
    }

    /** An OpenDocument sheet, cells as shown text and the number behind it. */
    ReleaseFolder ods(String sheet, List<List<String>> rows) {
        StringBuilder xml = new StringBuilder("<office:document-content"
                + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>"
                + "<table:table table:name=\"" + sheet + "\">");
        for (List<String> row : rows) {
            xml.append("<table:table-row>");
            for (String cell : row) {
                String[] parts = cell.split("=", 2);
                xml.append("<table:table-cell");
                if (parts.length == 2) {
                    xml.append(" office:value-type=\"float\" office:value=\"")
                            .append(parts[1])
                            .append('"');
                }
                xml.append("><text:p>").append(parts[0]).append("</text:p></table:table-cell>");
            }
            xml.append("</table:table-row>");
        }
        xml.append("</table:table></office:spreadsheet></office:body></office:document-content>");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("needs.ods")))) {
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(xml.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    ReleaseFolder xlsx(String name, List<List<String>> rows) {
        try (Workbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(folder.resolve("needs.xlsx"))) {
            Sheet sheet = workbook.createSheet(name);
            for (int i = 0; i < rows.size(); i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < rows.get(i).size(); j++) {
                    String text = rows.get(i).get(j);
                    if (text.matches("[0-9.]+")) {
                        row.createCell(j).setCellValue(Double.parseDouble(text));
                    } else {
                        row.createCell(j).setCellValue(text);
                    }
                }
            }
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }
}
