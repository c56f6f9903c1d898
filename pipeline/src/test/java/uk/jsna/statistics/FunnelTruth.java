package uk.jsna.statistics;

import java.util.List;

/** Funnel limits and significance of the reference. */
final class FunnelTruth {

    private static final double LIMITS = 1e-6;

    /** The reference finds its Poisson limits by bisection to this relative accuracy at its worst, for one event. */
    private static final double FROM_BISECTION = 5e-5;

    private static final List<String> SET = List.of("set");

    private final Truth truth;

    FunnelTruth(Truth truth) {
        this.truth = truth;
    }

    List<TruthFile> files() {
        return List.of(
                TruthFile.input("funnel_proportion_input", "area"),
                TruthFile.groups("funnel_proportion_significance", SET, FunnelTruth::ofProportions)
                        .within(0)
                        .labels("area"),
                TruthFile.groups("funnel_proportion_limits", SET, this::proportionLimits)
                        .within(LIMITS)
                        .labels("statistic", "method"),
                TruthFile.rows("funnel_rate_input", FunnelTruth::ownRate).labels("set", "area"),
                TruthFile.groups("funnel_rate_significance", SET, FunnelTruth::ofRates)
                        .labels("area"),
                rateLimits(Funnel.Resolution.AS_PUBLISHED).within(LIMITS),
                rateLimits(Funnel.Resolution.EXACT)
                        .as("limits to the last digit")
                        .within(FROM_BISECTION),
                TruthFile.input("funnel_ratio_input", "area", "observed"),
                TruthFile.rows("funnel_ratio_significance", FunnelTruth::ofRatio)
                        .within(0)
                        .labels("set", "area"),
                ratioLimits(Funnel.Resolution.AS_PUBLISHED).within(LIMITS),
                ratioLimits(Funnel.Resolution.EXACT)
                        .as("limits to the last digit")
                        .within(FROM_BISECTION));
    }

    private static double average(List<Cases.Row> areas) {
        return Funnel.average(Cases.column(areas, "numerator"), Cases.column(areas, "denominator"));
    }

    private static void ofProportions(List<Cases.Row> areas, Agreement table) {
        double average = average(areas);
        for (Cases.Row row : areas) {
            table.row();
            label(Funnel.ofProportion(row.number("numerator"), row.number("denominator"), average), row, table);
        }
    }

    private static void ownRate(Cases.Row row, Agreement table) {
        table.number(
                "rate",
                Rate.of(row.number("numerator"), row.number("denominator")).value(),
                row);
    }

    private static void ofRates(List<Cases.Row> areas, Agreement table) {
        double average = average(areas);
        for (Cases.Row row : areas) {
            table.row();
            ownRate(row, table);
            label(Funnel.ofEvents(row.number("numerator"), row.number("denominator") * average), row, table);
        }
    }

    private static void ofRatio(Cases.Row row, Agreement table) {
        label(Funnel.ofEvents(row.number("observed"), row.number("expected")), row, table);
    }

    private static void label(Significance actual, Cases.Row row, Agreement table) {
        Significance expected = switch (row.text("significance")) {
            case "Low (0.001)" -> Significance.LOW_998;
            case "Low (0.025)" -> Significance.LOW_95;
            case "Not significant" -> Significance.NOT_SIGNIFICANT;
            case "High (0.025)" -> Significance.HIGH_95;
            case "High (0.001)" -> Significance.HIGH_998;
            default -> throw new AssertionError("no label of ours: " + row.text("significance"));
        };
        table.word("significance", actual, expected);
    }

    private void proportionLimits(List<Cases.Row> rows, Agreement table) {
        List<Cases.Row> areas =
                truth.group("funnel_proportion_input", "set", rows.get(0).text("set"));
        double average = average(areas);
        List<Funnel.Limits> limits =
                Funnel.proportionLimits(average, Funnel.populationAxis(Cases.column(areas, "denominator")), 100);
        for (int i = 0; i < rows.size(); i++) {
            table.row();
            table.number("baseline", average * 100, rows.get(i));
            limits("Population", limits.get(i), rows.get(i), table);
        }
    }

    private TruthFile rateLimits(Funnel.Resolution resolution) {
        return TruthFile.groups("funnel_rate_limits", SET, (rows, table) -> {
                    List<Cases.Row> areas =
                            truth.group("funnel_rate_input", "set", rows.get(0).text("set"));
                    double average = average(areas);
                    List<Double> axis = Funnel.eventAxis(Cases.column(areas, "denominator"), average);
                    List<Funnel.Limits> limits = Funnel.ratioLimits(axis, average * 100_000, resolution);
                    for (int i = 0; i < rows.size(); i++) {
                        table.row();
                        table.number("baseline", average * 100_000, rows.get(i));
                        limits("Events", limits.get(i), rows.get(i), table);
                        sizes("_population_1_year", 100_000, limits.get(i), rows.get(i), table);
                    }
                })
                .labels("statistic", "method");
    }

    private TruthFile ratioLimits(Funnel.Resolution resolution) {
        return TruthFile.groups("funnel_ratio_limits", SET, (rows, table) -> {
                    List<Cases.Row> areas =
                            truth.group("funnel_ratio_input", "set", rows.get(0).text("set"));
                    List<Double> axis = Funnel.expectedAxis(Cases.column(areas, "expected"));
                    List<Funnel.Limits> limits = Funnel.ratioLimits(axis, 100, resolution);
                    for (int i = 0; i < rows.size(); i++) {
                        table.row();
                        limits("Observed_events", limits.get(i), rows.get(i), table);
                        sizes("_exp_events", 100, limits.get(i), rows.get(i), table);
                    }
                })
                .labels("statistic", "method");
    }

    private static void limits(String axis, Funnel.Limits actual, Cases.Row row, Agreement table) {
        table.number(axis, actual.size(), row);
        table.number("lower_2s_limit", actual.lower95(), row);
        table.number("upper_2s_limit", actual.upper95(), row);
        table.number("lower_3s_limit", actual.lower998(), row);
        table.number("upper_3s_limit", actual.upper998(), row);
    }

    /** The people, or the expected events, at which so many events would lie on the limit. */
    private static void sizes(String column, double unit, Funnel.Limits actual, Cases.Row row, Agreement table) {
        table.number("lower_2s" + column, actual.size() / actual.lower95() * unit, row);
        table.number("upper_2s" + column, actual.size() / actual.upper95() * unit, row);
        table.number("lower_3s" + column, actual.size() / actual.lower998() * unit, row);
        table.number("upper_3s" + column, actual.size() / actual.upper998() * unit, row);
    }
}
