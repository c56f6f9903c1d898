package uk.jsna.plan;

/**
 * What can be said of a target, with its certainty. Certainty is about the underlying level: how far the figure might
 * differ by chance alone, told from its 95% limits. {@link Judgement#meets} says beside it whether the printed figure
 * itself satisfies the plan's words.
 *
 * <p>Let "half way" be the point between the value and the limit that faces the threshold. Where the figure and its
 * limits are normal, a threshold half way out is 0.98 standard errors off, so that the chance of the underlying level
 * lying on the value's side is 84%, about five in six; at the limit it is 97.5%.
 */
public enum Verdict {
    /** The value and the whole 95% interval satisfy the target. */
    MET("met"),
    /**
     * The value satisfies the target, and so does everything half way to the limit, but not the limit itself: the chance
     * is about five in six or more. Also where the value satisfies it and its limits are not known.
     */
    LIKELY_MET("likely met"),
    /** The threshold lies nearer the value than half way to the limit, on either side: too close to say. */
    CANNOT_TELL("cannot tell"),
    /**
     * The value fails the target, and so does everything half way to the limit, but not the limit itself. Also where the
     * value fails it and its limits are not known.
     */
    LIKELY_MISSED("likely missed"),
    /** The value and the whole 95% interval fail the target. */
    MISSED("missed"),
    /** The deadline lies after the end of the period, and the target is not met or likely met already. */
    NOT_DUE("not due"),
    /** The plan names the indicator but sets no target for it. */
    NO_TARGET_SET("no target set"),
    /** There is no figure, or something that it must be compared with is missing. */
    NOT_AVAILABLE("not available");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /** The verdict as tables print it. */
    public String words() {
        return words;
    }

    /** Whether the target is met, surely or likely. */
    public boolean isMet() {
        return this == MET || this == LIKELY_MET;
    }

    /** The verdict while the deadline is still to come: what is met early stands, what is not met is not due. */
    Verdict beforeDeadline() {
        return switch (this) {
            case MET, LIKELY_MET, NO_TARGET_SET, NOT_AVAILABLE, NOT_DUE -> this;
            case CANNOT_TELL, LIKELY_MISSED, MISSED -> NOT_DUE;
        };
    }
}
