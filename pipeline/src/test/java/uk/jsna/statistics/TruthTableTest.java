package uk.jsna.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * The reference vectors of the field's own packages, recomputed row by row. The table that is printed names each file
 * with the rows and values compared, the worst relative difference found and the greatest allowed.
 */
class TruthTableTest {

    private static final List<String> LINES = new ArrayList<>();

    @AfterAll
    static void printsTheTable() {
        if (!LINES.isEmpty()) {
            System.out.println(Agreement.head() + "\n" + String.join("\n", LINES));
        }
    }

    private static void compare(String file, double tolerance, Consumer<Agreement> comparison) {
        Agreement agreement = new Agreement(file, tolerance);
        comparison.accept(agreement);
        LINES.add(agreement.line());
        agreement.hold();
    }

    @Test
    void proportionsAreReproduced() {
        Cases cases = Cases.truth("phe_proportion");
        compare(
                "phe_proportion",
                1e-10,
                table -> cases.rows().forEach(row -> {
                    table.row();
                    table.estimate(Proportion.of(row.number("x"), row.number("n"), row.number("multiplier")), row);
                }));
    }

    @Test
    void proportionsAtOtherLevelsAreReproduced() {
        Cases cases = Cases.truth("phe_proportion_conf");
        compare(
                "phe_proportion_conf",
                1e-10,
                table -> cases.rows().forEach(row -> {
                    table.row();
                    Interval limits = Proportion.interval(row.number("x"), row.number("n"), row.confidence("conf"));
                    table.number("value", Proportion.value(row.number("x"), row.number("n")), row.number("value"));
                    table.number("lower", limits.lower(), row.number("lowercl"));
                    table.number("upper", limits.upper(), row.number("uppercl"));
                }));
    }

    @Test
    void ratesAreReproduced() {
        Cases cases = Cases.truth("phe_rate");
        compare(
                "phe_rate",
                1e-10,
                table -> cases.rows().forEach(row -> {
                    table.row();
                    table.estimate(Rate.of(row.number("x"), row.number("n"), row.number("multiplier")), row);
                }));
    }

    @Test
    void ratesAtOtherLevelsAreReproduced() {
        Cases cases = Cases.truth("phe_rate_conf");
        compare(
                "phe_rate_conf",
                1e-10,
                table -> cases.rows().forEach(row -> {
                    table.row();
                    Interval limits = Rate.interval(row.number("x"), row.number("n"), row.confidence("conf"))
                            .times(Rate.PER_100_000);
                    table.number(
                            "value",
                            Rate.value(row.number("x"), row.number("n")) * Rate.PER_100_000,
                            row.number("value"));
                    table.number("lower", limits.lower(), row.number("lowercl"));
                    table.number("upper", limits.upper(), row.number("uppercl"));
                }));
    }
}
