package uk.jsna.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.jsna.statistics.ConfidenceLevel;
import uk.jsna.statistics.EmpiricalBayes;
import uk.jsna.statistics.Interval;
import uk.jsna.statistics.Posterior;
import uk.jsna.statistics.Proportion;
import uk.jsna.statistics.RankSimulation;
import uk.jsna.statistics.Smoothing;

/**
 * A thousand simulated counties: whether the stated chances come true, and whether the intervals hold what they should as
 * often as they say. Nothing but the counts is told to the methods, so the chances include what is lost by learning from
 * the same counts how far wards differ.
 */
@Tag("evidence")
class CalibrationTest {

    private static final int COUNTIES = 1000;
    private static final int DRAWS = 2000;
    private static final int TOP = 10;

    private final UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(20261122);
    private final ZigguratSampler.NormalizedGaussian gaussian = ZigguratSampler.NormalizedGaussian.of(random);

    private static void print(List<Calibration> calibrations) {
        System.out.println(Calibration.head());
        calibrations.forEach(each -> System.out.println(each.line()));
    }

    /** The wards of one county: what is true, drawn from a beta distribution, and what was counted. */
    private final class County {

        final double[] truth;
        final double[] counts;
        final double[] children;
        final double mean;

        County() {
            int wards = 30 + random.nextInt(60);
            truth = new double[wards];
            counts = new double[wards];
            children = new double[wards];
            mean = 0.08 + 0.2 * random.nextDouble();
            double scatter = mean * (0.15 + 0.35 * random.nextDouble());
            double people = mean * (1 - mean) / (scatter * scatter) - 1;
            ContinuousDistribution.Sampler rates =
                    BetaDistribution.of(mean * people, (1 - mean) * people).createSampler(random);
            for (int i = 0; i < wards; i++) {
                truth[i] = rates.sample();
                children[i] = Math.round(150 * Math.exp(1.5 * random.nextDouble()));
                counts[i] = drawn((int) children[i], truth[i]);
            }
        }

        int trueRank(int ward) {
            return 1
                    + (int) Arrays.stream(truth)
                            .filter(each -> each > truth[ward])
                            .count();
        }
    }

    private double drawn(int people, double share) {
        return BinomialDistribution.of(people, share).createSampler(random).sample();
    }

    /** What is said of wards. */
    private static final class OfWards {

        final Calibration wilson = new Calibration("ward's own interval 95%");
        final Calibration at95 = new Calibration("shrunken interval 95%");
        final Calibration at998 = new Calibration("shrunken interval 99.8%");
        final Calibration rank95 = new Calibration("rank interval 95%");
        final Calibration rank998 = new Calibration("rank interval 99.8%");
        final List<Calibration> over = Calibration.byChance("over 1.25 times the mean");
        final List<Calibration> top = Calibration.byChance("among the highest " + TOP);

        List<Calibration> all() {
            List<Calibration> all = new ArrayList<>(List.of(wilson, at95, at998, rank95, rank998));
            all.addAll(over);
            all.addAll(top);
            return all;
        }
    }

    @Test
    void chancesAndRanksOfWardsComeTrueAsOftenAsTheySay() {
        OfWards said = new OfWards();
        int alike = 0;
        for (int k = 0; k < COUNTIES; k++) {
            County county = new County();
            EmpiricalBayes prior = EmpiricalBayes.binomial(county.counts, county.children);
            alike += prior.betweenAreas() == 0 ? 1 : 0;
            List<Posterior> wards = IntStream.range(0, county.truth.length)
                    .mapToObj(i -> Posterior.ofProportion(county.counts[i], county.children[i], prior))
                    .toList();
            RankSimulation ranks = RankSimulation.of(wards, DRAWS, k);
            for (int i = 0; i < wards.size(); i++) {
                compare(said, county, wards.get(i), i);
                compare(said, county, ranks, i);
            }
            said.all().forEach(Calibration::county);
        }
        System.out.println(alike + " of " + COUNTIES + " counties show no scatter beyond chance");
        print(said.all());
        said.wilson.within(0.005, 0.005);
        said.at95.within(0.01, 0.005);
        said.at998.within(0.003, 0.002);
        said.rank95.within(0.005, 0.025);
        said.rank998.within(0.002, 0.002);
        said.over.forEach(each -> each.within(0.02, 0.03));
        said.top.forEach(each -> each.within(0.02, 0.02));
    }

    private static void compare(OfWards said, County county, Posterior ward, int i) {
        double truth = county.truth[i];
        double threshold = 1.25 * county.mean;
        Interval own = Proportion.interval(county.counts[i], county.children[i], ConfidenceLevel.P95);
        said.wilson.add(0.95, own.contains(truth));
        said.at95.add(0.95, ward.interval(ConfidenceLevel.P95).contains(truth));
        said.at998.add(0.998, ward.interval(ConfidenceLevel.P998).contains(truth));
        Calibration.add(said.over, ward.exceedance(threshold), truth > threshold);
    }

