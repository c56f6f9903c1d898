package uk.jsna.spark.disclose;

import static uk.jsna.spark.Fields.col;

import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import uk.jsna.disclosure.CellKey;
import uk.jsna.indicator.Indicator;
import uk.jsna.spark.Cells;
import uk.jsna.spark.Fields;
import uk.jsna.spark.Step;
import uk.jsna.table.CalculatedFigures;
import uk.jsna.table.DisclosureRecords;

/**
 * The figures as they would be if other counts were true: in each block the counts of its alternative of one number. A
 * release made of them under the same mask must be the same to the last byte, or something in it depends on what is
 * withheld.
 */
public final class AlternativeFigures {

    private AlternativeFigures() {}

    /** How many sets of alternatives there are: that of the block with most of them. */
    public static int count(Dataset<Row> records) {
        return records
                .filter(col(DisclosureRecords.RECORD).equalTo(RecordedFigures.ALTERNATIVE))
                .select(col(DisclosureRecords.NUMBER))
                .collectAsList()
                .stream()
                .mapToInt(row -> row.getInt(0) + 1)
                .max()
                .orElse(0);
    }

    /** The counts of one set of alternatives: numerator and denominator, by figure. */
    public static Map<CellKey, double[]> counts(Dataset<Row> records, int number) {
        Map<CellKey, double[]> counts = new TreeMap<>();
        records.filter(col(DisclosureRecords.RECORD)
                        .equalTo(RecordedFigures.ALTERNATIVE)
                        .and(col(DisclosureRecords.NUMBER).equalTo(number)))
                .collectAsList()
                .forEach(row -> {
                    Cells record = Cells.of(DisclosureRecords.TABLE, row);
                    counts.put(RecordedFigures.key(record), new double[] {
                        record.number(DisclosureRecords.NUMERATOR), record.number(DisclosureRecords.DENOMINATOR)
                    });
                });
        return counts;
    }

    /** The step from calculated figures to those of other counts. */
    public static Step with(Map<CellKey, double[]> counts, Map<String, Indicator> indicators) {
        Map<CellKey, double[]> others = Map.copyOf(counts);
        Map<String, Indicator> byId = Map.copyOf(indicators);
        MapFunction<Row, Row> change = row -> {
            Cells figure = Cells.of(CalculatedFigures.TABLE, row);
            double[] other = others.get(RecordedFigures.key(RecordedFigures.ofCalculated(figure)));
            Indicator indicator = byId.get(figure.text(CalculatedFigures.INDICATOR));
            return (other != null && indicator != null
                            ? Recalculated.of(indicator, figure, other[0], other[1])
                            : figure)
                    .toRow();
        };
        return figures -> figures.map(change, Encoders.row(Fields.schema(CalculatedFigures.TABLE)));
    }
}
