package uk.jsna.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.jsna.statistics.RefusalTest.refused;
import static uk.jsna.statistics.Shown.shows;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each family of intervals and indices on small cases of our own, with its edges and its refusals. */
class FamiliesTest {

    private static final double NONE = Double.NaN;

    @Test
    void proportionsAtTheEdgesStayWithinTheirRange() {
        assertThat(Proportion.of(0, 7).lower95()).isZero();
        assertThat(Proportion.of(7, 7).upper998()).isEqualTo(1);
        assertThat(Proportion.interval(3, 7, ConfidenceLevel.of(1))).isEqualTo(new Interval(0, 1));
        assertThat(Proportion.of(NONE, 7).isMissing()).isTrue();
        assertThat(Proportion.interval(3, NONE, ConfidenceLevel.P95).lower()).isNaN();
        assertThat(Proportion.value(3, NONE)).isNaN();
        assertThat(Proportion.value(3, 4)).isEqualTo(0.75);
        shows(Proportion.interval(1, 2, ConfidenceLevel.of(90)), "0.12086632, 0.87913368");
        shows(Proportion.of(2.5, 9, 100), "27.7778, 9.0418, 59.8091, 5.1053, 73.3309");
    }

    @Test
    void bulkFormsCarryMissingElements() {
        double[] x = {22, NONE};
        double[] n = {220, 5};
        for (Estimates bulk : List.of(
                Proportion.of(x, n, 100),
                Rate.of(x, n, 100),
                Difference.of(x, n, x, n),
                Representation.of(x, n, n, n),
                RatioOfProportions.LOGARITHM.of(x, n, x, n))) {
            assertThat(bulk.size()).isEqualTo(2);
            assertThat(bulk.get(0).isMissing()).isFalse();
            assertThat(bulk.get(1).toString()).isEqualTo(Estimate.MISSING.toString());
        }
        shows(Proportion.of(x, n, 100).get(0), "10, 6.6969, 14.6760, 5.3229, 18.0052");
        shows(Rate.of(x, n, 100).get(0), "10.0000, 6.2648, 15.1408, 4.6609, 18.5188");
        Estimates gap = Difference.of(new double[] {660}, new double[] {1000}, new double[] {70}, new double[] {200});
        shows(gap.get(0).times(100), "31, 23.5373, 37.8966, 19.1160, 41.5136");
        assertThat(gap.value(0) + gap.lower95(0) + gap.upper95(0) + gap.lower998(0) + gap.upper998(0))
                .isEqualTo(gap.get(0).value()
                        + gap.get(0).lower95()
                        + gap.get(0).upper95()
                        + gap.get(0).lower998()
                        + gap.get(0).upper998());
    }

    @Test
    void bulkFormsRefuseArraysThatDoNotRunInParallel() {
        double[] one = new double[1];
        double[] two = new double[2];
        String ending = " has 2 elements, but must have 1. Give parallel arrays of one length.";
        refused(Refusal.LENGTHS_DIFFER, "Rate: denominators" + ending, () -> Rate.of(one, two, 1));
        refused(
                Refusal.LENGTHS_DIFFER,
                "Difference, first group: denominators" + ending,
                () -> Difference.of(one, two, one, one));
        refused(
                Refusal.LENGTHS_DIFFER,
                "Difference, second group: numerators" + ending,
                () -> Difference.of(one, one, two, one));
        refused(
                Refusal.LENGTHS_DIFFER,
                "Difference, second group: denominators" + ending,
                () -> Difference.of(one, one, one, two));
        RatioOfProportions ratio = RatioOfProportions.HYBRID_SCORE;
        refused(
                Refusal.LENGTHS_DIFFER,
                "RatioOfProportions, first group: denominators" + ending,
                () -> ratio.of(one, two, one, one));
        refused(
                Refusal.LENGTHS_DIFFER,
                "RatioOfProportions, second group: numerators" + ending,
                () -> ratio.of(one, one, two, one));
        refused(
                Refusal.LENGTHS_DIFFER,
                "RatioOfProportions, second group: denominators" + ending,
                () -> ratio.of(one, one, one, two));
        refused(
                Refusal.LENGTHS_DIFFER,
                "Representation, outcomes: denominators" + ending,
                () -> Representation.of(one, two, one, one));
        refused(
                Refusal.LENGTHS_DIFFER,
                "Representation, population: numerators" + ending,
                () -> Representation.of(one, one, two, one));
        refused(
                Refusal.LENGTHS_DIFFER,
                "Representation, population: denominators" + ending,
                () -> Representation.of(one, one, one, two));
        refused(
                Refusal.LENGTHS_DIFFER,
                "IndirectlyStandardised: expected" + ending,
                () -> IndirectlyStandardised.ratios(one, two, 1));
    }

