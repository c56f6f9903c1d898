package uk.jsna.statistics;

/**
 * The mean of areas' values in which each counts by its people. It equals the value of all areas together only where the
 * weight is the very denominator of the values.
 */
public final class PopulationWeightedMean {

    private static final Inputs INPUTS = new Inputs("PopulationWeightedMean");

    private PopulationWeightedMean() {}

    /** The mean; areas without a value or without people known are left out, and without any it is missing. */
    public static double of(double[] values, double[] populations) {
        INPUTS.sameLength(values, populations, "populations");
        double sum = 0;
        double people = 0;
        for (int i = 0; i < values.length; i++) {
            boolean valueMissing = INPUTS.missing(values[i], "value", i);
            if (INPUTS.missing(populations[i], "population", i) || valueMissing) {
                continue;
            }
            if (populations[i] < 0) {
                throw Refusal.DENOMINATOR_NEGATIVE.at(i, "PopulationWeightedMean", populations[i]);
            }
            sum += values[i] * populations[i];
            people += populations[i];
        }
        return sum / people;
    }
}
