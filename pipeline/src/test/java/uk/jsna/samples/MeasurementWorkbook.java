package uk.jsna.samples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The layout of the National Child Measurement Programme's ward workbook: three merged rows of measures above one row of
 * the columns' names, four blocks of five columns with the same names, a blank column between blocks, {@code s} for
 * counts of five or fewer and those that would reveal them, percentages as fractions, and the lookup of lower layer super
 * output areas that the wards were built from.
 */
final class MeasurementWorkbook {

    private static final int FIRST_BLOCK = 4;
    private static final int STRIDE = 6;
    private static final int FIRST_ROW = 4;
    private static final int LARGEST_WITHHELD = 5;
    private static final double NORMAL_95 = 1.959963984540054;

    private static final List<ChildMeasurement> BLOCKS = List.of(
            new ChildMeasurement("Reception", "obese"),
            new ChildMeasurement("Year 6", "obese"),
            new ChildMeasurement("Reception", "excess weight"),
            new ChildMeasurement("Year 6", "excess weight"));

    private final InventedCountry country;

    MeasurementWorkbook(InventedCountry country) {
        this.country = country;
    }

    byte[] bytes() {
        return Xlsx.bytes(this::fill);
    }

    /** The workbook with a document type that names a file of the machine that opens it. */
    byte[] bytesWithAnExternalEntity() {
        return Xlsx.bytesWithAnExternalEntity(this::fill);
    }

    private void fill(XSSFWorkbook workbook) {
        CellStyle percentage = workbook.createCellStyle();
        percentage.setDataFormat(workbook.createDataFormat().getFormat("0.0%"));
        notes(workbook.createSheet("Notes"));
        wards(workbook.createSheet("WardData_2011-12_2013-14"), percentage);
        lookup(workbook.createSheet("LSOA Lookup"));
    }

    private static void notes(Sheet sheet) {
        sheet.createRow(4).createCell(7).setCellValue("National Child Measurement Programme 2011/12 to 2013/14");
        sheet.createRow(5).createCell(7).setCellValue("Synthetic sample: every area and every figure is invented");
        sheet.createRow(11).createCell(1).setCellValue("Cells marked with \"s\" are withheld");
    }

    private void wards(Sheet sheet, CellStyle percentage) {
        header(sheet);
        int next = FIRST_ROW;
        for (District district : country.districts()) {
            List<WardOf2014> wards = WardOf2014.of(country, district);
            List<Set<WardOf2014>> withheld =
                    BLOCKS.stream().map(block -> withheld(wards, block)).toList();
            for (WardOf2014 ward : wards) {
                Row row = sheet.createRow(next++);
                texts(row, List.of(ward.code(), ward.name(), district.code(), district.name()));
                for (int i = 0; i < BLOCKS.size(); i++) {
                    Cells cells = new Cells(row, FIRST_BLOCK + i * STRIDE, percentage);
                    block(cells, ward, BLOCKS.get(i), withheld.get(i).contains(ward));
                }
            }
        }
    }

    private static void header(Sheet sheet) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < FIRST_ROW; i++) {
            rows.add(sheet.createRow(i));
        }
        rows.get(0)
                .createCell(0)
                .setCellValue(
                        "NCMP 2011/12 to 2013/14\nObesity and excess weight prevalence by school year and electoral"
                                + " ward of child residence");
        sheet.addMergedRegion(new CellRangeAddress(0, 2, 0, 3));
        texts(rows.get(3), List.of("Ward code", "Ward name", "LA code", "LA name"));
        for (int i = 0; i < BLOCKS.size(); i++) {
            ChildMeasurement block = BLOCKS.get(i);
            int first = FIRST_BLOCK + i * STRIDE;
            String ages = block.year().equals("Reception") ? "Reception (age 4-5 years)" : "Year 6 (age 10-11)";
            rows.get(0).createCell(first).setCellValue(ages);
            List<String> measures = List.of(
                    "Number measured", "Number " + block.weight(), "% " + block.weight(), "95% confidence limits");
            for (int j = 0; j < measures.size(); j++) {
                rows.get(1).createCell(first + j).setCellValue(measures.get(j));
            }
            rows.get(2).createCell(first + 3).setCellValue("Lower");
            rows.get(2).createCell(first + 4).setCellValue("Upper");
            merge(sheet, first);
        }
    }

    private static void merge(Sheet sheet, int first) {
        sheet.addMergedRegion(new CellRangeAddress(0, 0, first, first + 4));
        for (int j = 0; j < 3; j++) {
            sheet.addMergedRegion(new CellRangeAddress(1, 2, first + j, first + j));
        }
        sheet.addMergedRegion(new CellRangeAddress(1, 1, first + 3, first + 4));
    }

    /** Wards of a district whose count is small, and the next smallest where there would be only one. */
    private static Set<WardOf2014> withheld(List<WardOf2014> wards, ChildMeasurement block) {
        List<WardOf2014> byCount = wards.stream()
                .sorted(Comparator.comparingInt(ward -> ward.number(block)))
                .toList();
        int small = (int) byCount.stream()
                .filter(ward -> ward.number(block) <= LARGEST_WITHHELD)
                .count();
        return new HashSet<>(byCount.subList(0, small == 1 ? 2 : small));
    }

    private static void block(Cells cells, WardOf2014 ward, ChildMeasurement block, boolean withheld) {
        int measured = ward.measured(block);
        int number = ward.number(block);
        cells.number(0, measured);
        if (withheld) {
            cells.marks();
            return;
        }
        cells.number(1, number);
        cells.fraction(2, (double) number / measured);
        cells.fraction(3, wilson(number, measured, -1));
        cells.fraction(4, wilson(number, measured, 1));
    }

    private static double wilson(int number, int measured, int side) {
        double p = (double) number / measured;
        double z2 = NORMAL_95 * NORMAL_95;
        double spread = NORMAL_95 * Math.sqrt(z2 + 4.0 * number * (1 - p));
        return (2.0 * number + z2 + side * spread) / (2 * (measured + z2));
    }

    private void lookup(Sheet sheet) {
        texts(
                sheet.createRow(0),
                List.of(
                        "2001 LSOA Code",
                        "2001 LSOA Name",
                        "2014 Ward Code",
                        "2014 Ward Name",
                        "2011 MSOA Code",
                        "2011 MSOA Name"));
        int next = 1;
        for (Lsoa lsoa : country.lsoas()) {
            Area ward = lsoa.ward2014();
            String middle = lsoa.name().substring(0, lsoa.name().length() - 1);
            String code = "E0299" + lsoa.ward().code().substring(5);
            texts(sheet.createRow(next++), List.of(lsoa.code(), lsoa.name(), ward.code(), ward.name(), code, middle));
        }
    }

    private static void texts(Row row, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            row.createCell(i).setCellValue(texts.get(i));
        }
    }

    /** The five cells of one block in one row. */
    private record Cells(Row row, int first, CellStyle percentage) {

        void number(int offset, double value) {
            row.createCell(first + offset).setCellValue(value);
        }

        void fraction(int offset, double value) {
            number(offset, value);
            row.getCell(first + offset).setCellStyle(percentage);
        }

        void marks() {
            for (int offset = 1; offset < 5; offset++) {
                row.createCell(first + offset).setCellValue("s");
            }
        }
    }
}
