package uk.jsna.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OdsReaderTest {

    @TempDir
    Path folder;

    private List<String> rowsOf(String rows) {
        return Made.rows(ods("<table:table table:name='Wards'>" + rows + "</table:table>"));
    }

    private Path ods(String tables) {
        return Made.file(folder, "wards.ods", Made.ods(tables));
    }

    @Test
    void aCellIsItsParagraphsOneALineWithTheirSpaces() {
        assertThat(rowsOf("<table:table-row><table:table-cell><text:p>Number of<text:s text:c='2'/>children</text:p>"
                        + "<text:p>FYE <text:span>2015</text:span></text:p></table:table-cell></table:table-row>"))
                .containsExactly("1: Number of  children\nFYE 2015");
    }

    @Test
    void numbersKeepTheirValueTheirPrintedTextAndWhetherTheyArePercentages() {
        assertThat(rowsOf("<table:table-row><table:table-cell office:value-type='float' office:value='1234'>"
                        + "<text:p>1,234</text:p></table:table-cell>"
                        + "<table:table-cell office:value-type='percentage' office:value='0.17300000000000002'>"
                        + "<text:p>17.3%</text:p></table:table-cell></table:table-row>"))
                .containsExactly("1: #1234.0 1,234|#0.17300000000000001 17.3% %");
    }

    @Test
    void paddingIsCountedAndNeverLaidOut() {
        assertThat(
                        rowsOf(
                                "<table:table-row table:number-rows-repeated='8'><table:table-cell"
                                        + " table:number-columns-repeated='16384'/></table:table-row>"
                                        + "<table:table-row><table:table-cell table:number-columns-repeated='2'/>"
                                        + "<table:table-cell table:number-columns-repeated='2'><text:p>a</text:p></table:table-cell>"
                                        + "<table:table-cell table:number-columns-repeated='16380'/></table:table-row>"
                                        + "<table:table-row table:number-rows-repeated='1048567'><table:table-cell/></table:table-row>"))
                .containsExactly("9: ||a|a");
    }

    @Test
    void cellsUnderAMergedOneAreKnown() {
        assertThat(rowsOf("<table:table-row><table:table-cell table:number-columns-spanned='2'><text:p>Boys</text:p>"
                        + "</table:table-cell><table:covered-table-cell/><table:table-cell><text:p>Girls</text:p>"
                        + "</table:table-cell></table:table-row>"))
                .containsExactly("1: Boys|^|Girls");
    }

    @Test
    void aCommentOnACellIsNotItsText() {
        assertThat(rowsOf("<table:table-row><table:table-cell><office:annotation><text:p>check!</text:p>"
                        + "</office:annotation><text:p>12</text:p></table:table-cell></table:table-row>"))
                .containsExactly("1: 12");
    }

    @Test
    void formulasAreKnownForWhatTheyAre() {
        assertThat(rowsOf("<table:table-row><table:table-cell table:formula='of:=[.A1]' office:value-type='float'"
                        + " office:value='3'><text:p>3</text:p></table:table-cell></table:table-row>"))
                .containsExactly("1: =#3.0 3");
    }

    @Test
    void aRowOfDataWrittenOnceForManyIsReadAsMany() {
        assertThat(rowsOf("<table:table-row table:number-rows-repeated='3'><table:table-cell><text:p>x</text:p>"
                        + "</table:table-cell></table:table-row>"))
                .containsExactly("1: x", "2: x", "3: x");
    }

    @Test
    void aDocumentTypeIsRefused() {
        Path file = Made.file(
                folder,
                "evil.ods",
                Made.odsOf("<?xml version='1.0'?><!DOCTYPE d [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><d>&a;</d>"));
        assertThatThrownBy(() -> Made.rows(file))
                .isInstanceOf(RefusedFileException.class)
                .hasMessage(
                        "evil.ods: the ODS cannot be read (it declares or uses entities of its own), but must be whole"
                                + " and undamaged. Fetch the file again from the publisher.");
    }

    @Test
    void aFileCutShortIsRefused() {
        byte[] whole = Made.ods("<table:table table:name='Wards'/>");
        Path file = Made.file(folder, "cut.ods", Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> Made.rows(file))
                .isInstanceOf(RefusedFileException.class)
                .hasMessage("cut.ods: the file cannot be read (zip END header not found), but must be whole and"
                        + " undamaged. Fetch the file again from the publisher.");
    }

    @Test
    void xmlThatEndsInTheMiddleIsRefusedWithItsRow() {
        Path file = Made.file(
                folder,
                "cut.ods",
                Made.odsOf("<d xmlns:t='t'><t:table t:name='W'><t:table-row><t:table-cell><p>a</p></t:table-cell>"
                        + "</t:table-row><t:table-row>"));
        assertThatThrownBy(() -> Made.rows(file))
                .isInstanceOf(RefusedFileException.class)
                .hasMessage("cut.ods, sheet 'W', row 1: the ODS cannot be read (XML document structures must start and"
                        + " end within the same entity.), but must be whole and undamaged."
                        + " Fetch the file again from the publisher.");
    }

    @Test
    void aRowRepeatedWithoutEndIsRefused() {
        Path file = ods("<table:table table:name='W'><table:table-row table:number-rows-repeated='2000000000'>"
                + "<table:table-cell><text:p>x</text:p></table:table-cell></table:table-row></table:table>");
        assertThatThrownBy(() -> Made.rows(file, ReadLimits.standard().withRows(1000)))
                .isInstanceOf(RefusedFileException.class)
                .hasMessage("wards.ods, sheet 'W', row 1001: holds more than 1000 rows, but must be at most 1000."
                        + " Check that this is the publisher's file; if it is, raise the limit.");
    }

    @Test
    void aCellWithoutEndIsRefused() {
        Path file = ods("<table:table table:name='W'><table:table-row><table:table-cell><text:p>" + "x".repeat(40_000)
                + "</text:p></table:table-cell></table:table-row></table:table>");
        assertThatThrownBy(() -> Made.rows(file))
                .isInstanceOf(RefusedFileException.class)
                .hasMessage(
                        "wards.ods, sheet 'W': a cell of the next row holds more than 32767 characters, but must be at"
                                + " most 32767. Do not open the file; ask its sender where it came from.");
    }

    @Test
    void aDecompressionBombIsRefusedBeforeItFillsTheMemory() {
        Path file = Made.file(folder, "bomb.ods", Made.odsOf("<d>" + " ".repeat(40 << 20) + "</d>"));
        assertThatThrownBy(() -> Made.rows(file))
                .isInstanceOf(RefusedFileException.class)
                .hasMessage(
                        "bomb.ods: one packed byte unpacks to more than 250, but must be at most 250 times its packed"
                                + " size. This is what a decompression bomb looks like; do not open the file.");
    }

    @Test
    void aVisitorThatHasEnoughEndsTheSheetButNotTheFile() {
        String row = "<table:table-row><table:table-cell><text:p>r</text:p></table:table-cell></table:table-row>";
        Path file = ods("<table:table table:name='A'>" + row + row + "</table:table><table:table table:name='B'>" + row
                + "</table:table>");
        int[] seen = {0};
        TableFile.of(file).visit(sheet -> next -> {
            seen[0]++;
            return false;
        });
        assertThat(seen[0]).isEqualTo(2);
        assertThat(TableFile.of(file).sheets())
                .extracting(SheetId::describe)
                .containsExactly("wards.ods, sheet 'A'", "wards.ods, sheet 'B'");
    }

    @Test
    void bytesThatAreNoLettersAreRefusedAndWriteNothingPastTheProgramme() {
        byte[] content =
                "<?xml version='1.0' encoding='UTF-8'?><a>\u00FF\u00FE</a>".getBytes(StandardCharsets.ISO_8859_1);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", Made.utf8("application/vnd.oasis.opendocument.spreadsheet"));
        parts.put("content.xml", content);
        Path file = Made.file(folder, "wards.ods", Made.zip(parts));
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
        try {
            assertThatThrownBy(() -> Made.rows(file))
                    .isInstanceOf(RefusedFileException.class)
                    .hasMessage("wards.ods: the ODS cannot be read (it has bytes that are not UTF-8), but must be whole"
                            + " and undamaged. Fetch the file again from the publisher.");
        } finally {
            System.setErr(before);
        }
        assertThat(written.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void anEncodingThatNobodyKnowsIsRefused() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", Made.utf8("application/vnd.oasis.opendocument.spreadsheet"));
        parts.put("content.xml", Made.utf8("<?xml version='1.0' encoding='elvish-1'?><a/>"));
        assertThatThrownBy(() -> Made.rows(Made.file(folder, "wards.ods", Made.zip(parts))))
                .hasMessage(
                        "wards.ods: the file cannot be read (its encoding 'elvish-1' is not known), but must be whole"
                                + " and undamaged. Fetch the file again from the publisher.");
    }
}
