package uk.jsna.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is known of joins between the publishers' files, for England and for the wards of three counties. */
final class GoldenFacts {

    private static final String WARDS_2019 = "wd19_lad19";
    private static final String WARDS_2022 = "wd22_lad22_cty22_rgn22_ctry22";

    private final PublishedReads reads;
    private final List<String> districts;

    /**
     * @param districts the districts of three counties
     */
    GoldenFacts(PublishedReads reads, List<String> districts) {
        this.reads = reads;
        this.districts = districts;
    }

    /** G1: counts over populations, joined on authority and name, give the percentages that the workbook prints. */
    void countsOverPopulationsGiveThePercentagesOfEngland() {
        Map<String, Double> children = new HashMap<>();
        for (Observation figure : populations()) {
            Double count = figure.amounts().numerator();
            if (count != null) {
                children.merge(figure.area().authority() + "|" + figure.area().name(), count, Double::sum);
            }
        }
        Map<String, Set<String>> authorities = authorities("ward_all_codes");
        int joined = 0;
        int agreed = 0;
        for (Observation ward : poverty()) {
            Double population = authorities.getOrDefault(ward.area().code(), Set.of()).stream()
                    .map(authority -> children.get(authority + "|" + ward.area().name()))
                    .filter(java.util.Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            joined += population == null ? 0 : 1;
            agreed += population != null && isPrinted(ward.amounts(), population) ? 1 : 0;
        }
        assertThat(joined).isEqualTo(6692);
        assertThat(agreed).isEqualTo(6550);
    }

    private static boolean isPrinted(Observation.Amounts amounts, double population) {
        Double count = amounts.numerator();
        Double printed = amounts.printed();
        return count != null && printed != null && Math.abs(100 * count / population - printed) <= 0.05 + 1e-9;
    }

    /** G2: the wards of the three counties are wards of 2019 and of 2022, but not all of 2018. */
    void wardsOfTheThreeCountiesAreThoseOf2019And2022() {
        Set<String> wards = new TreeSet<>();
        Map<String, Set<String>> of2019 = authorities(WARDS_2019);
        poverty().stream()
                .map(ward -> ward.area().code())
                .filter(ward -> isHere(of2019.getOrDefault(ward, Set.of())))
                .forEach(wards::add);
        assertThat(wards).hasSize(329).allMatch(codes(WARDS_2022)::contains);
        wards.retainAll(codes("wd18_lad18"));
        assertThat(wards).hasSize(291);
    }

    /** G4: of the wards of the three counties in the obesity workbook, fewer than half keep their code. */
    void fewWardsOfTheThreeCountiesKeepTheirCodes() {
        Map<String, Set<String>> of2011 = authorities("wd11_lad11");
        Set<String> wards = new TreeSet<>();
        for (Observation figure : reads.one("ncmp_ward_obesity").observations()) {
            if (isHere(of2011.getOrDefault(figure.area().code(), Set.of()))) {
                wards.add(figure.area().code());
            }
        }
        assertThat(wards).hasSize(321);
        poverty().forEach(ward -> wards.remove(ward.area().code()));
        assertThat(321 - wards.size()).isEqualTo(147);
    }

    /** G8: placed by the codes of the corrupt table, other wards than the counties' own are over 10%. */
    void aJoinThroughCorruptCodesGivesAnotherAnswer() {
        Map<String, String> authority = new TreeMap<>();
        authorities(WARDS_2019)
                .forEach((ward, parents) ->
                        authority.put(ward, parents.iterator().next()));
        assertThat(overTenPercent(authority)).isEqualTo(201);
        populations()
                .forEach(figure ->
                        authority.put(figure.area().code(), figure.area().authority()));
        assertThat(overTenPercent(authority)).isEqualTo(217);
    }

    private long overTenPercent(Map<String, String> authority) {
        return poverty().stream()
                .filter(ward ->
                        districts.contains(authority.getOrDefault(ward.area().code(), "")))
                .filter(ward -> {
                    Double printed = ward.amounts().printed();
                    return printed != null && printed > 10;
                })
                .count();
    }

    private List<Observation> populations() {
        return reads.one("sape_ward_persons_0_15").observations();
    }

    /** The latest figures of English wards. */
    private List<Observation> poverty() {
        List<Observation> wards = new ArrayList<>();
        for (Observation figure : reads.one("cilif_relative_ward").observations()) {
            if (figure.period().label().equals("FYE2021")
                    && figure.area().code().startsWith("E05")) {
                wards.add(figure);
            }
        }
        return wards;
    }

    private boolean isHere(Set<String> authorities) {
        return authorities.stream().anyMatch(districts::contains);
    }

    private Set<String> codes(String lookup) {
        Set<String> codes = new HashSet<>();
        reads.one(lookup).facts().forEach(fact -> codes.add(((AreaLink) fact).code()));
        return codes;
    }

    /** The authorities that a lookup says each area lies in. */
    private Map<String, Set<String>> authorities(String lookup) {
        Map<String, Set<String>> authorities = new TreeMap<>();
        for (Fact fact : reads.one(lookup).facts()) {
            AreaLink link = (AreaLink) fact;
            if (link.parent() != null) {
                authorities
                        .computeIfAbsent(link.code(), unused -> new TreeSet<>())
                        .add(link.parent().code());
            }
        }
        return authorities;
    }
}
