package uk.jsna.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static final Finding.Place CELL =
            new Finding.Place("ward_counts", "wards.xlsx", "Table 2", 42, "Number", "");

    @Test
    void aFindingIsPrintedWithItsFileSheetRowAndColumn() {
        assertThat(Finding.fail("count_is_whole", CELL, "count is -3, but must be 0 or more. Check the sign."))
                .hasToString("wards.xlsx[Table 2]:42 (Number): count is -3, but must be 0 or more. Check the sign.");
    }

    @Test
    void aFindingAboutAFileOrASourceNamesIt() {
        assertThat(Finding.warn("file_is_read", Finding.Place.ofFile("ward_counts", "wards.csv"), "has no rows."))
                .hasToString("wards.csv: has no rows.");
        assertThat(Finding.warn("file_is_read", Finding.Place.ofSource("ward_counts"), "has no files."))
                .hasToString("ward_counts: has no files.");
    }

    @Test
    void aFindingAboutSeveralSourcesIsItsMessageAlone() {
        assertThat(Finding.pass("two_ways_agree", Finding.Place.ofArea("", "E05000001"), "all agree."))
                .hasToString("all agree.");
    }

    @Test
    void aSourceMayDecideWhatStopsIt() {
        Finding warning = Finding.warn("count_is_whole", CELL, "count is 3.5.");

        assertThat(warning.as(Outcome.FAIL)).isEqualTo(Finding.fail("count_is_whole", CELL, "count is 3.5."));
        assertThat(warning.as(null)).isSameAs(warning);
    }

    @Test
    void findingsAreReadInTheOrderOfTheirFilesAndRows() {
        Finding file = Finding.warn("b", Finding.Place.ofFile("s", "a.csv"), "m");
        Finding row9 = Finding.warn("b", new Finding.Place("s", "a.csv", "", 9, "", ""), "m");
        Finding row10 = Finding.warn("a", new Finding.Place("s", "a.csv", "", 10, "", ""), "m");
        Finding row10again = Finding.warn("b", new Finding.Place("s", "a.csv", "", 10, "", ""), "m");
        Finding next = Finding.warn("a", Finding.Place.ofFile("s", "b.csv"), "m");

        assertThat(List.of(next, row10again, row10, row9, file).stream().sorted(Finding.IN_READING_ORDER))
                .containsExactly(file, row9, row10, row10again, next);
    }
}