    @Test
    void ratesTurnFromExactToByarAtTen() {
        shows(Rate.of(9.999, 1, 1), "9.9990, 4.7947, 18.3891, 2.9600, 24.1325");
        shows(Rate.of(10, 1, 1), "10.0000, 4.78745, 18.39146, 2.91632, 24.19372");
        shows(Rate.of(7, 1000), "700.0000, 281.4363, 1442.2675, 152.0336, 1962.6177");
        shows(Rate.interval(3, 1, ConfidenceLevel.of(0.9)), "0.817691447, 7.753656528");
        shows(Rate.interval(0.5, 1, ConfidenceLevel.of(0.9)), "0.0020, 3.9074");
        assertThat(Rate.interval(12, 1, ConfidenceLevel.of(1))).isEqualTo(new Interval(0, Double.POSITIVE_INFINITY));
        assertThat(Rate.interval(NONE, 1, ConfidenceLevel.P95).upper()).isNaN();
        assertThat(Rate.value(3, 4)).isEqualTo(0.75);
        assertThat(Rate.value(3, NONE)).isNaN();
        assertThat(Rate.of(3, NONE).isMissing()).isTrue();
    }

    @Test
    void confidenceLevelsAreFractionsOrPercentages() {
        assertThat(ConfidenceLevel.of(95)).isSameAs(ConfidenceLevel.P95);
        assertThat(ConfidenceLevel.of(0.998)).isSameAs(ConfidenceLevel.P998);
        assertThat(ConfidenceLevel.of(99))
                .isEqualTo(ConfidenceLevel.of(0.99))
                .hasSameHashCodeAs(ConfidenceLevel.of(0.99));
        assertThat(ConfidenceLevel.of(99)).isNotEqualTo(ConfidenceLevel.P95).hasToString("ConfidenceLevel[0.99]");
        assertThat(ConfidenceLevel.of(90).level()).isEqualTo(0.9);
        assertThat(ConfidenceLevel.of(0.9).lowerTail()).isEqualTo((1 - 0.9) / 2);
        assertThat(ConfidenceLevel.P95.upperQuantile()).isEqualTo(0.975);
        shows(ConfidenceLevel.P95.z(), "1.959963984540054");
        assertThat(ConfidenceLevel.listOf(99)).containsExactly(ConfidenceLevel.of(99));
        refused(
                Refusal.CONFIDENCE_NOT_THE_PAIR,
                "ConfidenceLevel: confidence levels are none, but two can be given only as 0.95 and 0.998."
                        + " Ask for one level at a time.",
                ConfidenceLevel::listOf);
    }

    @Test
    void intervalsHoldTheirLimitsAndOverlapWhereTheyTouch() {
        Interval interval = new Interval(1, 2);
        assertThat(interval.contains(1) && interval.contains(2)).isTrue();
        assertThat(interval.contains(0.999) || interval.contains(2.001)).isFalse();
        assertThat(interval.overlaps(new Interval(2, 3)) && interval.overlaps(new Interval(0, 1)))
                .isTrue();
        assertThat(interval.overlaps(new Interval(2.1, 3)) || interval.overlaps(new Interval(0, 0.9)))
                .isFalse();
        assertThat(interval.times(3)).isEqualTo(new Interval(3, 6));
    }

