package uk.jsna.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.jsna.quality.Finding;

class GuardedFindingsTest {

    private static Finding finding(String check, String source) {
        return Finding.warn(check, Finding.Place.ofFile(source, "return.csv"), "4567801 of 4567812");
    }

    private static String told(String check, String source) {
        return GuardedFindings.of(List.of(finding(check, source)), Set.of("council_return"))
                .get(0)
                .message();
    }

    @Test
    void whatACheckReadInACouncilsFileIsNotRepeated() {
        assertThat(told("numerator_is_at_most_denominator", "council_return"))
                .isEqualTo(
                        "the check met counts that the council holds, which are not repeated here. Look at this place"
                                + " in the file itself.");
    }

    @Test
    void whatItReadInAPublishersFileIs() {
        assertThat(told("numerator_is_at_most_denominator", "publisher")).isEqualTo("4567801 of 4567812");
    }

    @ParameterizedTest
    @ValueSource(strings = {"area_is_known", "authority_is_placed", "ward_is_placed", "code_exists_in_its_vintage"})
    void aCheckOfAreasNamesThemInEitherFile(String check) {
        assertThat(told(check, "council_return")).isEqualTo(told(check, "publisher"));
    }
}
