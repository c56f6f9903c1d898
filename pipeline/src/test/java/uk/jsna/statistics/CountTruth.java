package uk.jsna.statistics;

import java.util.List;

/** Proportions, rates, means and quantiles of the reference. */
final class CountTruth {

    private final Truth truth;

    CountTruth(Truth truth) {
        this.truth = truth;
    }

    List<TruthFile> files() {
        return List.of(
                TruthFile.rows("phe_proportion", CountTruth::proportion).labels("id", "statistic", "method"),
                TruthFile.rows("phe_proportion_conf", CountTruth::proportionAtALevel)
                        .labels("id"),
                TruthFile.rows("phe_rate", CountTruth::rate).labels("id"),
                TruthFile.rows("phe_rate_conf", CountTruth::rateAtALevel).labels("id"),
                TruthFile.input("phe_mean_input"),
                TruthFile.rows("phe_mean", this::mean).labels("confidence", "statistic", "method"),
                TruthFile.rows("phe_quantile_input", this::quantiled).labels("area"),
                TruthFile.groups("phe_quantile", List.of("group", "nq", "inv"), CountTruth::quantiles)
                        .within(0)
                        .labels("area"),
                TruthFile.rows("edge_cases", CountTruth::edge).within(0));
    }

    private static void proportion(Cases.Row row, Agreement table) {
        table.estimate(Proportion.of(row.number("x"), row.number("n"), row.number("multiplier")), row);
    }

    private static void proportionAtALevel(Cases.Row row, Agreement table) {
        double x = row.number("x");
        double n = row.number("n");
        table.number("value", Proportion.value(x, n), row);
        table.interval(Proportion.interval(x, n, row.confidence("conf")), row);
    }

    private static void rate(Cases.Row row, Agreement table) {
        table.estimate(Rate.of(row.number("x"), row.number("n"), row.number("multiplier")), row);
        table.word("method", method(row.number("x")), row.text("method"));
    }

    private static void rateAtALevel(Cases.Row row, Agreement table) {
        double x = row.number("x");
        double n = row.number("n");
        table.number("value", Rate.value(x, n) * Rate.PER_100_000, row);
        table.interval(Rate.interval(x, n, row.confidence("conf")).times(Rate.PER_100_000), row);
        table.word("method", method(x), row.text("method"));
    }

    static String method(double count) {
        return count < PoissonCount.BYARS_FROM ? "Exact" : "Byars";
    }

    private void mean(Cases.Row row, Agreement table) {
        Mean mean = Mean.of(Cases.column(truth.group("phe_mean_input", "group", row.text("group")), "x"));
        table.number("value_sum", mean.sum(), row);
        table.number("value_count", mean.count(), row);
        table.number("stdev", mean.standardDeviation(), row);
        table.estimate(mean.estimate(), row);
    }

    /** The results repeat their input, first twice over. */
    private void quantiled(Cases.Row row, Agreement table) {
        double value = row.number("value");
        boolean repeated = truth.group("phe_quantile", "group", row.text("group")).stream()
                .anyMatch(each -> Double.compare(each.number("value"), value) == 0);
        table.word("value", repeated, true);
    }

    private static void quantiles(List<Cases.Row> rows, Agreement table) {
        Cases.Row first = rows.get(0);
        Quantiles quantiles = Quantiles.of(
                Cases.column(rows, "value"),
                (int) first.number("nq"),
                first.text("inv").equals("TRUE") ? Quantiles.First.HIGHEST : Quantiles.First.LOWEST);
        for (int i = 0; i < rows.size(); i++) {
            table.row();
            double expected = rows.get(i).number("quantile");
            table.number("quantile", quantiles.of(i), Double.isNaN(expected) ? Quantiles.NONE : expected);
        }
    }

    private static void edge(Cases.Row row, Agreement table) {
        String call = row.text("call");
        table.word(call, EdgeCasesTest.outcomeOf(call), EdgeCasesTest.expected(call));
        table.word(call, EdgeCasesTest.isRefused(call), row.text("outcome").startsWith("ERROR"));
    }
}
