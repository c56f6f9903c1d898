package uk.jsna.attacker;

import java.util.List;
import java.util.Optional;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.linear.LinearSolver;
import org.ojalgo.structure.Mutate1D;

/** Bounded variables under weighted sums in ranges, solved for the least of one weighted sum. */
final class LinearProgram {

    private final double[] lower;
    private final double[] upper;
    private final List<Row> rows;

    /** A weighted sum of variables, by their places. */
    static final class Terms {

        private final int[] variables;
        private final double[] weights;

        Terms(int[] variables, double[] weights) {
            this.variables = variables;
            this.weights = weights;
        }

        Terms negated() {
            double[] opposite = new double[weights.length];
            for (int i = 0; i < opposite.length; i++) {
                opposite[i] = -weights[i];
            }
            return new Terms(variables, opposite);
        }

        double at(double[] point) {
            double sum = 0;
            for (int i = 0; i < variables.length; i++) {
                sum += weights[i] * point[variables[i]];
            }
            return sum;
        }

        private void set(Mutate1D row, double sign) {
            for (int i = 0; i < variables.length; i++) {
                row.set(variables[i], sign * weights[i]);
            }
        }
    }

    /** A weighted sum and the range in which it lies. */
    record Row(Terms terms, double lowest, double highest) {}

    LinearProgram(double[] lower, double[] upper, List<Row> rows) {
        this.lower = lower;
        this.upper = upper;
        this.rows = rows;
    }

    /** The point at which the sum is least, within these bounds; empty where no point fits. */
    Optional<double[]> minimise(Terms objective) {
        double[] costs = new double[lower.length];
        for (int i = 0; i < objective.variables.length; i++) {
            costs[objective.variables[i]] += objective.weights[i];
        }
        LinearSolver.Builder builder =
                LinearSolver.newBuilder(costs).lower(lower).upper(upper);
        for (Row row : rows) {
            add(row, builder);
        }
        Optimisation.Result result = builder.solve();
        return result.getState().isFeasible() ? Optional.of(result.toRawCopy1D()) : Optional.empty();
    }

    private static void add(Row row, LinearSolver.Builder builder) {
        if (row.lowest() == row.highest()) {
            row.terms().set(builder.equality(row.lowest()), 1);
            return;
        }
        if (row.highest() < Double.POSITIVE_INFINITY) {
            row.terms().set(builder.inequality(row.highest()), 1);
        }
        if (row.lowest() > Double.NEGATIVE_INFINITY) {
            row.terms().set(builder.inequality(-row.lowest()), -1);
        }
    }
}
