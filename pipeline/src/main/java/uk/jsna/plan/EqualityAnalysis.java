package uk.jsna.plan;

import org.jspecify.annotations.Nullable;

/**
 * A protected characteristic in a plan's needs assessment and in its equality impact assessment. What could not be
 * analysed is listed with the reason, never left out.
 *
 * @param id global id of the statement or row
 * @param characteristic the characteristic, in the plan's words
 * @param analysed whether the needs assessment analysed it; null where the row is of the impact assessment only
 * @param reason why not
 * @param positive whether the impact assessment found a positive impact; null where it has no row
 * @param adverse whether it found an adverse impact
 * @param unmet whether it found unmet need
 * @param source where the plan says so
 */
public record EqualityAnalysis(
        String id,
        String characteristic,
        @Nullable Boolean analysed,
        @Nullable String reason,
        @Nullable Boolean positive,
        @Nullable Boolean adverse,
        @Nullable Boolean unmet,
        String source) {}
