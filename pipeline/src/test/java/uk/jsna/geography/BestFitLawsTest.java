package uk.jsna.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.jsna.indicator.AreaCode;

/** What holds of every best fit, on countries drawn from a seed. */
class BestFitLawsTest {

    /** A country whose wards are drawn anew: some keep their code, some are renamed, split, put together or redrawn. */
    record Country(
            long seed, AreaSet old, AreaSet recent, Map<AreaCode, Long> children, Map<AreaCode, AreaCount> counts) {

        static Country drawnFrom(long seed) {
            Random random = new Random(seed);
            Map<AreaCode, Long> children = new TreeMap<>();
            Map<AreaCode, AreaCode> before = new TreeMap<>();
            Map<AreaCode, AreaCode> after = new TreeMap<>();
            int wards = 2 + random.nextInt(20);
            for (int i = 0; i < 5 * wards; i++) {
                AreaCode small = new AreaCode("E010%05d".formatted(i));
                int ward = i / 5;
                children.put(small, (long) random.nextInt(400));
                before.put(small, new AreaCode("E050%05d".formatted(ward)));
                after.put(small, new AreaCode("E050%05d".formatted(fate(random, ward, wards))));
            }
            AreaSet old = new AreaSet(BoundaryVintage.parse("WD14"), new TreeSet<>(before.values()), before);
            AreaSet recent = new AreaSet(BoundaryVintage.parse("WD19"), new TreeSet<>(after.values()), after);
            Map<AreaCode, AreaCount> counts = new TreeMap<>();
            for (AreaCode ward : old.codes()) {
                int measured = random.nextInt(500);
                counts.put(
                        ward,
                        new AreaCount(BigDecimal.valueOf(random.nextInt(measured + 1)), BigDecimal.valueOf(measured)));
            }
            return new Country(seed, old, recent, children, counts);
        }

        /** Wards whose number is a multiple of three keep their code; the small areas of the others are dealt out. */
        private static int fate(Random random, int ward, int wards) {
            return switch (ward % 3) {
                case 0 -> ward;
                case 1 -> 1_000 + ward;
                default -> 2_000 + random.nextInt(1 + wards / 3);
            };
        }

        BestFit fit() {
            return BestFit.between(old, recent, children);
        }

        @Override
        public String toString() {
            return "seed " + seed;
        }
    }

    static Stream<Country> countries() {
        return new Random(14_190_522).longs(120).mapToObj(Country::drawnFrom);
    }

    private static BigDecimal numerators(Map<AreaCode, AreaCount> counts) {
        return counts.values().stream()
                .map(AreaCount::numerator)
                .filter(count -> count != null)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal denominators(Map<AreaCode, AreaCount> counts) {
        return counts.values().stream()
                .map(AreaCount::denominator)
                .filter(count -> count != null)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Map<AreaCode, AreaCount> counts(Map<AreaCode, PlacedCount> placed) {
        Map<AreaCode, AreaCount> counts = new TreeMap<>();
        placed.forEach((area, count) -> counts.put(area, count.count()));
        return counts;
    }

    @ParameterizedTest
    @MethodSource("countries")
    void noChildIsLostOrWonThereOrBack(Country country) {
        Map<AreaCode, AreaCount> there = counts(country.fit().place(country.counts()));
        Map<AreaCode, AreaCount> back = counts(BestFit.between(country.recent(), country.old(), country.children())
                .place(there));

        assertThat(numerators(there)).isEqualTo(numerators(country.counts()));
        assertThat(denominators(there)).isEqualTo(denominators(country.counts()));
        assertThat(numerators(back)).isEqualTo(numerators(country.counts()));
        assertThat(denominators(back)).isEqualTo(denominators(country.counts()));
    }

    @ParameterizedTest
    @MethodSource("countries")
    void countsStayWholeAndNoMoreAreCountedThanThereAre(Country country) {
        assertThat(country.fit().place(country.counts()).values()).allSatisfy(placed -> {
            BigDecimal numerator = placed.count().numerator();
            BigDecimal denominator = placed.count().denominator();
            assertThat(numerator)
                    .isNotNull()
                    .satisfies(count -> assertThat(count.scale()).isZero());
            assertThat(denominator).isNotNull().isGreaterThanOrEqualTo(numerator);
        });
    }

    @ParameterizedTest
    @MethodSource("countries")
    void ontoTheSameBoundariesNothingChanges(Country country) {
        BestFit none = BestFit.between(country.old(), country.old(), country.children());

        assertThat(counts(none.place(country.counts()))).isEqualTo(country.counts());
        assertThat(country.old().codes())
                .allMatch(ward -> none.method(ward) == PlacementMethod.EXACT)
                .allMatch(none::isWhole);
    }

    @ParameterizedTest
    @MethodSource("countries")
    void thePartsOfAWardAreAllOfItsChildren(Country country) {
        Map<AreaCode, Long> living = new TreeMap<>();
        country.old()
                .areaOf()
                .forEach((small, ward) -> living.merge(ward, country.children().get(small), Long::sum));

        for (AreaCode ward : country.old().codes()) {
            if (!country.recent().codes().contains(ward)) {
                Map<AreaCode, Long> parts = country.fit().partsOf(ward);
                assertThat(parts.values().stream().mapToLong(part -> part).sum())
                        .as("children of %s", ward)
                        .isEqualTo(living.get(ward));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("countries")
    void theOrderOfTheFilesDoesNotMatter(Country country) {
        List<AreaCode> shuffled = new ArrayList<>(country.children().keySet());
        Collections.shuffle(shuffled, new Random(country.seed()));
        Map<AreaCode, Long> children = new LinkedHashMap<>();
        shuffled.forEach(small -> children.put(small, country.children().get(small)));
        List<AreaCode> wards = new ArrayList<>(country.counts().keySet());
        Collections.reverse(wards);
        Map<AreaCode, AreaCount> counts = new LinkedHashMap<>();
        wards.forEach(ward -> counts.put(ward, country.counts().get(ward)));

        assertThat(BestFit.between(country.old(), country.recent(), children).place(counts))
                .isEqualTo(country.fit().place(country.counts()));
    }

    @ParameterizedTest
    @MethodSource("countries")
    void aFitIsAShareOfWhatIsCovered(Country country) {
        Map<AreaCode, AreaCount> counts = new TreeMap<>(country.counts());
        Random random = new Random(country.seed());
        counts.replaceAll((ward, count) -> random.nextInt(4) == 0 ? AreaCount.NONE : count);

        assertThat(country.fit().place(counts).values()).allSatisfy(placed -> {
            assertThat(placed.fit()).isBetween(0.0, placed.covered());
            assertThat(placed.covered()).isBetween(0.0, 1.0);
            assertThat(placed.count().isKnown()
                            || placed.covered() < BestFit.ENOUGH
                            || placed.method() == PlacementMethod.EXACT)
                    .isTrue();
        });
    }
}
