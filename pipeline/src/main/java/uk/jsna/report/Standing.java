package uk.jsna.report;

import java.math.BigDecimal;
import java.util.OptionalDouble;

/** How a value stands to a threshold, and how sure that is. */
public enum Standing {
    /** The value is over the threshold, and so is its lower 95% limit. */
    SURELY_OVER("surely over"),
    /** The value is over the threshold, which lies within the 95% limits: chance alone could have brought it there. */
    POSSIBLY_OVER("possibly over"),
    /** The value is over the threshold and has no limits. */
    OVER("over, limits not known"),
    /** The value is at the threshold or below. */
    WITHIN("at or below"),
    /** The value is withheld to protect people. */
    WITHHELD("withheld"),
    /** There is no value. */
    ABSENT("no value");

    private final String words;

    Standing(String words) {
        this.words = words;
    }

    static Standing of(double value, OptionalDouble lower95, BigDecimal threshold) {
        if (!Threshold.isOver(value, threshold)) {
            return WITHIN;
        }
        if (lower95.isEmpty()) {
            return OVER;
        }
        return Threshold.isOver(lower95.getAsDouble(), threshold) ? SURELY_OVER : POSSIBLY_OVER;
    }

    /** As it is printed. */
    public String words() {
        return words;
    }

    /** Whether the value is over the threshold, surely or not. */
    public boolean isOver() {
        return switch (this) {
            case SURELY_OVER, POSSIBLY_OVER, OVER -> true;
            case WITHIN, WITHHELD, ABSENT -> false;
        };
    }

    /** Whether there is a value to hold against the threshold. */
    public boolean isJudged() {
        return isOver() || this == WITHIN;
    }
}
