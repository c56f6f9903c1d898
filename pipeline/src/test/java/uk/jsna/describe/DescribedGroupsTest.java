package uk.jsna.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How sexes and single years of age in headings are told. */
class DescribedGroupsTest extends InventedFiles {

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
    void singleYearsOfAgeAreAddedUpToTheAgesThatPlansUse() throws IOException {
        String ages = IntStream.rangeClosed(0, 20).mapToObj(String::valueOf).collect(Collectors.joining(","));
        String people = IntStream.rangeClosed(0, 20).mapToObj(age -> "10").collect(Collectors.joining(","));
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
}
