package uk.jsna.statistics;

/**
 * An area's events against those it would have if each of its age bands had the reference population's rate: as a ratio,
 * or as a rate by multiplying the reference's own. Limits are exact Poisson below ten events and Byar's from ten.
 *
 * @param observed events in the area
 * @param expected events that the reference rates give for its people
 * @param referenceRate the reference population's rate for one person
 */
public record IndirectlyStandardised(double observed, double expected, double referenceRate) {

    private static final Inputs INPUTS = new Inputs("IndirectlyStandardised");

    public IndirectlyStandardised {
        check(observed, expected, -1);
    }

    private static void check(double observed, double expected, int index) {
        if (INPUTS.missing(observed, "observed", index) || observed < 0) {
            throw Refusal.NUMERATOR_NEGATIVE.at(index, "IndirectlyStandardised", observed);
        }
        if (INPUTS.missing(expected, "expected", index) || expected <= 0) {
            throw Refusal.EXPECTED_NOT_POSITIVE.at(index, "IndirectlyStandardised", expected);
        }
    }

    /** From events and people by age band; a missing number of either, or of the reference's events, is none. */
    public static IndirectlyStandardised of(double[] counts, double[] populations, Reference reference) {
        double observed = 0;
        for (double count : counts) {
            observed += Double.isNaN(count) ? 0 : count;
        }
        return ofTotal(observed, populations, reference);
    }

    /** From the area's events in all, where they are not known by age band. */
    public static IndirectlyStandardised ofTotal(double observed, double[] populations, Reference reference) {
        return new IndirectlyStandardised(observed, reference.expected(populations), reference.rate());
    }

    /** Observed over expected, times a reference value: 100 as in published ratios, or 1. */
    public Estimate ratio(double referenceValue) {
        return Estimate.of(
                observed / expected * referenceValue,
                ratioInterval(ConfidenceLevel.P95).times(referenceValue),
                ratioInterval(ConfidenceLevel.P998).times(referenceValue));
    }

    /** The indirectly standardised rate for so many people. */
    public Estimate rate(double multiplier) {
        return ratio(referenceRate * multiplier);
    }

    /** The limits of observed over expected at one level. */
    public Interval ratioInterval(ConfidenceLevel confidence) {
        return new Interval(
                PoissonCount.lower(observed, confidence) / expected,
                PoissonCount.upper(observed, confidence) / expected);
    }

    /** Many ratios at a time. */
    public static Estimates ratios(double[] observed, double[] expected, double referenceValue) {
        INPUTS.sameLength(observed, expected, "expected");
        Estimates estimates = new Estimates(observed.length);
        for (int i = 0; i < observed.length; i++) {
            check(observed[i], expected[i], i);
            estimates.setRate(i, observed[i], expected[i], referenceValue);
        }
        return estimates;
    }

    /** A reference population's events and people by age band. */
    public static final class Reference {

        private final double[] rates;
        private final double rate;

        private Reference(double[] rates, double rate) {
            this.rates = rates;
            this.rate = rate;
        }

        public static Reference of(double[] counts, double[] populations) {
            INPUTS.sameLength(populations, counts, "counts");
            double[] rates = new double[counts.length];
            double events = 0;
            double people = 0;
            for (int band = 0; band < rates.length; band++) {
                double count = Double.isNaN(counts[band]) ? 0 : counts[band];
                if (INPUTS.missingCount(count, populations[band], band)) {
                    throw Refusal.DENOMINATOR_MISSING.at(band, "IndirectlyStandardised");
                }
                rates[band] = count / populations[band];
                events += count;
                people += populations[band];
            }
            return new Reference(rates, events / people);
        }

        /** The rate of all bands together, for one person. */
        public double rate() {
            return rate;
        }

        /** The events that people by age band would have at these rates; a missing number of people is none. */
        public double expected(double[] populations) {
            INPUTS.sameLength(rates, populations, "populations");
            double expected = 0;
            for (int band = 0; band < rates.length; band++) {
                double people = populations[band];
                if (people < 0) {
                    throw Refusal.DENOMINATOR_NEGATIVE.at(band, "IndirectlyStandardised", people);
                }
                expected += Double.isNaN(people) ? 0 : rates[band] * people;
            }
            return expected;
        }
    }
}
