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
}
