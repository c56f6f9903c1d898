package uk.jsna.describe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** What is proposed for an invented file: its figures, its marks and its doubts, or why nothing is. */
class DescriptionTest extends InventedFiles {

    @Test
    void aValueIsProposedWithTheCountsThatGiveIt() throws IOException {
        Path file = file(
                "school_results.csv",
                "time_period,new_la_code,la_name,gender,pupils,reached,reached_percent",
                "201819,E06000017,Rutland,Total,400,300,75.0",
                "201819,E06000017,Rutland,Girls,190,150,78.9",
                "201819,E06000017,Rutland,Boys,210,150,71.4",
                "201819,E06000018,Nottingham,Total,800,560,70.0",
                "201819,E06000018,Nottingham,Girls,400,300,75.0",
                "201819,E06000018,Nottingham,Boys,400,260,c");

        Description description = Description.of(file, null, KnownAreas.none());

        assertThat(description.yaml())
                .contains(
                        "period: {type: academic_year, column: time_period}",
                        "  - sex: {column: gender, values: {Total: persons, Girls: female, Boys: male}}",
                        "  - {indicator: reached_percent, numerator: reached, denominator: pupils, value:"
                                + " reached_percent}",
                        "marks: {c: c}");
        assertThat(facts(description, file)).isEqualTo(6);
        assertThat(description.doubts()).extracting(Doubt::sure).isSorted();
    }

    @Test
    void aConditionOnIncomeIsNoPercentageAndAPercentageOfACohortIsNoCount() {
        assertThat(Role.of("Children in families (<60% of median income) | Under 16", false))
                .isEqualTo(Role.COUNT);
        assertThat(Role.of("% of Children in \"Poverty\" | Under 16", false)).isEqualTo(Role.VALUE);
        assertThat(Role.of("cohort_noSEN_percent", false)).isEqualTo(Role.VALUE);
        assertThat(Role.of("Cohort_DJFavg", false)).isEqualTo(Role.COUNT);
    }

    @Test
    void marksMeanWhatTheNotesBelowTheTableSay() throws IOException {
        Path file = file(
                "results_2019.csv",
                "Code,Area,Children reached,Children in all",
                "E06000017,Rutland,x,400",
                "E06000018,Nottingham,560,:",
                "E06000016,Leicester,610,800",
                "E06000015,Derby,q,700",
                "x = not available,,,",
                ": means suppressed to protect confidentiality,,,",
                "Source: nobody,,,");

        Description description = Description.of(file, null, KnownAreas.none());

        assertThat(description.yaml())
                .contains("marks: {x: x, q: x, \":\": c}")
                .contains(
                        "the file's notes say that x is 'not available', : is 'suppressed to protect confidentiality'; the"
                                + " publisher's notes must bear out what the others mean; [q] are not known and taken for missing");
        assertThat(facts(description, file)).isEqualTo(8);
    }

    @Test
    void whatAProposalCannotReadIsADoubtThatNamesTheRow() throws IOException {
        Path file = file(
                "homes.csv",
                "Indicator,Area Code,Area Name,Time period,Value",
                "Homes,E06000017,Rutland,2018,75.0",
                "Homes,E06000018,Nottingham,2018,70.0",
                "Homes,E06000016,Leicester,2018,71.0",
                "Homes,E06000017,Rutland,2019,75.0",
                "Homes,E06000018,Nottingham,2019,70.0",
                "Homes,E06000016,Leicester,2019,71.0",
                "Homes,E06000015,Derby,2019,71.0",
                "Homes,E06000014,York,2019,71.0",
                "Homes,E06000013,Lincoln,2019,71.0",
                "Homes,E06000016,Leicester,Mar 2011 - Feb 2012,71.0");

        Description description = Description.of(file, null, KnownAreas.none());

        assertThat(description.doubts())
                .contains(new Doubt(
                        "read",
                        10,
                        "row 11: time period is 'Mar 2011 - Feb 2012', but must be written like 2019 for the period type"
                                + " CALENDAR_YEAR. Check the source's 'period'."));
        assertThat(description.yaml()).contains("# Read as proposed: 9 figures of 6 areas, 2018 to 2019.");
    }

