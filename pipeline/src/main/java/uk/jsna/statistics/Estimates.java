package uk.jsna.statistics;

/** Many estimates, column by column: what the bulk forms give, element for element equal to the scalar forms. */
public final class Estimates {

    private final double[] value;
    private final double[] lower95;
    private final double[] upper95;
    private final double[] lower998;
    private final double[] upper998;

    Estimates(int size) {
        value = new double[size];
        lower95 = new double[size];
        upper95 = new double[size];
        lower998 = new double[size];
        upper998 = new double[size];
    }

    void setValue(int index, double number) {
        value[index] = number;
    }

    void set95(int index, double lower, double upper) {
        lower95[index] = lower;
        upper95[index] = upper;
    }

    void set998(int index, double lower, double upper) {
        lower998[index] = lower;
        upper998[index] = upper;
    }

    /** A proportion in a unit, with Wilson's limits. */
    void setProportion(int index, double x, double n, double multiplier) {
        setValue(index, x / n * multiplier);
        set95(
                index,
                Proportion.lower(x, n, ConfidenceLevel.P95) * multiplier,
                Proportion.upper(x, n, ConfidenceLevel.P95) * multiplier);
        set998(
                index,
                Proportion.lower(x, n, ConfidenceLevel.P998) * multiplier,
                Proportion.upper(x, n, ConfidenceLevel.P998) * multiplier);
    }

    /** Events over people or over expected events in a unit, with exact limits below ten events and Byar's from ten. */
    void setRate(int index, double x, double n, double multiplier) {
        setValue(index, x / n * multiplier);
        set95(
                index,
                PoissonCount.lower(x, ConfidenceLevel.P95) / n * multiplier,
                PoissonCount.upper(x, ConfidenceLevel.P95) / n * multiplier);
        set998(
                index,
                PoissonCount.lower(x, ConfidenceLevel.P998) / n * multiplier,
                PoissonCount.upper(x, ConfidenceLevel.P998) / n * multiplier);
    }

    void setMissing(int index) {
        setValue(index, Double.NaN);
        set95(index, Double.NaN, Double.NaN);
        set998(index, Double.NaN, Double.NaN);
    }

    public int size() {
        return value.length;
    }

    public double value(int index) {
        return value[index];
    }

    public double lower95(int index) {
        return lower95[index];
    }

    public double upper95(int index) {
        return upper95[index];
    }

    public double lower998(int index) {
        return lower998[index];
    }

    public double upper998(int index) {
        return upper998[index];
    }

    /** One element as a record. */
    public Estimate get(int index) {
        return new Estimate(value[index], lower95[index], upper95[index], lower998[index], upper998[index]);
    }
}
