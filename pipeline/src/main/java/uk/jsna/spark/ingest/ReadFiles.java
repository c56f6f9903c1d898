package uk.jsna.spark.ingest;

import static uk.jsna.spark.Fields.col;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import uk.jsna.indicator.ValueNote;
import uk.jsna.quality.Finding;
import uk.jsna.quality.Outcome;
import uk.jsna.source.AreaReference;
import uk.jsna.source.Fact;
import uk.jsna.source.FactSink;
import uk.jsna.source.Observation;
import uk.jsna.source.ReadSummary;
import uk.jsna.source.SourceDescriptor;
import uk.jsna.source.SourceReader;
import uk.jsna.spark.Cells;
import uk.jsna.spark.Fields;
import uk.jsna.table.Findings;
import uk.jsna.table.Ingested;
import uk.jsna.table.Observations;

/** Every file is read once, each in a task of its own, into one table of observations, findings and files. */
public final class ReadFiles {

    private ReadFiles() {}

    /** Reads the files; nothing is read before the table is used. */
    public static Dataset<Row> of(SparkSession session, List<FileTask> tasks) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(session.sparkContext());
        FlatMapFunction<FileTask, Row> read = ReadFiles::rows;
        return session.createDataFrame(
                context.parallelize(tasks, Math.max(1, tasks.size())).flatMap(task -> read.call(task)),
                Fields.schema(Ingested.TABLE));
    }

    /** The observations among what was read. */
    public static Dataset<Row> observations(Dataset<Row> ingested) {
        MapFunction<Row, Row> take = row ->
                Cells.of(Observations.TABLE).copy(Cells.of(Ingested.TABLE, row)).toRow();
        return ingested.filter(col(Ingested.KIND).equalTo(Ingested.OBSERVATION))
                .map(take, Encoders.row(Fields.schema(Observations.TABLE)));
    }

    /** The findings among what was read. */
    public static List<Finding> findings(Dataset<Row> ingested) {
        return ingested.filter(col(Ingested.KIND).equalTo(Ingested.FINDING)).collectAsList().stream()
                .map(row -> finding(Cells.of(Ingested.TABLE, row)))
                .sorted(Finding.IN_READING_ORDER)
                .toList();
    }

    /** What became of each file: {@link Ingested#SOURCE}, file and the counts of rows. */
    public static List<Cells> files(Dataset<Row> ingested) {
        return ingested.filter(col(Ingested.KIND).equalTo(Ingested.FILE_READ)).collectAsList().stream()
                .map(row -> Cells.of(Ingested.TABLE, row))
                .toList();
    }

    private static Iterator<Row> rows(FileTask task) {
        return PushedRows.of(rows -> {
            ReadSummary summary = SourceReader.of(task.source()).read(Path.of(task.file()), new Sink(task, rows));
            rows.accept(Cells.of(Ingested.TABLE)
                    .set(Ingested.KIND, Ingested.FILE_READ)
                    .set(Observations.SOURCE, task.source().id())
                    .set(Observations.FILE, summary.file())
                    .set(Ingested.ROWS_READ, Math.toIntExact(summary.rows()))
                    .set(Ingested.FIGURES_READ, Math.toIntExact(summary.facts()))
                    .set(Ingested.ROWS_REFUSED, Math.toIntExact(summary.refused()))
                    .toRow());
        });
    }

    private static Finding finding(Cells row) {
        return new Finding(
                row.text(Findings.CHECK),
                Outcome.valueOf(row.text(Findings.OUTCOME)),
                row.text(Findings.MESSAGE),
                new Finding.Place(
                        row.text(Findings.SOURCE),
                        row.text(Findings.FILE),
                        row.text(Findings.SHEET),
                        row.integer(Findings.ROW),
                        row.text(Findings.COLUMN),
                        row.text(Findings.AREA_CODE)));
    }

    /** Writes facts and findings as rows. */
    private record Sink(FileTask task, Consumer<Row> rows) implements FactSink {

        @Override
        public void fact(Fact fact) {
            if (fact instanceof Observation observation) {
                rows.accept(row(observation));
            }
        }

        @Override
        public void finding(Finding finding) {
            rows.accept(Cells.of(Ingested.TABLE)
                    .set(Ingested.KIND, Ingested.FINDING)
                    .set(Findings.CHECK, finding.check())
                    .set(Findings.OUTCOME, finding.outcome().name())
                    .set(Findings.MESSAGE, finding.message())
                    .set(Findings.SOURCE, finding.place().source())
                    .set(Findings.FILE, finding.place().file())
                    .set(Findings.SHEET, finding.place().sheet())
                    .set(Findings.ROW, Math.toIntExact(finding.place().row()))
                    .set(Findings.COLUMN, finding.place().column())
                    .set(Findings.AREA_CODE, finding.place().area())
                    .toRow());
        }

        private Row row(Observation observation) {
            Observation.Amounts amounts = observation.amounts();
            boolean council = task.source().disclosure() == SourceDescriptor.Disclosure.COUNCIL;
            return Cells.of(Ingested.TABLE)
                    .set(Ingested.KIND, Ingested.OBSERVATION)
                    .set(Observations.INDICATOR, observation.indicator())
                    .set(Observations.SOURCE, observation.origin().source())
                    .set(Observations.SOURCE_RANK, task.rank())
                    .set(Observations.COUNCIL_HELD, council)
                    .set(Observations.FILE, observation.origin().file())
                    .set(Observations.SHEET, observation.origin().sheet())
                    .set(Observations.ROW, observation.origin().row())
                    .set(Observations.AREAS_BY, by(observation.area().by()))
                    .set(Observations.AREA_SCHEME, observation.area().scheme())
                    .set(Observations.AREA, observation.area().code())
                    .set(Observations.AREA_NAME, observation.area().name())
                    .set(Observations.AUTHORITY, observation.area().authority())
                    .set(Observations.SEX, words(observation.group().sex().name()))
                    .set(Observations.CATEGORY_TYPE, observation.group().categoryType())
                    .set(Observations.CATEGORY, observation.group().category())
                    .set(Observations.TIME_PERIOD, observation.period().label())
                    .set(Observations.TIME_PERIOD_SORTABLE, observation.period().sortable())
                    .set(
                            Observations.PERIOD_END_YEAR,
                            observation.period().end().getYear())
                    .set(Observations.NUMERATOR, amounts.numerator())
                    .set(Observations.DENOMINATOR, amounts.denominator())
                    .set(Observations.PRINTED_VALUE, amounts.printed())
                    .set(Observations.PRINTED_DECIMALS, amounts.decimals())
                    .set(Observations.VALUE_NOTE, notes(amounts.notes()))
                    .toRow();
        }

        private static String by(AreaReference.By by) {
            return switch (by) {
                case CODE -> "code";
                case NAME -> "name";
            };
        }

        private static String words(String name) {
            return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
        }

        private static @org.jspecify.annotations.Nullable String notes(List<ValueNote> notes) {
            return notes.isEmpty()
                    ? null
                    : String.join(" ", notes.stream().map(ValueNote::letter).toList());
        }
    }
}
