package uk.jsna.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.jsna.document.DocumentRefused;
import uk.jsna.file.Cell;
import uk.jsna.file.SheetRow;
import uk.jsna.file.TableFormat;
import uk.jsna.indicator.PeriodType;
import uk.jsna.indicator.TimePeriod;
import uk.jsna.quality.Finding;

/** Tables with a row for each year of age, as Nomis gives them. */
class RowSumsTest {

    private static final String SOURCE = """
            id: s
            title: Made for a test
            publisher: Nobody
            licence: Open Government Licence v3.0
            disclosure: public
            file: {pattern: "*.csv"}
            rows: {sum: %s}
            area: {code: GEOGRAPHY_CODE, name: GEOGRAPHY_NAME}
            period: {type: mid_year, column: DATE_NAME}
            figures:
              - {indicator: population_0_3, numerator: OBS_VALUE}
            marks: {c: c}
            ignore: ["*"]
            """;

    private static final String HEADER = "DATE_NAME,GEOGRAPHY_NAME,GEOGRAPHY_CODE,SEX_NAME,AGE_NAME,OBS_VALUE\n";

    @TempDir
    private Path folder;

    private Read read(String sum, String... rows) {
        return Read.csv(folder, SOURCE.formatted(sum), HEADER + String.join("\n", rows) + "\n");
    }

    private static String row(String area, String sex, String age, String value) {
        return "2022,Elm," + area + "," + sex + "," + age + "," + value;
    }

    private static String[] ages(String area, int... counts) {
        return IntStream.range(0, counts.length)
                .mapToObj(age -> row(area, "Total", "Age " + age, String.valueOf(counts[age])))
                .toArray(String[]::new);
    }

    private static String[] all(String[] first, String... more) {
        List<String> rows = new ArrayList<>(List.of(first));
        rows.addAll(List.of(more));
        return rows.toArray(String[]::new);
    }

    @Test
    void aRowForEachYearOfAgeMakesOneFigure() {
        Read read = read(
                "{AGE_NAME: Age 0..3}",
                all(
                        ages("E05990001", 10, 11, 12, 13, 14),
                        row("E05990001", "Total", "All ages", "1000"),
                        row("E05990002", "Total", "Age 0", "20")));

        assertThat(read.figures())
                .containsExactly("population_0_3 E05990001 mid-2022 PERSONS/Total/Total 46.0/null=null []");
        assertThat(read.complaints())
                .containsExactly(
                        "FAIL sums_complete data.csv:8: the sum for population_0_3 of E05990002 in mid-2022 lacks"
                                + " 'Age 1', 'Age 2', 'Age 3', but must have all of its 4 rows. A part of a sum is not passed on:"
                                + " look for the missing rows, or correct 'sum' in the source 's'.");
        assertThat(read.facts().get(0).origin().row()).isEqualTo(2);
        assertThat(read.summary().leftOut()).isEqualTo(Map.of("row outside the sum", 2L));
    }

    @Test
    void rowsOfASumMayStandAnywhereInTheTable() {
        assertThat(read(
                                "{AGE_NAME: [Aged under 1 year, Aged 1 year, Aged 2..3 years]}",
                                row("E05990001", "Total", "Aged 3 years", "4"),
                                row("E05990002", "Total", "aged under 1 year", "10"),
                                row("E05990001", "Total", "Aged 1 year", "2"),
                                row("E05990002", "Total", "Aged 2 years", "30"),
                                row("E05990001", "Total", "Aged under 1 year", "1"),
                                row("E05990002", "Total", "Aged 1 year", "20"),
                                row("E05990001", "Total", "Aged 2 years", "3"),
                                row("E05990002", "Total", "Aged 3 years", "40"))
                        .figures())
                .containsExactly(
                        "population_0_3 E05990001 mid-2022 PERSONS/Total/Total 10.0/null=null []",
                        "population_0_3 E05990002 mid-2022 PERSONS/Total/Total 100.0/null=null []");
    }

    @Test
    void anAgeThatStandsTwiceIsRefusedWithItsSum() {
        Read read = read(
                "{AGE_NAME: Age 0..1}",
                row("E05990001", "Total", "Age 0", "5"),
                row("E05990001", "Total", "Age 1", "6"),
                row("E05990001", "Total", "Age 1", "3"));

        assertThat(read.figures()).isEmpty();
        assertThat(read.complaints())
                .containsExactly(
                        "FAIL sums_complete data.csv:4: the row gives 'Age 1' of population_0_3 of E05990001 in mid-2022"
                                + " a second time, but a sum must have each of its rows once. Take one of the two out, or"
                                + " tell them apart under 'where', 'when' or 'groups' in the source 's'; the sum is not"
                                + " made.",
                        "FAIL facts_found data.csv: nothing was read from the file, but there must be at least one"
                                + " figure. Check the findings above and the conditions in the source 's'.");
    }

