package uk.jsna.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static uk.jsna.statistics.RefusalTest.refused;
import static uk.jsna.statistics.Shown.shows;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Small areas on a ring of our own, with the edges and the refusals of their statistics. */
class SmallAreasTest {

    private static final double NONE = Double.NaN;
    private static final double[] EVENTS = {2, 10, 15, 40, 9};
    private static final double[] CHILDREN = {50, 60, 100, 150, 90};
    private static final List<List<Integer>> RING =
            List.of(List.of(1, 5), List.of(0, 2), List.of(1, 3), List.of(2, 4), List.of(3, 5), List.of(4, 0));
    private static final double[] ON_RING = {9, 8, 5, 2, 3, 6};

    private static SpatialWeights ring(SpatialWeights.Style style) {
        return SpatialWeights.of(RING, style);
    }

    @Test
    void ratesAreDrawnTowardsTheMeanOfAll() {
        EmpiricalBayes poisson = EmpiricalBayes.poisson(EVENTS, CHILDREN);
        shows(poisson, "0.168888889, 0.004185185, 0.006061728, POISSON");
        shows(poisson.estimates(EVENTS, CHILDREN), "0.09756448, 0.16756026, 0.15543085, 0.24593832, 0.12132609");
        EmpiricalBayes binomial = EmpiricalBayes.binomial(EVENTS, CHILDREN);
        shows(binomial, "0.168888889, 0.004502112, 0.006061728, BINOMIAL");
        shows(binomial.estimates(EVENTS, CHILDREN), "0.08816307, 0.16740462, 0.15434009, 0.25044682, 0.11714947");
        assertThat(poisson.estimate(NONE, 5)).isNaN();
        EmpiricalBayes alike = EmpiricalBayes.poisson(new double[] {10, 10}, new double[] {100, 100});
        shows(alike, "0.1, 0, 0, POISSON");
        assertThat(alike.estimate(90, 100)).isEqualTo(0.1);
        assertThat(EmpiricalBayes.binomial(new double[] {10, 10}, new double[] {100, 100})
                        .betweenAreas())
                .isZero();
    }

    @Test
    void ratesAreDrawnTowardsTheirNeighbourhood() {
        double[] events = {2, 10, 15, 40, 9, 30};
        double[] children = {50, 60, 100, 150, 90, 80};
        SpatialWeights weights = ring(SpatialWeights.Style.BINARY);
        shows(
                EmpiricalBayes.local(events, children, weights, EmpiricalBayes.Local.GEODA),
                "0.0791, 0.1376, 0.1898, 0.2462, 0.1374, 0.3537");
        shows(
                EmpiricalBayes.local(events, children, weights, EmpiricalBayes.Local.BAILEY_GATRELL),
                "0.0720, 0.1587, 0.1780, 0.2558, 0.1220, 0.3598");
        refused(
                Refusal.LENGTHS_DIFFER,
                "EmpiricalBayes: counts has 5 elements, but must have 6. Give parallel arrays of one length.",
                () -> EmpiricalBayes.local(EVENTS, CHILDREN, weights, EmpiricalBayes.Local.GEODA));
    }

    @Test
    void drawingTogetherRefusesWhatIsMissing() {
        String finite = " is NaN, but must be a finite number. Check the division that made it.";
        refused(
                Refusal.NOT_FINITE,
                "EmpiricalBayes, index 0: numerator" + finite,
                () -> EmpiricalBayes.poisson(new double[] {NONE, 1}, new double[] {5, 5}));
        refused(
                Refusal.NOT_FINITE,
                "EmpiricalBayes, index 1: denominator" + finite,
                () -> EmpiricalBayes.poisson(new double[] {1, 1}, new double[] {5, NONE}));
        refused(
                Refusal.NUMERATOR_NEGATIVE,
                "EmpiricalBayes, index 1: numerator is -1, but must be zero or more. Check the count at its source.",
                () -> EmpiricalBayes.poisson(new double[] {1, -1}, new double[] {5, 5}));
        refused(
                Refusal.NUMERATOR_EXCEEDS_DENOMINATOR,
                "EmpiricalBayes, index 1: numerator is 6, but must be at most the denominator, 5."
                        + " Check that both count the same people.",
                () -> EmpiricalBayes.binomial(new double[] {1, 6}, new double[] {5, 5}));
        refused(
                Refusal.TOO_FEW,
                "EmpiricalBayes: counts has 1 elements, but must have at least 2. Give more, or leave this area out.",
                () -> EmpiricalBayes.poisson(new double[1], new double[1]));
        refused(
                Refusal.LENGTHS_DIFFER,
                "EmpiricalBayes: populations has 1 elements, but must have 2. Give parallel arrays of one length.",
                () -> EmpiricalBayes.poisson(new double[2], new double[1]));
        refused(
                Refusal.LENGTHS_DIFFER,
                "EmpiricalBayes: populations has 1 elements, but must have 2. Give parallel arrays of one length.",
                () -> EmpiricalBayes.poisson(EVENTS, CHILDREN).estimates(new double[2], new double[1]));
    }

