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
        double lower(Fraction first, Fraction second, ConfidenceLevel confidence) {
            double p1 = first.value();
            double p2 = second.value();
            double l1 = Proportion.lower(first.numerator, first.denominator, confidence);
            double u2 = Proportion.upper(second.numerator, second.denominator, confidence);
            double product = p1 * p2;
            double root = Math.sqrt(Math.max(0, product * product - l1 * u2 * (2 * p1 - l1) * (2 * p2 - u2)));
            double below = u2 * (2 * p2 - u2);
            return below == 0 ? l1 * (2 * p1 - l1) / (2 * product) : Math.max(0, (product - root) / below);
        }

        @Override
        double upper(Fraction first, Fraction second, ConfidenceLevel confidence) {
            double p1 = first.value();
            double p2 = second.value();
            double u1 = Proportion.upper(first.numerator, first.denominator, confidence);
            double l2 = Proportion.lower(second.numerator, second.denominator, confidence);
            double product = p1 * p2;
            double root = Math.sqrt(Math.max(0, product * product - u1 * l2 * (2 * p1 - u1) * (2 * p2 - l2)));
            return (product + root) / (l2 * (2 * p2 - l2));
        }
    },
    /** The limits of Katz on the logarithm; there are none where either group has no events. */
    LOGARITHM {
        @Override
        double lower(Fraction first, Fraction second, ConfidenceLevel confidence) {
            return first.value() / second.value() / Math.exp(confidence.z() * error(first, second));
        }

        @Override
        double upper(Fraction first, Fraction second, ConfidenceLevel confidence) {
            return first.value() / second.value() * Math.exp(confidence.z() * error(first, second));
        }

        private double error(Fraction first, Fraction second) {
            double variance =
                    1 / first.numerator - 1 / first.denominator + 1 / second.numerator - 1 / second.denominator;
            return Double.isFinite(variance) ? Math.sqrt(variance) : Double.NaN;
        }
    };

    private static final Inputs FIRST = new Inputs("RatioOfProportions, first group");
    private static final Inputs SECOND = new Inputs("RatioOfProportions, second group");

    abstract double lower(Fraction first, Fraction second, ConfidenceLevel confidence);

    abstract double upper(Fraction first, Fraction second, ConfidenceLevel confidence);

    /** A count out of a population. */
    private record Fraction(double numerator, double denominator) {

        double value() {
            return numerator / denominator;
        }
    }

    /** The ratio with both levels of limits; a second group without events gives no ratio. */
    public Estimate of(double x1, double n1, double x2, double n2) {
        boolean firstMissing = FIRST.missingShare(x1, n1, -1);
        if (SECOND.missingShare(x2, n2, -1) || firstMissing || x2 == 0) {
            return Estimate.MISSING;
        }
        Fraction first = new Fraction(x1, n1);
        Fraction second = new Fraction(x2, n2);
        return new Estimate(
                first.value() / second.value(),
                lower(first, second, ConfidenceLevel.P95),
                upper(first, second, ConfidenceLevel.P95),
                lower(first, second, ConfidenceLevel.P998),
                upper(first, second, ConfidenceLevel.P998));
    }

    /** Many ratios at a time. */
    public Estimates of(double[] x1, double[] n1, double[] x2, double[] n2) {
        FIRST.sameLength(x1, n1, "denominators");
        SECOND.sameLength(x1, x2, "numerators");
        SECOND.sameLength(x1, n2, "denominators");
        Estimates estimates = new Estimates(x1.length);
        for (int i = 0; i < x1.length; i++) {
            estimates.set(i, of(x1[i], n1[i], x2[i], n2[i]));
        }
        return estimates;
    }
}
