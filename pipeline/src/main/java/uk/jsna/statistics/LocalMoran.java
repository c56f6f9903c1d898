package uk.jsna.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How much one area and its neighbours are alike, or unlike, in being above or below the average: its share of Moran's
 * I. Anselin (1995); the moments are conditional on the area's own value, by Sokal et al. (1998), with those over all
 * deals beside them.
 *
 * @param statistic above zero where the area and its neighbours lie on the same side of the average
 * @param expectation given the area's own value
 * @param variance given the area's own value
 * @param expectationOfAll over all deals of the values
 * @param varianceOfAll over all deals of the values
 */
public record LocalMoran(
        double statistic, double expectation, double variance, double expectationOfAll, double varianceOfAll) {

    /** The statistic of every area. */
    public static List<LocalMoran> of(double[] values, SpatialWeights weights) {
        Inputs inputs = new Inputs("LocalMoran");
        inputs.atLeast(4, values.length, "values");
        inputs.length(values, weights.size(), "values");
        for (int i = 0; i < values.length; i++) {
            inputs.present(values[i], "value", i);
        }
        double n = values.length;
        double mean = Arrays.stream(values).sum() / n;
        double[] z = Arrays.stream(values).map(value -> value - mean).toArray();
        double m2 = Arrays.stream(z).map(each -> each * each).sum() / n;
        double b2 = Arrays.stream(z).map(each -> each * each * each * each).sum() / n / (m2 * m2);
        List<LocalMoran> areas = new ArrayList<>();
        for (int i = 0; i < z.length; i++) {
            double w = weights.rowSum(i);
            double squares = weights.rowSquares(i);
            double scaled = z[i] / m2;
            double conditional =
                    scaled * scaled * (n / (n - 2)) * (squares - w * w / (n - 1)) * (m2 - z[i] * z[i] / (n - 1));
            double all = squares * (n - b2) / (n - 1)
                    + (w * w - squares) * (2 * b2 - n) / ((n - 1) * (n - 2))
                    - w * w / ((n - 1) * (n - 1));
            areas.add(new LocalMoran(
                    scaled * weights.lag(z, i), -z[i] * z[i] * w / ((n - 1) * m2), conditional, -w / (n - 1), all));
        }
        return List.copyOf(areas);
    }

    /** The statistic in standard errors from its expectation, given the area's own value. */
    public double z() {
        return (statistic - expectation) / Math.sqrt(variance);
    }

    /** As {@link #z} over all deals. */
    public double zOfAll() {
        return (statistic - expectationOfAll) / Math.sqrt(varianceOfAll);
    }

    /** Two-sided probability given the area's own value. */
    public double p() {
        return 2 * NormalDistribution.of(0, 1).survivalProbability(Math.abs(z()));
    }
}
