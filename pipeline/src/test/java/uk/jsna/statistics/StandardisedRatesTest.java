package uk.jsna.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.jsna.statistics.RefusalTest.refused;
import static uk.jsna.statistics.Shown.shows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Rates standardised directly and indirectly, with their edges and their refusals. */
class StandardisedRatesTest {

    private static final double NONE = Double.NaN;
    private static final double[] PEOPLE = {4000, 6000};
    private static final double[] STANDARD = {5000, 5000};

    @Test
    void directlyStandardisedRatesNeedTenEvents() {
        DirectlyStandardisedRate rate = DirectlyStandardisedRate.of(new double[] {12, 30}, PEOPLE, STANDARD);
        shows(rate.per(1000), "4, 2.8609, 5.4342, 2.3256, 6.3463");
        shows(rate, "42, 10000, 0.004, 3.958333333E-7");
        shows(rate.interval(ConfidenceLevel.of(99)).times(1000), "2.5604, 5.9196");
        shows(
                DirectlyStandardisedRate.of(new double[] {4, 5.9}, PEOPLE, STANDARD)
                        .per(1),
                "NaN, NaN, NaN, NaN, NaN");
        assertThat(DirectlyStandardisedRate.of(new double[] {4, 6}, PEOPLE, STANDARD)
                        .value())
                .isEqualTo(0.001);
        assertThat(DirectlyStandardisedRate.of(new double[] {NONE, 12}, PEOPLE, STANDARD)
                        .totalCount())
                .isEqualTo(12);
        shows(
                DirectlyStandardisedRate.ofRepeatedEvents(
                                new double[] {1, 2}, new double[][] {{10, 20}, {1, 5}}, PEOPLE, STANDARD)
                        .per(1000),
                "4, 2.7242, 5.6063, 2.1247, 6.6278");
        DirectlyStandardisedRate[] areas = DirectlyStandardisedRate.ofAreas(
                new double[] {12, 30, 5, 5}, new double[] {4000, 6000, 100, 100}, STANDARD);
        assertThat(areas[0]).isEqualTo(rate);
        assertThat(areas[1].value()).isEqualTo(0.05);
    }

    @Test
    void dobsonsLowerLimitMayFallBelowZeroAndIsCutForPublication() {
        Estimate rate = DirectlyStandardisedRate.of(
                        new double[] {1, 9}, new double[] {10, 10_000}, new double[] {5000, 5000})
                .per(1000);
        shows(rate, "50.4500, -31.9680, 183.1312, -61.5533, 274.8735");
        shows(rate.notBelowZero(), "50.4500, 0, 183.1312, 0, 274.8735");
        assertThat(rate.notBelowZero().notBelowZero()).isEqualTo(rate.notBelowZero());
    }

    @Test
    void directlyStandardisedRatesRefuseBandsWithoutPeople() {
        double[] counts = {12, 30};
        refused(
                Refusal.DENOMINATOR_MISSING,
                "DirectlyStandardisedRate, index 1: denominator is missing, but must be given for every age band."
                        + " Complete the populations.",
                () -> DirectlyStandardisedRate.of(counts, new double[] {4000, NONE}, STANDARD));
        refused(
                Refusal.DENOMINATOR_NOT_POSITIVE,
                "DirectlyStandardisedRate, index 0: denominator is 0, but must be more than zero."
                        + " Leave out areas with nobody in them.",
                () -> DirectlyStandardisedRate.of(counts, new double[] {0, 5}, STANDARD));
        refused(
                Refusal.WEIGHT_NEGATIVE,
                "DirectlyStandardisedRate, index 1: standard population is -1, but must be zero or more."
                        + " Check the standard population.",
                () -> DirectlyStandardisedRate.of(counts, PEOPLE, new double[] {1, -1}));
        refused(
                Refusal.WEIGHT_NEGATIVE,
                "DirectlyStandardisedRate, index 0: standard population is NaN, but must be zero or more."
                        + " Check the standard population.",
                () -> DirectlyStandardisedRate.of(counts, PEOPLE, new double[] {NONE, 1}));
        refused(
                Refusal.NOT_WHOLE_AREAS,
                "DirectlyStandardisedRate: counts has 2 elements, but must be a multiple of 3."
                        + " Give every area every age band.",
                () -> DirectlyStandardisedRate.ofAreas(counts, PEOPLE, new double[3]));
        refused(
                Refusal.NOT_WHOLE_AREAS,
                "DirectlyStandardisedRate: counts has 2 elements, but must be a multiple of 0."
                        + " Give every area every age band.",
                () -> DirectlyStandardisedRate.ofAreas(counts, PEOPLE, new double[0]));
        String ending = " has 3 elements, but must have 2. Give parallel arrays of one length.";
        double[] three = new double[3];
        refused(
                Refusal.LENGTHS_DIFFER,
                "DirectlyStandardisedRate: counts" + ending,
                () -> DirectlyStandardisedRate.of(three, PEOPLE, STANDARD));
        refused(
                Refusal.LENGTHS_DIFFER,
                "DirectlyStandardisedRate: standard" + ending,
                () -> DirectlyStandardisedRate.of(counts, PEOPLE, three));
        refused(
                Refusal.LENGTHS_DIFFER,
                "DirectlyStandardisedRate: counts" + ending,
                () -> DirectlyStandardisedRate.ofAreas(three, PEOPLE, STANDARD));
        refused(
                Refusal.LENGTHS_DIFFER,
                "DirectlyStandardisedRate: people" + ending,
                () -> DirectlyStandardisedRate.ofRepeatedEvents(
                        new double[] {1}, new double[][] {three}, PEOPLE, STANDARD));
    }

