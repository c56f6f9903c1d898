package uk.jsna.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

/** How closely computed values agree with those of one reference file: what is counted is what was compared. */
final class Agreement {

    private final String file;
    private final double tolerance;
    private int rows;
    private int values;
    private double worst;
    private String worstAt = "";

    Agreement(String file, double tolerance) {
        this.file = file;
        this.tolerance = tolerance;
    }

    void row() {
        rows++;
    }

    /** Compares a number relative to the reference, or to the scale where the reference is nearer zero. */
    void number(String what, double actual, double expected, double scale) {
        values++;
        if (Double.isNaN(expected) || Double.isNaN(actual) || actual == expected) {
            difference(what, Double.isNaN(expected) == Double.isNaN(actual) ? 0 : Double.POSITIVE_INFINITY);
            return;
        }
        difference(what, Math.abs(actual - expected) / Math.max(Math.abs(expected), scale));
    }

    void number(String what, double actual, double expected) {
        number(what, actual, expected, Double.MIN_NORMAL);
    }

    /** Compares a number with the column of its name. */
    void number(String column, double actual, Cases.Row expected) {
        number(column, actual, expected.number(column));
    }

    /** Compares words, where only equality will do. */
    void word(String what, Object actual, Object expected) {
        values++;
        difference(what, actual.equals(expected) ? 0 : Double.POSITIVE_INFINITY);
    }

    void estimate(Estimate actual, Cases.Row expected) {
        number("value", actual.value(), expected);
        number("lower95_0cl", actual.lower95(), expected);
        number("upper95_0cl", actual.upper95(), expected);
        number("lower99_8cl", actual.lower998(), expected);
        number("upper99_8cl", actual.upper998(), expected);
    }

    void interval(Interval actual, Cases.Row expected) {
        number("lowercl", actual.lower(), expected);
        number("uppercl", actual.upper(), expected);
    }

    private void difference(String what, double difference) {
        if (difference > worst) {
            worst = difference;
            worstAt = what + " of row " + rows;
        }
    }

    /** One line of the table. */
    String line() {
        return line(file, rows, values, power(worst), power(tolerance), worstAt);
    }

    private static String power(double number) {
        return String.format(Locale.ROOT, "%.1e", number);
    }

    static String line(Object... cells) {
        return String.format(Locale.ROOT, "%-50s %6s %7s  %8s  %8s  %s", cells).stripTrailing();
    }

    static String head() {
        return line("reference", "rows", "values", "worst", "allowed", "where worst");
    }

    void hold() {
        assertThat(values).as(file + " compares something").isPositive();
        assertThat(worst).as(line()).isLessThanOrEqualTo(tolerance);
    }
}
