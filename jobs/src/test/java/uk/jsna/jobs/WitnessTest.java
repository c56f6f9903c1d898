package uk.jsna.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.jsna.disclosure.CellKey;
import uk.jsna.spark.Cells;
import uk.jsna.spark.disclose.AlternativeFigures;
import uk.jsna.table.DisclosureRecords;

/**
 * Whoever reads a release of the samples cannot tell the true counts from others: published again as if the others were
 * true, through the very same publisher, every file has the same bytes. It needs no trust in the solver, and covers every
 * statistic, also one that nobody thought of.
 */
@Tag("evidence")
class WitnessTest {

    @TempDir
    private static Path folder;

    private static Witnesses witnesses;

    private static final Witnesses.Leak NONE = new Witnesses.Leak() {
        @Override
        public org.apache.spark.sql.Dataset<Row> apply(
                org.apache.spark.sql.Dataset<Row> disclosed, org.apache.spark.sql.Dataset<Row> counted) {
            return disclosed;
        }

        @Override
        public String toString() {
            return "none";
        }
    };

    @BeforeAll
    static void runTheNight() {
        witnesses = new Witnesses(folder);
    }

    @AfterAll
    static void stop() {
        witnesses.close();
    }

    @Test
    void sixteenSetsOfOtherCountsArePublishedAsTheSameBytes() throws IOException {
        Map<String, String> truth = witnesses.truth(NONE);

        assertThat(truth).hasSizeGreaterThan(20);
        assertThat(witnesses.count()).isGreaterThanOrEqualTo(16);
        for (int number = 0; number < witnesses.count(); number++) {
            assertThat(witnesses.alternative(number, NONE))
                    .as("alternative %d", number)
                    .isEqualTo(truth);
        }
        System.out.printf(
                "witnesses: %d sets of other counts published again, %d files each, all of the same bytes%n",
                witnesses.count(), truth.size());
    }

    @Test
    void everySmallCountTakesValuesAtLeastAsFarApartAsTheRuleAsks() {
        Map<CellKey, double[]> range = new TreeMap<>();
        Map<CellKey, Double> truth = new TreeMap<>();
        for (Row row : witnesses.records().collectAsList()) {
            Cells record = Cells.of(DisclosureRecords.TABLE, row);
            if ("primary".equals(record.textOrNull(DisclosureRecords.DECISION))
                    && !record.text(DisclosureRecords.INDICATOR).equals("attainment8")) {
                truth.put(key(record), record.number(DisclosureRecords.NUMERATOR));
            }
        }
        truth.forEach((key, value) -> range.put(key, new double[] {value, value}));
        for (int number = 0; number < witnesses.count(); number++) {
            AlternativeFigures.counts(witnesses.records(), number).forEach((key, counts) -> {
                double[] seen = range.get(key);
                if (seen != null) {
                    seen[0] = Math.min(seen[0], counts[0]);
                    seen[1] = Math.max(seen[1], counts[0]);
                }
            });
        }
        System.out.printf(
                "witnesses: %d sets of counts, %d small counts, least spread %.0f%n",
                witnesses.count(),
                range.size(),
                range.values().stream()
                        .mapToDouble(seen -> seen[1] - seen[0])
                        .min()
                        .orElse(0));

        assertThat(range)
                .hasSizeGreaterThan(50)
                .allSatisfy((key, seen) ->
                        assertThat(seen[1] - seen[0]).as(key.toString()).isGreaterThanOrEqualTo(4));
    }

    private static CellKey key(Cells record) {
        return new CellKey(
                record.text(DisclosureRecords.INDICATOR),
                record.text(DisclosureRecords.AREA_CODE),
                record.text(DisclosureRecords.TIME_PERIOD),
                record.text(DisclosureRecords.SEX),
                record.text(DisclosureRecords.CATEGORY_TYPE) + ": " + record.text(DisclosureRecords.CATEGORY));
    }
}
