package uk.jsna.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Suppressed to protect confidentiality, c",
        "Numbers of fewer than 5, c",
        "Suppressed for reasons of reliability, u",
        "Not applicable, z",
        "Rounds to 0, low",
        "Data not available, x",
        "Provisional, p",
        "Revised since it was published, r",
        "Imputed, e"
    })
    void aKeyIsReadByPartOfAWord(String key, String shorthand) {
        assertThat(NoteWords.ofKey(key)).contains(shorthand);
    }

    @Test
    void aKeyInOtherWordsHasNoMeaning() {
        assertThat(NoteWords.ofKey("See the guide")).isEmpty();
    }

    @Test
    void aRemarkIsKnownByPhrasesAndWhatLeavesNoValueComesFirst() {
        assertThat(NoteWords.ofRemarks(List.of(
                                "Value not published for data quality reasons",
                                "Value is a modelled estimate",
                                "Value suppressed",
                                "Aggregated from all known lower geography values"))
                        .toString())
                .isEqualTo("{\"*suppressed*\"=c, \"*not published*\"=x, \"*data quality*\"=u, \"*modelled*\"=e,"
                        + " \"*estimate*\"=e}");
    }
}
