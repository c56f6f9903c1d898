package uk.jsna.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import uk.jsna.statistics.Difference;
import uk.jsna.statistics.EmpiricalBayes;
import uk.jsna.statistics.Estimate;
import uk.jsna.statistics.Estimates;
import uk.jsna.statistics.Posterior;
import uk.jsna.statistics.Proportion;
import uk.jsna.statistics.RankSimulation;
import uk.jsna.statistics.Rate;
import uk.jsna.statistics.RatioOfProportions;
import uk.jsna.statistics.RecentTrend;

/** Nanoseconds for one estimate with both levels of limits, one recent trend, and one simulation of 169 wards' ranks. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class StatisticsBenchmark {

    private static final int ROWS = 10_000;
    private static final int WARDS = 169;
    private static final int DRAWS = 10_000;

    private final double[] counts = new double[ROWS];
    private final double[] denominators = new double[ROWS];
    private final List<RecentTrend.Point> years = new ArrayList<>();
    private final List<Posterior> wards = new ArrayList<>();
    private int next;

    public StatisticsBenchmark() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < ROWS; i++) {
            denominators[i] = 100 + random.nextInt(2000);
            counts[i] = random.nextInt((int) (denominators[i] * 0.3));
        }
        for (int i = 0; i < 5; i++) {
            Estimate rate = Rate.of(counts[i], denominators[i]);
            years.add(new RecentTrend.Point(rate.value(), counts[i], denominators[i], rate.lower95(), rate.upper95()));
        }
        EmpiricalBayes prior = EmpiricalBayes.poisson(counts, denominators);
        for (int i = 0; i < WARDS; i++) {
            wards.add(Posterior.ofRate(counts[i], denominators[i], prior));
        }
    }

    private int row() {
        next = next + 1 == ROWS ? 0 : next + 1;
        return next;
    }

    @Benchmark
    public Estimate proportion() {
        int i = row();
        return Proportion.of(counts[i], denominators[i]);
    }

    @Benchmark
    public Estimate rate() {
        int i = row();
        return Rate.of(counts[i], denominators[i]);
    }

    @Benchmark
    public Estimate gap() {
        int i = row();
        return Difference.of(counts[i], denominators[i], counts[0], denominators[0]);
    }

    @Benchmark
    @OperationsPerInvocation(ROWS)
    public Estimates proportionsInBulk() {
        return Proportion.of(counts, denominators, 100);
    }

    @Benchmark
    @OperationsPerInvocation(ROWS)
    public Estimates ratesInBulk() {
        return Rate.of(counts, denominators, 100_000);
    }

    @Benchmark
    @OperationsPerInvocation(ROWS)
    public Estimates ratiosInBulk() {
        return RatioOfProportions.HYBRID_SCORE.of(counts, denominators, counts, denominators);
    }

    @Benchmark
    public RecentTrend recentTrend() {
        return RecentTrend.of(years);
    }

    @Benchmark
    public RankSimulation rankSimulation() {
        return RankSimulation.of(wards, DRAWS, 1);
    }
}
