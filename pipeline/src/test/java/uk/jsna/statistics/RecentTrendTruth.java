package uk.jsna.statistics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.jsna.SharedFiles;
import uk.jsna.statistics.RecentTrend.Calculated;

/** Published recent trends, and those of the national programs' own tests, by the national rule. */
final class RecentTrendTruth {

    private final Truth truth;

    RecentTrendTruth(Truth truth) {
        this.truth = truth;
    }

    List<TruthFile> files() {
        return List.of(
                TruthFile.input(
                        "fingertips_recent_trend_vectors",
                        "source",
                        "indicator_id",
                        "area_code",
                        "area_name",
                        "sex",
                        "age",
                        "category_type",
                        "category",
                        "value_type",
                        "mode",
                        "year"),
                TruthFile.rows("fingertips_recent_trend_expected", this::published)
                        .labels("source"));
    }

    private void published(Cases.Row row, Agreement table) {
        List<RecentTrend.Point> years =
                truth.group("fingertips_recent_trend_vectors", "vector", row.text("vector")).stream()
                        .map(RecentTrendTruth::point)
                        .toList();
        RecentTrend ours = RecentTrend.asPublished(years);
        int usable = (int) years.stream()
                .filter(year -> year.isValid() && year.hasInterval())
                .count();
        table.number("n_points_used", ours instanceof Calculated ? Math.min(RecentTrend.YEARS, usable) : 0, row);
        table.word("expected_trend", label(ours), row.text("expected_trend"));
        boolean inverted = row.text("published_direction_inverted").equals("True");
        table.word("published_label", !inverted && row.text("published_label").startsWith(label(ours)), true);
        if (ours instanceof Calculated calculated && usable >= RecentTrend.YEARS) {
            table.number("chi2", calculated.chiSquared(), row);
            table.number("slope", calculated.slope(), row);
            table.word(
                    "jackknife_sign_consistent",
                    "" + calculated.consistent(),
                    row.text("jackknife_sign_consistent").toLowerCase(Locale.ROOT));
        } else {
            table.number("chi2", Double.NaN, row);
            table.number("slope", Double.NaN, row);
        }
    }

    static RecentTrend.Point point(Cases.Row row) {
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

    /** The file of the national programs' own tests, which is no table. */
    static void unitVectors(Agreement table) {
        try {
            JsonNode file = new ObjectMapper()
                    .readTree(SharedFiles.of("truth", "recent_trend_unit_vectors.json")
                            .toFile());
            table.number(
                    "critical_value",
                    RecentTrend.CRITICAL,
                    file.get("critical_value").asDouble());
            for (JsonNode vector : file.get("vectors")) {
                table.row();
                unitVector(vector, table);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unitVector(JsonNode vector, Agreement table) {
        List<double[]> points = new ArrayList<>();
        for (JsonNode point : vector.get("points")) {
            double[] numbers = new double[point.size()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = point.get(i).asDouble();
            }
            points.add(numbers);
        }
        RecentTrend trend = vector.get("method").asText().equals("SPC")
                ? RecentTrend.ofProportions(
                        points.stream().mapToDouble(each -> each[0]).toArray(),
                        points.stream().mapToDouble(each -> each[1]).toArray())
                : RecentTrend.of(points.stream()
                        .map(each -> new RecentTrend.Point(each[0], 1, 4, each[1], each[2]))
                        .toList());
        table.word("expect", label(trend), vector.get("expect").asText());
        if (trend instanceof Calculated calculated) {
            table.number("chi2", calculated.chiSquared(), vector.get("chi2").asDouble());
            JsonNode slope = vector.has("slope") ? vector.get("slope") : vector.get("slope_logit");
            table.number("slope", calculated.slope(), slope.asDouble());
        }
    }
}
