package uk.jsna.disclosure;

import java.util.Arrays;
import java.util.List;
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

    /** Blocks of more cells are searched near the cell first. */
    private static final int LARGE = 400;

    private static final int NEIGHBOURS = 120;

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

    /** Where a deviation of a cell is looked for, the shortest search first: near the cell, then in the whole block. */
    List<Block> placesToLook(int index) {
        return block.places().length <= LARGE ? List.of(block) : List.of(block.near(index, NEIGHBOURS), block);
    }

    /** The cheapest deviation of some cells in which one changes by exactly the given number, if there is one. */
    Optional<Deviation> cheapest(Block within, int index, long change) {
        MoveProgram program = new MoveProgram(model, within, costsOf(within));
        program.fix(Arrays.binarySearch(within.places(), block.places()[index]), change);
        return program.solve().flatMap(changes -> checked(within, changes));
    }

    private double[] costsOf(Block within) {
        return Arrays.stream(within.places())
                .mapToDouble(place -> costs[Arrays.binarySearch(block.places(), place)])
                .toArray();
    }

    /** The deviation that moves the cell furthest up (+1) or down (-1), at most by the limit, at whatever cost. */
    Optional<Deviation> furthest(Block within, int index, int direction, long limit) {
        MoveProgram program = new MoveProgram(model, within, new double[within.places().length]);
        program.stretch(Arrays.binarySearch(within.places(), block.places()[index]), direction, limit);
        return program.solve().flatMap(changes -> checked(within, changes));
    }

    /** What the solver says is believed only where it adds up in whole numbers. */
    private Optional<Deviation> checked(Block within, long[] changes) {
        Deviation deviation = Deviation.of(within.places(), changes);
        return within.isBalanced(changes) && deviation.fits(model) ? Optional.of(deviation) : Optional.empty();
    }
}
