package uk.jsna.geography;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Castle & Bridge | Castle and Bridge",
                "Castle&Bridge | CASTLE AND BRIDGE",
                "St. Mary's | Saint Marys",
                "St Mary’s | St Mary's",
                "Stoke-on-Vale | Stoke on Vale",
                "Kirkby in Ashfield East | Kirkby–in–Ashfield   East",
                "Bassingham, North | Bassingham/North",
            })
    void spellingsOfOneNameAgree(String one, String other) {
        assertThat(AreaName.agree(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Castle | Castle Bridge", "Sandy | Sand y Vale", "Saintbury | Stbury", "North | South"})
    void otherNamesDoNotAgree(String one, String other) {
        assertThat(AreaName.agree(one, other)).isFalse();
    }
}
