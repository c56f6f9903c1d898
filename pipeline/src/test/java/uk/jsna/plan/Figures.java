package uk.jsna.plan;

import uk.jsna.statistics.Proportion;

/** Figures as a release would give them. */
final class Figures {

    private Figures() {}

    /** A share in per cent with its Wilson limits. */
    static Observation children(long some, long all) {
        return Observation.ofCounts(
                some,
                all,
                Unit.PERCENT,
                Proportion.of((double) some, (double) all, 100).interval95());
    }
}
