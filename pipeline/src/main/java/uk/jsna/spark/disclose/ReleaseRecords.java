package uk.jsna.spark.disclose;

import static uk.jsna.spark.Fields.col;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import uk.jsna.disclosure.Incident;
import uk.jsna.spark.Cells;
import uk.jsna.spark.Fields;
import uk.jsna.table.BoundaryFits;
import uk.jsna.table.DisclosureRecords;
import uk.jsna.table.Field;

/** What is done with the records of a release once it is decided. */
public final class ReleaseRecords {

    private ReleaseRecords() {}

    /** Rows on how well files could be placed, without those of sources that the council holds: they sum its counts. */
    public static Dataset<Row> ofPublicSources(Dataset<Row> fits, Collection<String> councilSources) {
        return fits.filter(functions.not(col(BoundaryFits.SOURCE).isin(councilSources.toArray())));
    }

    /** Incidents that nobody has signed. */
    public static List<Incident> incidents(Dataset<Row> records) {
        return records.filter(col(DisclosureRecords.RECORD).equalTo(RecordedFigures.INCIDENT)).collectAsList().stream()
                .map(row -> {
                    Cells record = Cells.of(DisclosureRecords.TABLE, row);
                    return new Incident(RecordedFigures.key(record), record.text(DisclosureRecords.DETAIL));
                })
                .toList();
    }

    /** The figures of a release for the ledger, without blocks that it already holds just so. */
    public static Dataset<Row> forLedger(Dataset<Row> records, String release, Collection<String> knownBlocks) {
        MapFunction<Row, Row> name = row -> Cells.of(DisclosureRecords.TABLE, row)
                .set(DisclosureRecords.RELEASE, release)
                .toRow();
        return figures(records)
                .filter(functions.not(col(DisclosureRecords.DETAIL).isin(knownBlocks.toArray())))
                .map(name, Encoders.row(Fields.schema(DisclosureRecords.TABLE)));
    }

    /** How many controlled figures had each decision. */
    public static Map<String, Long> decisions(Dataset<Row> records) {
        FilterFunction<Row> held = row -> Cells.of(DisclosureRecords.TABLE, row).flag(DisclosureRecords.COUNCIL_HELD);
        return counted(figures(records).filter(held), DisclosureRecords.DECISION);
    }

    /** How many figures took each step of the ladder. */
    public static Map<String, Long> ladder(Dataset<Row> records) {
        Map<String, Long> ladder = new TreeMap<>();
        records.filter(col(DisclosureRecords.RECORD).equalTo(RecordedFigures.LADDER))
                .collectAsList()
                .forEach(row -> {
                    Cells record = Cells.of(DisclosureRecords.TABLE, row);
                    ladder.merge(
                            record.text(DisclosureRecords.DETAIL),
                            (long) record.integer(DisclosureRecords.NUMBER),
                            Long::sum);
                });
        return ladder;
    }

    /** The checksum of each block. */
    public static Map<String, String> blocks(Dataset<Row> records) {
        Map<String, String> blocks = new TreeMap<>();
        figures(records)
                .select(col(DisclosureRecords.BLOCK), col(DisclosureRecords.DETAIL))
                .distinct()
                .collectAsList()
                .forEach(row -> blocks.put(row.getString(0), row.getString(1)));
        return blocks;
    }

    private static Dataset<Row> figures(Dataset<Row> records) {
        return records.filter(col(DisclosureRecords.RECORD).equalTo(RecordedFigures.FIGURE));
    }

    private static Map<String, Long> counted(Dataset<Row> rows, Field field) {
        Map<String, Long> counts = new TreeMap<>();
        rows.groupBy(col(field)).count().collectAsList().forEach(row -> counts.put(row.getString(0), row.getLong(1)));
        return counts;
    }
}
