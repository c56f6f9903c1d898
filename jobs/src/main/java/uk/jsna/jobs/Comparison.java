package uk.jsna.jobs;

import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import uk.jsna.geography.TargetBoundaries;
import uk.jsna.indicator.Polarity;
import uk.jsna.spark.compare.BenchmarkValues;
import uk.jsna.spark.compare.CompareWithBenchmarks;
import uk.jsna.spark.ingest.References;

/** Disclosed figures meet those of larger areas. */
final class Comparison {

    private Comparison() {}

    /** Figures beside those of district, county, region, England and statistical neighbours. */
    static Dataset<Row> withBenchmarks(
            Night night, References references, TargetBoundaries boundaries, Dataset<Row> disclosed) {
        BenchmarkValues benchmarks = BenchmarkValues.of(
                disclosed,
                references.neighbours(night.workspace().neighbourEdition()).renamed(boundaries::renamed));
        Map<String, Polarity> polarities = new TreeMap<>();
        night.indicators().forEach((id, indicator) -> polarities.put(id, indicator.polarity()));
        return night.keep(CompareWithBenchmarks.with(night.broadcast(benchmarks), polarities)
                .apply(disclosed));
    }
}
