package uk.jsna.disclosure;

import java.util.List;
import java.util.OptionalLong;

/**
 * What was decided of a block, with its proof.
 *
 * @param decisions one for each figure of the new release, in key order
 * @param alternatives complete alternative sets of counts that would have been published as the same figures
 * @param ladder steps of the fallback ladder
 * @param unprotected figures that nothing the release withholds can protect
 * @param incidents figures that should be withheld but an earlier release showed
 */
public record BlockOutcome(
        List<FigureDecision> decisions,
        List<List<Alternative>> alternatives,
        List<Rung> ladder,
        List<CellKey> unprotected,
        List<Incident> incidents) {

    public BlockOutcome {
        decisions = List.copyOf(decisions);
        alternatives = List.copyOf(alternatives);
        ladder = List.copyOf(ladder);
        unprotected = List.copyOf(unprotected);
        incidents = List.copyOf(incidents);
    }

    /** Other counts of a figure. */
    public record Alternative(CellKey key, long numerator, OptionalLong denominator) {}

    /**
     * A rung of the ladder that was used.
     *
     * @param name what was withheld more than the cells around
     * @param figures how many figures needed it
     */
    public record Rung(String name, int figures) {}
}
