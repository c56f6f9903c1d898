package uk.jsna.disclosure;

import java.util.Optional;

/**
 * Finds deviations of one block: the smallest loss for which a cell can move by a given number of children, by linear
 * programming over the moves of all its cells.
 */
final class DeviationSearch {

    /** A withheld cell moves almost free; almost, so that it does not move without need. */
    private static final double MOVING_A_WITHHELD_CELL = 1;

    private static final double WITHHOLDING_A_CELL = 1000;

    /** Among cells of one weight readers lose least with the smallest count. */
    private static final double LOSS_BY_SIZE = 0.1;

    private final ReleaseModel model;
    private final Block block;
    private final double[] costs;

    DeviationSearch(ReleaseModel model, Block block) {
        this.model = model;
        this.block = block;
        this.costs = new double[block.places().length];
        for (int i = 0; i < costs.length; i++) {
            costs[i] = costOf(model.cell(block.places()[i]));
        }
    }

    private static double costOf(Cell cell) {
        return cell.standing() instanceof Standing.Publishable publishable
                ? WITHHOLDING_A_CELL
                        * publishable.cost().weight()
                        * (1 + LOSS_BY_SIZE * Math.log((double) cell.value()))
                : MOVING_A_WITHHELD_CELL;
    }

    /** Tells the search that a cell is withheld by now and costs nothing more. */
    void withhold(int index) {
        costs[index] = MOVING_A_WITHHELD_CELL;
    }

    /** The cheapest deviation in which the cell changes by exactly the given number, if there is one. */
    Optional<Deviation> cheapest(int index, long change) {
        MoveProgram program = new MoveProgram(model, block, costs);
        program.fix(index, change);
        return program.solve().flatMap(this::checked);
    }

    /** How far the cell can move up (+1) or down (-1), at most the limit, whatever else must be withheld for it. */
    long furthest(int index, int direction, long limit) {
        MoveProgram program = new MoveProgram(model, block, new double[costs.length]);
        program.stretch(index, direction, limit);
        return program.solve().map(changes -> Math.abs(changes[index])).orElse(0L);
    }

    /** What the solver says is believed only where it adds up in whole numbers. */
    private Optional<Deviation> checked(long[] changes) {
        Deviation deviation = Deviation.of(block.places(), changes);
        return block.isBalanced(changes) && deviation.fits(model) ? Optional.of(deviation) : Optional.empty();
    }
}
