package uk.jsna.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.assertj.core.data.Offset;

/** What is known of files on poverty, health and population from other files: each figure here was published twice. */
final class AgreementsOfHealth {

    private static final String ENGLAND = "E92000001";

    private final PublishedReads reads;

    AgreementsOfHealth(PublishedReads reads) {
        this.reads = reads;
    }

    void localMeasureOfChildPovertyIsThatOfTheOutcomesFramework() {
        String period = "2010-08-31";
        for (String indicator : List.of("child_poverty_local_measure", "child_poverty_local_measure_under16")) {
            assertThat(reads.counts("hmrc_child_poverty_ward", indicator, period)
                            .get(ENGLAND))
                    .isEqualTo(reads.counts("phof", indicator, period).get(ENGLAND));
            assertThat(reads.printed("hmrc_child_poverty_ward", indicator, period)
                            .get(ENGLAND))
                    .isCloseTo(reads.printed("phof", indicator, period).get(ENGLAND), Offset.offset(0.051));
        }
        assertThat(reads.one("hmrc_ward_codes").facts())
                .filteredOn(fact -> ((CodeAlias) fact).code().equals("45UBFQ"))
                .extracting(fact -> ((CodeAlias) fact).gss())
                .containsExactly("E05007562");
    }

    void decilesOfDeprivationFollowFromTheRanks() {
        for (String[] pair : List.of(new String[] {"iod2019_imd", "imd"}, new String[] {"iod2019_idaci", "idaci"})) {
            Map<String, Double> ranks = reads.printed(pair[0], pair[1] + "_rank", "2019");
            Map<String, Double> deciles = reads.printed(pair[0], pair[1] + "_decile", "2019");
            assertThat(ranks).hasSize(32_844);
            long agreed = ranks.entrySet().stream()
                    .filter(area -> Math.ceil(area.getValue() / 3284.4) == deciles.getOrDefault(area.getKey(), -1.0))
                    .count();
            assertThat(agreed).isGreaterThan(32_800);
        }
    }

    void conceptionsOf2010AreThoseOfTheLongSeries() {
        Map<String, Double> later = reads.counts("ons_under18_conceptions", "under18_conceptions", "2010");
        Map<String, Double> own = reads.counts("conceptions_2010_district", "under18_conceptions", "2010");
        assertThat(own).hasSize(9);
        own.remove("K04000001");
        assertThat(later).containsAllEntriesOf(own);
    }

    void weightClassesOfDistrictsAddUpToEverybody() {
        Map<String, Double> sums = new TreeMap<>();
        Map<String, Integer> parts = new HashMap<>();
        for (Observation figure : reads.one("ncmp_district").observations()) {
            Double value = figure.amounts().printed();
            String key = figure.area().code()
                    + figure.period().label()
                    + figure.indicator().endsWith("year6");
            if (value != null) {
                sums.merge(key, value, Double::sum);
                parts.merge(key, 1, Integer::sum);
            }
        }
        sums.keySet().removeIf(key -> Objects.requireNonNull(parts.get(key)) < 4);
        assertThat(sums.values())
                .hasSizeGreaterThan(50)
                .allSatisfy(sum -> assertThat(sum).isCloseTo(100, Offset.offset(0.31)));
        assertThat(reads.printed("ncmp_district", "obesity_year6", "2011/12").get(ENGLAND))
                .isEqualTo(19.2);
    }

    void londonsWardProfilesHaveTheObesityOfTheNationalWorkbook() {
        for (String indicator : List.of("obesity_reception", "obesity_year6")) {
            Map<String, Double> profile = reads.printed("gla_ward_profiles", indicator, "2011/12 - 13/14");
            Map<String, Double> national = reads.printed("ncmp_ward_obesity", indicator, "2011/12 - 13/14");
            profile.keySet().retainAll(national.keySet());
            assertThat(profile).hasSizeGreaterThan(500);
            long equal = profile.entrySet().stream()
                    .filter(ward -> Math.abs(ward.getValue() - national.getOrDefault(ward.getKey(), -1.0)) < 0.051)
                    .count();
            assertThat(equal).isGreaterThan(profile.size() * 97L / 100);
        }
    }

    void hospitalAdmissionsAgreeWithTheInteractiveTool() {
        for (String period : List.of("2015/16", "2017/18")) {
            Map<String, Double> profile = reads.printed("fingertips", "hospital_admissions_injuries_0_14", period);
            Map<String, Double> tool = reads.printed("lait", "hospital_admissions_injuries_0_14", period);
            for (String area : List.of(ENGLAND, "E12000004")) {
                assertThat(profile.get(area)).isCloseTo(tool.get(area), Offset.offset(0.051));
            }
        }
    }

    void profilesStateTheValueOfTheirCounts() {
        int checked = 0;
        for (Read read : reads.all("fingertips")) {
            for (Observation figure : read.observations()) {
                Observation.Amounts amounts = figure.amounts();
                if (figure.indicator().equals("campylobacter")
                        && amounts.numerator() != null
                        && amounts.denominator() != null
                        && amounts.printed() != null) {
                    assertThat(amounts.printed())
                            .isCloseTo(100_000 * amounts.numerator() / amounts.denominator(), Offset.offset(0.001));
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(500);
    }

    void limitsOfProfilesLieAroundTheirValues() {
        for (Read read : reads.all("fingertips")) {
            assertThat(read.observations()).isNotEmpty().allSatisfy(figure -> {
                Observation.Amounts amounts = figure.amounts();
                if (amounts.printed() != null && amounts.lower() != null && amounts.upper() != null) {
                    assertThat(amounts.printed()).isBetween(amounts.lower() - 1e-9, amounts.upper() + 1e-9);
                }
            });
        }
    }

    void regionsAddUpToEngland() {
        Map<String, Double> children = reads.counts("mid_year_population_0_17", "population_0_17", "mid-2020");
        double regions = children.entrySet().stream()
                .filter(area -> area.getKey().startsWith("E12"))
                .mapToDouble(Map.Entry::getValue)
                .sum();
        assertThat(regions).isEqualTo(children.get(ENGLAND)).isEqualTo(11_787_794);
    }

    void femalesOfWardsAddUpToEngland() {
        double wards = reads.one("sape_ward_females_15_17").observations().stream()
                .mapToDouble(figure -> Objects.requireNonNull(figure.amounts().numerator()))
                .sum();
        assertThat(wards)
                .isEqualTo(
                        reads.counts("mid_year_population_2020_females_15_17", "population_females_15_17", "mid-2020")
                                .get(ENGLAND));
    }
}
