package uk.jsna.disclosure;

import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;

/** The outcome of secondary suppression: the mask, what could not be protected, and the deviations that prove the rest. */
public final class Suppression {

    private final ReleaseModel model;
    private final Outcome outcome;

    /** What the search for a mask came to, by places in the model. */
    record Outcome(BitSet withheld, BitSet unprotected, List<Deviation> deviations, List<LadderStep> ladder) {
        Outcome {
            deviations = List.copyOf(deviations);
            ladder = List.copyOf(ladder);
        }
    }

    Suppression(ReleaseModel model, Outcome outcome) {
        this.model = model;
        this.outcome = outcome;
    }

    /** What the release withholds. */
    public Mask mask() {
        TreeSet<CellKey> primary = new TreeSet<>();
        TreeSet<CellKey> secondary = new TreeSet<>();
        outcome.withheld().stream().mapToObj(model::cell).forEach(cell -> {
            boolean isPrimary = cell.standing() instanceof Standing.Primary;
            (isPrimary ? primary : secondary).add(cell.key());
        });
        return new Mask(primary, secondary);
    }

    /**
     * Withheld cells that no mask can protect as fully as asked, in key order. A release with one of them must not go out
     * before a person has decided: withhold the table, pool it, or accept and record it.
     */
    public List<CellKey> unprotected() {
        return outcome.unprotected().stream()
                .mapToObj(place -> model.cell(place).key())
                .toList();
    }

    /** True where every withheld cell is as uncertain as asked. */
    public boolean isSafe() {
        return outcome.unprotected().isEmpty();
    }

    /** The steps of the fallback ladder that were taken, lowest tier first. */
    public List<LadderStep> ladder() {
        return outcome.ladder();
    }

    /**
     * Complete alternative sets of counts that would have been published as the same release: enough to show the spread of
     * every protected cell, and as many as asked as far as there are that many.
     */
    public List<Witness> witnesses(int atLeast) {
        return new WitnessPacking(model, outcome).pack(atLeast);
    }

    /** The model that was decided upon. */
    public ReleaseModel model() {
        return model;
    }
}
