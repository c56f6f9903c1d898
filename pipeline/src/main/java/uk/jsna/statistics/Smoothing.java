package uk.jsna.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * A series carried forward by its own level, and where it has one its trend, with recent years weighing more. Simple
 * smoothing keeps the last level; Holt's adds the last trend; drift adds the mean yearly change to the last value. The
 * limits are those within which a later value should fall. Hyndman et al. (2008).
 */
public final class Smoothing {

    private static final Inputs INPUTS = new Inputs("Smoothing");
    private static final double LEAST = 1e-4;
    private static final double GREATEST = 1 - LEAST;
    private static final double FIRST_LEVEL_WEIGHT = LEAST + 0.2 * (GREATEST - LEAST);
    private static final double FIRST_TREND_WEIGHT = LEAST + 0.1 * (FIRST_LEVEL_WEIGHT - LEAST);

    /** Years at the start of a series that the search takes its first level and trend from. */
    private static final int STARTING_YEARS = 10;

    private final double alpha;
    private final double beta;
    private final double level;
    private final double trend;
    private final double sigma;
    private final double driftError;

    private Smoothing(double[] weights, double[] state, double sigma, double driftError) {
        this.alpha = weights[0];
        this.beta = weights[1];
        this.level = state[0];
        this.trend = state[1];
        this.sigma = sigma;
        this.driftError = driftError;
    }

    /** Simple exponential smoothing: no trend. Its weight and first level make the squared errors least. */
    public static Smoothing simple(double... values) {
        check(values, 4);
        double start = Arrays.stream(values).limit(STARTING_YEARS).average().orElseThrow();
        double[] found = NelderMead.minimum(
                at -> values.length * Math.log(values.length * meanSquare(values, new double[] {at[0], 0, at[1], 0})),
                new double[] {FIRST_LEVEL_WEIGHT, start});
        return smoothed(values, new double[] {found[0], 0, found[1], 0}, 2);
    }

    /** Holt's linear smoothing: a level and a trend, each with its weight. */
    public static Smoothing holt(double... values) {
        check(values, 6);
        ReflectedLine line = ReflectedLine.of(Arrays.copyOf(values, Math.min(STARTING_YEARS, values.length)));
        double[] found = NelderMead.minimum(
                at -> at[1] < LEAST || at[1] > GREATEST ? Double.NaN : meanSquare(values, at),
                new double[] {FIRST_LEVEL_WEIGHT, FIRST_TREND_WEIGHT, line.intercept(), line.slope()});
        return smoothed(values, found, 4);
    }

    /** A random walk with drift: the last value and the mean change from year to year. */
    public static Smoothing drift(double... values) {
        check(values, 3);
        int changes = values.length - 1;
        double drift = (values[changes] - values[0]) / changes;
        double squares = 0;
        for (int i = 1; i < values.length; i++) {
            double residual = values[i] - values[i - 1] - drift;
            squares += residual * residual;
        }
        double sigma = Math.sqrt(squares / (changes - 1));
        return new Smoothing(
                new double[] {1, 0}, new double[] {values[changes], drift}, sigma, sigma / Math.sqrt(changes));
    }

    private static void check(double[] values, int fewest) {
        INPUTS.atLeast(fewest, values.length, "values");
        for (int i = 0; i < values.length; i++) {
            INPUTS.present(values[i], "value", i);
        }
    }

    /** The mean squared error of one step ahead; NaN where the weights are out of bounds. */
    private static double meanSquare(double[] values, double[] at) {
        if (!(at[0] >= LEAST && at[0] <= GREATEST && at[1] <= at[0])) {
            return Double.NaN;
        }
        double[] state = {at[2], at[3]};
        double mean = 0;
        for (int i = 0; i < values.length; i++) {
            double error = step(state, values[i], at[0], at[1]);
            mean = (mean * i + error * error) / (i + 1);
        }
        return mean;
    }

    private static double step(double[] state, double value, double alpha, double beta) {
        double before = state[0];
        double expected = before + state[1];
        double error = value - expected;
        state[0] = expected + alpha * error;
        state[1] += beta / alpha * (state[0] - before - state[1]);
        return error;
    }

    private static Smoothing smoothed(double[] values, double[] at, int parameters) {
        double[] state = {at[2], at[3]};
        double squares = 0;
        for (double value : values) {
            double error = step(state, value, at[0], at[1]);
            squares += error * error;
        }
        double sigma = Math.sqrt(squares / (values.length - parameters));
        return new Smoothing(new double[] {at[0], at[1]}, state, sigma, 0);
    }

    /** The value so many years after the last, with the limits within which it should fall. */
    public Estimate ahead(int years) {
        INPUTS.atLeast(1, years, "years");
        double variance = driftError * driftError * years * years + sigma * sigma;
        for (int j = 1; j < years; j++) {
            double carried = alpha + beta * j;
            variance += sigma * sigma * carried * carried;
        }
        double value = level + years * trend;
        double error = Math.sqrt(variance);
        double half95 = ConfidenceLevel.P95.z() * error;
        double half998 = ConfidenceLevel.P998.z() * error;
        return new Estimate(value, value - half95, value + half95, value - half998, value + half998);
    }

    /** The weight of the latest error in the level. */
    public double levelWeight() {
        return alpha;
    }

    /** The weight of the latest error in the trend; none where the method does not smooth a trend. */
    public OptionalDouble trendWeight() {
        return beta > 0 ? OptionalDouble.of(beta) : OptionalDouble.empty();
    }
}
