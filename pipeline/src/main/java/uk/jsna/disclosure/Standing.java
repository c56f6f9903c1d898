package uk.jsna.disclosure;

import java.io.Serializable;

/** How a cell stands in the release before secondary suppression. */
public sealed interface Standing extends Serializable {

    /** What the cell needs once it is withheld. */
    default Protection protection() {
        return Protection.NONE;
    }

    /** Known to everyone (public elsewhere, open in an earlier release, or a published zero): never hidden, never moves. */
    record Open() implements Standing {}

    /** Never published by anyone, and not asked to be protected; it only links other cells. */
    record Unpublished() implements Standing {}

    /** May be published, or withheld at a cost to protect other cells; the protection counts only if it is withheld. */
    record Publishable(Cost cost, Protection protection) implements Standing {}

    /** Withheld in an earlier release, and so withheld for ever; at least one other value must stay possible. */
    record WithheldBefore(Protection protection) implements Standing {
        public WithheldBefore {
            protection = new Protection(protection.down(), protection.up(), Math.max(1, protection.width()));
        }
    }

    /** Withheld by the primary rule. */
    record Primary(Protection protection) implements Standing {}
}
