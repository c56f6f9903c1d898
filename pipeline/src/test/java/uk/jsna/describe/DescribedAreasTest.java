package uk.jsna.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.jsna.ProjectFolder;
import uk.jsna.source.CodeRecord;
import uk.jsna.source.Origin;

/** How the areas of an invented file are found: by codes, by names, by letters, or not at all. */
class DescribedAreasTest extends InventedFiles {

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
                .contains("area: {is: E92000001}", "    category: {column: Subject}")
                .contains("numerator: \"/Grades obtained A\\\\*/\"");
        assertThat(description.doubts())
                .contains(new Doubt(
                        "area",
                        10,
                        "none of the 3 names is that of an area in the lookups: the rows are taken to be about groups of"
                                + " people, or subjects, in England; if they are areas, give their codes under 'means' in"
                                + " place of 'is', and leave the groups out"));
        assertThat(facts(description, file)).isEqualTo(9);
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

    private static CodeRecord record(String code, String start, @Nullable String end) {
        return new CodeRecord(
                new Origin("history", "history.csv", "", 1),
                code,
                "",
                null,
                LocalDate.parse(start),
                end == null ? null : LocalDate.parse(end));
    }

    /** The lookups of the invented country. */
    private static Path geography() {
        return ProjectFolder.path().resolve("data-samples/raw/geography");
    }
}
