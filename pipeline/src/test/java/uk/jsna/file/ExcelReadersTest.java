package uk.jsna.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExcelReadersTest {

    @TempDir
    Path folder;

    private static byte[] xls() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.createSheet("Cover").createRow(0).createCell(0).setCellValue("cover");
            Sheet sheet = book.createSheet("Table 6");
            CellStyle percent = book.createCellStyle();
            percent.setDataFormat(book.createDataFormat().getFormat("0.0%"));
            Row head = sheet.createRow(2);
            head.createCell(0).setCellValue("2017");
            head.createCell(3).setCellValue("2016");
            sheet.addMergedRegion(new CellRangeAddress(2, 2, 0, 2));
            Row data = sheet.createRow(4);
            data.createCell(0).setCellValue(16.4);
            data.createCell(1).setCellFormula("A5*2");
            data.createCell(2).setCellValue(0.173);
            data.getCell(2).setCellStyle(percent);
            data.createCell(3).setCellFormula("\"u\"");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.setSheetHidden(1, true);
            book.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void xlsRowsComeWithNumbersFormatsFormulasAndMergedCells() throws IOException {
        Path file = Made.file(folder, "conceptions.xls", xls());
        assertThat(Made.rows(file))
                .containsExactly("1: cover", "3: 2017|^|^|2016", "5: #16.4 16.4|=#32.8 32.8|#0.173 17.3% %|=u");
        assertThat(TableFile.of(file).sheets())
                .extracting(SheetId::describe, SheetId::hidden)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("conceptions.xls, sheet 'Cover'", false),
                        org.assertj.core.groups.Tuple.tuple("conceptions.xls, sheet 'Table 6'", true));
    }

    @Test
    void anXlsCutShortIsRefused() throws IOException {
        byte[] whole = xls();
        Path file = Made.file(folder, "cut.xls", Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> Made.rows(file))
                .isInstanceOf(RefusedFileException.class)
                .hasMessageStartingWith("cut.xls")
                .hasMessageContaining("the XLS cannot be read (")
                .hasMessageEndingWith("but must be whole and undamaged. Fetch the file again from the publisher.");
    }

    @Test
    void xlsxRowsComeWithNumbersFormatsFormulasAndMergedCells() {
        Path file = Made.file(
                folder,
                "ncmp.xlsx",
                Made.xlsx(
                        "Ward &amp; LA",
                        "<sheetData><row r='2'><c r='A2' t='s'><v>1</v></c><c r='B2'/><c r='D2' t='inlineStr'><is><r><t>in"
                                + "</t></r><r><t>line</t></r></is></c></row><row r='4'><c r='A4' s='1'><v>0.173</v></c>"
                                + "<c r='C4'><f>A4*2</f><v>0.34599999999999997</v></c><c r='E4' t='b'><v>1</v></c>"
                                + "<c r='F4' t='e'><v>#N/A</v></c><c t='str'><v>s</v></c></row></sheetData>"
                                + "<mergeCells><mergeCell ref=\"A2:B3\"/></mergeCells>",
                        "zero",
                        "Obese"));
        assertThat(Made.rows(file))
                .containsExactly("2: Obese|^||inline", "4: #0.173 17.3% %||=#0.346 0.346||TRUE|#N/A|s");
        assertThat(TableFile.of(file).sheets())
                .containsExactly(new SheetId("ncmp.xlsx", null, "Ward & LA", TableFormat.XLSX, true));
    }

    @Test
    void xlsxRowsOutOfOrderAreRefused() {
        Path file = Made.file(
                folder,
                "odd.xlsx",
                Made.xlsx(
                        "S",
                        "<sheetData><row r='4'><c><v>1</v></c></row><row r='2'><c><v>1</v></c></row></sheetData>"));
        assertThatThrownBy(() -> Made.rows(file))
                .hasMessage(
                        "odd.xlsx, sheet 'S', row 4: the XLSX cannot be read (row 2 comes after row 4), but must be whole"
                                + " and undamaged. Fetch the file again from the publisher.");
    }

    @Test
    void anXlsxCellThatPointsNowhereIsRefused() {
        Path file = Made.file(
                folder,
                "odd.xlsx",
                Made.xlsx("S", "<sheetData><row r='1'><c t='s'><v>7</v></c></row></sheetData>", "only"));
        assertThatThrownBy(() -> Made.rows(file))
                .hasMessage(
                        "odd.xlsx, sheet 'S': the XLSX cannot be read (a cell refers to shared text 7 of 1), but must be"
                                + " whole and undamaged. Fetch the file again from the publisher.");
    }

    @Test
    void anXlsxWithEntitiesIsRefused() {
        Path file = Made.file(
                folder,
                "evil.xlsx",
                Made.zip(java.util.Map.of(
                        "[Content_Types].xml",
                        Made.utf8("<Types/>"),
                        "xl/x",
                        new byte[0],
                        "_rels/.rels",
                        Made.utf8("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"))));
        assertThatThrownBy(() -> Made.rows(file))
                .hasMessage(
                        "evil.xlsx: the XLSX cannot be read (it declares or uses entities of its own), but must be whole"
                                + " and undamaged. Fetch the file again from the publisher.");
    }
}
