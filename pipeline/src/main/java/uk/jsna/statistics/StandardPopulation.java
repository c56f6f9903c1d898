package uk.jsna.statistics;

/** A population by age band that rates are standardised to, so that areas of different ages can be compared. */
public enum StandardPopulation {
    /** The European Standard Population of 2013: nineteen bands, 0 to 4 up to 90 and over, 100,000 people. */
    EUROPEAN_2013;

    /** People by age band, youngest first. */
    public double[] people() {
        return switch (this) {
            case EUROPEAN_2013 ->
                new double[] {
                    5000, 5500, 5500, 5500, 6000, 6000, 6500, 7000, 7000, 7000, 7000, 6500, 6000, 5500, 5000, 4000,
                    2500, 1500, 1000
                };
        };
    }
}
