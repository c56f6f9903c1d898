package uk.jsna.describe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.jsna.quality.Finding;
import uk.jsna.source.Fact;
import uk.jsna.source.FactSink;
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

    /** The lookups of the invented country. */
    private static Path geography() {
        Path project = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(project.resolve("data-samples"))) {
            project = java.util.Objects.requireNonNull(project.getParent());
        }
        return project.resolve("data-samples/raw/geography");
    }
}
