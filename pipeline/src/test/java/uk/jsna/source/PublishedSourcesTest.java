package uk.jsna.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.jsna.SharedFiles;
import uk.jsna.quality.Finding;
import uk.jsna.quality.Outcome;

/** The built-in descriptors on the publishers' own files, held against what is known of those files. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedSourcesTest implements FactsOfWards, FactsPublishedTwice {

    /** Sources of which no file is at hand. */
    private static final Set<String> OF_OTHER_EDITIONS = Set.of(
            "boundaries_wards",
            "iod2019_idaci_upper_tier",
            "lsoa_population_0_15",
            "lsoa_ward_lookup",
            "ons_code_history",
            "ward_lookup",
            "ward_population_0_15",
            "ward_population_females_15_17");

    private final PublishedReads reads = new PublishedReads();

    @Override
    public PublishedReads reads() {
        return reads;
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
        Read read = reads.one(id);
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
    void neighboursOfRutlandAreReadWithTheirRanks() {
        assertThat(reads.one("dfe_neighbours_2021").facts())
                .filteredOn(fact -> ((NeighbourLink) fact).area().equals("857"))
                .extracting(fact -> ((NeighbourLink) fact).rank() + " " + ((NeighbourLink) fact).neighbour())
                .hasSize(10)
                .allMatch(text -> text.matches("\\d+ \\d{3}"));
    }

    @Test
    void theFourYearsOfNeetAreReadThoughTheirColumnsChange() {
        List<Read> years = reads.all("nccis_neet");
        assertThat(years).extracting(read -> read.summary().facts()).containsExactly(318L, 320L, 320L, 322L);
        assertThat(years).allMatch(read -> read.complaints().isEmpty());
        assertThat(reads.all("nccis_la_codes"))
                .allMatch(read -> read.facts().stream()
                        .anyMatch(fact -> fact instanceof CodeAlias alias
                                && alias.code().equals("857")
                                && alias.gss().equals("E06000017")));
    }

    @Test
    void everyFileIsReadOrRefusedAndIsWhatIsKnownOfIt() throws IOException {
        Path data = SharedFiles.of("data");
        Set<String> ids = new TreeSet<>(SourceCatalogue.ids());
        ids.removeAll(OF_OTHER_EDITIONS);
        PublishedFilesTable table = new PublishedFilesTable(reads, ids);
        KnownFacts known = new KnownFacts(reads, this);
        List<String> broken = new ArrayList<>();
        for (Path file : files(data)) {
            Path path = data.relativize(file);
            KnownFacts.Known fact = known.of(path);
            String outcome = fact.name();
            try {
                fact.check().run();
            } catch (AssertionError | RuntimeException e) {
                outcome = "NOT MET: " + fact.name();
                broken.add(path + ": " + e);
            }
            table.add(path, file, outcome);
        }
        System.out.println(table.text());
        assertThat(broken).isEmpty();
        assertThat(table.lines()).hasSizeGreaterThan(100);
        assertThat(String.join(" ", table.lines())).contains("G1 G2 G3 G8", "G4\n", "G5\n", "G6\n", "G7\n", "G5 G6 G7");
    }

    /** The publishers' files; what says where they came from is not one of them. */
    private static List<Path> files(Path data) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(file -> Files.isRegularFile(file) && !file.endsWith("PROVENANCE.md"))
                    .sorted()
                    .toList();
        }
    }
}