    @Test
    void thePosteriorMeanIsTheEstimateDrawnTowardsTheMean() {
        EmpiricalBayes poisson = EmpiricalBayes.poisson(EVENTS, CHILDREN);
        EmpiricalBayes binomial = EmpiricalBayes.binomial(EVENTS, CHILDREN);
        for (int i = 0; i < EVENTS.length; i++) {
            assertThat(Posterior.ofRate(EVENTS[i], CHILDREN[i], poisson).mean())
                    .isCloseTo(poisson.estimate(EVENTS[i], CHILDREN[i]), within(1e-15));
        }
        Posterior rate = Posterior.ofRate(2, 50, poisson);
        shows(rate.interval(ConfidenceLevel.P95), "0.04417878, 0.17173752");
        shows(rate.exceedance(0.10), "0.42628540");
        Posterior share = Posterior.ofProportion(40, 150, binomial);
        shows(share.mean(), "0.2503");
        shows(share.exceedance(0.20), "0.94618855");
        shows(share.interval(ConfidenceLevel.P998), "0.1595, 0.3567");
    }

    @Test
    void areasThatDifferOnlyByChanceHaveOneRate() {
        EmpiricalBayes alike = EmpiricalBayes.poisson(new double[] {10, 10}, new double[] {100, 100});
        Posterior certain = Posterior.ofRate(10, 100, alike);
        assertThat(certain).isEqualTo(new Posterior.Certain(0.1)).isEqualTo(Posterior.ofProportion(10, 100, alike));
        assertThat(certain.exceedance(0.1)).isZero();
        assertThat(certain.exceedance(0.09)).isEqualTo(1);
        assertThat(certain.interval(ConfidenceLevel.P95)).isEqualTo(new Interval(0.1, 0.1));
        RankSimulation ranks = RankSimulation.of(List.of(certain, certain, certain), 10_000, 1);
        for (int ward = 0; ward < 3; ward++) {
            assertThat(ranks.amongTop(ward, 1).probability()).isCloseTo(1 / 3.0, within(0.02));
            assertThat(ranks.amongTop(ward, 2).probability()).isCloseTo(2 / 3.0, within(0.02));
            assertThat(ranks.rankInterval(ward, ConfidenceLevel.P95)).isEqualTo(new Interval(1, 3));
        }
        refused(
                Refusal.NOT_FINITE,
                "Posterior: count or population is NaN, but must be a finite number."
                        + " Check the division that made it.",
                () -> Posterior.ofRate(NONE, 5, alike));
        refused(
                Refusal.NOT_FINITE,
                "Posterior: count or population is NaN, but must be a finite number."
                        + " Check the division that made it.",
                () -> Posterior.ofProportion(1, NONE, alike));
        refused(
                Refusal.OUT_OF_RANGE,
                "Posterior: variance between areas is 0.25, but must be below that of all or nothing."
                        + " Correct the setting or the data.",
                () -> Posterior.ofProportion(1, 5, new EmpiricalBayes(0.5, 0.25, 0.25, EmpiricalBayes.Kind.BINOMIAL)));
    }

