package uk.jsna.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.jsna.geography.Adjacency;
import uk.jsna.indicator.AreaCode;
import uk.jsna.statistics.GetisOrd;
import uk.jsna.statistics.MultipleTests;
import uk.jsna.statistics.SpatialWeights;

/**
 * Areas that lie among others like them: Gi* of every area and those beside it, judged over all areas together so that
 * at most one finding in twenty is false (Benjamini and Hochberg). Getis and Ord (1992).
 */
public final class Clusters {

    /** The share of false findings that is accepted. */
    private static final double FALSE_DISCOVERIES = 0.05;

    private static final int FEWEST_AREAS = 4;

    /**
     * Where an area stands.
     *
     * @param kind hot, cold, none, or not calculated
     * @param score standard errors by which the values about the area exceed those of all areas; NaN where not calculated
     * @param adjusted the probability of such a score by chance, adjusted for the number of areas
     * @param reason why it is not calculated; empty where it is
     */
    public record Cluster(String kind, double score, double adjusted, String reason) {

        static Cluster not(String reason) {
            return new Cluster("not calculated", Double.NaN, Double.NaN, reason);
        }
    }

    private Clusters() {}

    /** The cluster of every figure of a ranking, in its order. */
    public static List<Cluster> of(List<RankedFigure> figures, Adjacency adjacency) {
        List<RankedFigure> shaped = figures.stream()
                .filter(figure -> adjacency.knows(figure.area()))
                .toList();
        if (shaped.size() < FEWEST_AREAS) {
            String reason =
                    shaped.isEmpty() ? "no shapes of these areas" : "fewer than four areas with shape and value";
            return figures.stream().map(figure -> Cluster.not(reason)).toList();
        }
        double[] values = shaped.stream().mapToDouble(RankedFigure::value).toArray();
        double[] scores =
                GetisOrd.star(values, SpatialWeights.of(neighbours(shaped, adjacency), SpatialWeights.Style.BINARY));
        double[] adjusted = MultipleTests.benjaminiHochberg(GetisOrd.probabilities(scores));
        Map<AreaCode, Cluster> clusters = new HashMap<>();
        for (int i = 0; i < scores.length; i++) {
            clusters.put(shaped.get(i).area(), cluster(scores[i], adjusted[i]));
        }
        return figures.stream()
                .map(figure -> clusters.getOrDefault(figure.area(), Cluster.not("no shape of this area")))
                .toList();
    }

    private static Cluster cluster(double score, double adjusted) {
        if (Double.isNaN(score)) {
            return Cluster.not("every other area lies beside it, or all values are equal");
        }
        String side = score > 0 ? "hot" : "cold";
        return new Cluster(adjusted <= FALSE_DISCOVERIES ? side : "none", score, adjusted, "");
    }

    private static List<List<Integer>> neighbours(List<RankedFigure> figures, Adjacency adjacency) {
        Map<AreaCode, Integer> places = new HashMap<>();
        for (int i = 0; i < figures.size(); i++) {
            places.put(figures.get(i).area(), i);
        }
        List<List<Integer>> neighbours = new ArrayList<>();
        for (RankedFigure figure : figures) {
            neighbours.add(adjacency.of(figure.area()).stream()
                    .map(places::get)
                    .filter(java.util.Objects::nonNull)
                    .toList());
        }
        return neighbours;
    }
}
