package uk.jsna.statistics;

/**
 * Rates of small areas drawn towards the mean of all, the more the fewer people an area has: what is left is the part of
 * the scatter that chance does not explain. Marshall (1991).
 *
 * @param mean the rate of all areas together, for one person
 * @param betweenAreas variance of the underlying rates between areas; zero where chance explains all the scatter
 * @param scatter variance of the areas' rates as they are, chance included
 * @param kind what the counts are
 */
public record EmpiricalBayes(double mean, double betweenAreas, double scatter, Kind kind) {

    private static final Inputs INPUTS = new Inputs("EmpiricalBayes");

    /** What the counts are, which sets the variance that chance gives them. */
    public enum Kind {
        /** Events of a rate. */
        POISSON,
        /** People with a characteristic, each at most once. */
        BINOMIAL
    }

    /** Which of the two local forms in use. */
    public enum Local {
        /** Each neighbour's scatter is taken about the mean of its own neighbourhood. */
        BAILEY_GATRELL,
        /** Each neighbour's scatter is taken about the mean of this neighbourhood, the area itself counted. */
        GEODA
    }

    /** The mean and the scatter of areas' rates. */
    public static EmpiricalBayes poisson(double[] counts, double[] populations) {
        Scatter scatter = Scatter.of(counts, populations);
        double chance = scatter.mean / scatter.meanPopulation;
        return new EmpiricalBayes(scatter.mean, Math.max(0, scatter.variance - chance), scatter.variance, Kind.POISSON);
    }

    /** The mean and the scatter of areas' proportions. */
    public static EmpiricalBayes binomial(double[] counts, double[] populations) {
        for (int i = 0; i < counts.length && i < populations.length; i++) {
            INPUTS.missingShare(counts[i], populations[i], i);
        }
        Scatter scatter = Scatter.of(counts, populations);
        double chance = scatter.mean * (1 - scatter.mean) / scatter.meanPopulation;
        return new EmpiricalBayes(
                scatter.mean, Math.max(0, scatter.variance - chance), scatter.variance, Kind.BINOMIAL);
    }

    /** The rate of one area, drawn towards the mean. */
    public double estimate(double count, double population) {
        if (INPUTS.missingCount(count, population, -1)) {
            return Double.NaN;
        }
        double chance = (kind == Kind.POISSON ? mean : mean * (1 - mean) - scatter) / population;
        double share = betweenAreas == 0 ? 0 : betweenAreas / (betweenAreas + chance);
        return mean + (count / population - mean) * share;
    }

    /** The rates of all areas, each drawn towards the mean. */
    public double[] estimates(double[] counts, double[] populations) {
        INPUTS.sameLength(counts, populations, "populations");
        double[] estimates = new double[counts.length];
        for (int i = 0; i < estimates.length; i++) {
            estimates[i] = estimate(counts[i], populations[i]);
        }
        return estimates;
    }

    /** Rates drawn towards the mean of their neighbourhood instead of the mean of all. */
    public static double[] local(double[] counts, double[] populations, SpatialWeights weights, Local form) {
        Scatter.of(counts, populations);
        INPUTS.length(counts, weights.size(), "counts");
        return LocalShrinkage.of(counts, populations, weights.withSelf(), form);
    }

    /** The mean of all areas and the population-weighted variance of their rates about it. */
    private record Scatter(double mean, double variance, double meanPopulation) {

        static Scatter of(double[] counts, double[] populations) {
            INPUTS.sameLength(counts, populations, "populations");
            INPUTS.atLeast(2, counts.length, "counts");
            double events = 0;
            double people = 0;
            for (int i = 0; i < counts.length; i++) {
                INPUTS.present(counts[i], "numerator", i);
                INPUTS.present(populations[i], "denominator", i);
                INPUTS.missingCount(counts[i], populations[i], i);
                events += counts[i];
                people += populations[i];
            }
            double mean = events / people;
            double squares = 0;
            for (int i = 0; i < counts.length; i++) {
                double distance = counts[i] / populations[i] - mean;
                squares += populations[i] * distance * distance;
            }
            return new Scatter(mean, squares / people, people / counts.length);
        }
    }
}
