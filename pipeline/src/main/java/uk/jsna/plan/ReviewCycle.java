package uk.jsna.plan;

import org.jspecify.annotations.Nullable;

/**
 * How often something is looked at again, and what may change then.
 *
 * @param id global id
 * @param name what is looked at
 * @param every how often
 * @param asks what is asked
 * @param mayChange what may change
 * @param source where the plan says so
 */
public record ReviewCycle(
        String id,
        String name,
        Every every,
        @Nullable String asks,
        @Nullable String mayChange,
        String source) {

    /** How often. */
    public enum Every {
        MONTHLY,
        QUARTERLY,
        SIX_MONTHLY,
        ANNUAL,
        /** At each meeting of a board. */
        EACH_BOARD
    }
}
