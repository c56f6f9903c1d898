package uk.jsna.priority;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.jsna.statistics.Draws;

/**
 * The needs of one area, the weightiest first: the weighted mean of the criteria, from 0 to 100. How far the first three
 * hang on the weights is asked of every set of weights alike, and how far on the figures of values drawn within their
 * limits; both are simulated from a seed.
 */
public final class Priorities {

    /** How many needs are called priorities. */
    public static final int TOP = 3;

    private static final int DRAWS = 2000;
    private static final long SEED = 20_100_401;

    private final List<Need> needs;
    private final double[] weights;
    private final NeedScores all;
    private final double[][] scores;
    private final int[] overWeights;
    private final int[] overFigures;

    private Priorities(List<Need> needs, double[] weights) {
        this.needs = List.copyOf(needs);
        this.weights = weights;
        this.all = new NeedScores(this.needs);
        this.scores = all.scores(null);
        this.overWeights = new int[needs.size()];
        this.overFigures = new int[needs.size()];
        simulate();
    }

    /**
     * Scores the needs of an area.
     *
     * @param weights how much each criterion counts; one that is missing does not count
     * @throws IllegalArgumentException where no criterion counts
     */
    public static Priorities of(List<Need> needs, Map<Criterion, Double> weights) {
        double[] given = Arrays.stream(Criterion.values())
                .mapToDouble(criterion -> weights.getOrDefault(criterion, 0.0))
                .toArray();
        double sum = Arrays.stream(given).sum();
        if (!(sum > 0)) {
            throw new IllegalArgumentException("the weights of the priorities add up to " + sum
                    + ", but must add up to more than 0. Give at least one criterion a weight.");
        }
        return new Priorities(
                needs, Arrays.stream(given).map(weight -> weight / sum).toArray());
    }

    private void simulate() {
        Draws draws = Draws.of(SEED);
        for (int draw = 0; draw < DRAWS; draw++) {
            for (int need : first(scores, draws.weights(weights.length))) {
                overWeights[need]++;
            }
            for (int need : first(all.scores(draws), weights)) {
                overFigures[need]++;
            }
        }
    }

    private static int[] first(double[][] of, double[] by) {
        return order(of, by).stream().mapToInt(Integer::intValue).limit(TOP).toArray();
    }

    private static List<Integer> order(double[][] of, double[] by) {
        double[] totals = Arrays.stream(of).mapToDouble(row -> total(row, by)).toArray();
        return IntStream.range(0, of.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer need) -> -totals[need]))
                .toList();
    }

    private static double total(double[] row, double[] by) {
        double total = 0;
        for (int i = 0; i < row.length; i++) {
            total += row[i] * by[i];
        }
        return total;
    }

    /** The needs, the weightiest first; of equal scores the one that came first. */
    public List<Scored> scored() {
        List<Scored> scored = new ArrayList<>();
        List<Integer> order = order(scores, weights);
        for (int rank = 1; rank <= order.size(); rank++) {
            int need = order.get(rank - 1);
            scored.add(new Scored(
                    needs.get(need),
                    rank,
                    100 * total(scores[need], weights),
                    (double) overWeights[need] / DRAWS,
                    (double) overFigures[need] / DRAWS,
                    parts(need),
                    turn(need, order)));
        }
        return scored;
    }

    private List<Part> parts(int need) {
        Map<Criterion, Double> measures = all.measures(needs.get(need));
        return Arrays.stream(Criterion.values())
                .map(criterion -> {
                    int at = criterion.place();
                    double score = scores[need][at];
                    return new Part(
                            criterion,
                            measures.getOrDefault(criterion, Double.NaN),
                            score,
                            weights[at],
                            100 * weights[at] * score);
                })
                .toList();
    }

    /** The smallest change of one weight, the others kept in their proportion, that moves a need across the line. */
    private Optional<Turn> turn(int need, List<Integer> order) {
        if (order.size() <= TOP) {
            return Optional.empty();
        }
        boolean isIn = order.subList(0, TOP).contains(need);
        List<Integer> others = isIn ? order.subList(TOP, order.size()) : order.subList(0, TOP);
        @Nullable Turn nearest = null;
        for (int other : others) {
            for (Criterion criterion : Criterion.values()) {
                Turn turn = turn(need, other, criterion);
                if (turn != null && (nearest == null || turn.size() < nearest.size())) {
                    nearest = turn;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    private @Nullable Turn turn(int need, int other, Criterion criterion) {
        int at = criterion.place();
        double ahead = total(scores[need], weights) - total(scores[other], weights);
        double byCriterion = scores[need][at] - scores[other][at];
        double weight = weights[at] - ahead / byCriterion;
        double all = 1 + weight - weights[at];
        return byCriterion == 0 || weight < 0 || all <= 0 ? null : new Turn(criterion, weights[at], weight / all);
    }

    /**
     * A scored need.
     *
     * @param rank 1 for the weightiest
     * @param score from 0 to 100
     * @param chanceOverWeights share of all sets of weights by which it is among the first three
     * @param chanceOverFigures chance of being among the first three at these weights, the figures being uncertain
     * @param parts what the score is made of, a part for each criterion
     * @param turn the smallest change of one weight that brings it in or out of the first three; empty where none does
     */
    public record Scored(
            Need need,
            int rank,
            double score,
            double chanceOverWeights,
            double chanceOverFigures,
            List<Part> parts,
            Optional<Turn> turn) {}

    /**
     * One criterion's part of a score.
     *
     * @param measure what the criterion measures; NaN where it is not known
     * @param score the measure brought to 0 to 1
     * @param weight share of the criterion in all weights
     * @param points points of the score that come from it
     */
    public record Part(Criterion criterion, double measure, double score, double weight, double points) {}

    /** A criterion whose share of the weights, once it is another, changes the first three. */
    public record Turn(Criterion criterion, double from, double to) {

        double size() {
            return Math.abs(to - from);
        }
    }
}
