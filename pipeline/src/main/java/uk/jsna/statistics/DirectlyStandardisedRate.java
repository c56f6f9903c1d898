package uk.jsna.statistics;

/**
 * The rate that an area would have if its age bands had the shares of a standard population: events for one person, with
 * Dobson's limits built on Byar's for the total count. A missing count is none; under ten events nothing is calculated.
 * The limits are not cut at zero: with very uneven weights Dobson's lower limit can fall below it, and is given as it
 * falls, as the reference gives it; {@link Estimate#notBelowZero} cuts it for publication. Dobson et al. (1991).
 *
 * @param totalCount events in all bands
 * @param totalPopulation people in all bands
 * @param value the rate for one person; NaN under ten events
 * @param variance of the rate for one person
 */
public record DirectlyStandardisedRate(double totalCount, double totalPopulation, double value, double variance) {

    /** With fewer events in all the rate is not calculated. */
    public static final double FEWEST_EVENTS = 10;

    private static final Inputs INPUTS = new Inputs("DirectlyStandardisedRate");

    /** The rate of one area from its events and people by age band, and the standard population's people. */
    public static DirectlyStandardisedRate of(double[] counts, double[] populations, double[] standard) {
        INPUTS.sameLength(populations, counts, "counts");
        INPUTS.sameLength(populations, standard, "standard");
        return of(counts, populations, standard, 0);
    }

    /** Many areas, whose age bands lie one area after another and are as many as the standard's. */
    public static DirectlyStandardisedRate[] ofAreas(double[] counts, double[] populations, double[] standard) {
        INPUTS.sameLength(populations, counts, "counts");
        if (standard.length == 0 || counts.length % standard.length != 0) {
            throw Refusal.NOT_WHOLE_AREAS.in("DirectlyStandardisedRate", counts.length, standard.length);
        }
        DirectlyStandardisedRate[] rates = new DirectlyStandardisedRate[counts.length / standard.length];
        for (int area = 0; area < rates.length; area++) {
            rates[area] = of(counts, populations, standard, area * standard.length);
        }
        return rates;
    }

    /**
     * The rate where a person can have several events, as admissions: people are given by how many events each had, and
     * the variance grows by the square of that number.
     *
     * @param frequencies how many events each person of a row of {@code people} had
     * @param people for each frequency, the people by age band
     */
    public static DirectlyStandardisedRate ofRepeatedEvents(
            double[] frequencies, double[][] people, double[] populations, double[] standard) {
        double total = 0;
        double value = 0;
        double variance = 0;
        for (int f = 0; f < frequencies.length; f++) {
            INPUTS.sameLength(populations, people[f], "people");
            Sums sums = Sums.of(people[f], populations, standard, 0);
            total += frequencies[f] * sums.count;
            value += frequencies[f] * sums.value;
            variance += frequencies[f] * frequencies[f] * sums.variance;
        }
        return whereEnough(total, Sums.of(new double[standard.length], populations, standard, 0), value, variance);
    }

    private static DirectlyStandardisedRate of(double[] counts, double[] populations, double[] standard, int from) {
        Sums sums = Sums.of(counts, populations, standard, from);
        return whereEnough(sums.count, sums, sums.value, sums.variance);
    }

    private static DirectlyStandardisedRate whereEnough(double total, Sums sums, double value, double variance) {
        return total < FEWEST_EVENTS
                ? new DirectlyStandardisedRate(total, sums.population, Double.NaN, Double.NaN)
                : new DirectlyStandardisedRate(total, sums.population, value, variance);
    }

    /** The rate for so many people, with both levels of limits. */
    public Estimate per(double multiplier) {
        return Estimate.of(value, interval(ConfidenceLevel.P95), interval(ConfidenceLevel.P998))
                .times(multiplier);
    }

    /** The limits at one level, for one person. */
    public Interval interval(ConfidenceLevel confidence) {
        double unit = Math.sqrt(variance / totalCount);
        return new Interval(
                value + unit * (PoissonCount.byarsLower(totalCount, confidence.z()) - totalCount),
                value + unit * (PoissonCount.byarsUpper(totalCount, confidence.z()) - totalCount));
    }

    /** The weighted sums over the bands of one area. */
    private record Sums(double count, double population, double value, double variance) {

        static Sums of(double[] counts, double[] populations, double[] standard, int from) {
            double count = 0;
            double population = 0;
            double weights = 0;
            double value = 0;
            double variance = 0;
            for (int band = 0; band < standard.length; band++) {
                int i = from + band;
                double x = Double.isNaN(counts[i]) ? 0 : counts[i];
                if (INPUTS.missingCount(x, populations[i], i)) {
                    throw Refusal.DENOMINATOR_MISSING.at(i, "DirectlyStandardisedRate");
                }
                if (INPUTS.missing(standard[band], "standard", band) || standard[band] < 0) {
                    throw Refusal.WEIGHT_NEGATIVE.at(band, "DirectlyStandardisedRate", standard[band]);
                }
                double weight = standard[band] / populations[i];
                count += x;
                population += populations[i];
                weights += standard[band];
                value += weight * x;
                variance += weight * weight * x;
            }
            return new Sums(count, population, value / weights, variance / (weights * weights));
        }
    }
}
