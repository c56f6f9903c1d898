package uk.jsna.spark.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import uk.jsna.geography.AreaCount;
import uk.jsna.geography.BestFit;
import uk.jsna.geography.BoundaryVintage;
import uk.jsna.geography.PlacedCount;
import uk.jsna.geography.PlacementMethod;
import uk.jsna.geography.RoundTrip;
import uk.jsna.geography.TargetBoundaries;
import uk.jsna.indicator.AreaCode;

/** The whole of England on the published lookups: what is moved, what is lost, and how far a share strays there and back. */
@Tag("evidence")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnglandBestFitTest {

    private static final BoundaryVintage WD14 = BoundaryVintage.parse("WD14");
    private static final BoundaryVintage WD19 = BoundaryVintage.parse("WD19");

    private final England england = England.read();

    private static Map<AreaCode, AreaCount> counts(Map<AreaCode, PlacedCount> placed) {
        Map<AreaCode, AreaCount> counts = new TreeMap<>();
        placed.forEach((area, count) -> counts.put(area, count.count()));
        return counts;
    }

    private static long sum(Collection<AreaCount> counts) {
        return counts.stream()
                .map(AreaCount::numerator)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .longValueExact();
    }

    private static long english(Set<AreaCode> areas) {
        return areas.stream().filter(area -> area.value().startsWith("E")).count();
    }

    @Test
    void thePublishedLookupsAgreeWithEachOtherAndWithTheCountsOfChildren() {
        assertThat(england.references().findings()).isEmpty();
    }

    @Test
    void noChildOfEnglandIsLostBetweenTheWardsOf2019AndThoseOfAnyOtherYear() {
        TargetBoundaries onto = england.onto("WD19");
        Map<AreaCode, AreaCount> small = new TreeMap<>();
        england.references()
                .smallAreas()
                .children()
                .forEach((area, children) -> small.put(area, new AreaCount(BigDecimal.valueOf(children), null)));
        Map<AreaCode, AreaCount> wards =
                counts(onto.fitOf(small.keySet()).orElseThrow().place(small));
        System.out.printf(
                "%nchildren 0-15 of England: %d in small areas, %d in wards of WD19%n",
                sum(small.values()), sum(wards.values()));
        assertThat(sum(wards.values())).isEqualTo(sum(small.values()));
        for (BoundaryVintage year : onto.known()) {
            Map<AreaCode, AreaCount> there = counts(onto.fitBetween(WD19, year).place(wards));
            Map<AreaCode, AreaCount> back =
                    counts(onto.fitBetween(WD19, year).reversed().place(there));
            System.out.printf("  to %s %d, and back %d%n", year, sum(there.values()), sum(back.values()));
            assertThat(sum(there.values())).isEqualTo(sum(small.values()));
            assertThat(sum(back.values())).isEqualTo(sum(small.values()));
        }
    }

    @Test
    void obesityByWardsOf2014StandsOnTheWardsOfTheLowIncomeTables() {
        TargetBoundaries onto = england.onto("WD19");
        Map<String, Map<AreaCode, AreaCount>> maps = England.counts("ncmp_ward_obesity");
        BestFit fit = onto.fitOf(maps.values().iterator().next().keySet()).orElseThrow();
        assertThat(fit.from()).isEqualTo(WD14);
        System.out.printf("%nobesity 2011/12 to 2013/14, wards of %s onto %s%n", fit.from(), fit.to());
        maps.forEach((map, counts) -> {
            Map<AreaCode, AreaCount> measured = new TreeMap<>();
            counts.forEach((ward, count) -> measured.put(
                    ward, new AreaCount(Objects.requireNonNullElse(count.denominator(), BigDecimal.ZERO), null)));
            System.out.println("  " + map);
            line(fit, counts);
            long placed = sum(counts(fit.place(measured)).values());
            long left = measured.entrySet().stream()
                    .filter(ward -> !fit.places(ward.getKey()))
                    .map(ward -> ward.getValue().numerator())
                    .filter(Objects::nonNull)
                    .mapToLong(BigDecimal::longValueExact)
                    .sum();
            System.out.printf(
                    "    children measured: %d before; %d after and %d in wards not placed%n",
                    sum(measured.values()), placed, left);
            assertThat(placed + left).isEqualTo(sum(measured.values()));
        });
        System.out.println("  wards of 2014 not placed: "
                + maps.values().iterator().next().keySet().stream()
                        .filter(ward -> !fit.places(ward))
                        .toList());
    }

    @Test
    void lowIncomeOnWardsOf2021StandsOnTheWardsOf2019() {
        TargetBoundaries onto = england.onto("WD19");
        England.counts("cilif_relative_ward").forEach((map, counts) -> {
            if (map.endsWith("FYE2021")) {
                BestFit fit = onto.fitOf(counts.keySet()).orElseThrow();
                System.out.printf("%n%s, wards of %s onto %s%n", map, fit.from(), fit.to());
                line(fit, counts);
                assertThat(fit.from()).hasToString("WD21");
            }
        });
    }

    @Test
    void rutlandsSixteenWardsBecomeFifteenOfWhichOneIsNoSmallAreasBestFit() {
        BestFit fit = england.onto("WD19").fitBetween(WD14, WD19);
        List<AreaCode> rutland = england.references().register().within(new AreaCode("E06000017")).stream()
                .filter(area -> area.vintage().equals("WD19"))
                .map(area -> area.code())
                .filter(code -> code.value().startsWith("E05"))
                .toList();

        assertThat(rutland).hasSize(15);
        assertThat(rutland)
                .filteredOn(fit.unreached()::contains)
                .extracting(AreaCode::value)
                .containsExactly("E05012632");
        assertThat(rutland).filteredOn(fit::isKept).isEmpty();
    }

    @Test
    void wardsThatChangedBetweenTheYearsOfLookups() {
        TargetBoundaries onto = england.onto("WD19");
        List<BoundaryVintage> years = List.copyOf(onto.known());
        System.out.println();
        for (int i = 1; i < years.size(); i++) {
            BestFit fit = onto.fitBetween(years.get(i - 1), years.get(i));
            System.out.printf(
                    "wards new between %s and %s: %d, of which %d only renamed; without a small area %d%n",
                    fit.from(),
                    fit.to(),
                    english(fit.changes().keySet()) + english(fit.unreached()),
                    fit.changes().keySet().stream()
                            .filter(ward -> fit.method(ward) == PlacementMethod.RENAMED)
                            .count(),
                    english(fit.unreached()));
            assertThat(fit.changes()).isNotEmpty();
        }
    }

    private static void line(BestFit fit, Map<AreaCode, AreaCount> counts) {
        Map<PlacementMethod, Long> methods = new TreeMap<>();
        long under = 0;
        long without = 0;
        for (PlacedCount placed : fit.place(counts).values()) {
            methods.merge(placed.method(), 1L, Long::sum);
            boolean best = placed.method() == PlacementMethod.BEST_FIT;
            under += best && placed.count().isKnown() && placed.isEstimate() ? 1 : 0;
            without += best && !placed.count().isKnown() ? 1 : 0;
        }
        long all = 0;
        long renamed = 0;
        long redrawn = 0;
        long split = 0;
        for (AreaCode ward : counts.keySet()) {
            long children = fit.childrenOf(ward);
            all += children;
            if (!fit.isKept(ward) && fit.places(ward)) {
                boolean whole = fit.isWhole(ward);
                boolean only = whole
                        && fit.partsOf(ward).keySet().stream()
                                .allMatch(part -> fit.method(part) == PlacementMethod.RENAMED);
                renamed += only ? children : 0;
                redrawn += only ? 0 : children;
                split += whole ? 0 : children;
            }
        }
        System.out.printf(
                "    wards %s, under 90%% %d, withheld %d, without a small area %d%n",
                methods, under, without, english(fit.unreached()));
        System.out.printf(
                "    children in renamed wards %.2f%%, in redrawn wards %.2f%%, of these in split wards %.2f%%%n",
                100.0 * renamed / all, 100.0 * redrawn / all, 100.0 * split / all);
        RoundTrip trip = RoundTrip.of(fit, counts);
        if (!trip.errors().isEmpty()) {
            System.out.printf(
                    "    there and back: %d wards, mean absolute error %.4f points, largest %.4f, within one point %.1f%%%n",
                    trip.errors().size(),
                    trip.mean(),
                    trip.largest(),
                    100.0
                            * trip.errors().values().stream()
                                    .filter(error -> error <= 1)
                                    .count()
                            / trip.errors().size());
        }
    }
}
