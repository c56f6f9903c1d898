package uk.jsna.statistics;

/**
 * How far a group is over-represented among those with an outcome: its share of them over its share of the population.
 * One means its share is what its size gives. The population's share is taken as known, so the limits are the Wilson
 * limits of the share of outcomes, divided by it.
 */
public final class Representation {

    private static final Inputs OUTCOMES = new Inputs("Representation, outcomes");
    private static final Inputs POPULATION = new Inputs("Representation, population");

    private Representation() {}

    /**
     * The ratio with both levels of limits; a group with nobody in it has none.
     *
     * @param withOutcome members of the group who have the outcome
     * @param allWithOutcome everybody who has it
     * @param group members of the group
     * @param population everybody
     */
    public static Estimate of(double withOutcome, double allWithOutcome, double group, double population) {
        boolean missing = OUTCOMES.missingShare(withOutcome, allWithOutcome, -1);
        if (POPULATION.missingShare(group, population, -1) || missing || group == 0) {
            return Estimate.MISSING;
        }
        return Proportion.of(withOutcome, allWithOutcome, population / group);
    }

    /** Many groups at a time. */
    public static Estimates of(double[] withOutcome, double[] allWithOutcome, double[] group, double[] population) {
        OUTCOMES.sameLength(withOutcome, allWithOutcome, "denominators");
        POPULATION.sameLength(withOutcome, group, "numerators");
        POPULATION.sameLength(withOutcome, population, "denominators");
        Estimates estimates = new Estimates(withOutcome.length);
        for (int i = 0; i < withOutcome.length; i++) {
            double x = withOutcome[i];
            double n = allWithOutcome[i];
            boolean missing = OUTCOMES.missingShare(x, n, i);
            if (POPULATION.missingShare(group[i], population[i], i) || missing || group[i] == 0) {
                estimates.setMissing(i);
                continue;
            }
            estimates.setProportion(i, x, n, population[i] / group[i]);
        }
        return estimates;
    }
}
