package uk.jsna.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The reference vectors of trends and forecasts, recomputed row by row, as in {@link TruthTableTest}. */
class TrendTruthTest {

    private static final AgreementTable TABLE = new AgreementTable();

    @AfterAll
    static void printsTheTable() {
        TABLE.print();
    }

    @Test
    void trendTestsAndFitsAreReproduced() {
        Cases.Groups series = Cases.truth("trend_input").by("series");
        Cases cases = Cases.truth("trend_reference");
        TABLE.compare(
                "trend_reference",
                1e-10,
                table -> cases.rows().forEach(row -> {
                    table.row();
                    List<Cases.Row> points = series.of(row.text("series"));
                    double[] t = Cases.column(points, "t");
                    double[] x = Cases.column(points, "count");
                    double[] n = Cases.column(points, "denominator");
                    double[] y = Cases.column(points, "value");
                    kendall(table, row, t, y);
                    CochranArmitage armitage = CochranArmitage.of(x, n);
                    table.number("ca_chi2", armitage.chiSquared(), row.number("ca_chi2"));
                    table.number("ca_p", armitage.p(), row.number("ca_p"));
                    glm(table, row, t, x, n);
                    line(table, row, LinearTrend.of(t, y));
                }));
    }

    /** The median of slopes that cancel is compared in the unit of the values; ties have no exact p in the reference. */
    private static void kendall(Agreement table, Cases.Row row, double[] t, double[] y) {
        MannKendall kendall = MannKendall.of(y);
        table.number("S", kendall.s(), row.number("S"));
        table.number("varS", kendall.variance(), row.number("varS"));
        table.number("Z", kendall.z(), row.number("Z"));
        table.number("p_mk_asym", kendall.p(), row.number("p_mk_asym"));
        if (!Double.isNaN(row.number("p_mk_exact"))) {
            table.number("p_mk_exact", kendall.exactP(), row.number("p_mk_exact"));
        }
        table.number("tau_b", kendall.tau(), row.number("tau_b"));
        SenSlope sen = SenSlope.of(t, y);
        table.number("sen_slope", sen.slope().value(), row.number("sen_slope"), 1e-3);
        table.number("sen_intercept", sen.intercept(), row.number("sen_intercept_median"));
    }

    private static void glm(Agreement table, Cases.Row row, double[] t, double[] x, double[] n) {
        LogLinearTrend rate = LogLinearTrend.ofRate(t, x, n);
        table.number("pois_b", rate.slope(), row.number("pois_b"));
        table.number("pois_se", rate.standardError(), row.number("pois_se"));
        table.number("pois_p", rate.p(), row.number("pois_p"));
        table.number("quasi_se", rate.quasiError(), row.number("quasi_se"));
        table.number("quasi_disp", rate.dispersion(), row.number("quasi_disp"));
        table.number("quasi_p", rate.quasiP(), row.number("quasi_p"));
        table.number("apc", rate.annualPercentageChange().value(), row.number("apc"));
        LogLinearTrend odds = LogLinearTrend.ofProportion(t, x, n);
        table.number("logit_b", odds.slope(), row.number("logit_b"));
        table.number("logit_se", odds.standardError(), row.number("logit_se"));
        table.number("logit_p", odds.p(), row.number("logit_p"));
    }

    private static void line(Agreement table, Cases.Row row, LinearTrend line) {
        table.number("ols_a", line.intercept(), row.number("ols_a"));
        table.number("ols_b", line.slope(), row.number("ols_b"));
        table.number("ols_se", line.slopeError(), row.number("ols_se"));
        table.number("ols_p", line.p(), row.number("ols_p"));
        table.number("ols_sigma", line.sigma(), row.number("ols_sigma"));
        for (int ahead = 1; ahead <= 3; ahead++) {
            Estimate later = line.prediction(line.count() + ahead);
            table.number("f" + ahead, later.value(), row.number("f" + ahead));
            table.number("f" + ahead + "_lo", later.lower95(), row.number("f" + ahead + "_lo"));
            table.number("f" + ahead + "_hi", later.upper95(), row.number("f" + ahead + "_hi"));
        }
    }

    @Test
    void forecastsAreReproduced() {
        Cases.Groups series = Cases.truth("trend_input").by("series");
        Cases cases = Cases.truth("forecast_reference");
        TABLE.compare(
                "forecast_reference",
                1e-10,
                table -> cases.rows().forEach(row -> {
                    table.row();
                    double[] y = Cases.column(series.of(row.text("series")), "value");
                    int h = (int) row.number("h");
                    forecast(table, "holt", Smoothing.holt(y).ahead(h), row);
                    forecast(table, "rwd", Smoothing.drift(y).ahead(h), row);
                    forecast(table, "ses", Smoothing.simple(y).ahead(h), row);
                }));
    }

    /** A forecast that happens to fall near zero is compared in the unit of its series, per cent. */
    private static void forecast(Agreement table, String name, Estimate actual, Cases.Row row) {
        table.number(name, actual.value(), row.number(name), 1);
        table.number(name + "_lo", actual.lower95(), row.number(name + "_lo"), 1);
        table.number(name + "_hi", actual.upper95(), row.number(name + "_hi"), 1);
    }

    /**
     * The reference steps towards a break from a guess and stops near it, and prints slopes to five digits; ours is the
     * least of all sums of squares, so it may never be greater. Where it is less by more than the reference's own stopping,
     * the two breaks are printed instead of compared.
     */
    @Test
    void brokenLinesAreReproducedWhereTheReferenceFindsTheBestBreak() {
        Cases.Groups series = Cases.truth("trend_input").by("series");
        Cases cases = Cases.truth("trend_segmented");
        TABLE.compare(
                "trend_segmented",
                5e-4,
                table -> cases.rows().forEach(row -> {
                    List<Cases.Row> points = series.of(row.text("series"));
                    SegmentedTrend trend = SegmentedTrend.of(Cases.column(points, "t"), Cases.column(points, "value"));
                    assertThat(trend.sumOfSquares())
                            .as("series " + row.text("series"))
                            .isLessThanOrEqualTo(row.number("rss") * (1 + 1e-9));
                    table.row();
                    table.number("bic_lin", trend.criterionOfLine(), row.number("bic_lin"));
                    if (trend.sumOfSquares() > row.number("rss") * (1 - 1e-4)) {
                        table.number("psi", trend.breakTime(), row.number("psi"));
                        table.number("slope1", trend.slopeBefore(), row.number("slope1"), 0.1);
                        table.number("slope2", trend.slopeAfter(), row.number("slope2"), 0.1);
                        table.number("rss", trend.sumOfSquares(), row.number("rss"));
                        table.number("bic", trend.criterion(), row.number("bic"));
                    } else {
                        System.out.printf(
                                "series %s: sum of squares %.6f with the break at %.4f, the reference has %.6f at %.4f%n",
                                row.text("series"),
                                trend.sumOfSquares(),
                                trend.breakTime(),
                                row.number("rss"),
                                row.number("psi"));
                    }
                }));
    }
}
