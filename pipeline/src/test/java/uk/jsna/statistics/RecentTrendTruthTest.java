package uk.jsna.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import uk.jsna.statistics.RecentTrend.Calculated;
import uk.jsna.statistics.RecentTrend.CannotBeCalculated;

/** Every published label of the recent trend, recomputed by the national rule, and what our own rule says of it. */
class RecentTrendTruthTest {

    private static final Agreement TABLE = new Agreement("fingertips_recent_trend", 1e-10);

    @Test
    void everyPublishedLabelIsReproduced() {
        Cases.Groups series = Cases.truth("fingertips_recent_trend_vectors").by("vector");
        Cases cases = Cases.truth("fingertips_recent_trend_expected");
        int agreed = 0;
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, List<Cases.Row>> unsupported = new LinkedHashMap<>();
        for (Cases.Row row : cases.rows()) {
            List<Cases.Row> points = series.of(row.text("vector"));
            List<RecentTrend.Point> years =
                    points.stream().map(RecentTrendTruthTest::point).toList();
            RecentTrend published = RecentTrend.asPublished(years);
            TABLE.row();
            agreed += label(published).equals(row.text("expected_trend")) ? 1 : 0;
            TABLE.word("label", label(published), row.text("expected_trend"));
            if (published instanceof Calculated calculated && row.number("n_points_used") >= 5) {
                TABLE.number("chi2", calculated.chiSquared(), row.number("chi2"), 1e-6);
                TABLE.number("slope", calculated.slope(), row.number("slope"), 1e-6);
                TABLE.word(
                        "sign",
                        "" + calculated.consistent(),
                        row.text("jackknife_sign_consistent").toLowerCase(Locale.ROOT));
            }
            RecentTrend ours = RecentTrend.of(years);
            counts.merge(label(published) + " -> " + described(ours), 1, Integer::sum);
            if (ours instanceof CannotBeCalculated none
                    && none.reason() == RecentTrend.Reason.FEWER_THAN_FIVE_INTERVALS) {
                unsupported.put(row.text("vector"), points);
            }
        }
        print(agreed, cases.rows().size(), counts, unsupported);
        TABLE.hold();
        assertThat(agreed).isEqualTo(1349);
        assertThat(unsupported).hasSize(167);
    }

    private static void print(
            int agreed, int all, Map<String, Integer> counts, Map<String, List<Cases.Row>> unsupported) {
        System.out.println(Agreement.head() + "\n" + TABLE.line());
        System.out.println("recent trend: " + agreed + " of " + all + " published labels reproduced");
        counts.forEach((change, count) -> System.out.println("  published -> ours: " + change + ": " + count));
        System.out.println("labelled on fewer than five usable years, where ours cannot be calculated:");
        Map<String, List<String>> areas = new LinkedHashMap<>();
        unsupported.forEach((vector, points) -> areas.computeIfAbsent(
                        points.get(0).key("indicator_id", "sex", "age", "category") + ", " + usable(points)
                                + " usable years",
                        key -> new ArrayList<>())
                .add(points.get(0).text("area_code")));
        areas.forEach((series, codes) -> System.out.println("  " + series + ": " + String.join(" ", codes)));
    }

    private static long usable(List<Cases.Row> points) {
        return points.stream()
                .map(RecentTrendTruthTest::point)
                .filter(point -> point.isValid() && point.hasInterval())
                .count();
    }

    private static RecentTrend.Point point(Cases.Row row) {
        return new RecentTrend.Point(
                row.number("value"),
                row.number("count"),
                row.number("denominator"),
                row.number("lower95"),
                row.number("upper95"));
    }

    static String label(RecentTrend trend) {
        if (trend instanceof Calculated calculated) {
            return switch (calculated.direction()) {
                case INCREASING -> "Increasing";
                case DECREASING -> "Decreasing";
                case NO_SIGNIFICANT_CHANGE -> "No significant change";
            };
        }
        return "Cannot be calculated";
    }

    private static String described(RecentTrend trend) {
        return trend instanceof CannotBeCalculated none ? "cannot be calculated, " + none.reason() : label(trend);
    }
}
