package uk.jsna.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * The layout of the Office for National Statistics' conception statistics, Table 6, conceptions to women under 18: an
 * Excel 97 workbook, a block of nine columns for each year side by side, footnote digits stuck to years and names, the
 * mark {@code u} (low reliability) in a column to the right of the rate it is about, blank rows between groups of areas,
 * footnotes and a key below.
 */
final class ConceptionsWorkbook {

    private static final int FIRST_BLOCK = 2;
    private static final int BLOCK = 9;
    private static final int HEADER = 5;
    private static final int FIRST_ROW = 11;
    private static final int FEWEST_FOR_A_RATE = 3;
    private static final int FEWEST_RELIABLE = 20;

    private static final List<String> MEASURES = List.of(
            "Number of Conceptions",
            "Conception rate per 1,000 women in age group",
            "Maternity rate per 1,000 women in age group",
            "Abortion rate per 1,000 women in age group",
            "Percentage of conceptions leading to abortion");

    private final ConceptionAreas areas;
    private final Conceptions figures;

    ConceptionsWorkbook(InventedCountry country) {
        this.areas = new ConceptionAreas(country);
        this.figures = new Conceptions(country);
    }

    byte[] bytes() {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            text(workbook.createSheet("Contents"), 0, "Synthetic sample: every area and figure is invented");
            text(workbook.createSheet("Information"), 0, "The layout is that of conception statistics, tables 1 to 7");
            table(workbook.createSheet("Table 6"), new Styles(style(workbook, "#,##0"), style(workbook, "0.0")));
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void table(Sheet sheet, Styles styles) {
        text(sheet, 0, "Contents");
        text(sheet, 2, "Table 6: Under 18 conceptions (numbers and rates) 1,2,3,4 and outcome, 2013 to 2017");
        text(sheet, 3, "England and Wales, Regions (within England), Counties, Unitary Authorities, Districts");
        header(sheet);
        int next = FIRST_ROW;
        for (ConceptionAreas.Line line : areas.lines()) {
            Row row = sheet.createRow(next++);
            row.createCell(0).setCellValue(line.code());
            row.createCell(1).setCellValue(line.name());
            for (int year = Conceptions.LAST_YEAR; year >= Conceptions.FIRST_YEAR && line.isArea(); year--) {
                block(row, line, year, styles);
            }
            if (line.isNotStated()) {
                notStated(row, styles);
            }
        }
        footer(sheet, next + 2);
    }

    private static void header(Sheet sheet) {
        Row years = sheet.createRow(HEADER);
        Row measures = sheet.createRow(HEADER + 1);
        years.createCell(0).setCellValue("Area of usual residence");
        sheet.addMergedRegion(new CellRangeAddress(HEADER, HEADER + 4, 0, 1));
        for (int year = Conceptions.LAST_YEAR; year >= Conceptions.FIRST_YEAR; year--) {
            int first = firstColumn(year);
            if (year >= 2016) {
                years.createCell(first).setCellValue(year + "5");
            } else {
                years.createCell(first).setCellValue(year);
            }
            sheet.addMergedRegion(new CellRangeAddress(HEADER, HEADER, first, first + BLOCK - 1));
            for (int i = 0; i < MEASURES.size(); i++) {
                int column = i == 0 ? first : first + 2 * i - 1;
                measures.createCell(column).setCellValue(MEASURES.get(i));
                int last = i == 0 ? column : column + 1;
                sheet.addMergedRegion(new CellRangeAddress(HEADER + 1, HEADER + 4, column, last));
            }
        }
    }

    private void block(Row row, ConceptionAreas.Line line, int year, Styles styles) {
        int conceptions = figures.count(line.districts(), year);
        int abortions = figures.abortions(line.districts(), year);
        int women = figures.women(line.districts());
        int first = firstColumn(year);
        number(row, first, conceptions, styles.count());
        rate(row, first + 1, new Events(conceptions, women), styles);
        rate(row, first + 3, new Events(conceptions - abortions, women), styles);
        rate(row, first + 5, new Events(abortions, women), styles);
        number(row, first + 7, Tenths.percent(abortions, conceptions) / 10.0, styles.rate());
        flag(row, first + 8, Math.min(abortions, conceptions - abortions));
    }

    private static void rate(Row row, int column, Events events, Styles styles) {
        if (events.count() >= FEWEST_FOR_A_RATE) {
            double rate = Tenths.perThousand(events.count(), events.women()) / 10.0;
            number(row, column, rate, styles.rate());
        }
        flag(row, column + 1, events.count());
    }

    /** The mark beside a figure: nothing, or a single space in the oldest block, where the figure is reliable. */
    private static void flag(Row row, int column, int events) {
        boolean oldest = column >= firstColumn(Conceptions.FIRST_YEAR);
        String mark = events < FEWEST_RELIABLE ? "u" : oldest ? " " : "";
        row.createCell(column).setCellValue(mark);
    }

    private static void notStated(Row row, Styles styles) {
        for (int year = Conceptions.LAST_YEAR; year >= Conceptions.FIRST_YEAR; year--) {
            int first = firstColumn(year);
            number(row, first, 0, styles.count());
            for (int column = first + 1; column < first + BLOCK; column += 2) {
                row.createCell(column).setCellValue("z");
            }
        }
    }

    private static void footer(Sheet sheet, int from) {
        List<String> lines = List.of(
                "1 Rates are not calculated where there are fewer than 3 events; rates of 3 to 19 events are marked"
                        + " (u).",
                "2 Every figure in this workbook is invented.",
                "3 Rates per 1,000 women aged 15 to 17.",
                "4 The denominator is the invented population of mid-2020 in every year.",
                "5 Data for 2016 onwards would come from a new system.",
                "6 The England and Wales total includes conceptions where the area is not stated.",
                "7 To preserve confidentiality, two authorities are combined.",
                "",
                "0 denotes nil",
                "u denotes low reliability",
                "z denotes not applicable",
                "",
                "Source: synthetic sample");
        for (int i = 0; i < lines.size(); i++) {
            text(sheet, from + i, lines.get(i));
        }
    }

    private static int firstColumn(int year) {
        return FIRST_BLOCK + (Conceptions.LAST_YEAR - year) * BLOCK;
    }

    private static void text(Sheet sheet, int row, String text) {
        sheet.createRow(row).createCell(0).setCellValue(text);
    }

    private static void number(Row row, int column, double value, CellStyle style) {
        row.createCell(column).setCellValue(value);
        row.getCell(column).setCellStyle(style);
    }

    private static CellStyle style(HSSFWorkbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private record Styles(CellStyle count, CellStyle rate) {}

    private record Events(int count, int women) {}
}
