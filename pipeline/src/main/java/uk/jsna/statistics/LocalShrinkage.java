package uk.jsna.statistics;

/** Marshall's local estimates, in the two forms of the spatial packages. */
final class LocalShrinkage {

    private LocalShrinkage() {}

    /** Estimates over neighbourhoods that count each area among its own. */
    static double[] of(
            double[] counts, double[] populations, SpatialWeights neighbourhoods, EmpiricalBayes.Local form) {
        int n = counts.length;
        double[] means = new double[n];
        double[] people = new double[n];
        for (int i = 0; i < n; i++) {
            people[i] = neighbourhoods.lag(populations, i);
            means[i] = neighbourhoods.lag(counts, i) / people[i];
        }
        double[] estimates = new double[n];
        for (int i = 0; i < n; i++) {
            double squares = 0;
            for (int j : neighbourhoods.neighboursOf(i)) {
                double mean = form == EmpiricalBayes.Local.GEODA ? means[i] : means[j];
                double distance = counts[j] / populations[j] - mean;
                squares += populations[j] * distance * distance;
            }
            double areas = neighbourhoods.neighboursOf(i).length;
            double between = Math.max(0, squares / people[i] - means[i] / (people[i] / areas));
            double share = between == 0 ? 0 : between / (between + means[i] / populations[i]);
            estimates[i] = means[i] + (counts[i] / populations[i] - means[i]) * share;
        }
        return estimates;
    }
}
