package uk.jsna.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** Trend tests, fits, breaks and forecasts of the reference. */
final class TrendTruth {

    private final Truth truth;

    TrendTruth(Truth truth) {
        this.truth = truth;
    }

    List<TruthFile> files() {
        return List.of(
                TruthFile.input("trend_input"),
                TruthFile.rows("trend_reference", this::trend),
                TruthFile.rows("trend_segmented", this::brokenWhereTheReferenceBreaks)
                        .as("at the reference's break"),
                TruthFile.rows("trend_segmented", this::bestBreak)
                        .as("the best break")
                        .within(REFERENCE_STOPS),
                TruthFile.rows("forecast_reference", this::forecasts));
    }

    /** The reference steps towards a break and stops when a step is this small beside the break. */
    private static final double REFERENCE_STOPS = 5e-3;

    private double[] series(Cases.Row row, String column) {
        return Cases.column(truth.group("trend_input", "series", row.text("series")), column);
    }

    private void trend(Cases.Row row, Agreement table) {
        double[] t = series(row, "t");
        double[] x = series(row, "count");
        double[] n = series(row, "denominator");
        double[] y = series(row, "value");
        table.number("n", t.length, row);
        kendall(table, row, t, y);
        CochranArmitage armitage = CochranArmitage.of(x, n);
        table.number("ca_chi2", armitage.chiSquared(), row);
        table.number("ca_p", armitage.p(), row);
        glm(table, row, LogLinearTrend.ofRate(t, x, n), LogLinearTrend.ofProportion(t, x, n));
        line(table, row, LinearTrend.of(t, y));
    }

    /** Ties have no exact probability in the reference. */
    private static void kendall(Agreement table, Cases.Row row, double[] t, double[] y) {
        MannKendall kendall = MannKendall.of(y);
        table.number("S", kendall.s(), row);
        table.number("varS", kendall.variance(), row);
        table.number("Z", kendall.z(), row);
        table.number("p_mk_asym", kendall.p(), row);
        if (!Double.isNaN(row.number("p_mk_exact"))) {
            table.number("p_mk_exact", kendall.exactP(), row);
        }
        table.number("tau_b", kendall.tau(), row);
        SenSlope sen = SenSlope.of(t, y);
        table.number("sen_slope", sen.slope().value(), row);
        table.number("sen_intercept_median", sen.intercept(), row);
    }

    private static void glm(Agreement table, Cases.Row row, LogLinearTrend rate, LogLinearTrend odds) {
        table.number("pois_b", rate.slope(), row);
        table.number("pois_se", rate.standardError(), row);
        table.number("pois_p", rate.p(), row);
        table.number("quasi_se", rate.quasiError(), row);
        table.number("quasi_disp", rate.dispersion(), row);
        table.number("quasi_p", rate.quasiP(), row);
        table.number("apc", rate.annualPercentageChange().value(), row);
        table.number("logit_b", odds.slope(), row);
        table.number("logit_se", odds.standardError(), row);
        table.number("logit_p", odds.p(), row);
    }

    private static void line(Agreement table, Cases.Row row, LinearTrend line) {
        table.number("ols_a", line.intercept(), row);
        table.number("ols_b", line.slope(), row);
        table.number("ols_se", line.slopeError(), row);
        table.number("ols_p", line.p(), row);
        table.number("ols_sigma", line.sigma(), row);
        for (int ahead = 1; ahead <= 3; ahead++) {
            Estimate later = line.prediction(line.count() + ahead);
            table.number("f" + ahead, later.value(), row);
            table.number("f" + ahead + "_lo", later.lower95(), row);
            table.number("f" + ahead + "_hi", later.upper95(), row);
        }
    }

    /** The reference prints its slopes to five digits, and has no pseudo-score. */
    private void brokenWhereTheReferenceBreaks(Cases.Row row, Agreement table) {
        double[] t = series(row, "t");
        double[] y = series(row, "value");
        SegmentedTrend lines = SegmentedTrend.at(row.number("psi"), t, y);
        table.number("psi_se", lines.breakError(), row);
        table.number("slope1", toFiveDigits(lines.slopeBefore()), row);
        table.number("slope2", toFiveDigits(lines.slopeAfter()), row);
        table.number("rss", lines.sumOfSquares(), row);
        table.number("bic", lines.criterion(), row);
        table.number("bic_lin", lines.criterionOfLine(), row);
        table.number("davies_p", BreakTest.of(t, y).davies(), row);
        table.word("pscore_p", row.text("pscore_p"), "NA");
    }

    private static double toFiveDigits(double number) {
        return new BigDecimal(number).round(new MathContext(5)).doubleValue();
    }

    /** Ours is the least of all sums of squares; the reference's own break is where one goes downhill to from its. */
    private void bestBreak(Cases.Row row, Agreement table) {
        double[] t = series(row, "t");
        double[] y = series(row, "value");
        SegmentedTrend best = SegmentedTrend.of(t, y);
        SegmentedTrend near = SegmentedTrend.near(t, y, row.number("psi"));
        table.number("psi", near.breakTime(), row);
        table.number("rss", near.sumOfSquares(), row);
        table.word("least", best.sumOfSquares() <= row.number("rss") * (1 + 1e-12), true);
        if (best.breakTime() != near.breakTime()) {
            System.out.printf(
                    "series %s: least sum of squares %.6f, with the break at %.4f; the reference stops at %.6f and %.4f%n",
                    row.text("series"), best.sumOfSquares(), best.breakTime(), row.number("rss"), row.number("psi"));
        }
    }

    private void forecasts(Cases.Row row, Agreement table) {
        double[] y = series(row, "value");
        int h = (int) row.number("h");
        forecast(table, "holt", Smoothing.holt(y).ahead(h), row);
        forecast(table, "rwd", Smoothing.drift(y).ahead(h), row);
        forecast(table, "ses", Smoothing.simple(y).ahead(h), row);
    }

    private static void forecast(Agreement table, String name, Estimate actual, Cases.Row row) {
        table.number(name, actual.value(), row);
        table.number(name + "_lo", actual.lower95(), row);
        table.number(name + "_hi", actual.upper95(), row);
    }
}
