package uk.jsna.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a workspace and a descriptor may say of editions that a built-in source was not written for. */
class OtherEditionsTest {

    @TempDir
    private Path folder;

    @Test
    void otherFilesOfASourceWithAPeriodOfItsOwnNeedTheirs() {
        assertThatThrownBy(() -> Editions.builtIn("iod2019_idaci").checkOtherFilesHaveAPeriod())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reads other files than its own, but says itself that its figures are of 2019. Say which"
                        + " period the files are of with 'period', even where it is the same.");
        Editions.builtIn("cilif_relative_ward").checkOtherFilesHaveAPeriod();
    }

    private static final String NATIONAL = """
            id: council
            title: Made for a test
            publisher: Nobody
            licence: Open Government Licence v3.0
            disclosure: public
            file: {pattern: "*.csv"}
            header: {with: Year of conception}
            area: %s
            period: {type: calendar_year, column: Year of conception}
            figures: [{indicator: a, value: Rate}]
            """;

    @Test
    void aTableOfOneAreaNamesItInTheSource() {
        Read read = Read.csv(
                folder,
                NATIONAL.formatted("{is: K04000001}"),
                "Conceptions in England and Wales\nYear of conception,Rate\n2017,76.1\n2016,77.3\n");
        assertThat(read.figures())
                .containsExactly(
                        "a K04000001 2017 PERSONS/Total/Total null/null=76.1 []",
                        "a K04000001 2016 PERSONS/Total/Total null/null=77.3 []");
        assertThat(read.complaints()).isEmpty();
    }

    @Test
    void anAreaIsOneOrIsToldByColumns() {
        assertThatThrownBy(() -> SourceDescriptor.parse("s.yaml", NATIONAL.formatted("{is: K04000001, name: Area}")))
                .hasMessageContaining(
                        "has 'is' and columns, but must be one area or be told by columns. Keep one of the" + " two.");
    }

    @Test
    void namesOfAreasAreMetInCapitalsToo() {
        Read read = Read.csv(folder, """
                id: council
                title: Made for a test
                publisher: Nobody
                licence: Open Government Licence v3.0
                disclosure: public
                file: {pattern: "*.csv"}
                area: {by: name, name: Area, means: {West Sussex: E10000032}}
                period: {type: calendar_year, is: 2010}
                figures: [{indicator: a, value: rate}]
                """, "Area,rate\nWEST SUSSEX,26.4\n");
        assertThat(read.figures()).containsExactly("a E10000032 2010 PERSONS/Total/Total null/null=26.4 []");
    }

    @Test
    void aPeriodOfTheWrongTypeOrForAManyYearedSourceIsRefused() {
        assertThatThrownBy(() -> Editions.builtIn("iod2019_lsoa_children_0_15").withPeriod("2016/17"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("time period is '2016/17', but must be written like mid-2020 for the period type MID_YEAR");
        assertThatThrownBy(() -> Editions.builtIn("lait").withPeriod("2016"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "gives the period '2016' to the source 'lait', but the figures of this source have periods of"
                                + " their own. Leave the period out, or use a descriptor file.");
    }
}
