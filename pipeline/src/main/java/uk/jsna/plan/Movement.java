package uk.jsna.plan;

/** Where an area stands in a later period against the cohort that was frozen at the baseline. */
public enum Movement {
    /** In the cohort, and over the threshold still. */
    STILL_OVER("still over"),
    /** In the cohort, and not over the threshold now. */
    NO_LONGER_OVER("no longer over"),
    /** Not in the cohort, but over the threshold now. */
    NEWLY_OVER("newly over"),
    /** Not in the cohort, and not over the threshold. */
    WITHIN("within"),
    /** There is no figure. */
    NOT_AVAILABLE("not available");

    private final String words;

    Movement(String words) {
        this.words = words;
    }

    /** The movement as tables print it. */
    public String words() {
        return words;
    }
}
