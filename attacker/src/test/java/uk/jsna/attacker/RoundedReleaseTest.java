package uk.jsna.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release that says of an indicator that the council's counts are rounded: each is a range, and so is the attack's. */
final class RoundedReleaseTest {

    private static final String HEAD =
            "indicator,area_code,area_type,county_code,country_code,time_period,sex,numerator,denominator,value,"
                    + "value_note,source\n";

    @TempDir
    private Path folder;

    private ReleaseFolder release;

    @BeforeEach
    void countsAreRoundedToFive() {
        release = new ReleaseFolder(folder).write("csv/indicators.csv", """
                indicator,name,value_type,multiplier,polarity,rounded_to
                neet,Young people not in work,proportion,100,low_is_good,5
                """);
    }

    private static String area(String code, String type, String numerator, String denominator, String source) {
        boolean isWithheld = numerator.equals("c");
        return "neet," + code + "," + type + ",E10000001,E92000001,2021,Persons," + (isWithheld ? "" : numerator) + ","
                + (isWithheld ? "" : denominator) + ",," + (isWithheld ? "c" : "") + "," + source + "\n";
    }

    private static String ward(int number, String numerator) {
        return area("E0500000" + number, "ward", numerator, "100", "ours");
    }

    private static String county(String numerator) {
        return area("E10000001", "county", numerator, "300", "ours");
    }

    private AttackReport attack(String... areas) throws IOException {
        release.write("csv/indicator_figures.csv", HEAD + String.join("", areas));
        return Attack.of(folder, List.of());
    }

    @Test
    void aWithheldCountIsNotTheDifferenceOfRoundedOnes() throws IOException {
        assertThat(attack(county("95"), ward(1, "50"), ward(2, "40"), ward(3, "c"))
                        .lines())
                .containsExactly("cells 4, withheld 1, exact 0, narrow 0");
    }

    @Test
    void ofTwoRoundedPartsAndTheirTotalTheRestCanFollow() throws IOException {
        assertThat(attack(county("95"), ward(1, "50"), ward(2, "50"), ward(3, "c"))
                        .lines())
                .contains("narrow neet/E05000003/2021/Persons/ by [DENOMINATOR, AREA_SUM]");
    }

    @Test
    void whatAPublisherReleasedIsNotRounded() throws IOException {
        String total = area("E10000001", "county", "95", "300", "theirs");
        String first = area("E05000001", "ward", "50", "100", "theirs");
        String second = area("E05000002", "ward", "40", "100", "theirs");
        assertThat(attack(total, first, second, ward(3, "c")).exact())
                .extracting(found -> found.range().least())
                .containsExactly(5L);
    }

    @Test
    void figuresOfCountriesAreAsCounted() throws IOException {
        String country = area("E92000001", "country", "50", "100", "ours");
        Release read = read(country, ward(1, "50"));
        Situation situation =
                new Situation(read, 0, Knowledge.ofGate(Layout.generic(), Relations.of(Layout.generic())));
        assertThat(read.cells())
                .hasSize(2)
                .allSatisfy(cell -> assertThat(situation.isRounded(cell.key()))
                        .as(cell.key().toString())
                        .isEqualTo(cell.key().area().startsWith("E05")));
    }

    @Test
    void aValueOfTheRoundedNumbersTellsNothing() throws IOException {
        String value = ward(1, "10").replace(",100,,,ours", ",100,10.0,,ours");
        assertThat(attack(county("80"), value, ward(2, "50"), ward(3, "20")).isClean())
                .isTrue();
    }

    @Test
    void aValueOfTheCountsAsTheyWereGivesARoundedOneAway() throws IOException {
        String value = ward(1, "10").replace(",100,,,ours", ",100,12.0,,ours");
        AttackReport report = attack(county("80"), value, ward(2, "50"), ward(3, "20"));
        assertThat(report.exact()).singleElement().satisfies(found -> {
            assertThat(found.range().least()).isEqualTo(12);
            assertThat(found.techniques()).contains(Technique.OWN_VALUE);
        });
    }

    @Test
    void aPartThatIsShownLargerThanItsWholeIsNotBelievedToBeOne() throws IOException {
        Relations.Rule obese = new Relations.Rule(true, Key.Dimension.INDICATOR, "overweight", List.of("obese"));
        Layout layout = Layout.generic();
        Sheet sheet =
                new Sheet().row("W1", "", "50", "indicator", "overweight").row("W1", "", "60", "indicator", "obese");
        Knowledge rounded =
                new Knowledge(layout, Relations.of(layout, obese), true, false, new Knowledge.Rounding(5, 1), 4, false);
        Path read = sheet.writeTo(folder.resolve("obesity"));
        assertThat(new Attack(new ReleaseReader(layout, rounded.relations()).read(List.of(read)), rounded)
                        .run()
                        .contradiction())
                .isEmpty();
    }

    private Release read(String... areas) throws IOException {
        release.write("csv/indicator_figures.csv", HEAD + String.join("", areas));
        return new ReleaseReader(Layout.generic(), Relations.of(Layout.generic()))
                .read(List.of(folder))
                .get(0);
    }
}
