package uk.jsna.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import uk.jsna.statistics.Interval;

/**
 * The difference of two figures of different children, first less second, with limits from theirs: each arm's distance
 * to its own limit, squared and added, so that skewed limits stay skewed. Newcombe (1998), method 10; Zou and Donner
 * (2008) for figures other than proportions. The values are subtracted as exact decimals where they are such.
 */
final class Change {

    private Change() {}

    static Observation between(Observation first, Observation second) {
        BigDecimal value = exact(first).subtract(exact(second));
        if (!first.hasLimits() || !second.hasLimits()) {
            return Observation.ofValue(value);
        }
        double below = hypotenuse(
                first.value() - first.limits95().lower(), second.limits95().upper() - second.value());
        double above = hypotenuse(
                first.limits95().upper() - first.value(),
                second.value() - second.limits95().lower());
        double middle = value.doubleValue();
        return Observation.ofValue(value, new Interval(middle - below, middle + above));
    }

    /** A quotient to 34 digits: differences far below what any count of children could make are lost. */
    private static BigDecimal exact(Observation figure) {
        return figure.numerator().divide(figure.denominator(), MathContext.DECIMAL128);
    }

    private static double hypotenuse(double a, double b) {
        return Math.sqrt(a * a + b * b);
    }
}
