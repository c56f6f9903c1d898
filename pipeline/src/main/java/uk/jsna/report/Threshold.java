package uk.jsna.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Comparison with a threshold in decimals, so that 10.1 means 10.1 and not the double beside it. */
final class Threshold {

    private Threshold() {}

    /** Whether a value is strictly over a threshold. */
    static boolean isOver(double value, BigDecimal threshold) {
        return BigDecimal.valueOf(value).compareTo(threshold) > 0;
    }

    /**
     * The smallest number k of people such that (numerator - k) / denominator x multiplier is at or below the threshold;
     * 0 where it is so already.
     */
    static long fewerNeeded(Quotient quotient, BigDecimal threshold) {
        BigDecimal multiplier = BigDecimal.valueOf(quotient.multiplier());
        BigDecimal excess = BigDecimal.valueOf(quotient.numerator())
                .multiply(multiplier)
                .subtract(threshold.multiply(BigDecimal.valueOf(quotient.denominator())));
        return excess.divide(multiplier, 0, RoundingMode.CEILING)
                .max(BigDecimal.ZERO)
                .longValueExact();
    }

    /** A count among people, and what the quotient of the two is multiplied by. */
    record Quotient(double numerator, double denominator, double multiplier) {}
}
