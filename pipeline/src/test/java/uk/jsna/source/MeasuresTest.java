package uk.jsna.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.jsna.document.DocumentRefused;

/** Tables whose rows hold one of many measures each. */
class MeasuresTest {

    private static final String SOURCE = """
            id: s
            title: Made for a test
            publisher: Nobody
            licence: Open Government Licence v3.0
            disclosure: public
            file: {pattern: "*.csv"}
            area: {code: code}
            period: {type: calendar_year, column: year}
            figures:
              - {measures: {measure: %s}, value: value}
            """;

    private static final String ROWS = """
            code,year,measure,value
            E06000017,2021,16-17 NEET,1.5
            E06000017,2021,L3*Age19,61.2
            E06000017,2021,L3xAge19,9.9
            """;

    @TempDir
    private Path folder;

    private Read read(String measures) {
        return Read.csv(folder, SOURCE.formatted(measures), ROWS);
    }

    @Test
    void measuresAreReadUnderTheIdsThatTheyAreGiven() {
        assertThat(read("{16-17 NEET: neet_16_17, 'L3*Age19': level3_by_19}").figures())
                .containsExactly(
                        "neet_16_17 E06000017 2021 PERSONS/Total/Total null/null=1.5 []",
                        "level3_by_19 E06000017 2021 PERSONS/Total/Total null/null=61.2 []");
    }

    @Test
    void measuresWithoutIdsAreReadUnderTheirOwnWords() {
        assertThat(read("[16-17 NEET, L3xAge19]").figures())
                .containsExactly(
                        "measure_16_17_neet E06000017 2021 PERSONS/Total/Total null/null=1.5 []",
                        "l3xage19 E06000017 2021 PERSONS/Total/Total null/null=9.9 []");
    }

    @Test
    void measuresThatCannotBeToldApartByTheirWordsAreRefused() {
        assertThatThrownBy(() -> SourceDescriptor.parse("s.yaml", SOURCE.formatted("[A b, A-b]")))
                .isInstanceOf(DocumentRefused.class)
                .hasMessage(
                        "s.yaml:10: figures[0].measures.measure has two measures that are 'a_b' by their words, but each"
                                + " must have an id of its own. Write 'text: id' for all of them.");
    }

    @Test
    void aFigureIsOneIndicatorOrManyMeasures() {
        assertThatThrownBy(() -> SourceDescriptor.parse(
                        "s.yaml", SOURCE.formatted("[A]").replace("- {measures", "- {indicator: a, measures")))
                .isInstanceOf(DocumentRefused.class)
                .hasMessage(
                        "s.yaml:10: figures[0] must have either 'indicator' or 'measures' of one column. Keep one of the"
                                + " two.");
        assertThatThrownBy(() -> SourceDescriptor.parse(
                        "s.yaml", SOURCE.formatted("[A]").replace("measures: {measure: [A]}, ", "")))
                .isInstanceOf(DocumentRefused.class)
                .hasMessage(
                        "s.yaml:10: figures[0] must have either 'indicator' or 'measures' of one column. Keep one of the"
                                + " two.");
    }
}
