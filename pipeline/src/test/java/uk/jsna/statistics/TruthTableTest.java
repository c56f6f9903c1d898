package uk.jsna.statistics;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * The reference vectors of the field's own packages, recomputed row by row. The table that is printed names each file
 * with the rows and values compared, the worst relative difference found and the greatest allowed.
 */
class TruthTableTest {

    /** The reference finds its Poisson limits by bisection to this relative accuracy at its worst, for one event. */
    private static final double FROM_BISECTION = 5e-5;

    private static final AgreementTable TABLE = new AgreementTable();

    @AfterAll
    static void printsTheTable() {
        TABLE.print();
    }

    @Test
    void proportionsAreReproduced() {
        Cases cases = Cases.truth("phe_proportion");
        TABLE.compare(
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
        TABLE.compare(
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
        TABLE.compare(
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
        TABLE.compare(
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

    @Test
    void meansAreReproduced() {
        Cases inputs = Cases.truth("phe_mean_input");
        Cases cases = Cases.truth("phe_mean");
        Cases.Groups groups = inputs.by("group");
        TABLE.compare(
                "phe_mean",
                1e-10,
                table -> cases.rows().forEach(row -> {
                    table.row();
                    Mean mean = Mean.of(Cases.column(groups.of(row.text("group")), "x"));
                    table.number("sum", mean.sum(), row.number("value_sum"));
                    table.number("count", mean.count(), row.number("value_count"));
                    table.number("stdev", mean.standardDeviation(), row.number("stdev"));
                    table.estimate(mean.estimate(), row);
                }));
    }

    @Test
    void directlyStandardisedRatesAreReproduced() {
        Cases.Groups inputs = Cases.truth("calculate_dsr_input").by("group");
        Cases cases = Cases.truth("calculate_dsr");
        TABLE.compare(
                "calculate_dsr",
                1e-10,
                table -> cases.rows().forEach(row -> {
                    table.row();
                    DirectlyStandardisedRate rate = standardised(inputs.of(row.text("group")));
                    table.number("total_count", rate.totalCount(), row.number("total_count"));
                    table.number("total_pop", rate.totalPopulation(), row.number("total_pop"));
                    table.estimate(rate.per(100_000), row);
                }));
        Cases levels = Cases.truth("calculate_dsr_conf");
        TABLE.compare(
                "calculate_dsr_conf",
                1e-10,
                table -> levels.rows().forEach(row -> {
                    table.row();
                    DirectlyStandardisedRate rate = standardised(inputs.of(row.text("group")));
                    Interval limits = rate.interval(row.confidence("conf")).times(1000);
                    table.number("value", rate.value() * 1000, row.number("value"));
                    table.number("lower", limits.lower(), row.number("lowercl"));
                    table.number("upper", limits.upper(), row.number("uppercl"));
                }));
    }

    private static DirectlyStandardisedRate standardised(List<Cases.Row> bands) {
        return DirectlyStandardisedRate.of(
                Cases.column(bands, "x"), Cases.column(bands, "n"), Cases.column(bands, "stdpop"));
    }

    @Test
    void directlyStandardisedRatesOfRepeatedEventsAreReproduced() {
        Cases inputs = Cases.truth("calculate_dsr_nonindependent_input");
        Cases cases = Cases.truth("calculate_dsr_nonindependent");
        TABLE.compare(
                "calculate_dsr_nonindependent",
                1e-10,
                table -> cases.rows().forEach(row -> {
                    table.row();
                    Cases.Groups byFrequency = new Cases(inputs.by("group").of(row.text("group"))).by("eventfreq");
                    List<Cases.Row> bands = byFrequency.lists().get(0);
                    DirectlyStandardisedRate rate = DirectlyStandardisedRate.ofRepeatedEvents(
                            byFrequency.keys().stream()
                                    .mapToDouble(Double::parseDouble)
                                    .toArray(),
                            byFrequency.lists().stream()
                                    .map(rows -> Cases.column(rows, "x"))
                                    .toArray(double[][]::new),
                            Cases.column(bands, "n"),
                            Cases.column(bands, "stdpop"));
                    table.number("total_count", rate.totalCount(), row.number("total_count"));
                    table.number("total_pop", rate.totalPopulation(), row.number("total_pop"));
                    table.estimate(rate.per(100_000), row);
                }));
    }

    @Test
    void indirectlyStandardisedRatiosAndRatesAreReproduced() {
        Cases.Groups inputs = Cases.truth("calculate_ISR_input").by("group");
        Cases ratios = Cases.truth("calculate_ISRatio");
        TABLE.compare(
                "calculate_ISRatio",
                1e-10,
                table -> ratios.rows().forEach(row -> {
                    table.row();
                    IndirectlyStandardised area = indirectly(inputs.of(row.text("group")));
                    table.number("observed", area.observed(), row.number("observed"));
                    table.number("expected", area.expected(), row.number("expected"));
                    table.estimate(area.ratio(100), row);
                }));
        Cases rates = Cases.truth("calculate_ISRate");
        TABLE.compare(
                "calculate_ISRate",
                1e-10,
                table -> rates.rows().forEach(row -> {
                    table.row();
                    IndirectlyStandardised area = indirectly(inputs.of(row.text("group")));
                    table.number("ref_rate", area.referenceRate() * 100_000, row.number("ref_rate"));
                    table.estimate(area.rate(100_000), row);
                }));
    }

    private static IndirectlyStandardised indirectly(List<Cases.Row> bands) {
        return IndirectlyStandardised.of(
                Cases.column(bands, "x"),
                Cases.column(bands, "n"),
                IndirectlyStandardised.Reference.of(Cases.column(bands, "xr"), Cases.column(bands, "nr")));
    }

    @Test
    void lifeExpectanciesAreReproduced() {
        Cases.Groups inputs = Cases.truth("phe_life_expectancy_input").by("group");
        Cases.Groups cases = Cases.truth("phe_life_expectancy").by("group");
        TABLE.compare(
                "phe_life_expectancy",
                1e-10,
                table -> cases.forEach((group, rows) -> {
                    List<Cases.Row> bands = inputs.of(group);
                    LifeExpectancy area =
                            LifeExpectancy.of(Cases.column(bands, "population"), Cases.column(bands, "deaths"));
                    rows.forEach(row -> {
                        table.row();
                        table.estimate(area.atAge((int) row.number("startage")), row);
                    });
                }));
    }

    @Test
    void quantilesAreReproduced() {
        Cases cases = Cases.truth("phe_quantile");
        TABLE.compare(
                "phe_quantile",
                0,
                table -> cases.by("group", "nq", "inv").forEach((key, rows) -> {
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
                }));
    }

    @Test
    void funnelSignificanceIsReproduced() {
        Cases proportions = Cases.truth("funnel_proportion_significance");
        TABLE.compare(
                "funnel_proportion_significance",
                0,
                table -> proportions.by("set").forEach((key, rows) -> {
                    double average = Funnel.average(Cases.column(rows, "numerator"), Cases.column(rows, "denominator"));
                    rows.forEach(row -> {
                        table.row();
                        table.word(
                                "significance",
                                Funnel.ofProportion(row.number("numerator"), row.number("denominator"), average),
                                label(row.text("significance")));
                    });
                }));
        Cases rates = Cases.truth("funnel_rate_significance");
        TABLE.compare(
                "funnel_rate_significance",
                0,
                table -> rates.by("set").forEach((key, rows) -> {
                    double average = Funnel.average(Cases.column(rows, "numerator"), Cases.column(rows, "denominator"));
                    rows.forEach(row -> {
                        table.row();
                        table.word(
                                "significance",
                                Funnel.ofEvents(row.number("numerator"), row.number("denominator") * average),
                                label(row.text("significance")));
                    });
                }));
        Cases ratios = Cases.truth("funnel_ratio_significance");
        TABLE.compare(
                "funnel_ratio_significance",
                0,
                table -> ratios.rows().forEach(row -> {
                    table.row();
                    table.word(
                            "significance",
                            Funnel.ofEvents(row.number("observed"), row.number("expected")),
                            label(row.text("significance")));
                }));
    }

    private static Significance label(String reference) {
        return switch (reference) {
            case "Low (0.001)" -> Significance.LOW_998;
            case "Low (0.025)" -> Significance.LOW_95;
            case "Not significant" -> Significance.NOT_SIGNIFICANT;
            case "High (0.025)" -> Significance.HIGH_95;
            case "High (0.001)" -> Significance.HIGH_998;
            default -> throw new AssertionError("no label of ours: " + reference);
        };
    }

    @Test
    void funnelLimitsAreReproduced() {
        Cases.Groups proportionInputs = Cases.truth("funnel_proportion_input").by("set");
        Cases.Groups proportions = Cases.truth("funnel_proportion_limits").by("set");
        TABLE.compare(
                "funnel_proportion_limits",
                1e-6,
                table -> proportions.forEach((set, rows) -> {
                    List<Cases.Row> areas = proportionInputs.of(set);
                    double average =
                            Funnel.average(Cases.column(areas, "numerator"), Cases.column(areas, "denominator"));
                    limits(
                            table,
                            rows,
                            "Population",
                            Funnel.proportionLimits(
                                    average, Funnel.populationAxis(Cases.column(areas, "denominator")), 100));
                }));
        poissonFunnels("", 1e-6, Funnel.Resolution.AS_PUBLISHED);
        poissonFunnels(", exactly", FROM_BISECTION, Funnel.Resolution.EXACT);
    }

    private static void poissonFunnels(String how, double tolerance, Funnel.Resolution resolution) {
        Cases.Groups rateInputs = Cases.truth("funnel_rate_input").by("set");
        Cases.Groups rates = Cases.truth("funnel_rate_limits").by("set");
        TABLE.compare(
                "funnel_rate_limits" + how,
                tolerance,
                table -> rates.forEach((set, rows) -> {
                    List<Cases.Row> areas = rateInputs.of(set);
                    double average =
                            Funnel.average(Cases.column(areas, "numerator"), Cases.column(areas, "denominator"));
                    List<Double> axis = Funnel.eventAxis(Cases.column(areas, "denominator"), average);
                    limits(table, rows, "Events", Funnel.ratioLimits(axis, average * 100_000, resolution));
                }));
        Cases.Groups ratioInputs = Cases.truth("funnel_ratio_input").by("set");
        Cases.Groups ratios = Cases.truth("funnel_ratio_limits").by("set");
        TABLE.compare(
                "funnel_ratio_limits" + how,
                tolerance,
                table -> ratios.forEach((set, rows) -> {
                    List<Double> axis = Funnel.expectedAxis(Cases.column(ratioInputs.of(set), "expected"));
                    limits(table, rows, "Observed_events", Funnel.ratioLimits(axis, 100, resolution));
                }));
    }

    private static void limits(Agreement table, List<Cases.Row> rows, String axis, List<Funnel.Limits> limits) {
        for (int i = 0; i < rows.size(); i++) {
            table.row();
            table.number(axis, limits.get(i).size(), rows.get(i).number(axis));
            table.number("lower95", limits.get(i).lower95(), rows.get(i).number("lower_2s_limit"));
            table.number("upper95", limits.get(i).upper95(), rows.get(i).number("upper_2s_limit"));
            table.number("lower998", limits.get(i).lower998(), rows.get(i).number("lower_3s_limit"));
            table.number("upper998", limits.get(i).upper998(), rows.get(i).number("upper_3s_limit"));
        }
    }

    @Test
    void slopeIndicesAreReproduced() {
        Cases.Groups inputs = Cases.truth("phe_sii_input").by("group");
        Cases cases = Cases.truth("phe_sii");
        SlopeIndex.Scale[] scales = SlopeIndex.Scale.values();
        Agreement limits = new Agreement("phe_sii limits, in *_mad", 4);
        TABLE.compare(
                "phe_sii values",
                1e-10,
                table -> cases.rows().forEach(row -> {
                    table.row();
                    limits.row();
                    SlopeIndex index = SlopeIndex.of(
                            inputs.of(row.text("group")).stream()
                                    .map(group -> new SlopeIndex.Group(
                                            group.number("population"),
                                            group.number("value"),
                                            group.number("lower"),
                                            group.number("upper")))
                                    .toList(),
                            scales[(int) row.number("value_type")],
                            row.text("transform_flag").equals("TRUE")
                                    ? SlopeIndex.Fit.TRANSFORMED
                                    : SlopeIndex.Fit.NATURAL,
                            row.number("mult"));
                    boolean transformed = row.text("transform_flag").equals("TRUE");
                    table.number(
                            "intercept",
                            index.intercept() * (transformed ? Math.abs(row.number("mult")) : 1),
                            row.number("intercept"));
                    table.number("sii", index.slopeIndex().value(), row.number("sii"));
                    table.number("rii", index.relativeIndex().value(), row.number("rii"));
                    simulated(limits, "sii", index.slopeIndex(), row);
                    simulated(limits, "rii", index.relativeIndex(), row);
                }));
        TABLE.keep(limits);
    }

    /** The reference's limits are one simulation; its noise is the unit that ours are held against. */
    private static void simulated(Agreement limits, String index, Estimate actual, Cases.Row row) {
        double noise95 = row.number(index + "_mad95_0");
        double noise998 = row.number(index + "_mad99_8");
        limits.number(index + "_lower95", (actual.lower95() - row.number(index + "_lower95_0cl")) / noise95, 0, 1);
        limits.number(index + "_upper95", (actual.upper95() - row.number(index + "_upper95_0cl")) / noise95, 0, 1);
        limits.number(index + "_lower998", (actual.lower998() - row.number(index + "_lower99_8cl")) / noise998, 0, 1);
        limits.number(index + "_upper998", (actual.upper998() - row.number(index + "_upper99_8cl")) / noise998, 0, 1);
    }
}
