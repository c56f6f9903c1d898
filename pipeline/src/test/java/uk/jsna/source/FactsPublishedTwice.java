package uk.jsna.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.jsna.indicator.Sex;
import uk.jsna.indicator.ValueNote;

/** Figures of authorities that two publishers give, or one in two files. */
interface FactsPublishedTwice {

    /** The files, each read once. */
    PublishedReads reads();

    @Test
    default void neetOf2021AgreesBetweenItsTwoSources() {
        Map<String, Double> long1 = PublishedReads.printed(reads().one("lait"), "neet_16_17", "2021");
        Map<String, Double> own =
                PublishedReads.printed(reads().all("nccis_neet").get(0), "neet_16_17", "2021");
        assertThat(List.of(own.get("E06000017"), own.get("E10000018"), own.get("E10000024")))
                .containsExactly(0.8, 2.4, 1.7);
        assertThat(List.of(long1.get("857"), long1.get("855"), long1.get("891")))
                .containsExactly(0.8, 2.4, 1.7);
        assertThat(long1.get("E92000001")).isEqualTo(own.get("E92000001"));
    }

    @Test
    default void neetOfLaterYearsAgreesBetweenItsTwoSources() {
        for (String year : List.of("2022", "2023", "2024")) {
            Map<String, Double> own = reads().printed("nccis_neet", "neet_16_17", year);
            Map<String, Double> tool = reads().printed("lait", "neet_16_17", year);
            assertThat(List.of(own.get("E10000018"), own.get("E10000024"), own.get("E92000001")))
                    .containsExactly(tool.get("855"), tool.get("891"), tool.get("E92000001"));
        }
    }

    @Test
    default void conceptionsOf2016And2017AgreeBetweenTheirTwoSources() {
        Read ons = reads().one("ons_under18_conceptions");
        Read lait = reads().one("lait");
        Map<String, Double> own = PublishedReads.printed(ons, "under18_conceptions", "2017");
        Map<String, Double> other = PublishedReads.printed(lait, "under18_conceptions", "2017");
        assertThat(List.of(own.get("E06000017"), own.get("E10000018"), own.get("E10000024")))
                .containsExactly(6.1, 12.3, 16.4);
        assertThat(List.of(other.get("857"), other.get("855"), other.get("891")))
                .containsExactly(6.1, 12.3, 16.4);
        assertThat(PublishedReads.printed(ons, "under18_conceptions", "2016"))
                .containsEntry("E06000017", 4.7)
                .containsEntry("E10000018", 13.7)
                .containsEntry("E10000024", 18.3);
        assertThat(ons.observations())
                .filteredOn(figure -> figure.area().code().equals("E06000017")
                        && figure.period().label().equals("2017"))
                .singleElement()
                .satisfies(figure -> assertThat(figure.amounts().notes()).containsExactly(ValueNote.LOW_RELIABILITY));
    }

    @Test
    default void everyYearOfConceptionsIsThere() {
        TreeSet<String> years = reads().one("ons_under18_conceptions").observations().stream()
                .map(figure -> figure.period().label())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(years).hasSize(20).startsWith("1998").endsWith("2017");
    }

    @Test
    default void attainment8OfDisadvantagedPupilsAgreesBetweenItsTwoSources() {
        Map<String, Double> computed = new HashMap<>();
        for (Observation figure : reads().one("ks4_la_characteristics").observations()) {
            Double points = figure.amounts().numerator();
            Double pupils = figure.amounts().denominator();
            if (figure.indicator().equals("attainment8")
                    && figure.group().category().equals("Disadvantaged")
                    && figure.group().sex() == Sex.PERSONS
                    && points != null
                    && pupils != null) {
                computed.put(figure.area().code(), Math.round(10 * points / pupils) / 10.0);
            }
        }
        assertThat(computed).containsEntry("E10000018", 34.0).containsEntry("E06000017", 40.0);
        assertThat(reads().one("lait").figures())
                .contains(
                        "attainment8 855 2017/18 PERSONS/Disadvantage/Disadvantaged null/null=34.0 []",
                        "attainment8 857 2017/18 PERSONS/Disadvantage/Disadvantaged null/null=40.0 []");
    }

    @Test
    default void earlyYearsByFreeSchoolMealsAgreesBetweenItsTwoSources() {
        assertThat(reads().one("eyfsp_la_fsm").observations())
                .filteredOn(figure -> figure.group().category().equals("Eligible")
                        && figure.group().sex() == Sex.PERSONS
                        && List.of("E06000017", "E10000018", "E10000024")
                                .contains(figure.area().code()))
                .extracting(
                        figure -> figure.area().code() + " " + figure.amounts().printed())
                .containsExactlyInAnyOrder("E06000017 55.9", "E10000018 47.1", "E10000024 49.7");
        assertThat(reads().one("lait").figures())
                .contains(
                        "good_level_of_development 857 2021/22 PERSONS/Free school meals/Eligible null/null=55.9 [BREAK]",
                        "good_level_of_development 855 2021/22 PERSONS/Free school meals/Eligible null/null=47.1 [BREAK]",
                        "good_level_of_development 891 2021/22 PERSONS/Free school meals/Eligible null/null=49.7 [BREAK]");
        assertThat(PublishedReads.printed(reads().one("eyfsp_la_2013_2018"), "good_level_of_development", "2017/18"))
                .containsEntry("E06000017", 73.0)
                .containsEntry("E10000018", 70.8);
    }
}