    @Test
    void anEstimateStandsLowOrHighOnlyBeyondItsLimits() {
        Estimate estimate = new Estimate(5, 4, 6, 3, 7);
        assertThat(estimate.against(4)).isEqualTo(Significance.NOT_SIGNIFICANT);
        assertThat(estimate.against(6)).isEqualTo(Significance.NOT_SIGNIFICANT);
        assertThat(estimate.against(3)).isEqualTo(Significance.HIGH_95);
        assertThat(estimate.against(2.9)).isEqualTo(Significance.HIGH_998);
        assertThat(estimate.against(7)).isEqualTo(Significance.LOW_95);
        assertThat(estimate.against(7.1)).isEqualTo(Significance.LOW_998);
        assertThat(estimate.against(NONE)).isEqualTo(Significance.NOT_COMPARED);
        assertThat(Estimate.withoutLimits(5).against(4)).isEqualTo(Significance.NOT_COMPARED);
        assertThat(new Estimate(5, 4, 6, NONE, NONE).against(9)).isEqualTo(Significance.LOW_95);
        assertThat(Significance.of(estimate.interval998(), 2)).isEqualTo(Significance.HIGH_95);
        assertThat(Significance.of(estimate.interval998(), 3)).isEqualTo(Significance.NOT_SIGNIFICANT);
        assertThat(Significance.of(estimate.interval998(), 7)).isEqualTo(Significance.NOT_SIGNIFICANT);
        assertThat(Significance.of(estimate.interval998(), 8)).isEqualTo(Significance.LOW_95);
        assertThat(Significance.of(Interval.MISSING, 8)).isEqualTo(Significance.NOT_COMPARED);
        assertThat(Significance.LOW_95.isLow() && Significance.LOW_998.isLow()).isTrue();
        assertThat(Significance.HIGH_95.isHigh() && Significance.HIGH_998.isHigh())
                .isTrue();
        assertThat(Significance.NOT_SIGNIFICANT.isLow() || Significance.NOT_SIGNIFICANT.isHigh())
                .isFalse();
        assertThat(Significance.HIGH_95.isLow() || Significance.LOW_95.isHigh()).isFalse();
    }

    @Test
    void twoEstimatesDifferByOverlapWhereTheyShareNoValue() {
        Estimate estimate = new Estimate(5, 4, 6, 3, 7);
        assertThat(Significance.ofOverlap(estimate, new Estimate(7, 6, 8, 5, 9)))
                .isEqualTo(Significance.NOT_SIGNIFICANT);
        assertThat(Significance.ofOverlap(estimate, new Estimate(3, 2, 4, 1, 5)))
                .isEqualTo(Significance.NOT_SIGNIFICANT);
        assertThat(Significance.ofOverlap(estimate, new Estimate(8, 6.1, 9, 5, 9)))
                .isEqualTo(Significance.LOW_95);
        assertThat(Significance.ofOverlap(estimate, new Estimate(9, 8, 9, 7, 9)))
                .isEqualTo(Significance.LOW_95);
        assertThat(Significance.ofOverlap(estimate, new Estimate(9, 8, 9, 7.1, 9)))
                .isEqualTo(Significance.LOW_998);
        assertThat(Significance.ofOverlap(estimate, new Estimate(3, 2, 3.9, 1, 4)))
                .isEqualTo(Significance.HIGH_95);
        assertThat(Significance.ofOverlap(estimate, new Estimate(2, 1, 2, 1, 3)))
                .isEqualTo(Significance.HIGH_95);
        assertThat(Significance.ofOverlap(estimate, new Estimate(2, 1, 2, 1, 2.9)))
                .isEqualTo(Significance.HIGH_998);
        assertThat(Significance.ofOverlap(estimate, Estimate.MISSING)).isEqualTo(Significance.NOT_COMPARED);
    }

    @Test
    void meansHaveStudentsLimits() {
        shows(Mean.of(43.304906, 43.718914).estimate(), "43.51191, 40.88167, 46.14215, -22.37929, 109.40311");
        shows(Mean.of(1, 2, 3, 4), "10, 4, 1.290994");
        shows(Mean.of(5).estimate(), "5, NaN, NaN, NaN, NaN");
        shows(Mean.of(1, NONE, 3).estimate(), "NaN, NaN, NaN, NaN, NaN");
        assertThat(Mean.of(new double[] {1, 2, 5}, new int[] {2, 3})).containsExactly(Mean.of(1, 2), Mean.of(5));
        refused(
                Refusal.TOO_FEW,
                "Mean: values has 0 elements, but must have at least 1. Give more, or leave this area out.",
                Mean::of);
    }

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

