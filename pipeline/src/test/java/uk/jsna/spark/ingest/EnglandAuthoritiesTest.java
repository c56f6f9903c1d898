package uk.jsna.spark.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.jsna.geography.AreaCount;
import uk.jsna.geography.AreaRegister;
import uk.jsna.geography.AreaTier;
import uk.jsna.geography.BestFit;
import uk.jsna.geography.PlacedCount;
import uk.jsna.geography.PlacementMethod;
import uk.jsna.geography.TargetBoundaries;
import uk.jsna.indicator.AreaCode;
import uk.jsna.indicator.AreaType;

/** Local authorities of England that were abolished, merged or given another code, on the published lookups. */
@Tag("evidence")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnglandAuthoritiesTest {

    private final England england = England.withAuthorities();
    private final AreaRegister register = england.references().register();
    private final Map<String, TargetBoundaries> targets = new TreeMap<>();

    private TargetBoundaries onto(String year) {
        return targets.computeIfAbsent(year, unused -> england.onto("WD" + year));
    }

    private Set<AreaCode> authorities(String year, AreaTier tier) {
        return register.areas().stream()
                .map(area -> area.code())
                .filter(code -> code.value().startsWith("E") && tier.holds(code.type()))
                .filter(code -> register.yearsOf(code).contains(year))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<AreaCode, AreaCount> children(BestFit fit, Set<AreaCode> areas) {
        Map<AreaCode, AreaCount> counts = new TreeMap<>();
        areas.forEach(area -> counts.put(area, new AreaCount(BigDecimal.valueOf(fit.childrenOf(area)), null)));
        return counts;
    }

    private static BigDecimal sum(Collection<AreaCount> counts) {
        return counts.stream()
                .map(AreaCount::numerator)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Collection<AreaCount> counts(Collection<PlacedCount> placed) {
        return placed.stream().map(PlacedCount::count).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "11, 15", "15, 17", "17, 19", "19, 21", "21, 22", "22, 23", "11, 19", "17, 22", "11, 23",
    })
    void noChildOfEnglandIsLostBetweenTheDistrictsOfTwoYears(String before, String after) {
        Set<AreaCode> old = authorities(before, AreaTier.LOWER);
        BestFit fit = onto(after).fitOf(old, AreaTier.LOWER).orElse(null);
        if (fit == null) {
            assertThat(authorities(after, AreaTier.LOWER)).isEqualTo(old);
            System.out.printf("%ndistricts of 20%s and 20%s: the same %d codes%n", before, after, old.size());
            return;
        }
        Map<AreaCode, AreaCount> counts = children(fit, old);
        Map<AreaCode, PlacedCount> placed = fit.place(counts);
        Map<PlacementMethod, Integer> methods = new TreeMap<>();
        placed.values().forEach(each -> methods.merge(each.method(), 1, Integer::sum));
        System.out.printf(
                "%ndistricts of 20%s onto 20%s: %d codes onto %s; children 0-15 %s before, %s after%n",
                before, after, old.size(), methods, sum(counts.values()), sum(counts(placed.values())));
        placed.values().forEach(EnglandAuthoritiesTest::line);
        assertThat(sum(counts(placed.values()))).isEqualTo(sum(counts.values())).isEqualTo(new BigDecimal(10_405_050));
        assertThat(placed.values())
                .allMatch(each -> each.fit() == 1 && each.count().isKnown());
    }

    @Test
    void whatTheListOfSuccessorsSaysIsWhatSmallAreasSay() {
        List<String> differing = new ArrayList<>();
        int agreed = 0;
        int told = 0;
        for (String year : List.of("11", "15", "17", "19")) {
            Set<AreaCode> old = authorities(year, AreaTier.LOWER);
            Set<AreaCode> now = authorities("22", AreaTier.LOWER);
            BestFit fit = onto("22").fitOf(old, AreaTier.LOWER).orElseThrow();
            for (AreaCode code : old) {
                if (!now.contains(code)) {
                    Set<AreaCode> bySmallAreas = fit.partsOf(code).keySet();
                    AreaCode listed =
                            england.references().history().successors().getOrDefault(code, code);
                    told++;
                    if (bySmallAreas.equals(Set.of(listed))) {
                        agreed++;
                    } else {
                        differing.add(year + " " + code + " listed " + listed + ", small areas " + bySmallAreas);
                    }
                }
            }
        }
        System.out.printf("%nsuccessors listed: %d of %d as the small areas of 2022 say%n", agreed, told);
        differing.forEach(each -> System.out.println("  " + each));
        assertThat(differing).allMatch(each -> each.contains("E0700019") && each.contains("E07000246"));
    }

    @ParameterizedTest
    @CsvSource({"17, 22", "22, 19", "23, 19"})
    void countiesComeOntoTheAuthoritiesOfAnotherYearOrAreRefused(String before, String after) {
        Set<AreaCode> old = authorities(before, AreaTier.UPPER);
        if (before.equals("17")) {
            old.add(new AreaCode("E10000009"));
            old.addAll(authorities("19", AreaTier.UPPER).stream()
                    .filter(code -> code.type() == AreaType.COUNTY)
                    .toList());
        }
        BestFit fit = onto(after).fitOf(old, AreaTier.UPPER).orElseThrow();
        Map<AreaCode, PlacedCount> placed = fit.place(children(fit, old));
        System.out.printf("%ncounties and single-tier authorities of 20%s onto 20%s%n", before, after);
        placed.values().forEach(EnglandAuthoritiesTest::line);
        assertThat(placed.values())
                .filteredOn(each -> each.method() == PlacementMethod.MERGED || each.method() == PlacementMethod.RENAMED)
                .isNotEmpty()
                .allMatch(each -> each.count().isKnown());
        if (before.equals("17")) {
            assertThat(placed.values())
                    .filteredOn(each -> !each.count().isKnown())
                    .extracting(each -> each.area().value())
                    .containsExactly("E06000059", "E06000061", "E06000062");
            assertThat(placed.values())
                    .filteredOn(PlacedCount::isEstimate)
                    .filteredOn(each -> each.count().isKnown())
                    .extracting(each -> each.area().value())
                    .containsExactly("E06000058");
        }
    }

    private static void line(PlacedCount each) {
        if (each.method() != PlacementMethod.EXACT) {
            System.out.printf(
                    "  %s %s: %s of %s, fit %.1f%%%n",
                    each.area(), each.method().words(), each.count().numerator(), each.from(), 100 * each.fit());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ons_under18_conceptions, 22",
        "ons_under18_conceptions, 23",
        "eyfsp_la_2013_2018, 22",
        "ks4_la_characteristics, 22",
        "level23_by19, 22",
        "cilif_relative_la, 23",
        "cilif_relative_la, 19",
        "nccis_neet, 22",
        "nccis_neet, 19",
    })
    void figuresOfAbolishedAuthoritiesSumExactlyToTheirSuccessors(String source, String year) {
        Map<String, Map<AreaCode, AreaCount>> maps = England.counts(source, "E06", "E07", "E08", "E09", "E10");
        TreeMap<String, Integer> told = new TreeMap<>();
        List<BigDecimal> sums = new ArrayList<>();
        List<BigDecimal> summed = new ArrayList<>();
        maps.forEach((map, counts) -> {
            for (AreaTier tier : List.of(AreaTier.LOWER, AreaTier.UPPER)) {
                onto(year).fitOf(counts.keySet(), tier).ifPresent(fit -> {
                    Map<AreaCode, AreaCount> own = new TreeMap<>(counts);
                    own.keySet().removeIf(code -> !tier.holds(code.type()));
                    fit.place(own).values().stream()
                            .filter(each -> each.method() != PlacementMethod.EXACT)
                            .filter(each -> each.from().stream().anyMatch(own::containsKey))
                            .forEach(each -> {
                                told.merge(sentence(tier, each, own), 1, Integer::sum);
                                BigDecimal sum = each.count().numerator();
                                if (each.method() == PlacementMethod.MERGED && sum != null) {
                                    sums.add(sum);
                                    each.from()
                                            .forEach(code -> summed.add(
                                                    Objects.requireNonNull(own.getOrDefault(code, AreaCount.NONE)
                                                            .numerator())));
                                }
                            });
                });
            }
        });
        System.out.printf("%n%s onto the authorities of 20%s: %d indicators and periods%n", source, year, maps.size());
        System.out.printf(
                "  merged: %d figures that sum to %s, of %d figures that sum to %s%n",
                sums.size(), total(sums), summed.size(), total(summed));
        assertThat(total(sums)).isEqualByComparingTo(total(summed));
        told.forEach((sentence, times) -> System.out.printf("  %s, %d times%n", sentence, times));
        assertThat(told).isNotEmpty();
    }

    private static BigDecimal total(List<BigDecimal> counts) {
        return counts.stream().reduce(BigDecimal.ZERO, BigDecimal::add).setScale(0, RoundingMode.HALF_UP);
    }

    /** What became of one figure; a merged one is the sum of its parts or, where one is missing or has no count, nothing. */
    private static String sentence(AreaTier tier, PlacedCount each, Map<AreaCode, AreaCount> own) {
        List<BigDecimal> parts = each.from().stream()
                .map(code -> own.getOrDefault(code, AreaCount.NONE).numerator())
                .toList();
        boolean whole = parts.stream().allMatch(Objects::nonNull);
        BigDecimal count = each.count().numerator();
        if (each.method() == PlacementMethod.MERGED && whole) {
            assertThat(count)
                    .isEqualByComparingTo(
                            parts.stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add));
        } else if (each.method() == PlacementMethod.MERGED || !whole) {
            assertThat(count).isNull();
        }
        return "%s %s %s of %s: %s"
                .formatted(
                        tier.name().toLowerCase(Locale.ROOT),
                        each.area(),
                        each.method().words(),
                        each.from(),
                        count != null ? "a count" : whole ? "divided, none" : "part without a count, none");
    }
}
