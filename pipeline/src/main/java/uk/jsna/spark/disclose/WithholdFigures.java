package uk.jsna.spark.disclose;

import static uk.jsna.spark.Fields.col;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import uk.jsna.disclosure.CellKey;
import uk.jsna.disclosure.PrimaryRule;
import uk.jsna.indicator.ValueNote;
import uk.jsna.spark.Cells;
import uk.jsna.spark.Fields;
import uk.jsna.spark.Step;
import uk.jsna.table.CalculatedFigures;
import uk.jsna.table.DisclosureRecords;
import uk.jsna.table.Field;
import uk.jsna.table.IndicatorFigures;
import uk.jsna.table.ReleaseRegistry;

/**
 * A figure that may not be shown loses every number, and carries one mark whatever the reason. It happens before anything
 * is compared or ranked, so that nothing derived can carry what was withheld. A figure that its publisher has already
 * released is not hidden a second time.
 */
public final class WithholdFigures {

    /** What is a count or a function of the row's own counts, as the release registry declares it. */
    private static final List<Field> NUMBERS = ReleaseRegistry.ofCounts(IndicatorFigures.TABLE).stream()
            .filter(field -> CalculatedFigures.TABLE.has(field) && !field.required())
            .toList();

    private WithholdFigures() {}

    /** The figures that a release withholds, from its records. */
    public static Set<CellKey> mask(Dataset<Row> records) {
        Set<CellKey> withheld = new TreeSet<>();
        records.filter(col(DisclosureRecords.RECORD)
                        .equalTo(RecordedFigures.FIGURE)
                        .and(col(DisclosureRecords.DECISION).notEqual("shown")))
                .collectAsList()
                .forEach(row -> withheld.add(RecordedFigures.key(Cells.of(DisclosureRecords.TABLE, row))));
        return withheld;
    }

    /**
     * The step. The primary rule is applied once more, so that a figure that was decided by mistake, or not at all, is
     * withheld as well.
     *
     * @param mask the figures to withhold
     * @param rules the primary rule of each indicator
     */
    public static Step with(Broadcast<Set<CellKey>> mask, Map<String, PrimaryRule> rules) {
        Map<String, PrimaryRule> byIndicator = Map.copyOf(rules);
        MapFunction<Row, Row> withhold =
                row -> withhold(mask.value(), byIndicator, Cells.of(CalculatedFigures.TABLE, row))
                        .toRow();
        return figures -> figures.map(withhold, Encoders.row(Fields.schema(CalculatedFigures.TABLE)));
    }

    private static Cells withhold(Set<CellKey> mask, Map<String, PrimaryRule> rules, Cells figure) {
        if (!figure.flag(CalculatedFigures.COUNCIL_HELD)) {
            return figure;
        }
        PrimaryRule rule = rules.get(figure.text(CalculatedFigures.INDICATOR));
        if (rule == null) {
            throw new IllegalStateException(
                    "no disclosure rule for " + figure.text(CalculatedFigures.INDICATOR) + "; nothing is published");
        }
        Cells record = RecordedFigures.ofCalculated(figure);
        boolean isShown = !mask.contains(RecordedFigures.key(record))
                && rule.decide(RecordedFigures.count(record)).isShown();
        if (isShown) {
            return figure;
        }
        NUMBERS.forEach(field -> figure.set(field, null));
        return figure.set(CalculatedFigures.VALUE_NOTE, ValueNote.CONFIDENTIAL.letter())
                .set(CalculatedFigures.METHOD, "none");
    }
}