    @Test
    void aRowWithoutTheCountThatOthersHaveIsMissing() {
        String source = SOURCE.formatted("{AGE_NAME: Age 0..1}")
                .replace("numerator: OBS_VALUE", "numerator: OBS_VALUE, denominator: ALL");
        String header = HEADER.strip() + ",ALL\n";

        assertThat(Read.csv(
                                folder,
                                source,
                                header + row("E05000026", "Total", "Age 0", "3") + ",40\n"
                                        + row("E05000026", "Total", "Age 1", "") + ",50\n")
                        .complaints())
                .first()
                .asString()
                .contains("population_0_3 of E05000026 in mid-2022 lacks 'Age 1', but must have all of its 2 rows");
        assertThat(Read.csv(
                                folder,
                                source,
                                header + row("E05000026", "Total", "Age 0", "3") + ",40\n"
                                        + row("E05000026", "Total", "Age 1", "4") + ",c\n")
                        .figures())
                .containsExactly("population_0_3 E05000026 mid-2022 PERSONS/Total/Total null/null=null [CONFIDENTIAL]");
    }

    @Test
    void agesMayBeWrittenWithANoughtBeforeThem() {
        assertThat(read(
                                "{AGE_NAME: Age 08..10}",
                                row("E05000026", "Total", "Age 08", "3"),
                                row("E05000026", "Total", "Age 09", "4"),
                                row("E05000026", "Total", "Age 10", "5"))
                        .figures())
                .containsExactly("population_0_3 E05000026 mid-2022 PERSONS/Total/Total 12.0/null=null []");
    }

    @Test
    void oneAreaSpeltInTwoWaysIsOneSum() {
        assertThat(read(
                                "{AGE_NAME: Age 0..1}",
                                row("E05000026", "Total", "Age 0", "3"),
                                row("E05000026", "Total", "Age 1", "4").replace("Elm", "ELM"))
                        .figures())
                .containsExactly("population_0_3 E05000026 mid-2022 PERSONS/Total/Total 7.0/null=null []");
    }

    @Test
    void rowsOfWomenAloneAreNoSumOfAllPersons() {
        Read read = read(
                "{AGE_NAME: Age 0..1}",
                row("E05990001", "Female", "Age 0", "5"),
                row("E05990001", "Female", "Age 1", "6"));

        assertThat(read.figures()).isEmpty();
        assertThat(read.complaints())
                .first()
                .asString()
                .startsWith(
                        "FAIL groups_known data.csv:2 (SEX_NAME): the row is about 'Female', but the source 's' does"
                                + " not read this column");
        assertThat(Read.csv(
                                folder,
                                SOURCE.formatted("{AGE_NAME: Age 0..1}")
                                        .replace("numerator: OBS_VALUE", "numerator: OBS_VALUE, sex: female"),
                                HEADER + row("E05990001", "Female", "Age 0", "5") + "\n"
                                        + row("E05990001", "Female", "Age 1", "6") + "\n")
                        .figures())
                .containsExactly("population_0_3 E05990001 mid-2022 FEMALE/Total/Total 11.0/null=null []");
    }

    @Test
    void womenAndMenOfEachAgeAreAddedUpTogether() {
        String sum = "{AGE_NAME: Age 0..1, SEX_NAME: [Female, Male]}";
        String[] rows = {
            row("E05990001", "Female", "Age 0", "1"),
            row("E05990001", "Male", "Age 0", "2"),
            row("E05990001", "Total", "Age 0", "3"),
            row("E05990001", "Female", "Age 1", "4")
        };
        assertThat(read(sum, all(rows, row("E05990001", "Male", "Age 1", "8"))).figures())
                .containsExactly("population_0_3 E05990001 mid-2022 PERSONS/Total/Total 15.0/null=null []");
        assertThat(read(sum, rows).complaints())
                .first()
                .asString()
                .contains("lacks 'Age 1 and Male', but must have all of its 4 rows");
    }

    @Test
    void aSumWithAWithheldAgeHasNoNumber() {
        assertThat(read(
                                "{AGE_NAME: Age 0..1}",
                                row("E05990001", "Total", "Age 0", "c"),
                                row("E05990001", "Total", "Age 1", "6"))
                        .figures())
                .containsExactly("population_0_3 E05990001 mid-2022 PERSONS/Total/Total null/null=null [CONFIDENTIAL]");
    }