    private static void compare(OfWards said, County county, RankSimulation ranks, int i) {
        int rank = county.trueRank(i);
        said.rank95.add(0.95, ranks.rankInterval(i, ConfidenceLevel.P95).contains(rank));
        said.rank998.add(0.998, ranks.rankInterval(i, ConfidenceLevel.P998).contains(rank));
        Calibration.add(said.top, ranks.amongTop(i, TOP).probability(), rank <= TOP);
    }

    /** Ten indicators a county, each a straight line of five to ten yearly percentages with the scatter of its counts. */
    @Test
    void chancesOfMeetingATargetByItsDeadlineComeTrue() {
        List<Calibration> chances = Calibration.byChance("target met");
        Calibration at95 = new Calibration("line's prediction interval 95%, 3 years on");
        Calibration at998 = new Calibration("line's prediction interval 99.8%, 3 years on");
        List<Calibration> all = new ArrayList<>(chances);
        all.addAll(List.of(at95, at998));
        for (int k = 0; k < COUNTIES; k++) {
            for (int indicator = 0; indicator < 10; indicator++) {
                int years = 5 + random.nextInt(6);
                double start = 0.3 + 0.2 * random.nextDouble();
                double slope = 0.03 * (random.nextDouble() - 0.5);
                double[] values = straight(years + 3, start, slope);
                double later = values[years + 2];
                double target = 100 * (start + slope * (years + 2)) + 40 * (random.nextDouble() - 0.5);
                Trajectory trajectory = towards(target, Arrays.copyOf(values, years));
                Calibration.add(chances, trajectory.chance(), later <= target);
                at95.add(0.95, trajectory.expected().interval95().contains(later));
                at998.add(0.998, trajectory.expected().interval998().contains(later));
            }
            all.forEach(Calibration::county);
        }
        print(all);
        chances.forEach(each -> each.within(0.02, 0.02));
        at95.within(0.005, 0.005);
        at998.within(0.001, 0.001);
    }

    private double[] straight(int years, double start, double slope) {
        return IntStream.range(0, years)
                .mapToDouble(year -> drawn(1500, start + slope * year) / 15)
                .toArray();
    }

    /** The chance of being at most a target three years after the last value. */
    private static Trajectory towards(double target, double[] values) {
        LocalDate first = LocalDate.of(2010, 7, 1);
        List<Trajectory.Point> points = IntStream.range(0, values.length)
                .mapToObj(year -> new Trajectory.Point(first.plusYears(year), values[year]))
                .toList();
        Threshold threshold = new Threshold(ThresholdOperator.AT_MOST, BigDecimal.valueOf(target));
        Due due = new Due("in three years", first.plusYears(values.length + 2), null);
        return Trajectory.towards(threshold, due, points).orElseThrow();
    }

    /**
     * Forecasts of series that wander: a random walk with drift, a level that wanders under scatter, a trend that does.
     * The smoothing limits take the scatter that they estimate as known, and a straight line takes no wandering into
     * account; both hold less than they say, and this shows how much.
     */
    @Test
    void forecastsOfWanderingSeriesHoldLessThanTheySay() {
        Calibration drift = new Calibration("drift 95%, a walk of 10 years, 1 year on");
        Calibration simple = new Calibration("simple 95%, a wandering level of 10, 1 year on");
        Calibration holt = new Calibration("Holt 95%, a wandering trend of 12, 1 year on");
        Calibration line = new Calibration("line 95%, a walk of 10 years, 3 years on");
        List<Calibration> all = List.of(drift, simple, holt, line);
        for (int k = 0; k < COUNTIES; k++) {
            for (int indicator = 0; indicator < 4; indicator++) {
                double[] walk = wandering(13, 1, 0, 0);
                drift.add(
                        0.95,
                        Smoothing.drift(Arrays.copyOf(walk, 10))
                                .ahead(1)
                                .interval95()
                                .contains(walk[10]));
                line.add(
                        0.95,
                        towards(0, Arrays.copyOf(walk, 10))
                                .expected()
                                .interval95()
                                .contains(walk[12]));
                double[] level = wandering(11, 0.5, 0, 1);
                simple.add(
                        0.95,
                        Smoothing.simple(Arrays.copyOf(level, 10))
                                .ahead(1)
                                .interval95()
                                .contains(level[10]));
                double[] trend = wandering(13, 0.5, 0.2, 1);
                holt.add(
                        0.95,
                        Smoothing.holt(Arrays.copyOf(trend, 12))
                                .ahead(1)
                                .interval95()
                                .contains(trend[12]));
            }
            all.forEach(Calibration::county);
        }
        print(all);
        drift.within(0.06, 0);
        simple.within(0.12, 0);
        holt.within(0.20, 0);
        line.within(0.50, -0.10);
    }

    private double[] wandering(int years, double ofLevel, double ofTrend, double scatter) {
        double level = 40;
        double trend = 0.3;
        double[] values = new double[years];
        for (int year = 0; year < years; year++) {
            trend += ofTrend * gaussian.sample();
            level += trend + ofLevel * gaussian.sample();
            values[year] = level + scatter * gaussian.sample();
        }
        return values;
    }
}
