package uk.jsna.spark.disclose;

import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import uk.jsna.disclosure.CellCount;
import uk.jsna.disclosure.PrimaryRule;
import uk.jsna.indicator.ValueNote;
import uk.jsna.spark.Cells;
import uk.jsna.spark.Fields;
import uk.jsna.spark.Step;
import uk.jsna.table.CalculatedFigures;
import uk.jsna.table.Field;

/**
 * A figure that the council holds and that is too small to publish loses every number. It happens before anything is
 * compared or ranked, so that nothing derived can carry what was withheld. A figure that its publisher has already
 * released is not hidden a second time.
 */
public final class WithholdSmallCells {

    private static final List<Field> NUMBERS = List.of(
            CalculatedFigures.NUMERATOR,
            CalculatedFigures.DENOMINATOR,
            CalculatedFigures.VALUE,
            CalculatedFigures.CALCULATED_VALUE,
            CalculatedFigures.LOWER_CI95,
            CalculatedFigures.UPPER_CI95,
            CalculatedFigures.LOWER_CI998,
            CalculatedFigures.UPPER_CI998);

    private WithholdSmallCells() {}

    /** The step, with the primary rule of each indicator. */
    public static Step with(Map<String, PrimaryRule> rules) {
        Map<String, PrimaryRule> byIndicator = Map.copyOf(rules);
        MapFunction<Row, Row> withhold = row ->
                withhold(byIndicator, Cells.of(CalculatedFigures.TABLE, row)).toRow();
        return figures -> figures.map(withhold, Encoders.row(Fields.schema(CalculatedFigures.TABLE)));
    }

    private static Cells withhold(Map<String, PrimaryRule> rules, Cells figure) {
        PrimaryRule rule = rules.get(figure.text(CalculatedFigures.INDICATOR));
        if (rule == null) {
            throw new IllegalStateException(
                    "no disclosure rule for " + figure.text(CalculatedFigures.INDICATOR) + "; nothing is published");
        }
        if (!figure.flag(CalculatedFigures.COUNCIL_HELD)
                || rule.decide(count(figure)).isShown()) {
            return figure;
        }
        NUMBERS.forEach(field -> figure.set(field, null));
        return figure.set(CalculatedFigures.VALUE_NOTE, ValueNote.CONFIDENTIAL.letter())
                .set(CalculatedFigures.METHOD, "none");
    }

    private static CellCount count(Cells figure) {
        Double numerator = figure.numberOrNull(CalculatedFigures.NUMERATOR);
        Double denominator = figure.numberOrNull(CalculatedFigures.DENOMINATOR);
        if (numerator == null) {
            return CellCount.withheldBySource();
        }
        return denominator == null
                ? CellCount.held(Math.round(numerator))
                : CellCount.held(Math.round(numerator), Math.round(denominator));
    }
}
