package uk.jsna.statistics;

/**
 * The gap between two proportions, first less second, with Newcombe's hybrid score limits: each arm's Wilson limits are
 * combined, so the interval stays within -1 to 1 and holds for small groups. As a fraction; times 100 it is in
 * percentage points. Newcombe (1998), method 10.
 */
public final class Difference {

    private static final Inputs FIRST = new Inputs("Difference, first group");
    private static final Inputs SECOND = new Inputs("Difference, second group");

    private Difference() {}

    /** The gap with both levels of limits. */
    public static Estimate of(double x1, double n1, double x2, double n2) {
        boolean firstMissing = FIRST.missingShare(x1, n1, -1);
        if (SECOND.missingShare(x2, n2, -1) || firstMissing) {
            return Estimate.MISSING;
        }
        return new Estimate(
                x1 / n1 - x2 / n2,
                lower(x1, n1, x2, n2, ConfidenceLevel.P95),
                0 - lower(x2, n2, x1, n1, ConfidenceLevel.P95),
                lower(x1, n1, x2, n2, ConfidenceLevel.P998),
                0 - lower(x2, n2, x1, n1, ConfidenceLevel.P998));
    }

    /**
     * The difference of two independent estimates that carry their own limits, first less second, by the same
     * combination. Of two gaps it is the difference of differences: a council's gap against the national gap.
     */
    public static Estimate of(Estimate first, Estimate second) {
        double difference = first.value() - second.value();
        return Estimate.of(
                difference,
                combined(first.value(), first.interval95(), second.value(), second.interval95()),
                combined(first.value(), first.interval998(), second.value(), second.interval998()));
    }

    /** Many gaps at a time. */
    public static Estimates of(double[] x1, double[] n1, double[] x2, double[] n2) {
        FIRST.sameLength(x1, n1, "denominators");
        SECOND.sameLength(x1, x2, "numerators");
        SECOND.sameLength(x1, n2, "denominators");
        Estimates estimates = new Estimates(x1.length);
        for (int i = 0; i < x1.length; i++) {
            boolean firstMissing = FIRST.missingShare(x1[i], n1[i], i);
            if (SECOND.missingShare(x2[i], n2[i], i) || firstMissing) {
                estimates.setMissing(i);
                continue;
            }
            estimates.setValue(i, x1[i] / n1[i] - x2[i] / n2[i]);
            estimates.set95(
                    i,
                    lower(x1[i], n1[i], x2[i], n2[i], ConfidenceLevel.P95),
                    0 - lower(x2[i], n2[i], x1[i], n1[i], ConfidenceLevel.P95));
            estimates.set998(
                    i,
                    lower(x1[i], n1[i], x2[i], n2[i], ConfidenceLevel.P998),
                    0 - lower(x2[i], n2[i], x1[i], n1[i], ConfidenceLevel.P998));
        }
        return estimates;
    }

    /** The lower limit; the upper is the lower limit of the gap taken the other way round, with its sign turned by subtraction from zero, which makes no -0. */
    private static double lower(double x1, double n1, double x2, double n2, ConfidenceLevel confidence) {
        double p1 = x1 / n1;
        double p2 = x2 / n2;
        double below = p1 - Proportion.lower(x1, n1, confidence);
        double above = Proportion.upper(x2, n2, confidence) - p2;
        return Math.max(-1, p1 - p2 - root(below, above));
    }

    private static Interval combined(double first, Interval ofFirst, double second, Interval ofSecond) {
        double difference = first - second;
        return new Interval(
                difference - root(first - ofFirst.lower(), ofSecond.upper() - second),
                difference + root(ofFirst.upper() - first, second - ofSecond.lower()));
    }

    private static double root(double one, double other) {
        return Math.sqrt(one * one + other * other);
    }
}
