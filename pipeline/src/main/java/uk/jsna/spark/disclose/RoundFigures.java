package uk.jsna.spark.disclose;

import java.io.Serializable;
import java.util.Map;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import uk.jsna.indicator.AreaCode;
import uk.jsna.indicator.AreaType;
import uk.jsna.indicator.Indicator;
import uk.jsna.indicator.ValueType;
import uk.jsna.spark.Cells;
import uk.jsna.spark.Fields;
import uk.jsna.spark.Step;
import uk.jsna.table.CalculatedFigures;

/**
 * Counts that the council holds, rounded one by one to the nearest multiple, half upwards, with percentages and limits from
 * the rounded counts. Totals are rounded by themselves, so counts no longer add up. Figures of countries stay as they are,
 * as in the practice of NHS England (small counts from 1 to 7 withheld, others to the nearest 5, since October 2020).
 *
 * <p>It follows secondary suppression and does not replace it: of two rounded parts and their rounded total, the rest can
 * follow exactly. What is shown is a function of a release that gives nothing away, so that it gives nothing away either.
 */
public final class RoundFigures {

    /**
     * How an indicator is rounded.
     *
     * @param indicator the indicator
     * @param multiple counts become multiples of this
     */
    public record Rounding(Indicator indicator, int multiple) implements Serializable {}

    private RoundFigures() {}

    /** The step, with the rounding of each indicator that is rounded. */
    public static Step with(Map<String, Rounding> roundings) {
        Map<String, Rounding> byIndicator = Map.copyOf(roundings);
        MapFunction<Row, Row> round = row -> {
            Cells figure = Cells.of(CalculatedFigures.TABLE, row);
            Rounding rounding = byIndicator.get(figure.text(CalculatedFigures.INDICATOR));
            return (rounding != null && isRounded(figure) ? rounded(figure, rounding) : figure).toRow();
        };
        return figures -> figures.map(round, Encoders.row(Fields.schema(CalculatedFigures.TABLE)));
    }

    private static boolean isRounded(Cells figure) {
        return figure.flag(CalculatedFigures.COUNCIL_HELD)
                && figure.numberOrNull(CalculatedFigures.NUMERATOR) != null
                && new AreaCode(figure.text(CalculatedFigures.AREA_CODE)).type() != AreaType.COUNTRY;
    }

    private static Cells rounded(Cells figure, Rounding rounding) {
        double numerator = nearest(figure.number(CalculatedFigures.NUMERATOR), rounding.multiple());
        double denominator = nearest(figure.number(CalculatedFigures.DENOMINATOR), rounding.multiple());
        Cells rounded = Recalculated.of(rounding.indicator(), figure, numerator, denominator);
        return rounding.indicator().valueType() == ValueType.COUNT
                ? rounded
                : rounded.set(CalculatedFigures.VALUE_KIND, kind(figure.text(CalculatedFigures.VALUE_KIND)));
    }

    /** The publisher's own value was made from the counts as they are; the one that stands there now is not. */
    private static String kind(String kind) {
        return kind.equals("published") ? "calculated" : kind;
    }

    private static double nearest(double count, int multiple) {
        return multiple * Math.floor(count / multiple + 0.5);
    }
}
