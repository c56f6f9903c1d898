package uk.jsna.plan;

/**
 * How a value is held against a threshold. A plan's words decide it: "below 10%" and "10% or below" differ for a ward at
 * exactly 10%.
 */
public enum ThresholdOperator {
    /** Strictly less: "below 10%". */
    BELOW("below", "<"),
    /** Less or equal: "10% or below", "10% or less". */
    AT_MOST("at most", "<="),
    /** Strictly more: "exceeding 10%", "over 10%". */
    OVER("over", ">"),
    /** More or equal: "at least 60%", "60%" of a target to rise to. */
    AT_LEAST("at least", ">="),
    /** Exactly: "all", "none". */
    EQUAL("exactly", "=");

    private final String words;
    private final String sign;

    ThresholdOperator(String words, String sign) {
        this.words = words;
        this.sign = sign;
    }

    /** The operator as a sentence says it. */
    public String words() {
        return words;
    }

    /** The operator as a sign. */
    public String sign() {
        return sign;
    }

    /** Whether lower values are the ones that meet it. */
    public boolean wantsLow() {
        return this == BELOW || this == AT_MOST;
    }

    /** Whether a value meets it, given how the value compares with the threshold: below zero where it is less. */
    boolean holds(int comparison) {
        return switch (this) {
            case BELOW -> comparison < 0;
            case AT_MOST -> comparison <= 0;
            case OVER -> comparison > 0;
            case AT_LEAST -> comparison >= 0;
            case EQUAL -> comparison == 0;
        };
    }
}