    @Test
    void aBlankAgeIsAMissingOne() {
        Read read = read(
                "{AGE_NAME: Age 0..1}",
                row("E05990001", "Total", "Age 0", ""),
                row("E05990001", "Total", "Age 1", "6"));
        assertThat(read.figures()).isEmpty();
        assertThat(read.complaints())
                .first()
                .asString()
                .startsWith(
                        "FAIL sums_complete data.csv:3: the sum for population_0_3 of E05990001 in mid-2022 lacks 'Age 0',"
                                + " but must");
    }

    @Test
    void groupsAndYearsHaveSumsOfTheirOwn() {
        String source = SOURCE.formatted("{AGE_NAME: 0..1}")
                .replace("figures:", "groups: [{sex: {column: SEX_NAME}}]\nfigures:");
        Read read = Read.csv(folder, source, HEADER + """
                2022,Elm,E05990001,Female,0,1
                2022,Elm,E05990001,Female,1,2
                2022,Elm,E05990001,Male,0,10
                2022,Elm,E05990001,Male,1,20
                2023,Elm,E05990001,Female,0,100
                """);
        assertThat(read.figures())
                .containsExactly(
                        "population_0_3 E05990001 mid-2022 FEMALE/Total/Total 3.0/null=null []",
                        "population_0_3 E05990001 mid-2022 MALE/Total/Total 30.0/null=null []");
        assertThat(read.complaints())
                .containsExactly(
                        "FAIL sums_complete data.csv:6: the sum for population_0_3 of E05990001 in mid-2023 (female)"
                                + " lacks '1', but must have all of its 2 rows. A part of a sum is not passed on: look for the"
                                + " missing rows, or correct 'sum' in the source 's'.");
    }

    @Test
    void moreSumsThanCanBeKeptAreRefused() {
        SourceDescriptor source = SourceDescriptor.parse("s.yaml", SOURCE.formatted("{AGE_NAME: 0}"));
        List<Fact> facts = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        FactSink sink = new FactSink() {
            @Override
            public void fact(Fact fact) {
                facts.add(fact);
            }

            @Override
            public void finding(Finding finding) {
                findings.add(finding);
            }
        };
        SheetReading reading = new SheetReading(
                source,
                "data.csv",
                "",
                TableFormat.CSV,
                Map.of(),
                List.of(),
                sink,
                new FindingLog(source, "data.csv", sink),
                new Tally());
        Columns columns = new Columns(Header.of(List.of(new SheetRow(1, List.of(new Cell.Text("AGE_NAME"))))));
        RowSums sums = new RowSums(source.rows().sum(), reading, columns, 2);
        for (int area = 0; area < 3; area++) {
            sums.add(
                    0,
                    new Observation(
                            new Origin("s", "data.csv", "", area + 2),
                            "population_0_3",
                            new AreaReference(AreaReference.By.CODE, "gss", "E0599000" + area, "", ""),
                            Observation.Group.EVERYBODY,
                            TimePeriod.parse(PeriodType.MID_YEAR, "2022"),
                            new Observation.Amounts(1.0, null, null, null, null, null, List.of())));
        }
        sums.end();

        assertThat(facts).isEmpty();
        assertThat(findings)
                .extracting(Finding::message)
                .containsExactly(
                        "there are more than 2 figures to add up from rows, but at most so many are kept. Give a"
                                + " file for each year or kind of area; nothing was added up.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {AGE_NAME: 3..0}             | has '3..0' in its 'sum', but must have texts, or ranges of them such as Age 0..15.
            {AGE_NAME: Age 0..Aged 3}    | has 'Age 0..Aged 3' in its 'sum', but must have texts, or ranges of them such as Age 0..15.
            {AGE_NAME: [Age 0..3, age 3]} | has a text twice in the 'sum' of AGE_NAME, but a sum must have each of its rows once. Take one out.
            {AGE_NAME: 0..90, YEAR: 1..9} | has a 'sum' of more than 500 rows, but must have fewer. Shorten its ranges.
            """)
    void aSumThatCannotBeMeantIsRefused(String sum, String fault) {
        assertThatThrownBy(() -> SourceDescriptor.parse("s.yaml", SOURCE.formatted(sum)))
                .isInstanceOf(DocumentRefused.class)
                .hasMessage("s.yaml:7: rows " + fault);
    }

    @Test
    void ratesCannotBeAddedUp() {
        assertThatThrownBy(() -> SourceDescriptor.parse(
                        "s.yaml",
                        SOURCE.formatted("{AGE_NAME: 0..3}").replace("numerator: OBS_VALUE", "value: OBS_VALUE")))
                .isInstanceOf(DocumentRefused.class)
                .hasMessage("s.yaml:1: the document adds up rows, but population_0_3 has more than 'numerator' and"
                        + " 'denominator'. Keep these two: rates and limits cannot be added up.");
    }
}
