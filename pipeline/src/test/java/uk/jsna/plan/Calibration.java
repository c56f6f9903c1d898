package uk.jsna.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What was said against what came true, over many simulated counties. Statements within a county share its figures, so
 * the standard error is that of the counties' sums.
 */
final class Calibration {

    private final String what;
    private final List<double[]> counties = new ArrayList<>();
    private double statements;
    private double said;
    private double cameTrue;

    private static final double[] CHANCES = {0, 0.05, 0.2, 0.4, 0.6, 0.8, 0.95, 1};

    /** Statements sorted by the chance said of them. */
    static List<Calibration> byChance(String what) {
        return IntStream.range(1, CHANCES.length)
                .mapToObj(k -> new Calibration(what + ", said " + CHANCES[k - 1] + " to " + CHANCES[k]))
                .toList();
    }

    static void add(List<Calibration> byChance, double chance, boolean cameTrue) {
        int k = 0;
        while (k < byChance.size() - 1 && chance >= CHANCES[k + 1]) {
            k++;
        }
        byChance.get(k).add(chance, cameTrue);
    }

    Calibration(String what) {
        this.what = what;
    }

    /** One statement with the probability that was said of it. */
    void add(double probability, boolean cameTrue) {
        statements++;
        said += probability;
        this.cameTrue += cameTrue ? 1 : 0;
    }

    /** The end of a county. */
    void county() {
        if (statements > 0) {
            counties.add(new double[] {statements, said, cameTrue});
        }
        statements = 0;
        said = 0;
        cameTrue = 0;
    }

    private double sum(int column) {
        return counties.stream().mapToDouble(county -> county[column]).sum();
    }

    double nominal() {
        return sum(1) / sum(0);
    }

    double observed() {
        return sum(2) / sum(0);
    }

    double monteCarloError() {
        double off = observed() - nominal();
        double squares = counties.stream()
                .mapToDouble(county -> county[2] - county[1] - off * county[0])
                .map(each -> each * each)
                .sum();
        return Math.sqrt(squares) / sum(0);
    }

    static String head() {
        return String.format(
                Locale.ROOT, "%-52s %9s  %8s  %8s  %8s", "statement", "times", "nominal", "observed", "error");
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%-52s %9.0f  %8.4f  %8.4f  %8.4f",
                what,
                sum(0),
                nominal(),
                observed(),
                monteCarloError());
    }

    /** What came true may differ from what was said by so much below and above, and by three Monte Carlo errors. */
    void within(double below, double above) {
        assertThat(observed() - nominal())
                .as(line())
                .isBetween(-below - 3 * monteCarloError(), above + 3 * monteCarloError());
    }
}
