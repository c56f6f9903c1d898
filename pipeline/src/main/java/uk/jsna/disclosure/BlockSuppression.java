package uk.jsna.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Protects the withheld cells of one block. For each it finds deviations that keep the count as uncertain as asked; the
 * published cells that these deviations move are withheld from then on, and are protected in turn.
 */
final class BlockSuppression {

    private final ReleaseModel model;
    private final Block block;
    private final DeviationSearch search;
    private final BitSet withheld;
    private final long[] reachedUp;
    private final long[] reachedDown;
    private final List<Deviation> deviations = new ArrayList<>();
    private final BitSet attempted = new BitSet();
    private final BitSet unprotected = new BitSet();

    BlockSuppression(ReleaseModel model, Block block, BitSet withheld) {
        this.model = model;
        this.block = block;
        this.withheld = (BitSet) withheld.clone();
        this.search = new DeviationSearch(model, block);
        this.reachedUp = new long[block.places().length];
        this.reachedDown = new long[block.places().length];
        for (int i = 0; i < block.places().length; i++) {
            if (withheld.get(block.places()[i])) {
                search.withhold(i);
            }
        }
    }

    /**
     * Protects the given cells of the block, and then those that had to be withheld for them.
     *
     * @param asFarAsPossible whether a cell that cannot be protected fully is protected as far as it can be
     */
    BlockSuppression protect(BitSet wanted, boolean asFarAsPossible) {
        BitSet before = (BitSet) withheld.clone();
        protectEach(wanted::get, asFarAsPossible);
        for (int decided = -1; decided < attempted.cardinality(); ) {
            decided = attempted.cardinality();
            protectEach(place -> withheld.get(place) && !before.get(place), asFarAsPossible);
        }
        return this;
    }

    private void protectEach(IntPredicate wanted, boolean asFarAsPossible) {
        for (int index = 0; index < block.places().length; index++) {
            int place = block.places()[index];
            if (wanted.test(place) && !attempted.get(place)) {
                attempted.set(place);
                unprotected.set(place, !protectCell(index, asFarAsPossible));
            }
        }
    }

    /** The cells whose protection was tried. */
    BitSet attempted() {
        return attempted;
    }

    /** The deviations found, in the order in which they were found. */
    List<Deviation> deviations() {
        return deviations;
    }

    /** Every cell of the release that is withheld by now, as far as this block knows. */
    BitSet withheld() {
        return withheld;
    }

    /** The cells that could not be protected fully within the block. */
    BitSet unprotected() {
        return unprotected;
    }

    private boolean protectCell(int index, boolean asFarAsPossible) {
        List<Deviation> found = new ArrayList<>();
        boolean isProtected = false;
        for (Block within : search.placesToLook(index)) {
            if (!isProtected) {
                found.clear();
                isProtected = isProtected(index, within, found);
            }
        }
        if (isProtected || asFarAsPossible) {
            found.forEach(this::accept);
        }
        return isProtected;
    }

    private boolean isProtected(int index, Block within, List<Deviation> found) {
        Protection need = model.cell(block.places()[index]).standing().protection();
        long down = need.down() == 0 ? reachedDown[index] : reach(within, index, -need.down(), found);
        long up = need.up() == 0 ? reachedUp[index] : reach(within, index, need.up(), found);
        if (down + up < need.width()) {
            up = Math.max(up, reach(within, index, need.width() - down, found));
        }
        if (down + up < need.width()) {
            down = Math.max(down, reach(within, index, up - need.width(), found));
        }
        return down + up >= need.width();
    }

    /** How far the cell can move, by the change if it can be, which is not none; a deviation not yet known is added. */
    private long reach(Block within, int index, long change, List<Deviation> found) {
        long known = (change > 0 ? reachedUp : reachedDown)[index];
        long amount = Math.abs(change);
        if (amount <= known) {
            return known;
        }
        Optional<Deviation> deviation = search.cheapest(within, index, change);
        long reached = amount;
        if (deviation.isEmpty()) {
            Optional<Deviation> furthest = search.furthest(within, index, Long.signum(change), amount);
            reached = furthest.map(each -> Math.abs(each.changeOf(block.places()[index])))
                    .orElse(0L);
            deviation = reached > known
                    ? search.cheapest(within, index, Long.signum(change) * reached)
                            .or(() -> furthest)
                    : Optional.empty();
        }
        deviation.ifPresent(found::add);
        return deviation.isPresent() ? reached : known;
    }

    private void accept(Deviation deviation) {
        remember(deviation);
        Deviation opposite = deviation.negated();
        if (opposite.fits(model)) {
            remember(opposite);
        }
    }

    private void remember(Deviation deviation) {
        deviations.add(deviation);
        for (int i = 0; i < deviation.places().length; i++) {
            int place = deviation.places()[i];
            int index = Arrays.binarySearch(block.places(), place);
            reachedUp[index] = Math.max(reachedUp[index], deviation.changeAt(i));
            reachedDown[index] = Math.max(reachedDown[index], -deviation.changeAt(i));
            if (model.cell(place).standing() instanceof Standing.Publishable && !withheld.get(place)) {
                withheld.set(place);
                search.withhold(index);
            }
        }
    }
}
