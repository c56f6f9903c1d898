package uk.jsna.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import uk.jsna.SharedFiles;
import uk.jsna.file.SheetRow;
import uk.jsna.file.TableFile;
import uk.jsna.indicator.Polarity;
import uk.jsna.quality.Finding;
import uk.jsna.workspace.IndicatorCatalogue;

/** What is known of publishers' files from other files of theirs: each figure here was published twice. */
final class PublishedAgreements {

    private static final String ENGLAND = "E92000001";
    private final PublishedReads reads;

    PublishedAgreements(PublishedReads reads) {
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

    void everySmallAreaOfTheObesitySeriesHasACode() {
        Set<String> known = names("ncmp_lsoa01_msoa11", "MSOA11");
        for (String id : List.of("ncmp_msoa_reception", "ncmp_msoa_year6")) {
            Set<String> named = reads.one(id).observations().stream()
                    .map(figure -> figure.area().name())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(named).hasSize(6791);
            assertThat(missing(plain(known), plain(named))).as("names in " + id).hasSizeLessThan(10);
        }
    }

    void keyStage4OfAuthoritiesAgreesBetweenItsThreeFiles() {
        Map<String, Double> table = reads.printed("sfr_ks4_results_la", "ks4_5ac_english_maths", "2012/13");
        Map<String, Double> computed = new TreeMap<>();
        reads.one("sfr_ks4_la").observations().stream()
                .filter(figure -> figure.indicator().equals("ks4_5ac_english_maths")
                        && figure.group().equals(Observation.Group.EVERYBODY)
                        && figure.amounts().numerator() != null)
                .forEach(figure -> computed.put(figure.area().code(), percentage(figure)));
        // The table's England has independent schools too.
        computed.keySet().retainAll(table.keySet());
        computed.remove(ENGLAND);
        assertThat(computed).hasSizeGreaterThan(140);
        computed.forEach((code, value) -> assertThat(table.get(code)).as(code).isCloseTo(value, Offset.offset(0.051)));
    }

    void keyStage4OfDistrictsAgreesBetweenHiddenSheetAndUnderlyingData() {
        Map<String, String> gss = new HashMap<>();
        reads.one("sfr_lad_codes").facts().stream()
                .map(CodeAlias.class::cast)
                .forEach(alias -> gss.put(alias.code(), alias.gss()));
        Map<String, Double> hidden = reads.printed("sfr_ks4_residence_hidden", "ks4_5ac_english_maths", "2012/13");
        Map<String, Double> computed = new TreeMap<>();
        reads.one("sfr_ks4_residence_idaci").observations().stream()
                .filter(figure -> figure.indicator().equals("ks4_5ac_english_maths")
                        && figure.group().equals(Observation.Group.EVERYBODY)
                        && figure.amounts().numerator() != null)
                .forEach(figure -> computed.put(figure.area().code(), percentage(figure)));
        int compared = 0;
        for (Map.Entry<String, Double> district : hidden.entrySet()) {
            Double other = computed.get(gss.getOrDefault(district.getKey(), ""));
            if (other != null) {
                assertThat(district.getValue()).as(district.getKey()).isCloseTo(other, Offset.offset(0.051));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(300);
    }

    void level3By19AgreesWithTheInteractiveTool() {
        assertThat(reads.printed("level23_by19", "level3_by_19", "2015/16", "Eligible")
                        .get(ENGLAND))
                .isEqualTo(reads.printed("lait", "level3_by_19", "2015/16", "Eligible")
                        .get(ENGLAND))
                .isEqualTo(36.3);
        assertThat(reads.printed("level23_by19", "level3_by_19", "2015/16", "Eligible")
                        .get("E06000017"))
                .isEqualTo(reads.printed("lait", "level3_by_19", "2015/16", "Eligible")
                        .get("857"))
                .isEqualTo(36.1);
    }

    void keyStage2OfChildrenInNeedAgreesWithTheInteractiveTool() {
        for (String group : List.of("Children in need", "Child protection plan", "Children looked after")) {
            assertThat(reads.printed("ks2_social_care_groups", "ks2_rwm_expected", "2023/24", group)
                            .get(ENGLAND))
                    .isEqualTo(reads.printed("lait", "ks2_rwm_expected", "2023/24", group)
                            .get(ENGLAND));
        }
        assertThat(reads.printed("ks2_social_care_groups", "ks2_rwm_expected", "2023/24", "Children in need")
                        .get("E10000024"))
                .isEqualTo(30.0);
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

    void everySmallAreaWithChildrenIsInTheLookupOf2011() {
        Set<String> areas = reads.one("iod2019_lsoa_children_0_15").observations().stream()
                .map(figure -> figure.area().code())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> english = codes("lsoa11_wd19_lad19", "LSOA11").stream()
                .filter(code -> code.startsWith("E"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(english).isEqualTo(areas).hasSize(32_844);
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

    void bothEditionsOfNeighboursAreTheSameInBothFormats() {
        assertThat(missing(neighbours("dfe_neighbours_2021"), neighbours("dfe_neighbours_2021_csv")))
                .isEmpty();
        assertThat(missing(neighbours("dfe_neighbours_2025"), neighbours("dfe_neighbours_2025_csv")))
                .isEmpty();
    }

    private Set<String> neighbours(String id) {
        return reads.one(id).facts().stream()
                .map(NeighbourLink.class::cast)
                .map(link -> link.area() + " " + link.rank() + " " + link.neighbour())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    void everyWardOfALookupIsAmongAllWardCodes() {
        Set<String> all = codes("ward_all_codes", "WD-ALL");
        for (String year : List.of("16", "17", "18", "19")) {
            assertThat(missing(all, codes("wd" + year + "_lad" + year, "WD" + year)))
                    .isEmpty();
        }
        assertThat(missing(all, codes("wd22_lad22_cty22_rgn22_ctry22", "WD22"))).isEmpty();
        assertThat(codes("lsoa11_wd19_lad19", "WD19").stream().filter(code -> code.startsWith("E05")))
                .hasSizeGreaterThan(6000)
                .allMatch(all::contains);
        assertThat(missing(codes("wd19_lad19", "WD19"), codes("wd19_lad19_cty19", "WD19")))
                .isEmpty();
        assertThat(codes("wd19_lad19_cty19_rgn19_ctry19", "WD19")).isEqualTo(codes("wd19_lad19", "WD19"));
    }

    void lookupsOfSmallAreasHoldAllOfThem() {
        for (String id : List.of("lsoa11_wd15_lad15", "lsoa11_wd17_lad17", "lsoa11_wd19_lad19", "lsoa11_wd21_lad21")) {
            assertThat(codes(id, "LSOA11")).hasSize(34_753);
        }
        assertThat(codes("lsoa01_wd11", "LSOA01")).hasSize(34_378);
        assertThat(codes("lsoa21_wd22_lad22", "LSOA21")).hasSize(35_672);
        assertThat(codes("wd11_lad11", "WD11")).hasSize(8588);
    }

    void authoritiesAgreeBetweenTheirLookups() {
        assertThat(missing(codes("la_all_codes", "LAD-ALL"), codes("wd19_lad19", "LAD19")))
                .noneMatch(code -> code.startsWith("E"));
        assertThat(codes("la_all_codes", "UTLA-ALL")).contains("E10000018", "E10000024", "E06000017");
        assertThat(codes("ltla23_utla23", "LTLA23")).hasSize(318);
    }

    void theCodeHistoryHoldsEveryEnglishWardOfTheHierarchy() {
        Set<String> history = codesOfHistory();
        assertThat(codes("dfe_ward_hierarchy", "WD-DFE").stream().filter(code -> code.startsWith("E05")))
                .hasSizeGreaterThan(9000)
                .allMatch(history::contains);
    }

    void everyShapeIsAWardOfItsYear() {
        assertThat(missing(names("wd19_lad19", "WD19"), names("boundaries_wd19", "WD19")))
                .isEmpty();
        assertThat(missing(codes("wd19_lad19", "WD19"), codes("boundaries_wd19", "WD19")))
                .isEmpty();
        assertThat(missing(codes("ward_all_codes", "WD-ALL"), codes("boundaries_wd25", "WD25")))
                .isEmpty();
        assertThat(missing(codesOfHistory(), codes("boundaries_wd13", "WD13"))).isEmpty();
    }

    void shapesInMetresAreRefused() {
        SourceDescriptor source = SourceCatalogue.find("boundaries_wd19", java.nio.file.Path.of(""));
        Read read = Read.of(
                source,
                SharedFiles.of("data", "boundaries", "trap_bng", "E06000017_wd22_british_national_grid.geojson"));
        assertThat(read.findings())
                .filteredOn(finding -> finding.check().equals("file_readable"))
                .extracting(Finding::message)
                .containsExactly(
                        "a shape has the coordinate 486266.4995, as a national grid in metres would, but must be"
                                + " longitude and latitude in degrees, as GeoJSON has them (RFC 7946). Fetch the shapes again in"
                                + " WGS 84 (EPSG:4326).");
    }

    /** The tool's dictionary says which way is good for its measures; the indicators made of them must say the same. */
    void theDictionaryOfTheInteractiveToolAgreesWithTheIndicators() {
        Map<String, String> polarity = new HashMap<>();
        rows("lait_data_dictionary.csv.gz")
                .forEach(row -> polarity.put(row.cell(4).shown(), row.cell(5).shown()));
        IndicatorCatalogue indicators = IndicatorCatalogue.builtIn();
        List<FigurePart> figures =
                SourceCatalogue.find("lait", java.nio.file.Path.of("")).figures();
        for (FigurePart figure : figures) {
            String key = figure.when().getOrDefault("Short Desc", List.of("")).get(0);
            Polarity own = indicators.find(figure.indicator()).orElseThrow().polarity();
            assertThat(polarity.get(key)).as(key).isEqualTo(own == Polarity.LOW_IS_GOOD ? "Low" : "High");
        }
        assertThat(figures).hasSizeGreaterThan(30);
    }

    void theToolsAreasHaveTheCodesThatTheSourceGivesThem() {
        Map<String, String> names = new TreeMap<>();
        rows("lait_la_code_list.xlsx")
                .forEach(row -> names.put(row.cell(0).shown(), row.cell(1).shown()));
        Map<String, String> gss = new HashMap<>();
        reads.one("la_all_codes").facts().stream()
                .map(AreaLink.class::cast)
                .forEach(link -> gss.put(link.code(), link.name()));
        Map<String, String> means = Objects.requireNonNull(
                        SourceCatalogue.find("lait", java.nio.file.Path.of("")).area())
                .means();
        assertThat(names).containsEntry("970", "England").containsKeys("855", "857", "891");
        means.forEach((number, code) -> {
            if (code.startsWith("E12") && names.containsKey(number)) {
                assertThat(plain(names.getOrDefault(number, "")))
                        .as(number)
                        .isEqualTo(plain(gss.getOrDefault(code, "?")));
            }
        });
    }

    private static String plain(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replace(" region", "");
    }

    /** The names without signs: the file has lost hyphens and apostrophes. */
    private static Set<String> plain(Set<String> names) {
        return names.stream()
                .map(name -> name.replaceAll("[^A-Za-z0-9 ]", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<SheetRow> rows(String file) {
        List<SheetRow> rows = new java.util.ArrayList<>();
        TableFile.of(SharedFiles.of("data", "education", file)).visit(sheet -> row -> {
            rows.add(row);
            return true;
        });
        return rows.stream();
    }

    private static double percentage(Observation figure) {
        return 100
                * Objects.requireNonNull(figure.amounts().numerator())
                / Objects.requireNonNull(figure.amounts().denominator());
    }

    private static Set<String> missing(Set<String> all, Set<String> part) {
        Set<String> missing = new TreeSet<>(part);
        missing.removeAll(all);
        return missing;
    }

    private Set<String> codes(String id, String vintage) {
        return links(id, vintage).map(AreaLink::code).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> codesOfHistory() {
        return reads.one("chd_ward_history").facts().stream()
                .map(fact -> ((CodeRecord) fact).code())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> names(String id, String vintage) {
        return links(id, vintage).map(AreaLink::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<AreaLink> links(String id, String vintage) {
        return reads.all(id).stream()
                .flatMap(read -> read.facts().stream())
                .map(AreaLink.class::cast)
                .filter(link -> link.vintage().equals(vintage));
    }
}
