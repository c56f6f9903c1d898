package uk.jsna.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import uk.jsna.source.SourceDescriptor;
import uk.jsna.spark.Cells;
import uk.jsna.spark.ingest.ReadFiles;
import uk.jsna.spark.ingest.References;
import uk.jsna.table.Ingested;
import uk.jsna.table.Observations;
import uk.jsna.table.Sources;

/** A line for each source of a run, with what became of its rows. */
record SourceLines(RunInputs inputs, References references, Dataset<Row> ingested) {

    private record Read(String source, long rows, long facts, long refused) {}

    /** Rows of {@link Sources}. */
    List<Row> rows() {
        List<Read> reads = reads();
        return inputs.sources().stream()
                .distinct()
                .map(source -> line(
                        source,
                        reads.stream()
                                .filter(read -> read.source().equals(source.id()))
                                .toList()))
                .toList();
    }

    /** Rows read and refused, and figures read, over all sources. */
    Map<String, Long> totals() {
        List<Read> reads = reads();
        return Map.of(
                "read", reads.stream().mapToLong(Read::rows).sum(),
                "refused", reads.stream().mapToLong(Read::refused).sum(),
                "figures_read", reads.stream().mapToLong(Read::facts).sum());
    }

    /** Rows read of each source. */
    Map<String, Long> rowsBySource() {
        Map<String, Long> rows = new TreeMap<>();
        reads().forEach(read -> rows.merge(read.source(), read.rows(), Long::sum));
        return rows;
    }

    private List<Read> reads() {
        List<Read> reads = new ArrayList<>();
        for (Cells file : ReadFiles.files(ingested)) {
            reads.add(new Read(
                    file.text(Observations.SOURCE),
                    file.integer(Ingested.ROWS_READ),
                    file.integer(Ingested.FIGURES_READ),
                    file.integer(Ingested.ROWS_REFUSED)));
        }
        references
                .files()
                .forEach(file -> reads.add(new Read(
                        file.source(),
                        file.summary().rows(),
                        file.summary().facts(),
                        file.summary().refused())));
        return reads;
    }

    private static Row line(SourceDescriptor source, List<Read> reads) {
        return Cells.of(Sources.TABLE)
                .set(Sources.SOURCE, source.id())
                .set(Sources.TITLE, source.title())
                .set(Sources.PUBLISHER, source.publisher())
                .set(Sources.PUBLISHED, source.published())
                .set(Sources.LICENCE, source.licence())
                .set(Sources.ATTRIBUTION, source.attribution())
                .set(Sources.DISCLOSURE, source.disclosure().name().toLowerCase(Locale.ROOT))
                .set(Sources.FILES, reads.size())
                .set(Sources.ROWS_READ, (Object)
                        Math.toIntExact(reads.stream().mapToLong(Read::rows).sum()))
                .set(Sources.FIGURES_READ, (Object)
                        Math.toIntExact(reads.stream().mapToLong(Read::facts).sum()))
                .set(Sources.ROWS_REFUSED, (Object)
                        Math.toIntExact(reads.stream().mapToLong(Read::refused).sum()))
                .toRow();
    }
}