    @Test
    void rowsOfSingleYearsOfAgeAreProposedAsASum() throws IOException {
        List<String> lines =
                new ArrayList<>(List.of("DATE,GEOGRAPHY_NAME,GEOGRAPHY_CODE,GENDER_NAME,AGE_NAME,OBS_VALUE"));
        for (String sex : List.of("Male", "Female")) {
            for (String area : List.of("Rutland,E06000017", "Nottingham,E06000018")) {
                lines.add("2022," + area + "," + sex + ",Aged under 1 year,10");
                lines.add("2022," + area + "," + sex + ",Aged 1 year,11");
                for (int age = 2; age < 20; age++) {
                    lines.add("2022," + area + "," + sex + ",Aged " + age + " years,12");
                }
            }
        }
        Path file = file("nomis.csv", lines.toArray(String[]::new));

        Description description = Description.of(file, null, KnownAreas.none());

        assertThat(description.yaml())
                .contains(
                        "# Read as proposed: 4 figures of 2 areas, 2022.",
                        "rows: {sum: {AGE_NAME: [Aged under 1 year, Aged 1 year, Aged 2..15 years]}}",
                        "  - sex: {column: GENDER_NAME, values: {Male: male, Female: female}}",
                        "  - {indicator: population_0_15, numerator: OBS_VALUE}");
        assertThat(description.doubts())
                .contains(new Doubt(
                        "figures",
                        50,
                        "each row is of one year of age, and those of 0 to 15 are added up under 'rows'; write other ages"
                                + " there, in another copy for each, and check that the figures are counts"));
    }

    @Test
    void rowsOfSubjectsAreAboutTheCountryThatTheTextAboveNames() throws IOException {
        Path file = file(
                "gcse.csv",
                "Table 13: Results in Applied subjects (percentage),,,",
                "Coverage: England,,,",
                "Subjects,Grade A,Grade B,Grade C",
                "Applied Art and Design,.,.,.",
                "Applied Business,12,15,10",
                "Applied Science,6,15,11",
                "Engineering,16,5,10",
                "Leisure and Tourism,3,22,40");

        Description description = Description.of(file, null, KnownAreas.none());

        assertThat(description.yaml())
                .contains(
                        "# Read as proposed: 15 figures of 1 areas, 2000/01.",
                        "header: {with: [Subjects, Grade A, Grade B], rows: 1}",
                        "area: {is: E92000001}",
                        "  - category_type: Subjects\n    category: {column: Subjects}");
        assertThat(description.doubts())
                .contains(
                        new Doubt(
                                "area",
                                70,
                                "none of the 5 names is that of an area in the lookups: the rows are taken to be about"
                                        + " groups of people, or subjects, in England, of which the text above the table"
                                        + " speaks; if they are areas, give their codes under 'means' in place of 'is', and"
                                        + " leave the groups out"),
                        new Doubt(
                                "figures",
                                20,
                                "the text above the table is 'Table 13: Results in Applied subjects (percentage)'; give"
                                        + " those that are percentages or rates as 'value' and not as 'numerator', and leave"
                                        + " out counts in thousands"));
    }

    @Test
    void ofATableWithAColumnForEachAreaOneAreaIsRead() throws IOException {
        Path file = file(
                "estimates_2020.csv",
                "Groups,United Kingdom,England,Wales",
                "Country Code,K02000001,E92000001,W92000004",
                "All Persons,67081,56550,3169",
                "Males,33145,27982,1563",
                "Females,33935,28567,1606",
                "0 to 4,3782,3239,161");

        Description description = Description.of(file, null, KnownAreas.none());

        assertThat(description.yaml())
                .contains(
                        "# Read as proposed: 4 figures of 1 areas, 2020.",
                        "area: {is: E92000001}",
                        "  - category_type: Group\n    category: {column: Country Code}",
                        "numerator: E92000001}")
                .doesNotContain("numerator: K02000001", "numerator: W92000004");
        assertThat(description.doubts())
                .contains(new Doubt(
                        "area",
                        60,
                        "each column is about one area, whose code stands in its heading (K02000001, E92000001,"
                                + " W92000004): the column of E92000001 is read, and its rows are taken to be about groups"
                                + " of people; for another area write its code under 'is' and in the names of the columns,"
                                + " in another copy"));
    }

