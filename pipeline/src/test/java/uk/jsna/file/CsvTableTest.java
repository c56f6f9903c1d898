package uk.jsna.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    private static final String TEXT = "code;name;value\r\nE05000001;Bryn Côr – “North”;£1,2\r\n";

    @TempDir
    Path folder;

    private List<String> rowsOf(byte[] bytes) {
        return Made.rows(Made.file(folder, "a.csv", bytes));
    }

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of("UTF-8", ""),
                Arguments.of("UTF-8", "\uFEFF"),
                Arguments.of("UTF-16LE", "\uFEFF"),
                Arguments.of("UTF-16LE", ""),
                Arguments.of("UTF-16BE", "\uFEFF"),
                Arguments.of("UTF-16BE", ""),
                Arguments.of("windows-1252", ""));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void theEncodingIsToldFromTheContent(String encoding, String mark) {
        assertThat(rowsOf((mark + TEXT).getBytes(Charset.forName(encoding))))
                .containsExactly("1: code|name|value", "2: E05000001|Bryn Côr – “North”|£1,2");
    }

    @Test
    void aWindowsLetterFarDownTheFileIsStillRead() {
        byte[] bytes = ("a,b\n" + "1,2\n".repeat(50_000) + "Côr,3\n").getBytes(Charset.forName("windows-1252"));
        assertThat(rowsOf(bytes)).hasSize(50_002).endsWith("50002: Côr|3");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theSeparatorIsToldFromTheContent(String separator) {
        String table = "Title of the table, with a comma\n\na\tb;c|d\n".substring(0, 34)
                + String.join(separator, "code", "name", "2019", "2020")
                + "\n"
                + (String.join(separator, "E05000001", "\"North, " + separator + " South\"", "1", "2") + "\n")
                        .repeat(4);
        assertThat(rowsOf(Made.utf8(table)))
                .hasSize(6)
                .endsWith("7: E05000001|North, " + separator + " South|1|2".replace("|", "|"));
    }

    @Test
    void rowsMayBeRaggedAndCellsMayHoldLines() {
        assertThat(rowsOf(Made.utf8("Note\r\n\r\na,b,c\r\n\"1\nand more\",2\r\n\"16,149\",,\r\n\r\n,,\r\nx,1,2,3\r\n")))
                .containsExactly("1: Note", "3: a|b|c", "4: 1\nand more|2", "6: 16,149", "9: x|1|2|3");
    }

    @Test
    void encodingsMixedInOneFileAreRefused() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("a,b\nCôr,1\n".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("Côr,2\n".getBytes(Charset.forName("windows-1252")));
        assertThatThrownBy(() -> rowsOf(bytes.toByteArray()))
                .isInstanceOf(RefusedFileException.class)
                .hasMessage(
                        "a.csv: after this row comes letters in UTF-8 and further on a byte that is not UTF-8, but must"
                                + " be text in one encoding (UTF-8, UTF-16 or Windows-1252)."
                                + " Fetch the file again from the publisher, or save it anew as UTF-8.");
    }

    @Test
    void aNulCharacterIsRefused() {
        assertThatThrownBy(() -> rowsOf(Made.utf8("a,b\n".repeat(100) + "1,\0\n")))
                .isInstanceOf(RefusedFileException.class)
                .hasMessageContaining("comes a NUL character, but must be text in one encoding");
    }

    @Test
    void aQuotationMarkThatNeverClosesIsRefused() {
        assertThatThrownBy(() -> rowsOf(Made.utf8("a,b\n1,\"2\n3,4\n")))
                .isInstanceOf(RefusedFileException.class)
                .hasMessageStartingWith("a.csv, row 1: the CSV cannot be read (")
                .hasMessageEndingWith("), but must be whole and undamaged. Fetch the file again from the publisher.");
    }

    @Test
    void aCellWithoutEndIsRefused() {
        assertThatThrownBy(() -> rowsOf(Made.utf8("a,b\n1," + "x".repeat(40_000))))
                .isInstanceOf(RefusedFileException.class)
                .hasMessage("a.csv, row 2: column 2 holds more than 32767 characters, but must be at most 32767."
                        + " Look for a quotation mark that is never closed.");
    }

    @Test
    void aFileWithTooManyRowsOrColumnsIsRefused() {
        Path file = Made.file(folder, "a.csv", Made.utf8("a,b\n1,2\n3,4\n"));
        assertThatThrownBy(() -> Made.rows(file, ReadLimits.standard().withRows(2)))
                .hasMessage("a.csv, row 2: holds more than 2 rows, but must be at most 2."
                        + " Check that this is the publisher's file; if it is, raise the limit.");
        assertThatThrownBy(() -> Made.rows(file, ReadLimits.standard().withColumns(1)))
                .isInstanceOf(RefusedFileException.class);
    }

    @Test
    void anEmptyFileHasASheetWithoutRows() {
        assertThat(rowsOf(new byte[0])).isEmpty();
    }
}