    private static final double[] DEATHS = {5, 1, 1, 1, 2, 3, 3, 4, 5, 7, 10, 15, 22, 33, 50, 75, 110, 150, 180, 250};

    private static double[] living(double each) {
        double[] people = new double[20];
        Arrays.fill(people, each);
        return people;
    }

    @Test
    void lifeExpectancyIsTheAreaUnderTheSurvivors() {
        LifeExpectancy area = LifeExpectancy.of(living(1000), DEATHS);
        assertThat(area.reason()).isEmpty();
        shows(area.atAge(0), "64.7474, 62.5300, 66.9647, 61.2513, 68.2434");
        shows(area.atAge(1), "64.0708, 61.8605, 66.2810, 60.5859, 67.5556");
        shows(area.atAge(65), "11.5896, 10.7532, 12.4259, 10.2709, 12.9083");
        shows(area.atAge(90), "4, 3.5042, 4.4958, 3.2182, 4.7818");
        shows(area.interval(90, ConfidenceLevel.of(99)), "3.3484, 4.6516");
        double[] noneAtTen = DEATHS.clone();
        noneAtTen[3] = 0;
        shows(LifeExpectancy.of(living(1000), noneAtTen).atAge(0), "65.0099, 62.8421, 67.1776, 61.5920, 68.4277");
        refused(
                Refusal.OUT_OF_RANGE,
                "LifeExpectancy: start age is 3, but must be 0, 1, 5 or a multiple of 5 up to 90."
                        + " Correct the setting or the data.",
                () -> area.atAge(3));
    }

    @Test
    void lifeExpectancyIsNotGivenWhereItCannotBeTold() {
        assertThat(LifeExpectancy.of(living(250), living(1)).reason())
                .isEqualTo(Optional.of(LifeExpectancy.Reason.TOO_FEW_PEOPLE));
        assertThat(LifeExpectancy.of(living(250.1), living(1)).reason()).isEmpty();
        assertThat(LifeExpectancy.of(living(0), living(0)).reason())
                .isEqualTo(Optional.of(LifeExpectancy.Reason.BAND_WITHOUT_PEOPLE));
        assertThat(LifeExpectancy.of(living(NONE), living(0)).reason())
                .isEqualTo(Optional.of(LifeExpectancy.Reason.BAND_MISSING));
        assertThat(LifeExpectancy.of(living(1000), living(1001)).reason())
                .isEqualTo(Optional.of(LifeExpectancy.Reason.MORE_DEATHS_THAN_PEOPLE));
        assertThat(LifeExpectancy.of(living(1000), living(1000)).reason()).isEmpty();
        double[] noneInLast = DEATHS.clone();
        noneInLast[19] = 0;
        LifeExpectancy endless = LifeExpectancy.of(living(1000), noneInLast);
        assertThat(endless.reason()).isEqualTo(Optional.of(LifeExpectancy.Reason.NO_DEATHS_IN_LAST_BAND));
        assertThat(endless.atAge(0).isMissing()).isTrue();
        double[] few = living(1000);
        few[19] = 10;
        double[] oneInLast = DEATHS.clone();
        oneInLast[19] = 1;
        assertThat(LifeExpectancy.of(few, oneInLast).atAge(90).isMissing()).isTrue();
        assertThat(LifeExpectancy.of(few, oneInLast).atAge(0).isMissing()).isFalse();
        refused(
                Refusal.NUMERATOR_NEGATIVE,
                "LifeExpectancy, index 0: numerator is -1, but must be zero or more. Check the count at its source.",
                () -> LifeExpectancy.of(living(1000), living(-1)));
        refused(
                Refusal.LENGTHS_DIFFER,
                "LifeExpectancy: populations has 19 elements, but must have 20. Give parallel arrays of one length.",
                () -> LifeExpectancy.of(new double[19], living(1)));
        refused(
                Refusal.LENGTHS_DIFFER,
                "LifeExpectancy: deaths has 19 elements, but must have 20. Give parallel arrays of one length.",
                () -> LifeExpectancy.of(living(1), new double[19]));
    }