    @Test
    void manyMeasuresAreListedByTheKindOfTheirPeriods() throws IOException {
        List<String> lines = new ArrayList<>(List.of("Short Desc,Years,LA Number,LA Name,Values"));
        for (int measure = 0; measure < 50; measure++) {
            String text = measure < 30 ? "Obese pupils in year 6 no " + measure : "Conceptions no " + measure;
            for (String area : List.of("857,Rutland", "892,Nottingham", "856,Leicester")) {
                lines.add(text + "," + (measure < 30 ? "2020/21" : "2021") + "," + area + ",1.5");
            }
        }
        Path file = file("tool.csv", lines.toArray(String[]::new));

        Description description = Description.of(file, null, KnownAreas.none());

        assertThat(description.yaml())
                .contains(
                        "  - measures:\n      Short Desc: [Obese pupils in year 6 no 0, ",
                        "  - measures:\n      Short Desc: [Conceptions no 30, ",
                        "no 49]\n    period: {type: calendar_year, column: Years}\n    value: Values\n")
                .contains("# Read as proposed: 150 figures of 3 areas, ");
        assertThat(description.yaml().lines().count()).isLessThan(45);
        assertThat(description.yaml().lines().filter(line -> line.startsWith("        ")))
                .allMatch(line -> line.length() <= 118);
    }

    @Test
    void figuresThatStandTwiceAreADoubtThatNamesTheSecond() throws IOException {
        Path file = file(
                "homes.csv",
                "Area Code,Area Name,Time period,Tenure Code,Homes",
                "E06000017,Rutland,2018,1,75",
                "E06000017,Rutland,2018,2,70",
                "E06000018,Nottingham,2018,1,71",
                "E06000018,Nottingham,2018,2,75");

        assertThat(Description.of(file, null, KnownAreas.none()).doubts())
                .contains(new Doubt(
                        "read",
                        10,
                        "row 3: the row gives a figure that its area, period and group have already (2 of these); a column"
                                + " that tells such rows apart must be under 'groups', 'when' or 'where', or the rows are"
                                + " parts of one figure, to be added up under 'rows'"));
    }

    @Test
    void aFileWithoutATableIsRefused() throws IOException {
        Path file = file("notes.csv", "These are notes", "and nothing else");
        assertThatThrownBy(() -> Description.of(file, null, KnownAreas.none()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "no table of figures was found in '': there must be a row of headings with rows of areas and"
                                + " numbers below it. Name the sheet, or write the descriptor by hand.");
    }

    @Test
    void aLookupIsToldFromATableOfFigures() throws IOException {
        Path file = file(
                "wards.csv",
                "FID,WD30CD,WD30NM,LAD30CD,LAD30NM",
                "1,E05000001,North,E06000017,Rutland",
                "2,E05000002,South,E06000017,Rutland",
                "3,E05000003,East,E06000018,Nottingham");
        assertThatThrownBy(() -> Description.of(file, null, KnownAreas.none()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "no column of figures was found: there must be one. Codes of areas in several columns are those"
                                + " of a lookup: a descriptor with 'yields: areas' reads them, as the built-in source ward_lookup"
                                + " does. Else name another sheet, or write the descriptor by hand.");
    }

    @Test
    void aMemberWithoutATableIsRefusedWithThoseThatHaveOne() throws IOException {
        Path file = folder.resolve("results.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String[] member : new String[][] {
                {"notes.txt", "These are notes\n"},
                {"results_2019.csv", "Code,Area,Children\nE06000017,Rutland,10\nE06000018,Nottingham,20\n"}
            }) {
                zip.putNextEntry(new ZipEntry(member[0]));
                zip.write(member[1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }

        assertThatThrownBy(() -> Description.of(file, "notes.txt", KnownAreas.none()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "no table of figures was found in 'notes.txt': there must be a row of headings with rows of areas"
                                + " and numbers below it. Data seems to be on 'results_2019.csv'.");
        Description description = Description.of(file, null, KnownAreas.none());
        assertThat(facts(description, file)).isEqualTo(2);
        assertThat(Description.of(file, "results_2019.csv", KnownAreas.none())).isEqualTo(description);
    }
}
