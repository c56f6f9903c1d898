package uk.jsna.jobs;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import uk.jsna.indicator.Polarity;
import uk.jsna.spark.check.ReconcileFigures;
import uk.jsna.spark.compare.BenchmarkValues;
import uk.jsna.spark.compare.CompareWithBenchmarks;
import uk.jsna.spark.ingest.References;

/** Disclosed figures meet those of larger areas and of other sources. */
final class Comparison {

    private Comparison() {}

    /** Figures beside those of district, county, region, England and statistical neighbours. */
    static Dataset<Row> withBenchmarks(Night night, References references, Dataset<Row> disclosed) {
        BenchmarkValues benchmarks = BenchmarkValues.of(
                disclosed, references.neighbours(night.workspace().neighbourEdition()));
        Map<String, Polarity> polarities = new TreeMap<>();
        night.indicators().forEach((id, indicator) -> polarities.put(id, indicator.polarity()));
        return night.keep(CompareWithBenchmarks.with(night.broadcast(benchmarks), polarities)
                .apply(disclosed));
    }

    /** Where two sources, or parts and their whole, should say the same: rows of the table of reconciliations. */
    static List<Row> reconcile(Night night, Dataset<Row> placed, Dataset<Row> figures) {
        ReconcileFigures reconcile = new ReconcileFigures(night.workspace());
        reconcile.sources(placed);
        reconcile.printedWithCounts(figures);
        reconcile.wardsWithAuthorities(figures);
        reconcile.periodsAskedFor(figures);
        night.found(reconcile.findings());
        return reconcile.rows();
    }
}
