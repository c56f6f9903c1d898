package uk.jsna.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import uk.jsna.statistics.RecentTrend.CannotBeCalculated;

/** What our own rule of the recent trend says of every series that the national rule labels. */
class RecentTrendTruthTest {

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
                    points.stream().map(RecentTrendTruth::point).toList();
            RecentTrend published = RecentTrend.asPublished(years);
            agreed += RecentTrendTruth.label(published).equals(row.text("expected_trend")) ? 1 : 0;
            RecentTrend ours = RecentTrend.of(years);
            counts.merge(RecentTrendTruth.label(published) + " -> " + described(ours), 1, Integer::sum);
            if (ours instanceof CannotBeCalculated none
                    && none.reason() == RecentTrend.Reason.FEWER_THAN_FIVE_INTERVALS) {
                unsupported.put(row.text("vector"), points);
            }
        }
        print(agreed, cases.rows().size(), counts, unsupported);
        assertThat(agreed).isEqualTo(1349);
        assertThat(unsupported).hasSize(167);
    }

    private static void print(
            int agreed, int all, Map<String, Integer> counts, Map<String, List<Cases.Row>> unsupported) {
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
                .map(RecentTrendTruth::point)
                .filter(point -> point.isValid() && point.hasInterval())
                .count();
    }

    private static String described(RecentTrend trend) {
        return trend instanceof CannotBeCalculated none
                ? "cannot be calculated, " + none.reason()
                : RecentTrendTruth.label(trend);
    }
}
