package uk.jsna.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.jsna.SharedFiles;
import uk.jsna.quality.Finding;

/** What is known of lookups, shapes and neighbours from each other: an area that one has, the others have too. */
final class AgreementsOfAreas {

    private final PublishedReads reads;

    AgreementsOfAreas(PublishedReads reads) {
        this.reads = reads;
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

    void everySmallAreaWithChildrenIsInTheLookupOf2011() {
        Set<String> areas = reads.one("iod2019_lsoa_children_0_15").observations().stream()
                .map(figure -> figure.area().code())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> english = codes("lsoa11_wd19_lad19", "LSOA11").stream()
                .filter(code -> code.startsWith("E"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(english).isEqualTo(areas).hasSize(32_844);
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

    /** The names without signs: the file has lost hyphens and apostrophes. */
    private static Set<String> plain(Set<String> names) {
        return names.stream()
                .map(name -> name.replaceAll("[^A-Za-z0-9 ]", ""))
                .collect(Collectors.toCollection(TreeSet::new));
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
        SourceDescriptor source = SourceCatalogue.find("boundaries_wd19", Path.of(""));
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
