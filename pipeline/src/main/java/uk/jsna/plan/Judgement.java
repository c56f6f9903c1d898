package uk.jsna.plan;

/**
 * A target held against the evidence.
 *
 * @param verdict what can be said, with its certainty
 * @param meets whether the figure as it stands satisfies the plan's words, chance left aside; false where there is none
 */
public record Judgement(Verdict verdict, boolean meets) {

    static final Judgement NOT_AVAILABLE = new Judgement(Verdict.NOT_AVAILABLE, false);

    static final Judgement NO_TARGET_SET = new Judgement(Verdict.NO_TARGET_SET, false);

    /** The same judgement as a deadline leaves it. */
    Judgement at(boolean due) {
        return due ? this : new Judgement(verdict.beforeDeadline(), meets);
    }
}
