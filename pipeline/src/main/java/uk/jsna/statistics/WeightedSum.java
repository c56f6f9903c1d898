package uk.jsna.statistics;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/**
 * The distribution of a weighted sum of independent values, each a known function of a normal variable, by inversion of
 * its characteristic function: trapezoid sums that converge beyond the digits asked of them. Gil-Pelaez (1951); Davies
 * (1973).
 */
final class WeightedSum {

    /** Step and reach of the normal variable: the sum over it is exact to more than ten digits. */
    private static final double NODE_STEP = 1.0 / 8;

    private static final int NODES = 2 * 68 + 1;

    /** The window within which the sum lies for certain, in its standard deviations. */
    private static final double WINDOW = 64;

    private static final int FREQUENCIES = 160;
    private static final int DOUBLINGS = 40;
    private static final double ACCURACY = 1e-12;

    private final double[][] values;
    private final double[] nodeWeights = new double[NODES];

    WeightedSum(double[] means, double[] errors, DoubleUnaryOperator inverse) {
        values = new double[means.length][NODES];
        for (int node = 0; node < NODES; node++) {
            double z = (node - NODES / 2) * NODE_STEP;
            nodeWeights[node] = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * NODE_STEP;
            for (int i = 0; i < means.length; i++) {
                values[i][node] = inverse.applyAsDouble(means[i] + errors[i] * z);
            }
        }
    }

    /** The value below which the sum lies with a probability. */
    double quantile(double[] weights, double probability) {
        Transform transform = new Transform(weights);
        double reach = 4 * transform.deviation;
        return solve(x -> transform.probabilityAtMost(x) - probability, transform.mean, reach);
    }

    double probabilityAtMost(double[] weights, double value) {
        return new Transform(weights).probabilityAtMost(value);
    }

    /**
     * The value below which the ratio of two sums lies with a probability; NaN where neither sum is above zero for
     * certain, to a tenth of that probability. Where only the upper sum is, the ratio falls on both sides of a pole, and
     * its values below zero come first.
     */
    double ratioQuantile(double[] upper, double[] lower, double probability) {
        double doubt = Math.min(probability, 1 - probability) / 10;
        double below = probabilityAtMost(lower, 0);
        if (probabilityAtMost(upper, 0) > doubt || below < ACCURACY) {
            return below <= doubt ? solve(r -> atMost(upper, lower, r) - probability, 1, 0.5) : Double.NaN;
        }
        return probability < below
                ? -Math.exp(-solve(u -> below - atMost(upper, lower, -Math.exp(-u)) - probability, 0, 0.5))
                : Math.exp(solve(u -> atMost(upper, lower, Math.exp(u)) + below - probability, 0, 0.5));
    }

    /** The probability that the upper sum is at most r times the lower. */
    private double atMost(double[] upper, double[] lower, double r) {
        double[] weights = new double[upper.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = upper[i] - r * lower[i];
        }
        return probabilityAtMost(weights, 0);
    }

    /** A root of a rising function, searched from a start by steps that double; NaN where there is none. */
    private static double solve(DoubleUnaryOperator rising, double start, double step) {
        double reach = step;
        for (int doubling = 0; doubling < DOUBLINGS; doubling++) {
            double low = start - reach;
            double high = start + reach;
            if (rising.applyAsDouble(low) <= 0 && rising.applyAsDouble(high) >= 0) {
                return new BrentSolver(ACCURACY, ACCURACY * step).solve(200, rising::applyAsDouble, low, high);
            }
            reach *= 2;
        }
        return Double.NaN;
    }

    /** The characteristic function of one weighted sum about its mean, at equally spaced frequencies. */
    private final class Transform {

        private final double mean;
        private final double deviation;
        private final double step;
        private final double[] real = new double[FREQUENCIES];
        private final double[] imaginary = new double[FREQUENCIES];

        Transform(double[] weights) {
            double[] means = new double[weights.length];
            double variance = 0;
            double sum = 0;
            for (int i = 0; i < weights.length; i++) {
                double square = 0;
                for (int node = 0; node < NODES; node++) {
                    means[i] += nodeWeights[node] * values[i][node];
                    square += nodeWeights[node] * values[i][node] * values[i][node];
                }
                variance += weights[i] * weights[i] * (square - means[i] * means[i]);
                sum += weights[i] * means[i];
            }
            mean = sum;
            deviation = Math.sqrt(variance);
            step = 2 * Math.PI / (WINDOW * deviation);
            java.util.Arrays.fill(real, 1);
            for (int i = 0; i < weights.length; i++) {
                multiply(weights[i], values[i], means[i]);
            }
        }

        private void multiply(double weight, double[] value, double centre) {
            double[] cosine = new double[NODES];
            double[] sine = new double[NODES];
            double[] stepCosine = new double[NODES];
            double[] stepSine = new double[NODES];
            for (int node = 0; node < NODES; node++) {
                double angle = step * weight * (value[node] - centre);
                cosine[node] = Math.cos(angle / 2);
                sine[node] = Math.sin(angle / 2);
                stepCosine[node] = Math.cos(angle);
                stepSine[node] = Math.sin(angle);
            }
            for (int k = 0; k < FREQUENCIES; k++) {
                double re = 0;
                double im = 0;
                for (int node = 0; node < NODES; node++) {
                    re += nodeWeights[node] * cosine[node];
                    im += nodeWeights[node] * sine[node];
                    double turned = cosine[node] * stepCosine[node] - sine[node] * stepSine[node];
                    sine[node] = sine[node] * stepCosine[node] + cosine[node] * stepSine[node];
                    cosine[node] = turned;
                }
                double product = real[k] * re - imaginary[k] * im;
                imaginary[k] = imaginary[k] * re + real[k] * im;
                real[k] = product;
            }
        }

        /** Beyond the window the trapezoid sum would repeat itself. */
        double probabilityAtMost(double x) {
            if (Math.abs(x - mean) > WINDOW / 2 * deviation) {
                return x > mean ? 1 : 0;
            }
            double sum = 0;
            for (int k = 0; k < FREQUENCIES; k++) {
                double frequency = (k + 0.5) * step;
                double angle = frequency * (x - mean);
                sum += (imaginary[k] * Math.cos(angle) - real[k] * Math.sin(angle)) / (k + 0.5);
            }
            return 0.5 - sum / Math.PI;
        }
    }
}
