package uk.jsna.statistics;

/**
 * The gap between two proportions, first less second, with Newcombe's hybrid score limits: each arm's Wilson limits are
 * combined, so the interval stays within -1 to 1 and holds for small groups. As a fraction; times 100 it is in
 * percentage points. Newcombe (1998), method 10.
 */
public final class Difference {

    private static final String WHERE = "Difference";

    private Difference() {}

    /** The gap with both levels of limits. */
    public static Estimate of(double x1, double n1, double x2, double n2) {
        return of(TwoGroups.pair(WHERE, x1, n1, x2, n2)).get(0);
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
        return of(TwoGroups.columns(WHERE, x1, n1, x2, n2));
    }

    private static Estimates of(TwoGroups groups) {
        Estimates estimates = new Estimates(groups.size());
        for (int i = 0; i < groups.size(); i++) {
            if (groups.isMissing(i)) {
                estimates.setMissing(i);
                continue;
            }
            estimates.setValue(i, groups.x1[i] / groups.n1[i] - groups.x2[i] / groups.n2[i]);
            estimates.set95(i, lower(groups, i, ConfidenceLevel.P95), upper(groups, i, ConfidenceLevel.P95));
            estimates.set998(i, lower(groups, i, ConfidenceLevel.P998), upper(groups, i, ConfidenceLevel.P998));
        }
        return estimates;
    }

    private static double lower(TwoGroups groups, int i, ConfidenceLevel confidence) {
        double p1 = groups.x1[i] / groups.n1[i];
        double p2 = groups.x2[i] / groups.n2[i];
        double below = p1 - Proportion.lower(groups.x1[i], groups.n1[i], confidence);
        double above = Proportion.upper(groups.x2[i], groups.n2[i], confidence) - p2;
        return Math.max(-1, p1 - p2 - root(below, above));
    }

    private static double upper(TwoGroups groups, int i, ConfidenceLevel confidence) {
        double p1 = groups.x1[i] / groups.n1[i];
        double p2 = groups.x2[i] / groups.n2[i];
        double above = Proportion.upper(groups.x1[i], groups.n1[i], confidence) - p1;
        double below = p2 - Proportion.lower(groups.x2[i], groups.n2[i], confidence);
        return Math.min(1, p1 - p2 + root(above, below));
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
