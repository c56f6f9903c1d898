package uk.jsna.statistics;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * How sure the ranks of areas are: underlying rates are drawn from each area's posterior many times, and ranked each
 * time, 1 being the first. The generator is XO_SHI_RO_256_PP from a seed, so the same seed gives the same ranks; each
 * probability carries the standard error that the number of draws leaves. Goldstein and Spiegelhalter (1996).
 */
public final class RankSimulation {

    /** Which rates have the first ranks. */
    public enum First {
        HIGHEST,
        LOWEST
    }

    private final int[][] ranks;

    private RankSimulation(int areas, int draws) {
        this.ranks = new int[areas][draws];
    }

    /** As {@link #of(List, int, long, First)}, the highest rate being the first. */
    public static RankSimulation of(List<? extends Posterior> areas, int draws, long seed) {
        return of(areas, draws, seed, First.HIGHEST);
    }

    /**
     * The ranks of areas over draws of their rates. Areas of equal rate take any of their ranks by chance: so where the
     * counts cannot tell areas apart, each is as likely as any other to be among the highest.
     *
     * @param draws at least a thousand, so that the ends of a 95% interval rest on some
     */
    public static RankSimulation of(List<? extends Posterior> areas, int draws, long seed, First first) {
        Inputs inputs = new Inputs("RankSimulation");
        inputs.atLeast(2, areas.size(), "areas");
        inputs.atLeast(1000, draws, "draws");
        UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(seed);
        DoubleSupplier[] rates = areas.stream().map(area -> area.draws(random)).toArray(DoubleSupplier[]::new);
        RankSimulation simulation = new RankSimulation(rates.length, draws);
        double[] drawn = new double[rates.length];
        double[] sorted = new double[rates.length];
        for (int draw = 0; draw < draws; draw++) {
            for (int area = 0; area < rates.length; area++) {
                double rate = rates[area].getAsDouble();
                drawn[area] = first == First.HIGHEST ? rate : -rate;
            }
            System.arraycopy(drawn, 0, sorted, 0, drawn.length);
            Arrays.sort(sorted);
            simulation.rank(draw, drawn, sorted, random);
        }
        return simulation;
    }

    private void rank(int draw, double[] drawn, double[] sorted, UniformRandomProvider random) {
        for (int area = 0; area < drawn.length; area++) {
            int first = Arrays.binarySearch(sorted, drawn[area]);
            int last = first;
            while (first > 0 && sorted[first - 1] == drawn[area]) {
                first--;
            }
            while (last + 1 < sorted.length && sorted[last + 1] == drawn[area]) {
                last++;
            }
            int place = first == last ? first : first + random.nextInt(last - first + 1);
            ranks[area][draw] = sorted.length - place;
        }
    }

    public int size() {
        return ranks.length;
    }

    private int draws() {
        return ranks[0].length;
    }

    /** The mean rank of an area. */
    public double meanRank(int area) {
        return Arrays.stream(ranks[area]).mapToDouble(rank -> rank).sum() / draws();
    }

    /** The ranks that hold an area's with a probability; both ends are whole ranks. */
    public Interval rankInterval(int area, ConfidenceLevel probability) {
        int[] sorted = ranks[area].clone();
        Arrays.sort(sorted);
        return new Interval(reachedBy(sorted, probability.lowerTail()), reachedBy(sorted, probability.upperQuantile()));
    }

    /** The first of the sorted whole numbers at or below which this share of them lies. */
    private static int reachedBy(int[] sorted, double share) {
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }

    /** The probability that an area is among the first so many. */
    public Share amongTop(int area, int top) {
        double probability =
                (double) Arrays.stream(ranks[area]).filter(rank -> rank <= top).count() / draws();
        return new Share(probability, Math.sqrt(probability * (1 - probability) / draws()));
    }

    /** How many of some areas are among the first so many, with a probability; both ends are whole numbers. */
    public Interval countAmongTop(Collection<Integer> areas, int top, ConfidenceLevel probability) {
        int[] counts = new int[draws()];
        for (int area : areas) {
            for (int draw = 0; draw < counts.length; draw++) {
                counts[draw] += ranks[area][draw] <= top ? 1 : 0;
            }
        }
        Arrays.sort(counts);
        return new Interval(reachedBy(counts, probability.lowerTail()), reachedBy(counts, probability.upperQuantile()));
    }

    /**
     * A simulated probability.
     *
     * @param monteCarloError its standard error from the number of draws alone
     */
    public record Share(double probability, double monteCarloError) {}
}
