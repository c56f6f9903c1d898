package uk.jsna.plan;

import java.math.BigDecimal;

/** The unit a target's value is in, by its standard definition, whatever the plan printed. */
public enum Unit {
    PERCENT("%", 100),
    /** The difference of two percentages; a plan often prints it with a percent sign. */
    PERCENTAGE_POINTS("percentage points", 100),
    PER_1000("per 1,000", 1_000),
    PER_10000("per 10,000", 10_000),
    PER_100000("per 100,000", 100_000),
    /** People, events or things, counted. */
    COUNT("", 1);

    private final String label;
    private final BigDecimal multiplier;

    Unit(String label, long multiplier) {
        this.label = label;
        this.multiplier = BigDecimal.valueOf(multiplier);
    }

    /** The unit as it is printed after a value; empty for a count. */
    public String label() {
        return label;
    }

    /** What the quotient of numerator and denominator is multiplied by. */
    public BigDecimal multiplier() {
        return multiplier;
    }
}
