package uk.jsna.describe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.jsna.file.RefusedFileException;
import uk.jsna.quality.Finding;
import uk.jsna.source.CodeRecord;
import uk.jsna.source.Fact;
import uk.jsna.source.FactSink;
import uk.jsna.source.Origin;
import uk.jsna.source.SourceDescriptor;
import uk.jsna.source.SourceReader;

/** Invented files, and what is proposed for them. */
class DescriptionTest {

    @TempDir
    private Path folder;

    private Path file(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    private static int facts(Description description, Path file) {
        List<Fact> facts = new ArrayList<>();
        SourceReader.of(SourceDescriptor.parse("proposed.yaml", description.yaml()))
                .read(file, new FactSink() {
                    @Override
                    public void fact(Fact fact) {
                        facts.add(fact);
                    }

                    @Override
                    public void finding(Finding finding) {
                        // Only what is read counts here.
                    }
                });
        return facts.size();
    }

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
    void yearsInHeadingsBecomeOneFigure() throws IOException {
        Path file = file(
                "families.csv",
                "Children in families",
                "Area,Area Code,Number of children FYE 2020,Number of children FYE 2021",
                "Rutland,E06000017,10,12",
                "Nottingham,E06000018,20,24",
                "Leicester,E06000016,30,36");

        Description description = Description.of(file, null, KnownAreas.none());

        assertThat(description.yaml())
                .contains(
                        "period: {type: financial_year_ending}",
                        "  - {indicator: number_of_children_fye, numerator: \"Number of children FYE {period}\"}");
        assertThat(facts(description, file)).isEqualTo(6);
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
    void rowsOfRegionsWithoutACodeAreFoundByTheirNames() throws IOException {
        Path file = file(
                "level_2.csv",
                "cohort_19_in,region,la_code_9,la_name,gender,cohort,reached,reached_rate",
                "2019,a.Middle Marches,ALL,ALL,a.ALL,900,600,66.7",
                "2019,a.Middle Marches,E07000901,Alderbrook,a.ALL,400,300,75.0",
                "2019,a.Middle Marches,E07000902,Thornmere,a.ALL,500,300,60.0",
                "2019,b.Far Coast,ALL,ALL,a.ALL,300,150,50.0",
                "2019,b.Far Coast,E06000901,Brigthorpe,a.ALL,300,150,50.0");

        Description description = Description.of(file, null, KnownAreas.read(geography()));

        assertThat(description.yaml())
                .contains("  code: [la_code_9, region]")
                .contains("    a.Middle Marches: E12000099", "    b.Far Coast: E12000098")
                .contains("marks: {ALL: z}");
        assertThat(facts(description, file)).isEqualTo(5);
    }

    @Test
    void eachMeasureHasThePeriodsThatItIsWrittenWith() throws IOException {
        Path file = file(
                "profile.csv",
                "Indicator,Area Code,Area Name,Sex,Time period,Value,Count,Denominator,Value note",
                "Pupils reaching the standard,E06000017,Rutland,Persons,2018/19,75.0,300,400,",
                "Pupils reaching the standard,E06000018,Nottingham,Persons,2018/19,70.0,560,800,",
                "Admissions per 1000 population,E06000017,Rutland,Persons,2018,5.0,50,10000,",
                "Admissions per 1000 population,E06000018,Nottingham,Persons,2018,,,10000,Value suppressed for disclosure control",
                "Admissions per 1000 population,E06000016,Leicester,Persons,2018,6.0,60,10000,");

        Description description = Description.of(file, null, KnownAreas.none());

        assertThat(description.yaml())
                .contains("period: {type: academic_year, column: Time period}")
                .contains(
                        "when: {Indicator: Admissions per 1000 population}, period: {type: calendar_year, column: Time"
                                + " period}")
                .contains("note: Value note")
                .contains("note_words: {\"*suppressed*\": c, \"*disclosure control*\": c}");
        assertThat(facts(description, file)).isEqualTo(5);
    }

    @Test
    void girlsAndBoysInHeadingsAreTold() throws IOException {
        Path file = file(
                "results.csv",
                "LA_code,LA_name,Reached_girls_18,Reached_boys_18,Pupils_girls_18,Pupils_boys_18",
                "E06000017,Rutland,150,140,200,210",
                "E06000018,Nottingham,300,290,400,420",
                "E06000016,Leicester,310,280,420,430");

        Description description = Description.of(file, null, KnownAreas.none());

        assertThat(description.yaml()).contains("sex: {is: girls}", "sex: {is: boys}");
        assertThat(facts(description, file)).isEqualTo(6);
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
    void periodsOverBlocksOfColumnsAreToldWithoutMergedCells() throws IOException {
        Path file = file(
                "conceptions.csv",
                "Conceptions under 16,,,,",
                "Year:,,2009-2011,,2012-2014",
                "Area,Number of conceptions,Conception rate per 1000,Number of conceptions,Conception rate per 1000",
                "ENGLAND,18000,6.7,20000,7.2",
                "WALES,1100,6.1,1200,6.6",
                "Nowhere,12,5.1,14,5.3");

        Description description = Description.of(file, null, KnownAreas.none());

        assertThat(description.yaml())
                .contains("    ENGLAND: E92000001", "    WALES: W92000004")
                .contains("numerator: column B, value: column C, period: {type: calendar_year, is: \"2009-2011\"}")
                .contains("numerator: column D, value: column E, period: {type: calendar_year, is: \"2012-2014\"}");
        assertThat(facts(description, file)).isEqualTo(6);
    }

    @Test
    void theDayOfASnapshotIsTakenFromTheNotes() throws IOException {
        Path file = file(
                "poverty_2010.csv",
                "Children in families on low incomes: snapshot as at 31 August 2010,,",
                "Code,Area,Children",
                "E06000017,Rutland,560",
                "E06000018,Nottingham,9800",
                "E06000016,Leicester,9100");

        assertThat(Description.of(file, null, KnownAreas.none()).yaml())
                .contains("period: {type: snapshot, is: \"2010-08-31\"}");
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
    void regionsThatAreNamedByALetterHoldForTheRowsBelowThem() throws IOException {
        List<String> lines = new ArrayList<>(List.of("Region,Decile,Pupils,Reached percent"));
        for (String region : List.of("A,North East", "B,North West", "D,Yorkshire and the Humber", "E,East Midlands")) {
            lines.add(region + ",,");
            for (int decile = 1; decile <= 5; decile++) {
                lines.add("," + decile + "th tenth," + decile * 100 + "," + decile * 10 + ".5");
            }
        }
        Path file = file("pupils_2012.csv", lines.toArray(String[]::new));

        Description description = Description.of(file, null, KnownAreas.none());

        assertThat(description.yaml())
                .contains("  code: Region", "  scheme: ons_old", "  fill: true")
                .contains("    category: {column: Decile}");
        assertThat(facts(description, file)).isEqualTo(20);
    }

    @Test
    void aTableOfSubjectsIsAboutTheCountryAndSaysHowUnsureThatIs() throws IOException {
        Path file = file(
                "entries_2019.csv",
                "Subject,Entered GCSE,Grades obtained A*,Grades obtained A",
                "English,600,20,70",
                "Mathematics,700,40,80",
                "Physics,150,24,38");

        Description description = Description.of(file, null, KnownAreas.none());

        assertThat(description.yaml())
                .contains("    English: E92000001", "    category: {column: Subject}")
                .contains("numerator: \"/Grades obtained A\\\\*/\"");
        assertThat(description.doubts())
                .contains(new Doubt(
                        "area",
                        10,
                        "none of the 3 names is that of an area in the lookups: the rows are taken to be about groups of"
                                + " people in England; if they are areas, put their codes in place of E92000001 and leave"
                                + " the groups out"));
        assertThat(facts(description, file)).isEqualTo(9);
    }

    @Test
    void aHeadingWithoutAYearBesideOthersHasThePeriodOfTheLatest() throws IOException {
        Path file = file(
                "rates.csv",
                "Code,Area,2019,2020,% change",
                "E06000017,Rutland,10.5,12.5,19",
                "E06000018,Nottingham,20.5,24.5,20",
                "E06000016,Leicester,30.5,36.5,20");

        Description description = Description.of(file, null, KnownAreas.none());

        assertThat(description.yaml())
                .contains("value: \"% change\", period: {type: calendar_year, is: \"2020\"}")
                .contains("(?<period>(?:19|20)");
        assertThat(facts(description, file)).isEqualTo(9);
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

    @Test
    void singleYearsOfAgeAreAddedUpToTheAgesThatPlansUse() throws IOException {
        String ages = java.util.stream.IntStream.rangeClosed(0, 20)
                .mapToObj(String::valueOf)
                .collect(java.util.stream.Collectors.joining(","));
        String people = java.util.stream.IntStream.rangeClosed(0, 20)
                .mapToObj(age -> "10")
                .collect(java.util.stream.Collectors.joining(","));
        Path file = file(
                "people.csv",
                "Population estimates for females mid-2020",
                "Code,Name,All ages," + ages,
                "E06000017,Rutland,210," + people,
                "E06000018,Nottingham,210," + people,
                "E06000016,Leicester,210," + people);

        assertThat(Description.of(file, null, KnownAreas.none()).yaml())
                .contains("period: {type: mid_year", "  - sex: {is: female}")
                .contains("  - {indicator: population_15_17, numerator: {sum: 15..17}}");
    }

    @Test
    void womenAndMenSideBySideAreAddedUpAndTold() {
        List<String> headings = new ArrayList<>(List.of("Total"));
        for (int age = 0; age <= 20; age++) {
            headings.add("F" + age);
            headings.add("M" + age);
        }

        assertThat(Ages.of(headings).lines())
                .contains(
                        "  - {indicator: population_0_15, numerator: {sum: [F0..F15, M0..M15]}}",
                        "  - {indicator: population_females_15_17, numerator: {sum: F15..F17}, sex: female}");
        assertThat(Ages.of(List.of("Total", "1", "2")).areThere()).isFalse();
    }

    @Test
    void theHistoryOfCodesTellsWhenTheyWereInUseTogether() {
        CodeDays days = new CodeDays();
        days.add(record("E05000001", "2009-01-01", "2015-05-06"));
        days.add(record("E05000001", "2015-05-07", null));
        days.add(record("E05000002", "2011-05-05", "2018-12-31"));
        days.add(record("E05000003", "2019-01-01", null));

        assertThat(days.together(List.of("E05000001", "E05000002")))
                .contains("all 2 were in use together from 2011-05-05 to 2018-12-31");
        assertThat(days.together(List.of("E05000001", "E05000003")))
                .contains("all 2 were in use together from 2019-01-01 on");
        assertThat(days.together(List.of("E05999999"))).isEmpty();
    }

    private static CodeRecord record(String code, String start, @org.jspecify.annotations.Nullable String end) {
        return new CodeRecord(
                new Origin("history", "history.csv", "", 1),
                code,
                "",
                null,
                LocalDate.parse(start),
                end == null ? null : LocalDate.parse(end));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whateverATableHoldsIsProposedForOrRefusedInWords(long seed) throws IOException {
        String[] cells = {
            "",
            "",
            "12",
            "3.5",
            "45%",
            "1,234",
            "x",
            "..",
            "E06000017",
            "E05000026",
            "45UBFQ",
            "A",
            "921",
            "857",
            "England",
            "North East",
            "2019",
            "2019/20",
            "201920",
            "2015 to 20175",
            "Code",
            "Name",
            "Boys",
            "Girls",
            "Total",
            "*",
            "Number of pupils",
            "% reached",
            "Rate | per 1,000",
            "{period}",
            "/Rate/",
            "[note 1]",
            "\u00A0",
            "0",
            "1",
            "2",
            "Indicator",
            "Time period",
            "\"quoted\"\"\"",
            "a: b # c",
            "Lower CI",
            "Upper CI",
            "x = suppressed",
            "-"
        };
        SplittableRandom random = new SplittableRandom(seed);
        int proposals = 0;
        for (int trial = 0; trial < 60; trial++) {
            int width = 1 + random.nextInt(7);
            List<String> lines = new ArrayList<>();
            for (int row = 0; row < 12; row++) {
                List<String> own = new ArrayList<>();
                for (int column = 0; column < width; column++) {
                    own.add(
                            row > 3 && column > 0 && random.nextInt(3) > 0
                                    ? String.valueOf(random.nextInt(100))
                                    : "\"" + cells[random.nextInt(cells.length)].replace("\"", "\"\"") + "\"");
                }
                lines.add(String.join(",", own));
            }
            Path file = file("any.csv", lines.toArray(String[]::new));
            try {
                Description description = Description.of(file, null, KnownAreas.none());
                assertThat(facts(description, file))
                        .as(String.join("\n", lines))
                        .isNotNegative();
                proposals++;
            } catch (IllegalArgumentException | RefusedFileException e) {
                assertThat(e).hasMessageContaining("must be").hasMessageMatching("(?s).*[.]");
            }
        }
        assertThat(proposals).isPositive();
    }

    /** The lookups of the invented country. */
    private static Path geography() {
        Path project = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(project.resolve("data-samples"))) {
            project = java.util.Objects.requireNonNull(project.getParent());
        }
        return project.resolve("data-samples/raw/geography");
    }
}