    private static String groups(Quantiles quantiles) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < quantiles.size(); i++) {
            text.append(quantiles.of(i)).append(quantiles.isTiedAcrossBoundary(i) ? "*" : "");
        }
        return text.toString();
    }

    @Test
    void quantilesKeepEqualValuesTogetherAndFlagThem() {
        double[] values = {9, 7, 7, NONE, 4, 1};
        assertThat(groups(Quantiles.of(values, 5, Quantiles.First.HIGHEST))).isEqualTo("12*2*045");
        assertThat(groups(Quantiles.of(values, 5, Quantiles.First.LOWEST))).isEqualTo("53*3*021");
        assertThat(groups(Quantiles.of(new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9}, 4, Quantiles.First.LOWEST)))
                .isEqualTo("111223344");
        assertThat(groups(Quantiles.of(new double[] {1, 1, 1}, 3, Quantiles.First.HIGHEST)))
                .isEqualTo("1*1*1*");
        assertThat(groups(Quantiles.of(new double[] {1, 2}, 3, Quantiles.First.HIGHEST)))
                .isEqualTo("00");
        refused(
                Refusal.OUT_OF_RANGE,
                "Quantiles: number of groups is 1, but must be 2 or more. Correct the setting or the data.",
                () -> Quantiles.of(values, 1, Quantiles.First.HIGHEST));
    }

    private static List<SlopeIndex.Group> fifths(double... values) {
        return Arrays.stream(values)
                .mapToObj(value -> new SlopeIndex.Group(1000, value, value - 1, value + 1))
                .toList();
    }

    private static final List<SlopeIndex.Group> SHARES = List.of(
            new SlopeIndex.Group(1000, 0.30, 0.27, 0.33),
            new SlopeIndex.Group(2000, 0.25, 0.22, 0.28),
            new SlopeIndex.Group(1500, 0.20, 0.18, 0.23));

    @Test
    void theSlopeIndexRunsFromTheFirstPersonToTheLast() {
        SlopeIndex years =
                SlopeIndex.of(fifths(79, 80, 81, 82, 83), SlopeIndex.Scale.IDENTITY, SlopeIndex.Fit.NATURAL, 1);
        shows(years.slopeIndex(), "5, 3.41886, 6.58114, 2.50705, 7.49295");
        shows(years.intercept(), "78.5");
        shows(years.relativeIndex(), "1.06369, 1.04312, 1.08469, 1.03144, 1.09700");
        SlopeIndex turned =
                SlopeIndex.of(fifths(79, 80, 81, 82, 83), SlopeIndex.Scale.IDENTITY, SlopeIndex.Fit.NATURAL, -1);
        shows(turned.slopeIndex(), "-5, -6.58114, -3.41886, -7.49295, -2.50705");
        shows(turned.relativeIndex(), "0.94012, 0.92192, 0.95867, 0.91157, 0.96952");
    }

    @Test
    void theSlopeIndexOnItsScaleTurnsAboutTheMiddle() {
        SlopeIndex shares = SlopeIndex.of(SHARES, SlopeIndex.Scale.LOGIT, SlopeIndex.Fit.TRANSFORMED, 100);
        shows(shares.slopeIndex(), "-13.6622, -19.0835, -8.2063, -22.1875, -5.0503");
        shows(shares.relativeIndex(), "0.56950, 0.45557, 0.71302, 0.40091, 0.81206");
        shows(shares.intercept(), "0.3174");
        SlopeIndex rates = SlopeIndex.of(SHARES, SlopeIndex.Scale.LOG, SlopeIndex.Fit.NATURAL, 1);
        shows(rates.slopeIndex(), "-0.1371, -0.1904, -0.0835, -0.2213, -0.0517");
        shows(rates.relativeIndex(), "0.5619, 0.4403, 0.7094, 0.3794, 0.8105");
    }

    @Test
    void aRatioWhoseLowerEndMayBeNothingHasAPole() {
        List<SlopeIndex.Group> steep = List.of(
                new SlopeIndex.Group(1000, 10, 7, 13),
                new SlopeIndex.Group(1000, 5, 2, 8),
                new SlopeIndex.Group(1000, 3, 0.5, 5.5));
        SlopeIndex turned = SlopeIndex.of(steep, SlopeIndex.Scale.IDENTITY, SlopeIndex.Fit.NATURAL, -1);
        shows(turned.relativeIndex(), "15.0000, -103.0120, 105.2916, -2605.1213, 2607.3962");
        List<SlopeIndex.Group> level =
                List.of(new SlopeIndex.Group(1000, 1, -9, 11), new SlopeIndex.Group(1000, 1, -9, 11));
        SlopeIndex none = SlopeIndex.of(level, SlopeIndex.Scale.IDENTITY, SlopeIndex.Fit.NATURAL, 1);
        assertThat(none.relativeIndex().lower95()).isNaN();
        assertThat(none.relativeIndex().value()).isEqualTo(1);
    }

    @Test
    void theSlopeIndexRefusesGroupsThatCannotStandOnItsScale() {
        refused(
                Refusal.DENOMINATOR_NOT_POSITIVE,
                "SlopeIndex: denominator is 0, but must be more than zero. Leave out areas with nobody in them.",
                () -> new SlopeIndex.Group(0, 1, 0, 2));
        refused(
                Refusal.LIMITS_NOT_IN_ORDER,
                "SlopeIndex: value is 3, but must lie within its limits, 0 and 2. Check the columns.",
                () -> new SlopeIndex.Group(10, 3, 0, 2));
        refused(
                Refusal.LIMITS_NOT_IN_ORDER,
                "SlopeIndex: value is -1, but must lie within its limits, 0 and 2. Check the columns.",
                () -> new SlopeIndex.Group(10, -1, 0, 2));
        refused(
                Refusal.TOO_FEW,
                "SlopeIndex: groups has 1 elements, but must have at least 2. Give more, or leave this area out.",
                () -> SlopeIndex.of(SHARES.subList(0, 1), SlopeIndex.Scale.LOG, SlopeIndex.Fit.NATURAL, 1));
        refused(
                Refusal.OUT_OF_RANGE,
                "SlopeIndex: multiplier is 0, but must be finite and not zero. Correct the setting or the data.",
                () -> SlopeIndex.of(SHARES, SlopeIndex.Scale.LOG, SlopeIndex.Fit.NATURAL, 0));
        refused(
                Refusal.OUT_OF_RANGE,
                "SlopeIndex: multiplier is Infinity, but must be finite and not zero. Correct the setting or the data.",
                () -> SlopeIndex.of(SHARES, SlopeIndex.Scale.LOG, SlopeIndex.Fit.NATURAL, 1 / 0.0));
        refused(
                Refusal.OUT_OF_RANGE,
                "SlopeIndex: a limit is 0, but must be inside the range of LOG. Correct the setting or the data.",
                () -> SlopeIndex.of(
                        List.of(new SlopeIndex.Group(1, 1, 0, 2), new SlopeIndex.Group(1, 1, 0, 2)),
                        SlopeIndex.Scale.LOG,
                        SlopeIndex.Fit.NATURAL,
                        1));
    }

    @Test
    void funnelsAreTheInversionOfTheIntervals() {
        assertThat(Funnel.ofProportion(30, 200, 0.10)).isEqualTo(Significance.HIGH_95);
        assertThat(Funnel.ofEvents(30, 15)).isEqualTo(Significance.HIGH_998);
        assertThat(Funnel.ofEvents(3, 12)).isEqualTo(Significance.LOW_95);
        assertThat(Funnel.ofStandardisedEvents(9.9, 50)).isEqualTo(Significance.NOT_COMPARED);
        assertThat(Funnel.ofStandardisedEvents(10, 50)).isEqualTo(Significance.LOW_998);
        shows(Funnel.proportionLimits(0.10, List.of(100.0), 100).get(0), "100, 4.1201, 15.8799, 0.7293, 19.2707");
        shows(Funnel.proportionLimits(0.10, List.of(5.0), 100).get(0), "5.0000, 0.0000, 36.2957, 0.0000, 51.4598");
        shows(Funnel.proportionLimits(0.90, List.of(5.0), 1).get(0), "5, 0.6370, 1, 0.4854, 1");
        shows(
                Funnel.ratioLimits(List.of(10.0), 100, Funnel.Resolution.EXACT).get(0),
                "10, 54.37633, 208.53367, 41.43537, 337.77846");
        shows(
                Funnel.ratioLimits(List.of(1.0), 100, Funnel.Resolution.AS_PUBLISHED)
                        .get(0),
                "1, 17.948022, 3949.774946, 10.830235, 99945.327214");
        assertThat(Funnel.average(new double[] {1, 3}, new double[] {10, 10})).isEqualTo(0.2);
    }

    @Test
    void funnelAxesRunBeyondTheDataInAHundredSteps() {
        List<Double> people = Funnel.populationAxis(new double[] {1011, 1583});
        assertThat(people).hasSize(100).startsWith(900.0, 906.0, 912.0).endsWith(1700.0);
        assertThat(Funnel.populationAxis(new double[] {109, 871}))
                .startsWith(1.0, 2.0)
                .endsWith(920.0);
        assertThat(Funnel.populationAxis(new double[] {500, 1000}).get(0)).isEqualTo(400);
        assertThat(Funnel.eventAxis(new double[] {2050, 29100}, 0.00452961))
                .startsWith(1.0)
                .endsWith(141.0);
        assertThat(Funnel.eventAxis(new double[] {2000, 3000}, 0.1))
                .startsWith(100.0)
                .endsWith(320.0);
        assertThat(Funnel.expectedAxis(new double[] {101.02, 934.24}))
                .startsWith(1.0)
                .endsWith(899.0, 943.0);
        refused(
                Refusal.OUT_OF_RANGE,
                "Funnel: smallest size is 0, but must be above zero. Correct the setting or the data.",
                () -> Funnel.populationAxis(new double[] {0, 5}));
        refused(
                Refusal.NOT_FINITE,
                "Funnel, index 0: numerator is NaN, but must be a finite number. Check the division that made it.",
                () -> Funnel.average(new double[] {NONE}, new double[] {1}));
        refused(
                Refusal.NOT_FINITE,
                "Funnel, index 0: denominator is NaN, but must be a finite number. Check the division that made it.",
                () -> Funnel.average(new double[] {1}, new double[] {NONE}));
        refused(
                Refusal.DENOMINATOR_NOT_POSITIVE,
                "Funnel, index 0: denominator is 0, but must be more than zero. Leave out areas with nobody in them.",
                () -> Funnel.average(new double[] {0}, new double[] {0}));
        refused(
                Refusal.LENGTHS_DIFFER,
                "Funnel: denominators has 2 elements, but must have 1. Give parallel arrays of one length.",
                () -> Funnel.average(new double[1], new double[2]));
    }

    @Test
    void differencesAndRatiosCombineTheTwoIntervals() {
        Estimate gap = Difference.of(660, 1000, 70, 200);
        shows(
                Difference.of(gap, Difference.of(6700, 10000, 900, 2000)).times(100),
                "9, 1.1749, 16.2946, -3.4456, 20.1632");
        assertThat(Difference.of(0, 5, 0, 5)).isEqualTo(Difference.of(0, 5, 0, 5));
        assertThat(Difference.of(5, 5, 0, 5).upper95()).isEqualTo(1);
        assertThat(Difference.of(NONE, 5, 0, 5).isMissing()).isTrue();
        assertThat(Difference.of(1, 5, 0, NONE).isMissing()).isTrue();
        shows(RatioOfProportions.HYBRID_SCORE.of(30, 200, 20, 400), "3, 1.7505, 5.0992, 1.2934, 6.8218");
        shows(RatioOfProportions.HYBRID_SCORE.of(0, 200, 20, 400), "0, 0, 0.4020, 0, 1.0442");
        shows(RatioOfProportions.HYBRID_SCORE.of(5, 5, 5, 5), "1.0000, 0.5655, 1.7683, 0.3437, 2.9099");
        shows(RatioOfProportions.LOGARITHM.of(30, 200, 20, 400), "3, 1.7487, 5.1466, 1.2810, 7.0258");
        shows(RatioOfProportions.LOGARITHM.of(0, 200, 20, 400), "0, NaN, NaN, NaN, NaN");
        assertThat(RatioOfProportions.LOGARITHM.of(1, 200, 0, 400).isMissing()).isTrue();
        assertThat(RatioOfProportions.LOGARITHM.of(NONE, 200, 1, 400).isMissing())
                .isTrue();
        shows(Representation.of(30, 100, 1500, 10000), "2, 1.4597, 2.6390, 1.2068, 3.0257");
        assertThat(Representation.of(30, 100, 0, 10000).isMissing()).isTrue();
        assertThat(Representation.of(NONE, 100, 1, 10000).isMissing()).isTrue();
        assertThat(Representation.of(3, 100, NONE, 10000).isMissing()).isTrue();
    }

    @Test
    void reliabilityFollowsTheNumberOfEvents() {
        assertThat(Reliability.ofRate(2)).isEqualTo(Reliability.NOT_SHOWN);
        assertThat(Reliability.ofRate(3)).isEqualTo(Reliability.UNRELIABLE);
        assertThat(Reliability.ofRate(19)).isEqualTo(Reliability.UNRELIABLE);
        assertThat(Reliability.ofRate(20)).isEqualTo(Reliability.RELIABLE);
        assertThat(Reliability.ofRate(NONE)).isEqualTo(Reliability.NOT_SHOWN);
        assertThat(Reliability.ofDirectlyStandardisedRate(9)).isEqualTo(Reliability.NOT_SHOWN);
        assertThat(Reliability.ofDirectlyStandardisedRate(10)).isEqualTo(Reliability.UNRELIABLE);
        refused(
                Refusal.NUMERATOR_NEGATIVE,
                "Reliability: numerator is -1, but must be zero or more. Check the count at its source.",
                () -> Reliability.ofRate(-1));
    }

    @Test
    void pooledPeriodsAddUpEventsAndPeople() {
        double[] events = {3, 4, 5, 6, 7};
        double[] people = {100, 100, 100, 100, 110};
        assertThat(PooledPeriods.rolling(events, people, 3))
                .containsExactly(
                        new PooledPeriods(2, 12, 300), new PooledPeriods(3, 15, 300), new PooledPeriods(4, 18, 310));
        assertThat(PooledPeriods.separate(events, people, 2))
                .containsExactly(new PooledPeriods(2, 9, 200), new PooledPeriods(4, 13, 210));
        assertThat(PooledPeriods.rolling(events, people, 5)).containsExactly(new PooledPeriods(4, 25, 510));
        assertThat(PooledPeriods.rolling(events, people, 6)).isEmpty();
        assertThat(PooledPeriods.rolling(new double[] {1, NONE}, new double[] {5, 5}, 2)[0].numerator())
                .isNaN();
        refused(
                Refusal.TOO_FEW,
                "PooledPeriods: periods of a pool has 0 elements, but must have at least 1."
                        + " Give more, or leave this area out.",
                () -> PooledPeriods.rolling(events, people, 0));
        refused(
                Refusal.NUMERATOR_NEGATIVE,
                "PooledPeriods, index 0: numerator is -1, but must be zero or more. Check the count at its source.",
                () -> PooledPeriods.rolling(new double[] {-1}, new double[] {5}, 1));
        refused(
                Refusal.LENGTHS_DIFFER,
                "PooledPeriods: denominators has 1 elements, but must have 5. Give parallel arrays of one length.",
                () -> PooledPeriods.rolling(events, new double[1], 1));
    }

    @Test
    void populationWeightedMeansLeaveOutWhatIsMissing() {
        assertThat(PopulationWeightedMean.of(new double[] {10, 20, NONE, 5}, new double[] {300, 100, 50, NONE}))
                .isEqualTo(12.5);
        assertThat(PopulationWeightedMean.of(new double[] {NONE}, new double[] {1}))
                .isNaN();
        refused(
                Refusal.DENOMINATOR_NEGATIVE,
                "PopulationWeightedMean, index 0: denominator is -1, but must be zero or more. Check the populations.",
                () -> PopulationWeightedMean.of(new double[] {1}, new double[] {-1}));
        assertThat(PopulationWeightedMean.of(new double[] {1, 3}, new double[] {1, 0}))
                .isEqualTo(1);
        refused(
                Refusal.LENGTHS_DIFFER,
                "PopulationWeightedMean: populations has 2 elements, but must have 1."
                        + " Give parallel arrays of one length.",
                () -> PopulationWeightedMean.of(new double[1], new double[2]));
    }
}