    @Test
    void ranksAreThoseOfTheDrawsAndOfTheSeed() {
        EmpiricalBayes prior = EmpiricalBayes.poisson(EVENTS, CHILDREN);
        List<Posterior> wards = new ArrayList<>();
        for (int i = 0; i < EVENTS.length; i++) {
            wards.add(Posterior.ofRate(EVENTS[i], CHILDREN[i], prior));
        }
        RankSimulation ranks = RankSimulation.of(wards, 10_000, 1);
        assertThat(ranks.size()).isEqualTo(5);
        shows(ranks.amongTop(3, 1), "0.9, 0.003");
        shows(ranks.amongTop(0, 2), "0.0321, 0.0018");
        assertThat(ranks.amongTop(0, 5).probability()).isEqualTo(1);
        assertThat(ranks.amongTop(0, 9).probability()).isEqualTo(1);
        shows(ranks.meanRank(3), "1.1");
        shows(ranks.rankInterval(0, ConfidenceLevel.P95), "2, 5");
        shows(ranks.rankInterval(3, ConfidenceLevel.P95), "1, 2");
        double sum = 0;
        for (int ward = 0; ward < 5; ward++) {
            sum += ranks.meanRank(ward);
            assertThat(RankSimulation.of(wards, 10_000, 1).meanRank(ward)).isEqualTo(ranks.meanRank(ward));
        }
        assertThat(sum).isCloseTo(15, within(1e-9));
        double other = RankSimulation.of(wards, 10_000, 2).amongTop(3, 1).probability();
        assertThat(other).isNotEqualTo(ranks.amongTop(3, 1).probability());
        assertThat(other)
                .isCloseTo(
                        ranks.amongTop(3, 1).probability(),
                        within(5 * ranks.amongTop(3, 1).monteCarloError()));
        refused(
                Refusal.TOO_FEW,
                "RankSimulation: draws has 999 elements, but must have at least 1000."
                        + " Give more, or leave this area out.",
                () -> RankSimulation.of(wards, 999, 1));
        refused(
                Refusal.TOO_FEW,
                "RankSimulation: areas has 1 elements, but must have at least 2. Give more, or leave this area out.",
                () -> RankSimulation.of(wards.subList(0, 1), 1000, 1));
    }

    @Test
    void neighboursAlikeShowInTheGlobalStatistics() {
        SpatialWeights shared = ring(SpatialWeights.Style.ROW_STANDARDISED);
        SpatialAutocorrelation moran =
                SpatialAutocorrelation.moran(ON_RING, shared, SpatialAutocorrelation.Assumption.RANDOMISATION);
        shows(moran, "0.493333333, -0.2, 0.12928");
        shows(moran.z(), "1.9283");
        shows(moran.p(), "0.0538");
        shows(moran.pOfLikeness(), "0.0269");
        shows(
                SpatialAutocorrelation.moran(ON_RING, shared, SpatialAutocorrelation.Assumption.NORMALITY),
                "0.493333333, -0.2, 0.1");
        SpatialAutocorrelation geary = SpatialAutocorrelation.geary(ON_RING, shared);
        shows(geary, "0.422222222, 1, 0.089777778");
        shows(geary.z(), "1.9283");
        SpatialWeights uneven = SpatialWeights.of(
                List.of(List.of(1, 2, 3), List.of(0), List.of(0, 1), List.of(4), List.of(), List.of(4, 0)),
                SpatialWeights.Style.BINARY);
        shows(
                SpatialAutocorrelation.moran(ON_RING, uneven, SpatialAutocorrelation.Assumption.RANDOMISATION),
                "0.1733, -0.2000, 0.0802");
        shows(
                SpatialAutocorrelation.moran(ON_RING, uneven, SpatialAutocorrelation.Assumption.NORMALITY),
                "0.1733, -0.2000, 0.0711");
        shows(SpatialAutocorrelation.geary(ON_RING, uneven), "0.8222, 1.0000, 0.0937");
        double[] people = {100, 200, 150, 90, 300, 250};
        shows(SpatialAutocorrelation.ofRates(ON_RING, people, shared), "0.1");
        double[] many = {9, 48, 15, 2, 63, 6};
        shows(SpatialAutocorrelation.ofRates(many, people, shared), "-0.4450");
    }

    @Test
    void dealsOfTheValuesNeedNoNormalDistribution() {
        SpatialWeights shared = ring(SpatialWeights.Style.ROW_STANDARDISED);
        double p = SpatialAutocorrelation.moranPermutationP(ON_RING, shared, 999, 1);
        assertThat(p)
                .isBetween(0.01, 0.05)
                .isEqualTo(SpatialAutocorrelation.moranPermutationP(ON_RING, shared, 999, 1));
        // Of the 720 orders of six values, the twelve turns and mirrors of this one have its index, and none has more.
        assertThat(SpatialAutocorrelation.moranPermutationP(ON_RING, shared, 19_999, 2))
                .isCloseTo(12 / 720.0, within(0.004));
        double[] people = {100, 200, 150, 90, 300, 250};
        double ofRates = SpatialAutocorrelation.ratesPermutationP(
                ON_RING, people, shared, new SpatialAutocorrelation.Permutations(999, 1));
        shows(ofRates, "0.1070");
        double[] scattered = new double[200];
        List<List<Integer>> line = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(9);
        for (int i = 0; i < 200; i++) {
            scattered[i] = random.nextGaussian();
            line.add(i == 0 ? List.of(1) : i == 199 ? List.of(198) : List.of(i - 1, i + 1));
        }
        SpatialWeights chain = SpatialWeights.of(line, SpatialWeights.Style.BINARY);
        SpatialAutocorrelation chance =
                SpatialAutocorrelation.moran(scattered, chain, SpatialAutocorrelation.Assumption.RANDOMISATION);
        assertThat(SpatialAutocorrelation.moranPermutationP(scattered, chain, 9999, 3))
                .isCloseTo(chance.pOfLikeness(), within(0.02));
    }

