package uk.jsna.disclosure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.linear.LinearSolver;
import org.ojalgo.structure.Mutate1D;

/**
 * One linear program over a block: how many children each cell moves up or down, so that every sum stays.
 *
 * <p>Areas by sexes form a network, whose solutions are whole numbers by themselves; pooled periods do not. Only a
 * solution that comes out fractional is searched on for whole numbers, by branch and bound, depth first and with a limit
 * on its steps: the best solution found by then is taken, and none at all counts as impossible, which is safe.
 *
 * <p>Variable {@code 2 i} is how far cell {@code i} moves up, variable {@code 2 i + 1} how far it moves down.
 */
final class MoveProgram {

    private static final double WHOLE = 1e-6;
    private static final int MOST_BRANCHES = 400;

    private final Block block;
    private final double[] lower;
    private final double[] upper;
    private final double[] cost;

    MoveProgram(ReleaseModel model, Block block, double[] costs) {
        this.block = block;
        lower = new double[2 * costs.length];
        upper = new double[2 * costs.length];
        cost = new double[2 * costs.length];
        for (int i = 0; i < costs.length; i++) {
            Cell cell = model.cell(block.places()[i]);
            upper[2 * i] = (double) (cell.bounds().upper() - cell.value());
            upper[2 * i + 1] = (double) (cell.value() - cell.bounds().lower());
            cost[2 * i] = costs[i];
            cost[2 * i + 1] = costs[i];
        }
    }

    /** Makes one cell change by exactly this number; impossible where its bounds do not allow it. */
    void fix(int index, long change) {
        lower[2 * index] = (double) Math.max(change, 0);
        lower[2 * index + 1] = (double) Math.max(-change, 0);
        upper[2 * index] = Math.min(upper[2 * index], lower[2 * index]);
        upper[2 * index + 1] = Math.min(upper[2 * index + 1], lower[2 * index + 1]);
    }

    /** Asks for the largest move of one cell in one direction, up to a limit. */
    void stretch(int index, int direction, long limit) {
        int along = direction > 0 ? 2 * index : 2 * index + 1;
        int against = direction > 0 ? 2 * index + 1 : 2 * index;
        upper[against] = 0;
        upper[along] = Math.min(upper[along], (double) limit);
        cost[along] = -1;
    }

    /** The change of each cell in the best solution found in whole numbers, if there is one. */
    Optional<long[]> solve() {
        Branching branching = new Branching();
        branching.explore();
        return Optional.ofNullable(branching.best);
    }

    /** Depth-first search over the bounds of fractional moves, the nearer whole number first. */
    private final class Branching {

        private long @Nullable [] best;
        private double bestCost = Double.POSITIVE_INFINITY;
        private int branches;

        void explore() {
            if (branches == MOST_BRANCHES || !boundsAreOrdered()) {
                return;
            }
            branches++;
            Optimisation.Result relaxed = relaxed();
            if (!relaxed.getState().isFeasible() || relaxed.getValue() > bestCost - WHOLE) {
                return;
            }
            int fractional = firstFractional(relaxed);
            if (fractional < 0) {
                best = changes(relaxed);
                bestCost = relaxed.getValue();
            } else {
                branch(fractional, relaxed.doubleValue(fractional));
            }
        }

        private void branch(int variable, double value) {
            double below = Math.floor(value);
            boolean belowIsNearer = value - below < 0.5;
            explore(variable, below, belowIsNearer);
            explore(variable, below, !belowIsNearer);
        }

        private void explore(int variable, double below, boolean atMost) {
            double[] bound = atMost ? upper : lower;
            double before = bound[variable];
            bound[variable] = atMost ? below : below + 1;
            explore();
            bound[variable] = before;
        }
    }

    private boolean boundsAreOrdered() {
        for (int i = 0; i < lower.length; i++) {
            if (lower[i] > upper[i]) {
                return false;
            }
        }
        return true;
    }

    private Optimisation.Result relaxed() {
        LinearSolver.Builder builder =
                LinearSolver.newBuilder(cost).lower(lower).upper(upper);
        for (Block.Row row : block.rows()) {
            Mutate1D sum = builder.equality(0);
            for (int i = 0; i < row.length(); i++) {
                sum.set(2L * row.member(i), row.sign(i));
                sum.set(2L * row.member(i) + 1, -row.sign(i));
            }
        }
        return builder.solve();
    }

    private static int firstFractional(Optimisation.Result solution) {
        for (int i = 0; i < solution.size(); i++) {
            double value = solution.doubleValue(i);
            if (Math.abs(value - Math.rint(value)) > WHOLE) {
                return i;
            }
        }
        return -1;
    }

    private long[] changes(Optimisation.Result solution) {
        long[] changes = new long[block.places().length];
        for (int i = 0; i < changes.length; i++) {
            changes[i] = Math.round(solution.doubleValue(2L * i)) - Math.round(solution.doubleValue(2L * i + 1));
        }
        return changes;
    }
}
