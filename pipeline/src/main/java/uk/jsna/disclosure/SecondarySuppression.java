package uk.jsna.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * Secondary suppression: which further counts to withhold, so that no withheld count follows from the published ones and
 * their sums. Each withheld count that is small, or could pass for small, is protected by deviations: other counts of
 * whole children that would have been published as the very same release. They are the proof as well as the method.
 *
 * <p>The ladder: a cell is protected by cells of its own tier in its own district; where they do not suffice the totals
 * of the next tier may be withheld too, and so on up. What not even the whole release can protect (because others
 * publish too much, or there are too few children) is protected as far as can be and reported; it must not be released
 * without a decision by a person.
 *
 * <p>Source of the method: cell suppression by attacker's subproblems (Fischetti and Salazar-Gonzalez, Management
 * Science 47, 2001), one cell at a time with linear costs, which is a heuristic: it may withhold more than an optimum
 * would, never less than is safe. Not covered: a reader who knows a child's record, and releases by others of the same
 * source that are not in the model.
 */
public final class SecondarySuppression {

    private final ReleaseModel model;
    private final BitSet withheld;
    private final List<Deviation> deviations = new ArrayList<>();
    private final List<LadderStep> ladder = new ArrayList<>();

    private SecondarySuppression(ReleaseModel model) {
        this.model = model;
        this.withheld = places(model, Cell::isWithheld);
    }

    /** Decides what a release withholds. */
    public static Suppression of(ReleaseModel model) {
        return new SecondarySuppression(model).decide();
    }

    private Suppression decide() {
        BitSet wanted = places(
                model, cell -> cell.isWithheld() && cell.standing().protection().width() > 0);
        int highest = model.cells().stream().mapToInt(Cell::tier).max().orElse(0);
        for (int tier = 0; tier <= highest && !wanted.isEmpty(); tier++) {
            BitSet left = protect(wanted, tier, false);
            ladder.add(new LadderStep(tier, wanted.cardinality(), left.cardinality()));
            wanted = left;
        }
        BitSet unprotected = wanted.isEmpty() ? wanted : protect(wanted, highest, true);
        return new Suppression(model, new Suppression.Outcome(withheld, unprotected, deviations, ladder));
    }

    /** Protects cells with everything at or below a tier, block by block, and returns those still unprotected. */
    private BitSet protect(BitSet wanted, int tier, boolean asFarAsPossible) {
        BitSet before = (BitSet) withheld.clone();
        BitSet left = (BitSet) wanted.clone();
        Block.of(model, before, tier).stream().filter(block -> block.holdsAnyOf(wanted)).toList().parallelStream()
                .map(block -> new BlockSuppression(model, block, before).protect(wanted, asFarAsPossible))
                .forEachOrdered(result -> {
                    withheld.or(result.withheld());
                    deviations.addAll(result.deviations());
                    left.andNot(result.attempted());
                    left.or(result.unprotected());
                });
        return left;
    }

    private static BitSet places(ReleaseModel model, Predicate<Cell> which) {
        BitSet places = new BitSet(model.size());
        for (int place = 0; place < model.size(); place++) {
            places.set(place, which.test(model.cell(place)));
        }
        return places;
    }
}
