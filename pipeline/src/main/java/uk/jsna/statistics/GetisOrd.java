package uk.jsna.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Hot and cold spots: whether the values about an area add up to more, or less, than their number would give, in standard
 * errors. Gi* counts the area itself, Gi does not. Many areas are judged at a time, so see {@link MultipleTests}. Getis
 * and Ord (1992); Ord and Getis (1995).
 */
public final class GetisOrd {

    private GetisOrd() {}

    /** Gi* of every area, itself counted among its neighbours, all alike. */
    public static double[] star(double[] values, SpatialWeights weights) {
        check(values, weights);
        SpatialWeights withSelf = weights.withSelf();
        double n = values.length;
        double mean = Arrays.stream(values).sum() / n;
        double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
        double[] scores = new double[values.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = score(withSelf, values, i, new Crowd(n, mean, Math.sqrt(squares / n)));
        }
        return scores;
    }

    /** Gi of every area: its neighbours only, against all areas but itself. */
    public static double[] withoutSelf(double[] values, SpatialWeights weights) {
        check(values, weights);
        double sum = Arrays.stream(values).sum();
        double[] scores = new double[values.length];
        for (int i = 0; i < scores.length; i++) {
            double others = values.length - 1.0;
            double mean = (sum - values[i]) / others;
            double squares = -(values[i] - mean) * (values[i] - mean);
            for (double value : values) {
                squares += (value - mean) * (value - mean);
            }
            scores[i] = score(weights, values, i, new Crowd(others, mean, Math.sqrt(squares / others)));
        }
        return scores;
    }

    private static void check(double[] values, SpatialWeights weights) {
        Inputs inputs = new Inputs("GetisOrd");
        inputs.atLeast(4, values.length, "values");
        inputs.length(values, weights.size(), "values");
        for (int i = 0; i < values.length; i++) {
            inputs.present(values[i], "value", i);
        }
    }

    /** The areas that a sum is compared with. */
    private record Crowd(double size, double mean, double deviation) {}

    private static double score(SpatialWeights weights, double[] values, int area, Crowd crowd) {
        double w = weights.rowSum(area);
        double spread = (crowd.size * weights.rowSquares(area) - w * w) / (crowd.size - 1);
        return (weights.lag(values, area) - w * crowd.mean) / (crowd.deviation * Math.sqrt(spread));
    }

    /** Two-sided probabilities of scores. */
    public static double[] probabilities(double[] scores) {
        NormalDistribution normal = NormalDistribution.of(0, 1);
        return Arrays.stream(scores)
                .map(score -> Double.isNaN(score) ? score : 2 * normal.survivalProbability(Math.abs(score)))
                .toArray();
    }
}
