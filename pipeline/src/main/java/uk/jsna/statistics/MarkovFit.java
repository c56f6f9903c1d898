package uk.jsna.statistics;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * The most probable levels of areas at one strength of smoothing, and the restricted likelihood of that strength by
 * Laplace's approximation. The levels are penalised by half the strength times the sum, over pairs of neighbours, of
 * their squared differences, which leaves the mean of all free.
 */
final class MarkovFit {

    private static final int MOST_STEPS = 200;
    private static final double SETTLED = 1e-9;

    private final Areas areas;
    private final double smoothing;
    private final double[] weights;
    private RealVector levels;
    private RealMatrix inverse;
    private double logDeterminant;

    /** What is known of the areas. */
    static final class Areas {

        final CountFamily family;
        final double[] counts;
        final double[] populations;

        /** For each area the number of its neighbours, and less one for each of them. */
        private final RealMatrix penalty;

        /** The logarithm of the product of the penalty's eigenvalues above zero. */
        private final double logPenalty;

        Areas(CountFamily family, double[] counts, double[] populations, SpatialWeights neighbours) {
            this.family = family;
            this.counts = counts;
            this.populations = populations;
            int n = counts.length;
            penalty = new Array2DRowRealMatrix(n, n);
            RealMatrix completed = new Array2DRowRealMatrix(n, n);
            for (int i = 0; i < n; i++) {
                for (int j : neighbours.neighboursOf(i)) {
                    penalty.setEntry(i, j, -1);
                }
                penalty.setEntry(i, i, neighbours.neighboursOf(i).length);
                for (int j = 0; j < n; j++) {
                    completed.setEntry(i, j, penalty.getEntry(i, j) + 1.0 / n);
                }
            }
            logPenalty = logDeterminant(decomposed(completed));
        }

        int size() {
            return counts.length;
        }
    }

    private MarkovFit(Areas areas, double smoothing) {
        this.areas = areas;
        this.smoothing = smoothing;
        this.weights = new double[areas.size()];
        this.levels = new ArrayRealVector(areas.size());
        this.inverse = areas.penalty;
    }

    /** The fit at a strength of smoothing, by Newton's steps, halved where they overshoot. */
    static MarkovFit of(Areas areas, double smoothing) {
        MarkovFit fit = new MarkovFit(areas, smoothing);
        for (int i = 0; i < areas.size(); i++) {
            fit.levels.setEntry(i, areas.family.start(areas.counts[i], areas.populations[i]));
        }
        double change = Double.POSITIVE_INFINITY;
        for (int step = 0; step < MOST_STEPS && change > SETTLED; step++) {
            change = fit.step();
        }
        CholeskyDecomposition settled = decomposed(fit.curvature());
        fit.inverse = settled.getSolver().getInverse();
        fit.logDeterminant = logDeterminant(settled);
        return fit;
    }

    private double step() {
        RealVector uphill = areas.penalty.operate(levels).mapMultiply(-smoothing);
        for (int i = 0; i < weights.length; i++) {
            uphill.addToEntry(i, areas.counts[i] - mean(i));
        }
        RealVector move = decomposed(curvature()).getSolver().solve(uphill);
        double before = penalised();
        RealVector from = levels;
        levels = from.add(move);
        while (!(penalised() <= before + Math.abs(before) * 1e-12) && move.getLInfNorm() > SETTLED) {
            move = move.mapMultiply(0.5);
            levels = from.add(move);
        }
        return move.getLInfNorm();
    }

    private double mean(int area) {
        return areas.family.mean(levels.getEntry(area), areas.populations[area]);
    }

    /** The weight of each area's count on the diagonal, and the penalty. */
    private RealMatrix curvature() {
        RealMatrix curvature = areas.penalty.scalarMultiply(smoothing);
        for (int i = 0; i < weights.length; i++) {
            weights[i] = areas.family.variance(mean(i), areas.populations[i]);
            curvature.addToEntry(i, i, weights[i]);
        }
        return curvature;
    }

    /** Less the logarithm of the likelihood, and the penalty: what is least at the most probable levels. */
    private double penalised() {
        double sum = smoothing * roughness() / 2;
        for (int i = 0; i < weights.length; i++) {
            sum -= areas.family.logLikelihood(areas.counts[i], mean(i), areas.populations[i]);
        }
        return sum;
    }

    private double roughness() {
        return levels.dotProduct(areas.penalty.operate(levels));
    }

    /** Less the logarithm of the restricted likelihood: least at the strength that the data speak for. Wood (2011). */
    double criterion() {
        int n = areas.size();
        return penalised()
                + (logDeterminant + Math.log(n) - (n - 1) * Math.log(smoothing) - areas.logPenalty) / 2
                - Math.log(2 * Math.PI) / 2;
    }

    /** The change of the criterion with the logarithm of the strength. */
    double criterionSlope() {
        RealVector pull = areas.penalty.operate(levels).mapMultiply(smoothing);
        RealVector drift = inverse.operate(pull);
        double trace = 0;
        for (int i = 0; i < weights.length; i++) {
            double ofWeight = -areas.family.varianceChange(mean(i), areas.populations[i]) * drift.getEntry(i);
            trace += 1 + inverse.getEntry(i, i) * (ofWeight - weights[i]);
        }
        return (levels.dotProduct(pull) + trace - (areas.size() - 1)) / 2;
    }

    /** The number of free levels that the fit amounts to: one for a common level, one an area for none drawn together. */
    double effectiveParameters() {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * inverse.getEntry(i, i);
        }
        return sum;
    }

    double[] levels() {
        return levels.toArray();
    }

    /** The standard deviation of each area's level, given the counts. */
    double[] errors() {
        double[] errors = new double[weights.length];
        for (int i = 0; i < errors.length; i++) {
            errors[i] = Math.sqrt(inverse.getEntry(i, i));
        }
        return errors;
    }

    private static CholeskyDecomposition decomposed(RealMatrix matrix) {
        return new CholeskyDecomposition(matrix, Double.MAX_VALUE, 0);
    }

    private static double logDeterminant(CholeskyDecomposition decomposition) {
        RealMatrix triangle = decomposition.getL();
        double sum = 0;
        for (int i = 0; i < triangle.getRowDimension(); i++) {
            sum += 2 * Math.log(triangle.getEntry(i, i));
        }
        return sum;
    }
}
