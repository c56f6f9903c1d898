package uk.jsna.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.jsna.SharedFiles;
import uk.jsna.file.ReadLimits;
import uk.jsna.file.RefusedFileException;
import uk.jsna.file.TableFile;
import uk.jsna.indicator.ValueNote;
import uk.jsna.quality.Finding;
import uk.jsna.quality.Outcome;

/** The built-in descriptors on the publishers' own files, held against what is known of those files. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedSourcesTest {

    /** Sources of which no file is at hand. */
    private static final Set<String> OF_OTHER_EDITIONS = Set.of(
            "boundaries_wards",
            "iod2019_idaci_upper_tier",
            "lsoa_ward_lookup",
            "ward_lookup",
            "ward_population_0_15",
            "ward_population_females_15_17");

    private static final List<String> SEED_DISTRICTS = List.of(
            "E06000017",
            "E07000129",
            "E07000130",
            "E07000131",
            "E07000132",
            "E07000133",
            "E07000134",
            "E07000135",
            "E07000170",
            "E07000171",
            "E07000172",
            "E07000173",
            "E07000174",
            "E07000175",
            "E07000176");

    private static final String LINE = "%-78s %8s %7s %8s %9s %8s  %s%n";

    private final PublishedReads reads = new PublishedReads();
    private final GoldenFacts golden = new GoldenFacts(reads, SEED_DISTRICTS);

    private List<Read> readAll(String id) {
        return reads.all(id);
    }

    private Read read(String id) {
        return reads.one(id);
    }

    private static Map<String, Double> printed(Read read, String indicator, String period) {
        Map<String, Double> values = new HashMap<>();
        for (Observation figure : read.observations()) {
            if (figure.indicator().equals(indicator)
                    && figure.period().label().equals(period)
                    && figure.group().equals(Observation.Group.EVERYBODY)) {
                Double value = figure.amounts().printed();
                assertThat(values).doesNotContainKey(figure.area().code());
                if (value != null) {
                    values.put(figure.area().code(), value);
                }
            }
        }
        return values;
    }

    @ParameterizedTest
    @CsvSource({
        "chd_ward_history, 16490, 16490, 0",
        "conceptions_2010_district, 9, 9, 0",
        "conceptions_2010_under16, 11, 20, 0",
        "dfe_ward_hierarchy, 24629, 15704, 0",
        "gla_ward_profiles, 660, 1951, 0",
        "hmrc_child_poverty_family_size, 155, 612, 0",
        "hmrc_child_poverty_ward, 155, 306, 0",
        "hmrc_ward_codes, 155, 145, 0",
        "iod2019_idaci, 32844, 65688, 0",
        "iod2019_imd, 32844, 65688, 0",
        "ks2_social_care_groups, 3444, 3444, 0",
        "la_all_codes, 415, 646, 0",
        "la_code_history, 415, 54, 0",
        "level23_by19, 17535, 33783, 0",
        "ncmp_district, 60, 392, 0",
        "ncmp_lsoa01_msoa11, 32482, 39270, 0",
        "ncmp_msoa_reception, 6791, 54328, 0",
        "ncmp_msoa_year6, 6791, 54328, 0",
        "phof, 7162, 942, 0",
        "sfr_ks4_idaci_deciles, 550, 500, 0",
        "sfr_ks4_la, 164, 1458, 0",
        "sfr_ks4_la_fsm, 164, 2916, 0",
        "sfr_ks4_residence_hidden, 1850, 3350, 0",
        "sfr_ks4_residence_idaci, 686, 872, 0",
        "sfr_ks4_results_la, 165, 492, 1",
        "sfr_la_codes, 164, 152, 0",
        "sfr_lad_codes, 686, 326, 0",
        "cilif_relative_ward, 8677, 49063, 0",
        "cilif_absolute_ward, 8677, 49063, 0",
        "cilif_relative_la, 375, 2170, 0",
        "cilif_absolute_la, 375, 2170, 0",
        "sape_ward_persons_0_15, 8053, 7201, 0",
        "sape_ward_females_15_17, 8053, 7201, 0",
        "mid_year_population_0_17, 2132, 2132, 0",
        "mid_year_population_2020_persons_0_15, 420, 352, 0",
        "mid_year_population_2020_females_15_17, 420, 352, 0",
        "lait, 641070, 61030, 0",
        "ons_under18_conceptions, 394, 7380, 2",
        "ncmp_ward_obesity, 7630, 30520, 0",
        "ncmp_lsoa01_wd14, 32482, 40112, 0",
        "eyfsp_la_2013_2018, 2934, 2934, 0",
        "eyfsp_la_codes, 2934, 152, 0",
        "eyfsp_la_fsm, 9120, 1368, 0",
        "ks4_la_characteristics, 7044, 5436, 0",
        "iod2019_lsoa_children_0_15, 32844, 32844, 0",
        "dfe_neighbours_2021, 159, 1580, 0",
        "dfe_neighbours_2021_csv, 157, 1560, 0",
        "dfe_neighbours_2025, 159, 1580, 0",
        "dfe_neighbours_2025_csv, 153, 1530, 0",
        "wd11_lad11, 8588, 8936, 0",
        "wd16_lad16, 9130, 9521, 0",
        "wd17_lad17, 9131, 9522, 0",
        "wd18_lad18, 9114, 9505, 0",
        "wd19_lad19, 8887, 9269, 0",
        "wd19_lad19_cty19, 5575, 4298, 0",
        "wd19_lad19_cty19_rgn19_ctry19, 8887, 9316, 0",
        "wd22_lad22_cty22_rgn22_ctry22, 8483, 8902, 0",
        "lsoa01_wd11, 34378, 42919, 0",
        "lsoa11_wd15_lad15, 34753, 43436, 0",
        "lsoa11_wd17_lad17, 34753, 43371, 0",
        "lsoa11_wd19_lad19, 34753, 43115, 0",
        "lsoa11_wd21_lad21, 34753, 42914, 0",
        "lsoa21_wd22_lad22, 35672, 43629, 0",
        "ltla23_utla23, 318, 493, 0",
        "ward_all_codes, 15729, 16134, 0"
    })
    void everySourceIsReadWithoutAFault(String id, long rows, long facts, int warnings) {
        Read read = read(id);
        assertThat(read.summary().rows()).isEqualTo(rows);
        assertThat(read.summary().facts()).isEqualTo(facts);
        assertThat(read.summary().refused()).isZero();
        assertThat(read.findings()).extracting(Finding::outcome).doesNotContain(Outcome.FAIL);
        assertThat(read.complaints()).hasSize(warnings);
    }

    @Test
    void theTableOfSourcesNamesEveryBuiltInSource() throws NoSuchMethodException {
        String listed = String.join(
                "\n",
                PublishedSourcesTest.class
                        .getDeclaredMethod(
                                "everySourceIsReadWithoutAFault", String.class, long.class, long.class, int.class)
                        .getAnnotation(CsvSource.class)
                        .value());
        assertThat(SourceCatalogue.ids())
                .allMatch(id -> ofManyFiles(id) || OF_OTHER_EDITIONS.contains(id) || listed.contains(id + ","));
    }

    private static boolean ofManyFiles(String id) {
        return id.startsWith("nccis_") || id.startsWith("boundaries_") || id.equals("fingertips");
    }

    @Test
    void wardsOver10PercentAreThoseOfTheWorkbook() {
        Map<String, Double> wards = printed(read("cilif_relative_ward"), "child_poverty_relative", "FYE2021");
        Map<String, String> district = new TreeMap<>();
        for (Fact fact : read("wd19_lad19").facts()) {
            AreaLink link = (AreaLink) fact;
            if (link.parent() != null) {
                district.put(link.code(), link.parent().code());
            }
        }
        Map<String, List<Double>> byCounty = wards.entrySet().stream()
                .filter(ward -> SEED_DISTRICTS.contains(district.getOrDefault(ward.getKey(), "")))
                .collect(Collectors.groupingBy(
                        ward -> county(district.getOrDefault(ward.getKey(), "")),
                        TreeMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        assertThat(byCounty.values())
                .extracting(
                        values -> values.stream().filter(value -> value > 10).count() + " of " + values.size())
                .containsExactly("5 of 15", "83 of 145", "113 of 169");
    }

    private static String county(String district) {
        return district.equals("E06000017")
                ? "1 Rutland"
                : district.compareTo("E07000140") < 0 ? "2 Leicestershire" : "3 Nottinghamshire";
    }

    @Test
    void countsOverPopulationsGiveTheWorkbooksPercentages() {
        Map<String, Double> children = new HashMap<>();
        for (Observation figure : read("sape_ward_persons_0_15").observations()) {
            children.merge(
                    figure.area().authority() + "|" + figure.area().name(),
                    Objects.requireNonNull(figure.amounts().numerator()),
                    Double::sum);
        }
        Map<String, AreaLink.Parent> district = new HashMap<>();
        for (Fact fact : read("wd19_lad19").facts()) {
            AreaLink link = (AreaLink) fact;
            if (link.vintage().equals("WD19") && link.parent() != null) {
                district.put(link.code(), link.parent());
            }
        }
        int joined = 0;
        int agreed = 0;
        for (Observation figure : read("cilif_relative_ward").observations()) {
            AreaLink.Parent authority = district.get(figure.area().code());
            Double numerator = figure.amounts().numerator();
            Double printed = figure.amounts().printed();
            if (!figure.period().label().equals("FYE2021")
                    || authority == null
                    || numerator == null
                    || printed == null
                    || !SEED_DISTRICTS.contains(authority.code())) {
                continue;
            }
            Double population =
                    children.get(authority.code() + "|" + figure.area().name());
            if (population != null) {
                joined++;
                agreed += Math.abs(100 * numerator / population - printed) <= 0.05 + 1e-9 ? 1 : 0;
            }
        }
        assertThat(joined).isEqualTo(325);
        assertThat(agreed).isEqualTo(325);
    }

    @Test
    void theMarksOfTheWorkbookAreKept() {
        Read read = read("cilif_relative_ward");
        Map<ValueNote, Long> notes = read.observations().stream()
                .filter(figure -> figure.area().code().startsWith("E05"))
                .flatMap(figure -> figure.amounts().notes().stream())
                .collect(Collectors.groupingBy(note -> note, TreeMap::new, Collectors.counting()));
        assertThat(notes).containsEntry(ValueNote.PROVISIONAL, 7008L).containsKey(ValueNote.LOW);
        assertThat(read.observations())
                .filteredOn(figure -> figure.amounts().notes().contains(ValueNote.LOW))
                .allMatch(figure ->
                        figure.amounts().numerator() == null || figure.amounts().printed() == null);
    }

    @Test
    void neetOf2021AgreesBetweenItsTwoSources() {
        Map<String, Double> long1 = printed(read("lait"), "neet_16_17", "2021");
        Map<String, Double> own = printed(readAll("nccis_neet").get(0), "neet_16_17", "2021");
        assertThat(List.of(own.get("E06000017"), own.get("E10000018"), own.get("E10000024")))
                .containsExactly(0.8, 2.4, 1.7);
        assertThat(List.of(long1.get("857"), long1.get("855"), long1.get("891")))
                .containsExactly(0.8, 2.4, 1.7);
        assertThat(long1.get("E92000001")).isEqualTo(own.get("E92000001"));
    }

    @Test
    void conceptionsOf2016And2017AgreeBetweenTheirTwoSources() {
        Read ons = read("ons_under18_conceptions");
        Read lait = read("lait");
        Map<String, Double> own = printed(ons, "under18_conceptions", "2017");
        Map<String, Double> other = printed(lait, "under18_conceptions", "2017");
        assertThat(List.of(own.get("E06000017"), own.get("E10000018"), own.get("E10000024")))
                .containsExactly(6.1, 12.3, 16.4);
        assertThat(List.of(other.get("857"), other.get("855"), other.get("891")))
                .containsExactly(6.1, 12.3, 16.4);
        assertThat(printed(ons, "under18_conceptions", "2016"))
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
    void everyYearOfConceptionsIsThere() {
        TreeSet<String> years = read("ons_under18_conceptions").observations().stream()
                .map(figure -> figure.period().label())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(years).hasSize(20).startsWith("1998").endsWith("2017");
    }

    @Test
    void attainment8OfDisadvantagedPupilsAgreesBetweenItsTwoSources() {
        Map<String, Double> computed = new HashMap<>();
        for (Observation figure : read("ks4_la_characteristics").observations()) {
            Double points = figure.amounts().numerator();
            Double pupils = figure.amounts().denominator();
            if (figure.indicator().equals("attainment8")
                    && figure.group().category().equals("Disadvantaged")
                    && figure.group().sex() == uk.jsna.indicator.Sex.PERSONS
                    && points != null
                    && pupils != null) {
                computed.put(figure.area().code(), Math.round(10 * points / pupils) / 10.0);
            }
        }
        assertThat(computed).containsEntry("E10000018", 34.0).containsEntry("E06000017", 40.0);
        assertThat(read("lait").figures())
                .contains(
                        "attainment8 855 2017/18 PERSONS/Disadvantage/Disadvantaged null/null=34.0 []",
                        "attainment8 857 2017/18 PERSONS/Disadvantage/Disadvantaged null/null=40.0 []");
    }

    @Test
    void earlyYearsByFreeSchoolMealsAgreesBetweenItsTwoSources() {
        assertThat(read("eyfsp_la_fsm").observations())
                .filteredOn(figure -> figure.group().category().equals("Eligible")
                        && figure.group().sex() == uk.jsna.indicator.Sex.PERSONS
                        && List.of("E06000017", "E10000018", "E10000024")
                                .contains(figure.area().code()))
                .extracting(
                        figure -> figure.area().code() + " " + figure.amounts().printed())
                .containsExactlyInAnyOrder("E06000017 55.9", "E10000018 47.1", "E10000024 49.7");
        assertThat(read("lait").figures())
                .contains(
                        "good_level_of_development 857 2021/22 PERSONS/Free school meals/Eligible null/null=55.9 [BREAK]",
                        "good_level_of_development 855 2021/22 PERSONS/Free school meals/Eligible null/null=47.1 [BREAK]",
                        "good_level_of_development 891 2021/22 PERSONS/Free school meals/Eligible null/null=49.7 [BREAK]");
        assertThat(printed(read("eyfsp_la_2013_2018"), "good_level_of_development", "2017/18"))
                .containsEntry("E06000017", 73.0)
                .containsEntry("E10000018", 70.8);
    }

    @Test
    void rutlandsSixteenWardsEndedTheDayBeforeItsFifteenBegan() {
        Map<String, List<CodeRecord>> rutland = read("chd_ward_history").facts().stream()
                .map(CodeRecord.class::cast)
                .filter(record -> "E06000017".equals(record.parent()))
                .collect(Collectors.groupingBy(record -> record.start() + " to " + record.end()));
        assertThat(rutland.get("2009-01-01 to 2019-05-01")).hasSize(16);
        assertThat(rutland.get("2019-05-02 to null")).hasSize(15);
        assertThat(rutland.get("2019-05-01 to 2019-05-02"))
                .extracting(CodeRecord::name)
                .containsExactly("Cottesmore", "Greetham");
    }

    @Test
    void everyWardOfTheWorkbookIsInItsOwnYearsLookup() {
        TreeSet<String> wards = read("cilif_relative_ward").observations().stream()
                .map(figure -> figure.area().code())
                .filter(code -> code.startsWith("E05"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(wards).hasSize(7008);
        assertThat(found(wards, "wd11_lad11")).isEqualTo(2988);
        assertThat(found(wards, "wd16_lad16")).isEqualTo(4645);
        assertThat(found(wards, "wd18_lad18")).isEqualTo(5094);
        assertThat(found(wards, "wd19_lad19")).isEqualTo(6501);
        assertThat(found(wards, "wd22_lad22_cty22_rgn22_ctry22")).isEqualTo(6021);
        assertThat(found(wards, "ward_all_codes")).isEqualTo(7008);
    }

    private long found(Set<String> wards, String lookup) {
        return read(lookup).facts().stream()
                .map(fact -> ((AreaLink) fact).code())
                .distinct()
                .filter(wards::contains)
                .count();
    }

    @Test
    void onlySomeWardCodesOfTheObesityWorkbookAreStillInUse() {
        TreeSet<String> poverty = read("cilif_relative_ward").observations().stream()
                .map(figure -> figure.area().code())
                .collect(Collectors.toCollection(TreeSet::new));
        Read obesity = read("ncmp_ward_obesity");
        assertThat(obesity.observations().stream()
                        .map(figure -> figure.area().code())
                        .distinct()
                        .filter(poverty::contains))
                .hasSize(3300);
        assertThat(obesity.observations().stream()
                        .filter(figure -> figure.amounts().notes().contains(ValueNote.CONFIDENTIAL)))
                .isNotEmpty()
                .allMatch(figure ->
                        figure.amounts().numerator() == null || figure.amounts().printed() == null);
    }

    @Test
    void theFileWithCorruptWardCodesKeepsNamesAndCodesApart() {
        Read read = read("sape_ward_persons_0_15");
        assertThat(read.observations()).allMatch(figure -> figure.area().by() == AreaReference.By.NAME);
        assertThat(read.observations().get(0).area())
                .isEqualTo(new AreaReference(AreaReference.By.NAME, "gss", "E05000026", "Abbey", "E09000002"));
        double england = read.observations().stream()
                .mapToDouble(figure -> Objects.requireNonNull(figure.amounts().numerator()))
                .sum();
        double published = read("mid_year_population_2020_persons_0_15").observations().stream()
                .filter(figure -> figure.area().code().equals("E92000001"))
                .mapToDouble(figure -> Objects.requireNonNull(figure.amounts().numerator()))
                .sum();
        assertThat(england).isEqualTo(published);
    }

    @Test
    void neighboursOfRutlandAreReadWithTheirRanks() {
        assertThat(read("dfe_neighbours_2021").facts())
                .filteredOn(fact -> ((NeighbourLink) fact).area().equals("857"))
                .extracting(fact -> ((NeighbourLink) fact).rank() + " " + ((NeighbourLink) fact).neighbour())
                .hasSize(10)
                .allMatch(text -> text.matches("\\d+ \\d{3}"));
    }

    @Test
    void theFourYearsOfNeetAreReadThoughTheirColumnsChange() {
        List<Read> reads = readAll("nccis_neet");
        assertThat(reads).extracting(read -> read.summary().facts()).containsExactly(318L, 320L, 320L, 322L);
        assertThat(reads).allMatch(read -> read.complaints().isEmpty());
        assertThat(readAll("nccis_la_codes"))
                .allMatch(read -> read.facts().stream()
                        .anyMatch(fact -> fact instanceof CodeAlias alias
                                && alias.code().equals("857")
                                && alias.gss().equals("E06000017")));
    }

    /** What is known of each file, by the pattern of its path: the check is run, and its name printed. */
    private Map<String, Known> known() {
        PublishedAgreements agree = new PublishedAgreements(reads);
        Map<String, Known> known = new LinkedHashMap<>();
        known.put("boundaries/trap_bng/*", new Known("refused: metres", agree::shapesInMetresAreRefused));
        known.put("boundaries/**", new Known("wards of their year", agree::everyShapeIsAWardOfItsYear));
        known.put(
                "child_poverty/*.xls",
                new Known("= PHOF", agree::localMeasureOfChildPovertyIsThatOfTheOutcomesFramework));
        known.put("child_poverty/*.ods", new Known("G1 G2 G3 G8", () -> {
            countsOverPopulationsGiveTheWorkbooksPercentages();
            golden.countsOverPopulationsGiveThePercentagesOfEngland();
            golden.wardsOfTheThreeCountiesAreThoseOf2019And2022();
            everyWardOfTheWorkbookIsInItsOwnYearsLookup();
            wardsOver10PercentAreThoseOfTheWorkbook();
            golden.aJoinThroughCorruptCodesGivesAnotherAnswer();
        }));
        known.put(
                "conceptions/conceptionstatistics*",
                new Known("G5", this::conceptionsOf2016And2017AgreeBetweenTheirTwoSources));
        known.put("conceptions/*", new Known("= Table 6", agree::conceptionsOf2010AreThoseOfTheLongSeries));
        known.put(
                "deprivation/*File_6*", new Known("all LSOA11", agree::everySmallAreaWithChildrenIsInTheLookupOf2011));
        known.put("deprivation/*", new Known("decile of rank", agree::decilesOfDeprivationFollowFromTheRanks));
        known.put("education/EYFSP*", new Known("G7", this::earlyYearsByFreeSchoolMealsAgreesBetweenItsTwoSources));
        known.put("education/eyfsp*", new Known("G7", this::earlyYearsByFreeSchoolMealsAgreesBetweenItsTwoSources));
        known.put("education/KS4*", new Known("G7", this::attainment8OfDisadvantagedPupilsAgreesBetweenItsTwoSources));
        known.put("education/SFR01*", new Known("= SFR05", agree::keyStage4OfAuthoritiesAgreesBetweenItsThreeFiles));
        known.put(
                "education/SFR05*.zip", new Known("= SFR01", agree::keyStage4OfAuthoritiesAgreesBetweenItsThreeFiles));
        known.put(
                "education/SFR05*.xls",
                new Known("= SFR05 zip", agree::keyStage4OfDistrictsAgreesBetweenHiddenSheetAndUnderlyingData));
        known.put(
                "education/cla_cin*",
                new Known("= LAIT", agree::keyStage2OfChildrenInNeedAgreesWithTheInteractiveTool));
        known.put("education/lait_bds*", new Known("G5 G6 G7", () -> {
            conceptionsOf2016And2017AgreeBetweenTheirTwoSources();
            neetOf2021AgreesBetweenItsTwoSources();
            attainment8OfDisadvantagedPupilsAgreesBetweenItsTwoSources();
        }));
        known.put(
                "education/lait_data*",
                new Known("polarity", agree::theDictionaryOfTheInteractiveToolAgreesWithTheIndicators));
        known.put("education/lait_la*", new Known("codes", agree::theToolsAreasHaveTheCodesThatTheSourceGivesThem));
        known.put("education/level23*", new Known("= LAIT", agree::level3By19AgreesWithTheInteractiveTool));
        known.put("fingertips/dfe*", new Known("= LAIT", agree::hospitalAdmissionsAgreeWithTheInteractiveTool));
        known.put("fingertips/*", new Known("limits", agree::limitsOfProfilesLieAroundTheirValues));
        known.put("geography/lsoa*", new Known("all LSOAs", agree::lookupsOfSmallAreasHoldAllOfThem));
        known.put("geography/LSOA*", new Known("all LSOAs", agree::lookupsOfSmallAreasHoldAllOfThem));
        known.put("geography/{ltla23,la_all}*", new Known("authorities", agree::authoritiesAgreeBetweenTheirLookups));
        known.put(
                "geography/{chd,dfe}*", new Known("history", agree::theCodeHistoryHoldsEveryEnglishWardOfTheHierarchy));
        known.put("geography/wd11*", new Known("G3", this::everyWardOfTheWorkbookIsInItsOwnYearsLookup));
        known.put("geography/w*", new Known("G3, all codes", () -> {
            everyWardOfTheWorkbookIsInItsOwnYearsLookup();
            agree.everyWardOfALookupIsAmongAllWardCodes();
        }));
        known.put("layouts/fingertips*", new Known("value of counts", agree::profilesStateTheValueOfTheirCounts));
        known.put("layouts/gla*", new Known("= NCMP", agree::londonsWardProfilesHaveTheObesityOfTheNationalWorkbook));
        known.put("layouts/phof*", new Known("= HMRC", agree::localMeasureOfChildPovertyIsThatOfTheOutcomesFramework));
        known.put("ncmp/2015*", new Known("G4", () -> {
            onlySomeWardCodesOfTheObesityWorkbookAreStillInUse();
            golden.fewWardsOfTheThreeCountiesKeepTheirCodes();
        }));
        known.put("ncmp/msoa*", new Known("all names", agree::everySmallAreaOfTheObesitySeriesHasACode));
        known.put("ncmp/prevalence*", new Known("classes add up", agree::weightClassesOfDistrictsAddUpToEverybody));
        known.put("neet/*2021*", new Known("G6", this::neetOf2021AgreesBetweenItsTwoSources));
        known.put("neet/*", new Known("= LAIT", this::neetOfLaterYearsAgreesBetweenItsTwoSources));
        known.put("neighbours/*", new Known("both formats", agree::bothEditionsOfNeighboursAreTheSameInBothFormats));
        known.put(
                "population/sape*persons*",
                new Known("G1 G8, England", this::theFileWithCorruptWardCodesKeepsNamesAndCodesApart));
        known.put("population/sape*females*", new Known("England", agree::femalesOfWardsAddUpToEngland));
        known.put("population/uk*", new Known("England", agree::femalesOfWardsAddUpToEngland));
        known.put("population/ons*", new Known("regions", agree::regionsAddUpToEngland));
        return known;
    }

    private record Known(String name, Runnable check) {}

    @Test
    void neetOfLaterYearsAgreesBetweenItsTwoSources() {
        for (String year : List.of("2022", "2023", "2024")) {
            Map<String, Double> own = reads.printed("nccis_neet", "neet_16_17", year);
            Map<String, Double> tool = reads.printed("lait", "neet_16_17", year);
            assertThat(List.of(own.get("E10000018"), own.get("E10000024"), own.get("E92000001")))
                    .containsExactly(tool.get("855"), tool.get("891"), tool.get("E92000001"));
        }
    }

    @Test
    void everyFileIsReadOrRefusedAndIsWhatIsKnownOfIt() throws IOException {
        Path data = SharedFiles.of("data");
        Map<Path, List<String>> sources = sourcesByFile();
        Map<String, Known> known = known();
        List<String> broken = new ArrayList<>();
        List<String> table = new ArrayList<>();
        for (Path file : files(data)) {
            Path path = data.relativize(file);
            Known fact = known.entrySet().stream()
                    .filter(entry -> SourceFiles.matches(entry.getKey(), path))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("nothing is known of " + path));
            String outcome = fact.name();
            try {
                fact.check().run();
            } catch (AssertionError | RuntimeException e) {
                outcome = "NOT MET: " + fact.name();
                broken.add(path + ": " + e);
            }
            table.add(line(path, file, sources.getOrDefault(file, List.of()), outcome));
        }
        // The blank line at the end tells whoever cuts the table out of a log where it ends.
        System.out.println("table: each of the publishers' files, and the known fact that it meets\n"
                + LINE.formatted("file", "rows", "facts", "refused", "findings", "seconds", "meets")
                + String.join("", table)
                + table.size() + " files\n");
        assertThat(broken).isEmpty();
        assertThat(table).hasSizeGreaterThan(100);
        assertThat(String.join(" ", table)).contains("G1 G2 G3 G8", "G4\n", "G5\n", "G6\n", "G7\n", "G5 G6 G7");
    }

    /** The publishers' files; what says where they came from is not one of them. */
    private static List<Path> files(Path data) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(file -> Files.isRegularFile(file) && !file.endsWith("PROVENANCE.md"))
                    .sorted()
                    .toList();
        }
    }

    private Map<Path, List<String>> sourcesByFile() {
        Map<Path, List<String>> sources = new TreeMap<>();
        for (String id : SourceCatalogue.ids()) {
            if (!OF_OTHER_EDITIONS.contains(id)) {
                reads.files(id)
                        .keySet()
                        .forEach(file -> sources.computeIfAbsent(file, unused -> new ArrayList<>())
                                .add(id));
            }
        }
        return sources;
    }

    private String line(Path path, Path file, List<String> ids, String fact) {
        if (ids.isEmpty()) {
            return lineOfNoSource(path, file, fact);
        }
        List<Read> all = ids.stream()
                .map(id -> Objects.requireNonNull(reads.files(id).get(file)))
                .toList();
        return LINE.formatted(
                path,
                all.stream().mapToLong(read -> read.summary().rows()).sum(),
                all.stream().mapToLong(read -> read.summary().facts()).sum(),
                all.stream().mapToLong(read -> read.summary().refused()).sum(),
                all.stream().mapToLong(read -> read.complaints().size()).sum(),
                seconds(reads.seconds(file)),
                fact);
    }

    /** A file that no source describes: its rows are counted, or it is refused whole, with one finding. */
    private static String lineOfNoSource(Path path, Path file, String fact) {
        long start = System.nanoTime();
        long[] rows = new long[1];
        boolean refused = false;
        try {
            TableFile.of(file, ReadLimits.standard()).visit(sheet -> row -> ++rows[0] > 0);
        } catch (RefusedFileException e) {
            refused = true;
        }
        return LINE.formatted(
                path,
                rows[0],
                0,
                refused ? "all" : "0",
                refused ? 1 : 0,
                seconds((System.nanoTime() - start) / 1e9),
                fact);
    }

    private static String seconds(double seconds) {
        return "%.2f".formatted(seconds);
    }
}
