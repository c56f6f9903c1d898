package uk.jsna.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * How sure the ranks of areas are: underlying rates are drawn from each area's posterior many times, and ranked each
 * time, 1 being the highest. The generator is XO_SHI_RO_256_PP from a seed, so the same seed gives the same ranks; each
 * probability carries the standard error that the number of draws leaves. Goldstein and Spiegelhalter (1996).
 */
public final class RankSimulation {

    private final int draws;
    private final int[][] timesAtRank;

    private RankSimulation(int draws, int areas) {
        this.draws = draws;
        this.timesAtRank = new int[areas][areas];
    }

    /**
     * The ranks of areas over draws of their rates. Areas of equal rate take any of their ranks by chance: so where the
     * counts cannot tell areas apart, each is as likely as any other to be among the highest.
     *
     * @param draws at least a thousand, so that the ends of a 95% interval rest on some
     */
    public static RankSimulation of(List<? extends Posterior> areas, int draws, long seed) {
        Inputs inputs = new Inputs("RankSimulation");
        inputs.atLeast(2, areas.size(), "areas");
        inputs.atLeast(1000, draws, "draws");
        UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(seed);
        DoubleSupplier[] rates = areas.stream().map(area -> area.draws(random)).toArray(DoubleSupplier[]::new);
        RankSimulation simulation = new RankSimulation(draws, rates.length);
        double[] drawn = new double[rates.length];
        double[] sorted = new double[rates.length];
        for (int draw = 0; draw < draws; draw++) {
            for (int area = 0; area < rates.length; area++) {
                drawn[area] = rates[area].getAsDouble();
            }
            System.arraycopy(drawn, 0, sorted, 0, drawn.length);
            Arrays.sort(sorted);
            simulation.count(drawn, sorted, random);
        }
        return simulation;
    }

    private void count(double[] drawn, double[] sorted, UniformRandomProvider random) {
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
            timesAtRank[area][sorted.length - 1 - place]++;
        }
    }

    public int size() {
        return timesAtRank.length;
    }

    /** The mean rank of an area. */
    public double meanRank(int area) {
        double sum = 0;
        for (int rank = 1; rank <= size(); rank++) {
            sum += (double) rank * timesAtRank[area][rank - 1];
        }
        return sum / draws;
    }

    /** The ranks that hold an area's with a probability; both ends are whole ranks. */
    public Interval rankInterval(int area, ConfidenceLevel probability) {
        return new Interval(
                rankReachedBy(area, probability.lowerTail()), rankReachedBy(area, probability.upperQuantile()));
    }

    /** The first rank at or above which this share of the draws lies. */
    private int rankReachedBy(int area, double share) {
        long needed = (long) Math.ceil(share * draws);
        long seen = timesAtRank[area][0];
        int rank = 1;
        while (seen < needed) {
            seen += timesAtRank[area][rank];
            rank++;
        }
        return rank;
    }

    /** The probability that an area is among the highest so many. */
    public Share amongTop(int area, int top) {
        long times = 0;
        for (int rank = 1; rank <= Math.min(top, size()); rank++) {
            times += timesAtRank[area][rank - 1];
        }
        double probability = (double) times / draws;
        return new Share(probability, Math.sqrt(probability * (1 - probability) / draws));
    }

    /**
     * A simulated probability.
     *
     * @param monteCarloError its standard error from the number of draws alone
     */
    public record Share(double probability, double monteCarloError) {}
}
