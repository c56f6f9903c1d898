package uk.jsna.statistics;

/**
 * Events and people of consecutive periods added up, so that a small area has enough of them. Rolling pools share
 * periods with their neighbours and must not be given to a trend test; separate pools may.
 *
 * @param last index of the last period in the pool
 * @param numerator events of all its periods
 * @param denominator people of all its periods, so the rate is for one person and period
 */
public record PooledPeriods(int last, double numerator, double denominator) {

    private static final Inputs INPUTS = new Inputs("PooledPeriods");

    /** A pool ending at every period that has enough before it; a missing period makes its pools missing. */
    public static PooledPeriods[] rolling(double[] numerators, double[] denominators, int periods) {
        return pools(numerators, denominators, periods, 1);
    }

    /** Pools that share no period, counted back from the latest; the earliest periods may be left over. */
    public static PooledPeriods[] separate(double[] numerators, double[] denominators, int periods) {
        return pools(numerators, denominators, periods, periods);
    }

    private static PooledPeriods[] pools(double[] numerators, double[] denominators, int periods, int step) {
        INPUTS.sameLength(numerators, denominators, "denominators");
        INPUTS.atLeast(1, periods, "periods of a pool");
        if (numerators.length < periods) {
            return new PooledPeriods[0];
        }
        int count = (numerators.length - periods) / step + 1;
        PooledPeriods[] pools = new PooledPeriods[count];
        for (int k = 0; k < count; k++) {
            int last = numerators.length - 1 - (count - 1 - k) * step;
            double numerator = 0;
            double denominator = 0;
            for (int i = last - periods + 1; i <= last; i++) {
                INPUTS.missingCount(numerators[i], denominators[i], i);
                numerator += numerators[i];
                denominator += denominators[i];
            }
            pools[k] = new PooledPeriods(last, numerator, denominator);
        }
        return pools;
    }
}
