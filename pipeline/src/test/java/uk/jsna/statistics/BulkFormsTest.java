package uk.jsna.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A hundred thousand seeded cases, edge cases among them: the bulk forms give the scalar forms' very bits. */
class BulkFormsTest {

    private static final int CASES = 100_000;

    private final SeededCases cases = new SeededCases(CASES, 20261122);

    private static void same(Estimates bulk, int i, Estimate scalar) {
        if (!Arrays.equals(bits(bulk.get(i)), bits(scalar))) {
            fail("case " + i + " gives " + bulk.get(i) + " in bulk and " + scalar + " alone");
        }
    }

    private static long[] bits(Estimate estimate) {
        return new long[] {
            Double.doubleToRawLongBits(estimate.value()),
            Double.doubleToRawLongBits(estimate.lower95()),
            Double.doubleToRawLongBits(estimate.upper95()),
            Double.doubleToRawLongBits(estimate.lower998()),
            Double.doubleToRawLongBits(estimate.upper998())
        };
    }

    @Test
    void proportionsRatesAndGapsInBulkAreTheScalarOnes() {
        Estimates proportions = Proportion.of(cases.x1, cases.n1, 100);
        Estimates rates = Rate.of(cases.x1, cases.n1, 100_000);
        Estimates gaps = Difference.of(cases.x1, cases.n1, cases.x2, cases.n2);
        for (int i = 0; i < CASES; i++) {
            same(proportions, i, Proportion.of(cases.x1[i], cases.n1[i], 100));
            same(rates, i, Rate.of(cases.x1[i], cases.n1[i], 100_000));
            same(gaps, i, Difference.of(cases.x1[i], cases.n1[i], cases.x2[i], cases.n2[i]));
        }
        assertThat(proportions.size()).isEqualTo(CASES);
    }

    @Test
    void ratiosAndRepresentationInBulkAreTheScalarOnes() {
        for (RatioOfProportions form : RatioOfProportions.values()) {
            Estimates ratios = form.of(cases.x1, cases.n1, cases.x2, cases.n2);
            for (int i = 0; i < CASES; i++) {
                same(ratios, i, form.of(cases.x1[i], cases.n1[i], cases.x2[i], cases.n2[i]));
            }
        }
        Estimates shares = Representation.of(cases.x1, cases.n1, cases.x2, cases.n2);
        for (int i = 0; i < CASES; i++) {
            same(shares, i, Representation.of(cases.x1[i], cases.n1[i], cases.x2[i], cases.n2[i]));
        }
    }

    @Test
    void standardisedRatesAndRatiosInBulkAreTheScalarOnes() {
        double[] standard = StandardPopulation.EUROPEAN_2013.people();
        int bands = standard.length;
        double[] counts = Arrays.stream(cases.x1, 0, CASES / bands * bands)
                .map(x -> Double.isNaN(x) ? 0 : x)
                .toArray();
        double[] people = Arrays.stream(cases.n1, 0, counts.length)
                .map(n -> Double.isNaN(n) ? 1 : n)
                .toArray();
        DirectlyStandardisedRate[] rates = DirectlyStandardisedRate.ofAreas(counts, people, standard);
        for (int area = 0; area < rates.length; area++) {
            int from = area * bands;
            assertThat(rates[area])
                    .isEqualTo(DirectlyStandardisedRate.of(
                            Arrays.copyOfRange(counts, from, from + bands),
                            Arrays.copyOfRange(people, from, from + bands),
                            standard));
        }
        Estimates ratios = IndirectlyStandardised.ratios(counts, people, 100);
        for (int i = 0; i < counts.length; i++) {
            same(ratios, i, new IndirectlyStandardised(counts[i], people[i], 1).ratio(100));
        }
    }

    @Test
    void meansAndRecentTrendsInBulkAreTheScalarOnes() {
        SplittableRandom random = new SplittableRandom(7);
        List<RecentTrend.Point> years = new ArrayList<>();
        int[] ends = new int[CASES / 10];
        double[] values = new double[CASES];
        for (int series = 0; series < ends.length; series++) {
            int length = 3 + random.nextInt(6);
            for (int year = 0; year < length; year++) {
                int i = years.size();
                Estimate rate = Rate.of(cases.x1[i], cases.n1[i]);
                values[i] = Double.isNaN(rate.value()) ? 0 : rate.value();
                years.add(
                        new RecentTrend.Point(rate.value(), cases.x1[i], cases.n1[i], rate.lower95(), rate.upper95()));
            }
            ends[series] = years.size();
        }
        List<RecentTrend> trends = RecentTrend.of(years, ends);
        Mean[] means = Mean.of(values, ends);
        int from = 0;
        for (int series = 0; series < ends.length; series++) {
            assertThat(trends.get(series)).isEqualTo(RecentTrend.of(years.subList(from, ends[series])));
            assertThat(means[series]).isEqualTo(Mean.of(Arrays.copyOfRange(values, from, ends[series])));
            from = ends[series];
        }
    }

    /** What a bulk call may allocate beside its five columns, whatever the number of elements. */
    private static final long FIXED_BYTES = 4096;

    private static void allocatesItsColumnsOnly(Supplier<Estimates> bulk) {
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        assertThat(bulk.get().size()).isPositive();
        long before = threads.getCurrentThreadAllocatedBytes();
        int size = bulk.get().size();
        long bytes = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(bytes - 5L * Double.BYTES * size).isLessThan(FIXED_BYTES);
    }

    @Test
    void theBulkFormsMakeNoObjectForAnElement() {
        double[] whole = Arrays.stream(cases.x1).map(Math::floor).toArray();
        double[] more = Arrays.stream(cases.n2).map(n -> n + 1).toArray();
        allocatesItsColumnsOnly(() -> Proportion.of(cases.x1, cases.n1, 100));
        allocatesItsColumnsOnly(() -> Rate.of(whole, cases.n1, 100));
        allocatesItsColumnsOnly(() -> Difference.of(cases.x1, cases.n1, cases.x2, cases.n2));
        allocatesItsColumnsOnly(() -> Representation.of(cases.x1, cases.n1, cases.x2, cases.n2));
        for (RatioOfProportions form : RatioOfProportions.values()) {
            allocatesItsColumnsOnly(() -> form.of(cases.x1, cases.n1, cases.x2, cases.n2));
        }
        double[] observed =
                Arrays.stream(whole).map(x -> Double.isNaN(x) ? 0 : x).toArray();
        allocatesItsColumnsOnly(() -> IndirectlyStandardised.ratios(observed, more, 100));
    }
}