    @Test
    void theEuropeanStandardPopulationIsAHundredThousandPeople() {
        assertThat(StandardPopulation.EUROPEAN_2013.people()).hasSize(19);
        assertThat(Arrays.stream(StandardPopulation.EUROPEAN_2013.people()).sum())
                .isEqualTo(100_000);
    }

    @Test
    void indirectlyStandardisedRatiosCompareWithTheReference() {
        IndirectlyStandardised.Reference reference =
                IndirectlyStandardised.Reference.of(new double[] {100, NONE, 300}, new double[] {50000, 90000, 60000});
        IndirectlyStandardised area =
                IndirectlyStandardised.of(new double[] {8, NONE, 12}, new double[] {2000, NONE, 1000}, reference);
        shows(area, "20, 9, 0.002");
        shows(area.ratio(100), "222.2222, 135.6825, 343.2209, 99.1422, 423.1671");
        shows(area.rate(1000), "4.4444, 2.7137, 6.8644, 1.9828, 8.4633");
        shows(
                IndirectlyStandardised.ofTotal(5, new double[] {2000, 0, 1000}, reference)
                        .ratioInterval(ConfidenceLevel.P95),
                "0.1804, 1.2965");
        shows(
                IndirectlyStandardised.ratios(new double[] {20}, new double[] {9}, 100)
                        .get(0),
                "222.2222, 135.6825, 343.2209, 99.1422, 423.1671");
    }

    @Test
    void indirectlyStandardisedRatiosRefuseWhatHasNoMeaning() {
        refused(
                Refusal.EXPECTED_NOT_POSITIVE,
                "IndirectlyStandardised: expected is 0, but must be more than zero."
                        + " Check the reference rates and the people.",
                () -> new IndirectlyStandardised(1, 0, 1));
        refused(
                Refusal.EXPECTED_NOT_POSITIVE,
                "IndirectlyStandardised: expected is NaN, but must be more than zero."
                        + " Check the reference rates and the people.",
                () -> new IndirectlyStandardised(1, NONE, 1));
        refused(
                Refusal.NUMERATOR_NEGATIVE,
                "IndirectlyStandardised: numerator is -1, but must be zero or more. Check the count at its source.",
                () -> new IndirectlyStandardised(-1, 1, 1));
        refused(
                Refusal.NUMERATOR_NEGATIVE,
                "IndirectlyStandardised: numerator is NaN, but must be zero or more. Check the count at its source.",
                () -> new IndirectlyStandardised(NONE, 1, 1));
        refused(
                Refusal.DENOMINATOR_MISSING,
                "IndirectlyStandardised, index 0: denominator is missing, but must be given for every age band."
                        + " Complete the populations.",
                () -> IndirectlyStandardised.Reference.of(new double[] {1}, new double[] {NONE}));
        IndirectlyStandardised.Reference reference =
                IndirectlyStandardised.Reference.of(new double[] {1}, new double[] {10});
        refused(
                Refusal.DENOMINATOR_NEGATIVE,
                "IndirectlyStandardised, index 0: denominator is -5, but must be zero or more. Check the populations.",
                () -> reference.expected(new double[] {-5}));
        refused(
                Refusal.LENGTHS_DIFFER,
                "IndirectlyStandardised: populations has 2 elements, but must have 1."
                        + " Give parallel arrays of one length.",
                () -> reference.expected(new double[2]));
        refused(
                Refusal.LENGTHS_DIFFER,
                "IndirectlyStandardised: counts has 2 elements, but must have 1."
                        + " Give parallel arrays of one length.",
                () -> IndirectlyStandardised.Reference.of(new double[2], new double[1]));
    }
}
