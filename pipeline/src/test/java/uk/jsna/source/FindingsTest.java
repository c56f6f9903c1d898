package uk.jsna.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsTest {

    private static final String SOURCE = """
            id: council
            title: Made for a test
            publisher: Nobody
            licence: Open Government Licence v3.0
            disclosure: council
            file: {pattern: "*.csv"}
            area: {code: code, name: name}
            period: {type: academic_year, column: year}
            groups: [{sex: {column: sex, values: {Boys: male, Girls: female}}}]
            figures: [{indicator: a, numerator: n, denominator: d}]
            """;
    private static final String HEADER = "code,name,year,sex,n,d";

    @TempDir
    Path folder;

    private List<String> complaints(String... lines) {
        return Read.csv(folder, SOURCE, String.join("\n", lines) + "\n").complaints();
    }

    @Test
    void aSheetWithoutTheHeaderSaysWhatItHas() {
        assertThat(complaints("Title", "code,area,year", "E05000001,North,2019/20"))
                .containsExactly(
                        "FAIL header_found data.csv: no row of the first 100 has the columns 'code', 'name', but the header"
                                + " must have them; nearest is row 2 with 'code', 'area', 'year'. Check that this is the"
                                + " right sheet, or correct 'header' in the source 'council'.",
                        "FAIL facts_found data.csv: nothing was read from the file, but there must be at least one figure."
                                + " Check the findings above and the conditions in the source 'council'.");
    }

    @Test
    void missingAndRepeatedColumnsAreTold() {
        assertThat(complaints("code,name,year,year,n", "E05000001,North,2019/20,2019/20,1"))
                .startsWith(
                        "FAIL columns_present data.csv:1: no column is named 'sex', but exactly one must be. The header has"
                                + " 'code', 'name', 'year', 'year', 'n'. Correct the name in the source 'council'.",
                        "FAIL columns_present data.csv:1: no column is named 'd', but exactly one must be. The header has"
                                + " 'code', 'name', 'year', 'year', 'n'. Correct the name in the source 'council'.");
        assertThat(complaints("code,name,year,year,n,sex,d", "E05000001,North,2019/20,2019/20,1,Boys,2"))
                .startsWith("FAIL columns_present data.csv:1: 2 columns are named 'year', but exactly one must be. The"
                        + " header has 'code', 'name', 'year', 'year', 'n', 'sex', 'd'. Correct the name in the source"
                        + " 'council'.");
    }

    @Test
    void anUnknownColumnIsTold() {
        assertThat(complaints(HEADER + ",n_2", "E05000001,North,2019/20,Boys,1,2,3"))
                .containsExactly(
                        "WARN columns_known data.csv:1 (n_2): the column is not mentioned in the source 'council',"
                                + " but every column must be used or ignored. Add it to 'figures' or to 'ignore'.");
    }

    @Test
    void aCodeThatIsNoneIsTold() {
        assertThat(complaints(HEADER, "E0500001,North,2019/20,Boys,1,2", "E05000001,North,2019/20,Boys,1,2"))
                .containsExactly(
                        "FAIL area_code_well_formed data.csv:2: area code is 'E0500001', but must be a letter and"
                                + " eight digits such as E05011940. Check the column, or say where the table ends.");
    }

    @Test
    void anAreaWithANameAndNoCodeIsNotTakenForTheOneItLiesIn() {
        String source = SOURCE.replace(
                "area: {code: code, name: name}", "area: {code: [code, region], name: [name, region_name]}");
        assertThat(Read.csv(
                                folder,
                                source,
                                HEADER + ",region,region_name\n,LA demo,2019/20,Boys,1,2,E12000004,East Midlands\n"
                                        + ",,2019/20,Boys,1,2,E12000004,East Midlands\n")
                        .complaints())
                .containsExactly(
                        "FAIL area_code_well_formed data.csv:2 (code): the area 'LA demo' has no code, but must have"
                                + " one to be told from the area that it lies in. Leave the row out under 'rows', or find its code.");
    }

    @Test
    void anUnknownMarkIsTold() {
        assertThat(complaints(
                        HEADER,
                        "E05000001,North,2019/20,Boys,§,2",
                        "E05000001,North,2019/20,Boys,1 2,2",
                        "E05000001,North,2019/20,Boys,E12000001,2"))
                .startsWith(
                        "FAIL marks_known data.csv:2 (n): the cell is '§', but must be a number or a mark that the source"
                                + " explains. Add it under 'marks', with its meaning in the publisher's notes.",
                        "FAIL marks_known data.csv:3 (n): the cell is '1 2', but must be a number or a mark that the source"
                                + " explains. Add it under 'marks', with its meaning in the publisher's notes.",
                        "FAIL marks_known data.csv:4 (n): the cell is 'E12000001', but must be a number or a mark that the"
                                + " source explains. Add it under 'marks', with its meaning in the publisher's notes.");
    }

    @Test
    void anUnknownPeriodOrGroupIsTold() {
        assertThat(complaints(
                        HEADER,
                        "E05000001,North,2019/21,Boys,1,2",
                        "E05000001,North,2019/20,boys,1,2",
                        "E05000001,North,2019/20,Both,1,2"))
                .containsExactly(
                        "FAIL period_understood data.csv:2 (year): time period is '2019/21', but must be written like"
                                + " 2019/20 for the period type ACADEMIC_YEAR. Check the source's 'period'.",
                        "FAIL groups_known data.csv:4 (sex): the group is 'Both', but must be one of Boys, Girls. Say what"
                                + " it means under 'values', or leave its rows out.");
    }

    @Test
    void aNumberTooLargeToCountPeopleIsTold() {
        String complaint =
                "', but must be a number with at most 12 digits before its point. Check that the column is the"
                        + " right one and was not joined with another.";
        assertThat(complaints(
                        HEADER,
                        "E05000001,North,2019/20,Boys,999999999999,999999999999.4",
                        "E05000001,North,2019/20,Boys,1000000000000,2",
                        "E05000001,North,2019/20,Boys,1e99,2"))
                .containsExactly(
                        "FAIL marks_known data.csv:3 (n): the cell is '1000000000000" + complaint,
                        "FAIL marks_known data.csv:4 (n): the cell is '1e99" + complaint);
    }

    @Test
    void aNumberOfAWorkbookThatIsNoneIsTold() throws IOException {
        Path file = Files.write(
                folder.resolve("data.xlsx"),
                TableBytes.xlsx(
                        "Data",
                        List.of(
                                List.of("code", "name", "year", "sex", "n", "d"),
                                List.of("E05000001", "North", "2019/20", "Boys", "NaN", "2"),
                                List.of("E05000001", "North", "2019/20", "Boys", "1", "-Infinity"))));
        String complaint =
                "', but must be a number with at most 12 digits before its point. Check that the column is the"
                        + " right one and was not joined with another.";
        assertThat(Read.of(SourceDescriptor.parse("s.yaml", SOURCE), file).complaints())
                .startsWith(
                        "FAIL marks_known data.xlsx[Data]:2 (n): the cell is 'NaN" + complaint,
                        "FAIL marks_known data.xlsx[Data]:3 (d): the cell is '-Infinity" + complaint);
    }

    @Test
    void aLongTextIsQuotedInPart() {
        assertThat(complaints(
                        HEADER,
                        "E05000001,North,2019/20,Boys," + "7".repeat(300) + ",2",
                        "E05000001,North,2019/20,Boys,3\u0007\u202E,2",
                        "E05000001,North,2019/20,Boys,4,2"))
                .containsExactly(
                        "FAIL marks_known data.csv:2 (n): the cell is '" + "7".repeat(200)
                                + "... (300 characters)', but must be a number or a mark that the source explains. Add it"
                                + " under 'marks', with its meaning in the publisher's notes.",
                        "FAIL marks_known data.csv:3 (n): the cell is '3\uFFFD\uFFFD', but must be a number or a mark that"
                                + " the source explains. Add it under 'marks', with its meaning in the publisher's notes.");
    }

    @Test
    void aNameThatIsNotPlainIsTold() {
        assertThat(complaints(
                        HEADER,
                        "E05000001,\uFF1Dcmd,2019/20,Boys,1,2",
                        "E05000001,-cmd,2019/20,Boys,1,2",
                        "E05000001,North\u202Edlo,2019/20,Boys,1,2",
                        "E05000001," + "N".repeat(501) + ",2019/20,Boys,1,2",
                        "E05000001," + "N".repeat(500) + ",2019/20,Boys,1,2",
                        "E05000001,-5 to -1,2019/20,Boys,1,2"))
                .containsExactly(
                        "FAIL texts_are_plain data.csv:2: the text is '\uFF1Dcmd', which a spreadsheet would run as a formula,"
                                + " but must be a plain name. Ask the file's sender where it came from.",
                        "FAIL texts_are_plain data.csv:3: the text is '-cmd', which a spreadsheet would run as a formula,"
                                + " but must be a plain name. Ask the file's sender where it came from.",
                        "FAIL texts_are_plain data.csv:4: the text is 'North\uFFFDdlo', which holds the character U+202E that"
                                + " is not shown, but must be a plain name. Take the character out, or ask the file's sender"
                                + " where it came from.",
                        "FAIL texts_are_plain data.csv:5: the text is '" + "N".repeat(200)
                                + "... (501 characters)', which is longer than 500 characters, but must be a name. Look for"
                                + " a quotation mark that is never closed.");
    }

    @Test
    void anAreaToBeFoundByANameThatIsBlankIsTold() {
        String source =
                SOURCE.replace("area: {code: code, name: name}", "area: {by: name, authority: code, name: name}");
        assertThat(Read.csv(
                                folder,
                                source,
                                HEADER + "\nE07000001,,2019/20,Boys,1,2\nE07000001,North,2019/20,Boys,1,2\n")
                        .complaints())
                .containsExactly(
                        "FAIL area_code_well_formed data.csv:2 (name): an area in 'E07000001' has no name, but must have"
                                + " one to be found by it. Leave the row out under 'rows', or find its name.");
    }

    @Test
    void aPeriodOfAnotherAgeIsTold() {
        assertThat(complaints(HEADER, "E05000001,North,1066/67,Boys,1,2", "E05000001,North,9999/00,Boys,1,2"))
                .startsWith(
                        "FAIL period_understood data.csv:2 (year): time period begins on 1066-09-01, but must lie within"
                                + " the years 1900 to 2100. Check the source's 'period'.",
                        "FAIL period_understood data.csv:3 (year): time period begins on 9999-09-01, but must lie within"
                                + " the years 1900 to 2100. Check the source's 'period'.");
    }

    @Test
    void aPeriodThatTheSourceLooksForInVainIsTold() {
        String source = SOURCE.replace("column: year}", "column: year, match: 'Year (.*)'}");
        assertThat(Read.csv(
                                folder,
                                source,
                                HEADER + "\nE05000001,North,2019/20,Boys,1,2\nE05000001,North,Year 2019,Boys,1,2\n"
                                        + "E05000001,North,Year 2019/20,Boys,1,2\n")
                        .complaints())
                .containsExactly(
                        "FAIL period_understood data.csv:2 (year): time period is '2019/20', but must match 'Year (.*)'."
                                + " Check the source's 'period'.",
                        "FAIL period_understood data.csv:3 (year): time period is 'Year 2019', but must be written like"
                                + " 2019/20 for the period type ACADEMIC_YEAR. Check the source's 'period'.");
    }

    @Test
    void aFileFullOfOneFaultStaysReadable() {
        String[] lines = new String[1001];
        Arrays.fill(lines, "nocode,North,2019/20,Boys,1,2");
        lines[0] = HEADER;
        List<String> complaints = complaints(lines);
        assertThat(complaints).hasSize(22);
        assertThat(complaints)
                .contains(
                        "FAIL area_code_well_formed data.csv:1001: there are 980 more of these, down to this row. See the"
                                + " first 20.");
    }

    @Test
    void aSourceSaysWhichFindingsStopIt() {
        Read read = Read.csv(
                folder,
                SOURCE + "findings: {marks_known: warn, columns_known: fail}\n",
                HEADER + ",new\nE05000001,North,2019/20,Boys,§,2,1\nE05000001,North,2019/20,Boys,1,2,1\n");
        assertThat(read.complaints())
                .extracting(text -> text.substring(0, 18))
                .containsExactly("FAIL columns_known", "WARN marks_known d");
    }

    @Test
    void aDamagedFileIsAFinding() throws IOException {
        Path file = Files.write(folder.resolve("cut.csv"), new byte[] {'P', 'K', 3, 4, 0, 0});
        assertThat(Read.of(SourceDescriptor.parse("s.yaml", SOURCE), file).complaints())
                .singleElement()
                .asString()
                .startsWith("FAIL file_readable cut.csv: the file cannot be read (")
                .endsWith("), but must be whole and undamaged. Fetch the file again from the publisher.");
    }

    @Test
    void aSheetThatIsNotThereIsToldWithThoseThatAre() throws IOException {
        Path file = folder.resolve("data.zip");
        try (java.util.zip.ZipOutputStream zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new java.util.zip.ZipEntry("read me.txt"));
            zip.write('a');
            zip.putNextEntry(new java.util.zip.ZipEntry("data_2019.csv"));
            zip.write('b');
        }
        String source = SOURCE.replace("file: {pattern: \"*.csv\"}", "file: {pattern: a, member: 'data_2020*'}");
        assertThat(Read.of(SourceDescriptor.parse("s.yaml", source), file).complaints())
                .containsExactly(
                        "FAIL sheet_found data.zip: the file has no such table as the source 'council' names, but"
                                + " must have a member 'data_2020*'; it has 'read me.txt', 'data_2019.csv'. Correct the name in the"
                                + " source, or give the right file.");
    }

    @Test
    void aFileOfManyRowsIsReadInLittleMemory() {
        String rows = String.join("\n", Collections.nCopies(200_000, "E05000001,North,2019/20,Boys,1,2"));
        long[] facts = {0};
        Path file = folder.resolve("long.csv");
        try {
            Files.writeString(file, HEADER + "\n" + rows + "\n");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        ReadSummary summary = SourceReader.of(SourceDescriptor.parse("s.yaml", SOURCE))
                .read(file, new FactSink() {
                    @Override
                    public void fact(Fact fact) {
                        facts[0]++;
                    }

                    @Override
                    public void finding(uk.jsna.quality.Finding finding) {
                        throw new AssertionError(finding.toString());
                    }
                });
        assertThat(facts[0]).isEqualTo(200_000);
        assertThat(summary.rows()).isEqualTo(200_000);
    }
}
