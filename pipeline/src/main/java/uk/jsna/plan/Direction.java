package uk.jsna.plan;

import java.math.BigDecimal;
import uk.jsna.indicator.Polarity;

/** Which way a plan wants an indicator to go, where it names no level. */
public enum Direction {
    INCREASE("increase"),
    DECREASE("decrease"),
    /** Watched, with no way named. */
    MONITOR("monitor");

    private final String words;

    Direction(String words) {
        this.words = words;
    }

    /** The direction as tables print it. */
    public String words() {
        return words;
    }

    /** Which direction of the indicator is good, if the plan's wish is taken for what is good for children. */
    public Polarity polarity() {
        return switch (this) {
            case INCREASE -> Polarity.HIGH_IS_GOOD;
            case DECREASE -> Polarity.LOW_IS_GOOD;
            case MONITOR -> Polarity.NO_JUDGEMENT;
        };
    }

    /** The threshold that a change in this direction passes. */
    Threshold changeFrom(BigDecimal level) {
        return new Threshold(this == INCREASE ? ThresholdOperator.OVER : ThresholdOperator.BELOW, level);
    }
}