    @Test
    void localStatisticsShowWhereNeighboursAreAlike() {
        SpatialWeights shared = ring(SpatialWeights.Style.ROW_STANDARDISED);
        LocalMoran first = LocalMoran.of(ON_RING, shared).get(0);
        shows(first, "0.84, -0.392, 0.536256, -0.2, 0.32928");
        shows(first.z(), "1.6824");
        shows(first.zOfAll(), "1.8124");
        shows(first.p(), "0.0925");
        SpatialWeights binary = ring(SpatialWeights.Style.BINARY);
        shows(GetisOrd.star(ON_RING, binary), "1.93793, 1.63978, -0.44721, -1.93793, -1.63978, 0.44721");
        shows(GetisOrd.withoutSelf(ON_RING, binary), "1.6824, 1.3333, -0.3592, -1.6824, -1.3333, 0.3592");
        shows(GetisOrd.probabilities(new double[] {1.959963985, -1.959963985, 0, NONE}), "0.05, 0.05, 1, NaN");
        String tooFew = " has 3 elements, but must have at least 4. Give more, or leave this area out.";
        SpatialWeights three =
                SpatialWeights.of(List.of(List.of(1), List.of(0), List.of(0)), SpatialWeights.Style.BINARY);
        refused(Refusal.TOO_FEW, "GetisOrd: values" + tooFew, () -> GetisOrd.star(new double[3], three));
        refused(Refusal.TOO_FEW, "LocalMoran: values" + tooFew, () -> LocalMoran.of(new double[3], three));
        refused(
                Refusal.TOO_FEW,
                "SpatialAutocorrelation: values" + tooFew,
                () -> SpatialAutocorrelation.geary(new double[3], three));
        String ending = " has 4 elements, but must have 6. Give parallel arrays of one length.";
        refused(Refusal.LENGTHS_DIFFER, "GetisOrd: values" + ending, () -> GetisOrd.withoutSelf(new double[4], binary));
        refused(Refusal.LENGTHS_DIFFER, "LocalMoran: values" + ending, () -> LocalMoran.of(new double[4], binary));
        refused(
                Refusal.LENGTHS_DIFFER,
                "SpatialAutocorrelation: values" + ending,
                () -> SpatialAutocorrelation.geary(new double[4], binary));
        double[] holed = {1, 2, NONE, 4, 5, 6};
        String finite = ", index 2: value is NaN, but must be a finite number. Check the division that made it.";
        refused(Refusal.NOT_FINITE, "GetisOrd" + finite, () -> GetisOrd.star(holed, binary));
        refused(Refusal.NOT_FINITE, "LocalMoran" + finite, () -> LocalMoran.of(holed, binary));
        refused(
                Refusal.NOT_FINITE,
                "SpatialAutocorrelation" + finite,
                () -> SpatialAutocorrelation.geary(holed, binary));
        for (int stranger : new int[] {-1, 2}) {
            refused(
                    Refusal.OUT_OF_RANGE,
                    "SpatialWeights, index 0: neighbour is " + stranger + ", but must be an index of an area."
                            + " Correct the setting or the data.",
                    () -> SpatialWeights.of(List.of(List.of(stranger), List.of(0)), SpatialWeights.Style.BINARY));
        }
    }

    @Test
    void manyTestsAreJudgedTogether() {
        double[] p = {0.01, 0.04, NONE, 0.03, 0.5};
        shows(MultipleTests.benjaminiHochberg(p), "0.04, 0.053333333, NaN, 0.053333333, 0.5");
        shows(MultipleTests.holm(p), "0.04, 0.09, NaN, 0.09, 0.5");
        shows(MultipleTests.holm(new double[] {0.9, 0.8}), "1, 1");
        shows(MultipleTests.benjaminiHochberg(new double[] {0, 1}), "0, 1");
        for (double stranger : new double[] {-0.5, 1.5}) {
            refused(
                    Refusal.OUT_OF_RANGE,
                    "MultipleTests, index 0: probability is " + stranger + ", but must be from 0 to 1."
                            + " Correct the setting or the data.",
                    () -> MultipleTests.holm(new double[] {stranger}));
        }
    }
}
