package uk.jsna.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;
import uk.jsna.statistics.Interval;

/** A number with the operator by which values are held against it; compared exactly, never rounded. */
public record Threshold(ThresholdOperator operator, BigDecimal value) {

    /** Whether the figure satisfies it. */
    public boolean holds(Observation figure) {
        return operator.holds(figure.compareWith(value));
    }

    /** The judgement as {@link Verdict} defines it, deadline left aside. {@code EQUAL} is judged on the value alone. */
    public Judgement judge(Observation figure) {
        boolean meets = holds(figure);
        if (operator == ThresholdOperator.EQUAL) {
            return new Judgement(meets ? Verdict.MET : Verdict.MISSED, meets);
        }
        if (!figure.hasLimits()) {
            return new Judgement(meets ? Verdict.LIKELY_MET : Verdict.LIKELY_MISSED, meets);
        }
        Interval limits = figure.limits95();
        double limit = operator.wantsLow() == meets ? limits.upper() : limits.lower();
        double halfWay = figure.value() + (limit - figure.value()) / 2;
        if (limit == figure.value() || holds(limit) == meets) {
            return new Judgement(meets ? Verdict.MET : Verdict.MISSED, meets);
        }
        if (holds(halfWay) == meets) {
            return new Judgement(meets ? Verdict.LIKELY_MET : Verdict.LIKELY_MISSED, meets);
        }
        return new Judgement(Verdict.CANNOT_TELL, meets);
    }

    /**
     * The smallest number by which a count must fall for its quotient with the denominator to satisfy a threshold that
     * wants low values; zero where it does already, empty where no count would do or the threshold wants high values.
     */
    OptionalLong fewerNeeded(BigDecimal numerator, BigDecimal denominator, Unit unit) {
        if (!operator.wantsLow()) {
            return OptionalLong.empty();
        }
        BigDecimal most = bound(denominator, unit);
        BigDecimal allowed = operator == ThresholdOperator.BELOW
                ? most.setScale(0, RoundingMode.CEILING).subtract(BigDecimal.ONE)
                : most.setScale(0, RoundingMode.FLOOR);
        return allowed.signum() < 0 ? OptionalLong.empty() : excess(numerator, allowed);
    }

    /** As {@link #fewerNeeded}, for a threshold that wants high values: by how many the count must rise. */
    OptionalLong moreNeeded(BigDecimal numerator, BigDecimal denominator, Unit unit) {
        if (operator.wantsLow() || operator == ThresholdOperator.EQUAL) {
            return OptionalLong.empty();
        }
        BigDecimal least = bound(denominator, unit);
        BigDecimal required = operator == ThresholdOperator.OVER
                ? least.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE)
                : least.setScale(0, RoundingMode.CEILING);
        boolean beyondEverybody = unit == Unit.PERCENT && required.compareTo(denominator) > 0;
        return beyondEverybody ? OptionalLong.empty() : excess(required, numerator);
    }

    private boolean holds(double number) {
        return operator.holds(BigDecimal.valueOf(number).compareTo(value));
    }

    /** The count at which the quotient equals the threshold; exact, for multipliers are powers of ten. */
    private BigDecimal bound(BigDecimal denominator, Unit unit) {
        return value.multiply(denominator).divide(unit.multiplier());
    }

    private static OptionalLong excess(BigDecimal more, BigDecimal less) {
        BigDecimal needed = more.subtract(less).setScale(0, RoundingMode.CEILING);
        return OptionalLong.of(Math.max(0, needed.longValueExact()));
    }
}
