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
import org.junit.jupiter.api.Test;
import uk.jsna.indicator.ValueNote;

/** What is known of the wards of three counties, in the workbooks that their needs assessment was drawn from. */
interface FactsOfWards {

    /** The districts of the three counties. */
    List<String> DISTRICTS = List.of(
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

    /** The files, each read once. */
    PublishedReads reads();

    @Test
    default void wardsOver10PercentAreThoseOfTheWorkbook() {
        Map<String, Double> wards =
                PublishedReads.printed(reads().one("cilif_relative_ward"), "child_poverty_relative", "FYE2021");
        Map<String, String> district = new TreeMap<>();
        for (Fact fact : reads().one("wd19_lad19").facts()) {
            AreaLink link = (AreaLink) fact;
            if (link.parent() != null) {
                district.put(link.code(), link.parent().code());
            }
        }
        Map<String, List<Double>> byCounty = wards.entrySet().stream()
                .filter(ward -> DISTRICTS.contains(district.getOrDefault(ward.getKey(), "")))
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
    default void countsOverPopulationsGiveTheWorkbooksPercentages() {
        Map<String, Double> children = new HashMap<>();
        for (Observation figure : reads().one("sape_ward_persons_0_15").observations()) {
            children.merge(
                    figure.area().authority() + "|" + figure.area().name(),
                    Objects.requireNonNull(figure.amounts().numerator()),
                    Double::sum);
        }
        Map<String, AreaLink.Parent> district = new HashMap<>();
        for (Fact fact : reads().one("wd19_lad19").facts()) {
            AreaLink link = (AreaLink) fact;
            if (link.vintage().equals("WD19") && link.parent() != null) {
                district.put(link.code(), link.parent());
            }
        }
        int joined = 0;
        int agreed = 0;
        for (Observation figure : reads().one("cilif_relative_ward").observations()) {
            AreaLink.Parent authority = district.get(figure.area().code());
            Double numerator = figure.amounts().numerator();
            Double printed = figure.amounts().printed();
            if (!figure.period().label().equals("FYE2021")
                    || authority == null
                    || numerator == null
                    || printed == null
                    || !DISTRICTS.contains(authority.code())) {
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
    default void theMarksOfTheWorkbookAreKept() {
        Read read = reads().one("cilif_relative_ward");
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
    default void rutlandsSixteenWardsEndedTheDayBeforeItsFifteenBegan() {
        Map<String, List<CodeRecord>> rutland = reads().one("chd_ward_history").facts().stream()
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
    default void everyWardOfTheWorkbookIsInItsOwnYearsLookup() {
        TreeSet<String> wards = reads().one("cilif_relative_ward").observations().stream()
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
        return reads().one(lookup).facts().stream()
                .map(fact -> ((AreaLink) fact).code())
                .distinct()
                .filter(wards::contains)
                .count();
    }

    @Test
    default void onlySomeWardCodesOfTheObesityWorkbookAreStillInUse() {
        TreeSet<String> poverty = reads().one("cilif_relative_ward").observations().stream()
                .map(figure -> figure.area().code())
                .collect(Collectors.toCollection(TreeSet::new));
        Read obesity = reads().one("ncmp_ward_obesity");
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
    default void theFileWithCorruptWardCodesKeepsNamesAndCodesApart() {
        Read read = reads().one("sape_ward_persons_0_15");
        assertThat(read.observations()).allMatch(figure -> figure.area().by() == AreaReference.By.NAME);
        assertThat(read.observations().get(0).area())
                .isEqualTo(new AreaReference(AreaReference.By.NAME, "gss", "E05000026", "Abbey", "E09000002"));
        double england = read.observations().stream()
                .mapToDouble(figure -> Objects.requireNonNull(figure.amounts().numerator()))
                .sum();
        double published = reads().one("mid_year_population_2020_persons_0_15").observations().stream()
                .filter(figure -> figure.area().code().equals("E92000001"))
                .mapToDouble(figure -> Objects.requireNonNull(figure.amounts().numerator()))
                .sum();
        assertThat(england).isEqualTo(published);
    }
}
