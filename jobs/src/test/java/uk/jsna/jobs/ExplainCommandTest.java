package uk.jsna.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainCommandTest {

    private static Command explain(String... arguments) {
        List<String> all = new ArrayList<>(List.of("explain"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--release", SampleNight.once().release().toString()));
        return Command.run(all.toArray(String[]::new));
    }

    @Test
    void t19OfAWithheldFigureNothingIsSaid() {
        assertThat(explain("neet_16_18_academic_year", "Birchover", "2020/21"))
                .isEqualTo(new Command(
                        0,
                        "1. Disclosure: withheld to protect people\n",
                        "Young people aged 16 to 18 not in education, employment or training, Birchover, ward of"
                                + " Alderbrook, Brackenshire (E05990002), 2020/21.\n"));
    }

    @Test
    void theFileOfTheCouncilsOwnCountsIsNotNamed() {
        Command shown = explain("neet_16_18_academic_year", "E05990003", "2021/22");

        assertThat(shown.out()).startsWith("""
                1. The council's own count: Brackenshire County Council, Participation of 16 to 18 year olds by ward; its file is not public
                2. The population: 286, published
                3. The value and its limits: 26 / 286 × 100 = 9.0909, 95% limits 6.2794 to 12.9868, 99.8% limits 5.0788 to 15.7466 (Wilson score)
                """);
        assertThat(shown.out()).doesNotContain("neet_16_18_by_ward");
    }

    @Test
    void aFindingThatNamesTheAreaIsToldInFull() {
        assertThat(explain("child_poverty_relative", "Coldharbour", "FYE2021").out())
                .contains("Findings: verdict_survives_rounding: child_poverty_relative: Coldharbour (E05990004) FYE2021"
                        + " is not over 10.0 as printed, 10.0, but over it unrounded, 10.040160642570282.");
    }

    @Test
    void aFigureOnOtherBoundariesThanItsSourcesSaysHowItCameThere() {
        assertThat(explain("excess_weight_reception", "Eastgate", "2011/12 - 13/14")
                        .out())
                .contains(
                        "2. The boundaries (WD19): best_fit: areas of the source were put together, and split where they"
                                + " had to be, by the children in each small area; fit 100.0%\n");
        assertThat(explain("child_poverty_relative", "Coldharbour", "FYE2021").out())
                .doesNotContain("The boundaries");
    }

    @Test
    void aTrendIsToldOfTheFigureThatItEndsWith() {
        assertThat(explain("child_poverty_relative", "Coldharbour", "FYE2021").out())
                .contains("The trend: ");
        assertThat(explain("child_poverty_relative", "Coldharbour", "FYE2020").out())
                .doesNotContain("The trend: ");
    }

    @Test
    void aWalkCanBeRows() {
        assertThat(explain("under18_conceptions", "Brackenshire", "2017", "--format", "csv")
                        .out())
                .startsWith(
                        "step,part,words\n1,The publisher's cell,\"`conceptionstatisticstables2017.xls`, sheet `Table"
                                + " 6`, row 23;");
    }

    @Test
    void whatIsNotThereIsABadCommandThatNamesTheNearest() {
        assertThat(explain("child_poverty", "Coldharbour").err())
                .startsWith(
                        "jsna explain: indicator 'child_poverty' is not in this release. There is, the closest first:"
                                + " child_poverty_");
        assertThat(explain("child_poverty_relative", "Coldharber").err())
                .startsWith("jsna explain: area 'Coldharber' is not in this release. There is, the closest first:"
                        + " E05990004 (Coldharbour)");
        assertThat(explain("child_poverty_relative", "Coldharbour", "FYE2030"))
                .isEqualTo(new Command(
                        2,
                        "",
                        "jsna explain: period 'FYE2030' is not in this release. There is, the closest first: FYE2020,"
                                + " FYE2015, FYE2016, FYE2017, FYE2018, FYE2019, FYE2021.\n"));
        assertThat(explain("under18_conceptions", "Birchover").err())
                .startsWith("jsna explain: figure of under18_conceptions for 'Birchover, ward of Alderbrook,"
                        + " Brackenshire' is not in this release. There is, the closest first: E10000099"
                        + " (Brackenshire)");
        assertThat(explain("child_poverty_relative", "Coldharbour", "--sex", "Female")
                        .err())
                .isEqualTo("jsna explain: group (sex/category type/category) 'Female/Total/Total' is not in this"
                        + " release. There is, the closest first: Persons/Total/Total.\n");
    }
}
