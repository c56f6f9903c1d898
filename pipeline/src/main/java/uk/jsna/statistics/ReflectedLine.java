package uk.jsna.statistics;

/**
 * The straight line of least squares through values at the times 1, 2, 3 and so on, by Householder's reflections in the
 * order of LINPACK (Dongarra et al., 1979). It equals {@link LinearTrend} but for the last digit, which a search that
 * starts from the line carries into its result: so a forecast ends at the very digits of the field's packages.
 */
record ReflectedLine(double intercept, double slope) {

    static ReflectedLine of(double[] values) {
        double[] ones = new double[values.length];
        double[] times = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            ones[i] = 1;
            times[i] = i + 1.0;
        }
        double[] right = values.clone();
        double firstLength = reflector(ones, 0);
        reflect(ones, 0, times);
        reflect(ones, 0, right);
        double above = times[0];
        double secondLength = reflector(times, 1);
        reflect(times, 1, right);
        double slope = -right[1] / secondLength;
        return new ReflectedLine(-(right[0] - above * slope) / firstLength, slope);
    }

    /** Makes a column, from a row on, its reflector; gives its length with the sign of its first element. */
    private static double reflector(double[] column, int from) {
        double squares = 0;
        for (int i = from; i < column.length; i++) {
            squares += column[i] * column[i];
        }
        double length = Math.copySign(Math.sqrt(squares), column[from]);
        double scale = 1 / length;
        for (int i = from; i < column.length; i++) {
            column[i] *= scale;
        }
        column[from] += 1;
        return length;
    }

    private static void reflect(double[] reflector, int from, double[] column) {
        double product = 0;
        for (int i = from; i < column.length; i++) {
            product += reflector[i] * column[i];
        }
        double share = -product / reflector[from];
        for (int i = from; i < column.length; i++) {
            column[i] += share * reflector[i];
        }
    }
}
