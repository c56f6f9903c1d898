package uk.jsna.statistics;

/**
 * One proportion over another, as the risk in one group against the risk in the rest. The default limits combine each
 * group's Wilson limits, as {@link Difference} does, and stand where a group has no events; the logarithmic limits of
 * Katz are offered by name, because published reports use them. Donner and Zou (2012); Katz et al. (1978).
 */
public enum RatioOfProportions {
    /** Hybrid score limits from the two Wilson intervals. */
    HYBRID_SCORE {
        @Override
        double lower(TwoGroups groups, int i, ConfidenceLevel confidence) {
            double p1 = groups.x1[i] / groups.n1[i];
            double p2 = groups.x2[i] / groups.n2[i];
            double below = p1 - Proportion.lower(groups.x1[i], groups.n1[i], confidence);
            double above = Proportion.upper(groups.x2[i], groups.n2[i], confidence) - p2;
            double divisor = (p2 - above) * (p2 + above);
            return divisor == 0
                    ? (p1 - below) * (p1 + below) / (2 * p1 * p2)
                    : Math.max(0, (p1 * p2 - root(p1 * above, p2 * below, below * above)) / divisor);
        }

        @Override
        double upper(TwoGroups groups, int i, ConfidenceLevel confidence) {
            double p1 = groups.x1[i] / groups.n1[i];
            double p2 = groups.x2[i] / groups.n2[i];
            double above = Proportion.upper(groups.x1[i], groups.n1[i], confidence) - p1;
            double below = p2 - Proportion.lower(groups.x2[i], groups.n2[i], confidence);
            return (p1 * p2 + root(p1 * below, p2 * above, below * above)) / ((p2 - below) * (p2 + below));
        }
    },
    /** The limits of Katz on the logarithm; there are none where either group has no events. */
    LOGARITHM {
        @Override
        double lower(TwoGroups groups, int i, ConfidenceLevel confidence) {
            return value(groups, i) / Math.exp(confidence.z() * error(groups, i));
        }

        @Override
        double upper(TwoGroups groups, int i, ConfidenceLevel confidence) {
            return value(groups, i) * Math.exp(confidence.z() * error(groups, i));
        }

        private double error(TwoGroups groups, int i) {
            double variance = 1 / groups.x1[i] - 1 / groups.n1[i] + 1 / groups.x2[i] - 1 / groups.n2[i];
            return Double.isFinite(variance) ? Math.sqrt(variance) : Double.NaN;
        }
    };

    private static final String WHERE = "RatioOfProportions";

    abstract double lower(TwoGroups groups, int i, ConfidenceLevel confidence);

    abstract double upper(TwoGroups groups, int i, ConfidenceLevel confidence);

    /** The root in the limits of Donner and Zou, by the distances of the Wilson limits, which loses no digits near one. */
    private static double root(double one, double other, double both) {
        return Math.sqrt(Math.max(0, one * one + other * other - both * both));
    }

    static double value(TwoGroups groups, int i) {
        return groups.x1[i] / groups.n1[i] / (groups.x2[i] / groups.n2[i]);
    }

    /** The ratio with both levels of limits; a second group without events gives no ratio. */
    public Estimate of(double x1, double n1, double x2, double n2) {
        return of(TwoGroups.pair(WHERE, x1, n1, x2, n2)).get(0);
    }

    /** Many ratios at a time. */
    public Estimates of(double[] x1, double[] n1, double[] x2, double[] n2) {
        return of(TwoGroups.columns(WHERE, x1, n1, x2, n2));
    }

    private Estimates of(TwoGroups groups) {
        Estimates estimates = new Estimates(groups.size());
        for (int i = 0; i < groups.size(); i++) {
            if (groups.isMissing(i) || groups.x2[i] == 0) {
                estimates.setMissing(i);
                continue;
            }
            estimates.setValue(i, value(groups, i));
            estimates.set95(i, lower(groups, i, ConfidenceLevel.P95), upper(groups, i, ConfidenceLevel.P95));
            estimates.set998(i, lower(groups, i, ConfidenceLevel.P998), upper(groups, i, ConfidenceLevel.P998));
        }
        return estimates;
    }
}
