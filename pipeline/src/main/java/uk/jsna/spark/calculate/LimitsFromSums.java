package uk.jsna.spark.calculate;

import static uk.jsna.spark.Fields.col;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import uk.jsna.indicator.AreaType;
import uk.jsna.indicator.Indicator;
import uk.jsna.series.DenominatorKind;
import uk.jsna.spark.Cells;
import uk.jsna.spark.Fields;
import uk.jsna.spark.SeriesPass;
import uk.jsna.spark.Step;
import uk.jsna.table.CalculatedFigures;
import uk.jsna.table.Field;
import uk.jsna.table.PlacedObservations;

/**
 * Limits for the printed value of a larger area that comes without counts, where its authorities together have them: the
 * printed value stands, the counts are the sums, and the method of the limits says so. Where the sums do not give the
 * printed value to within its rounding, they are of something else and nothing is added.
 */
public final class LimitsFromSums {

    private static final String PUBLISHED = "published";

    private LimitsFromSums() {}

    /**
     * The figures with the limits that sums give.
     *
     * @param published figures as sources give them
     * @param sums counts of larger areas as the sums of their authorities
     * @param indicators every indicator by id
     */
    public static Dataset<Row> of(Dataset<Row> published, Dataset<Row> sums, Map<String, Indicator> indicators) {
        List<Field> key = List.of(
                CalculatedFigures.INDICATOR,
                CalculatedFigures.AREA_CODE,
                CalculatedFigures.SEX,
                CalculatedFigures.CATEGORY_TYPE,
                CalculatedFigures.CATEGORY,
                CalculatedFigures.TIME_PERIOD);
        Column bare = col(CalculatedFigures.VALUE)
                .isNotNull()
                .and(col(CalculatedFigures.NUMERATOR).isNull())
                .and(col(CalculatedFigures.LOWER_CI95).isNull())
                .and(col(CalculatedFigures.AREA_TYPE).notEqual(AreaType.WARD.name()));
        Dataset<Row> without = published.filter(bare);
        Dataset<Row> wanted = sums.join(
                        without.select(Fields.cols(key)),
                        key.stream().map(Field::name).toArray(String[]::new),
                        "left_semi")
                .select(Fields.cols(PlacedObservations.TABLE.fields()));
        Dataset<Row> summed = CalculateFigures.with(indicators, new CalculateFigures.Denominators(Map.of()))
                .apply(wanted);
        Map<String, Indicator> byId = Map.copyOf(indicators);
        Step together = SeriesPass.over(
                new SeriesPass.Declared(CalculatedFigures.TABLE, key, List.of(CalculatedFigures.VALUE_KIND)),
                CalculatedFigures.TABLE,
                figures -> List.of(together(byId, figures)));
        return published.filter(functions.not(bare)).unionByName(together.apply(without.unionByName(summed)));
    }

    private static Cells together(Map<String, Indicator> indicators, List<Cells> figures) {
        Cells printed = figures.stream()
                .filter(figure -> figure.text(CalculatedFigures.VALUE_KIND).equals(PUBLISHED))
                .findFirst()
                .orElse(figures.get(0));
        Cells sum = figures.get(figures.size() - 1);
        Indicator indicator = indicators.get(printed.text(CalculatedFigures.INDICATOR));
        if (sum == printed || indicator == null || !agree(indicator, printed, sum)) {
            return printed;
        }
        return printed.set(CalculatedFigures.NUMERATOR, sum.numberOrNull(CalculatedFigures.NUMERATOR))
                .set(CalculatedFigures.DENOMINATOR, sum.numberOrNull(CalculatedFigures.DENOMINATOR))
                .set(CalculatedFigures.DENOMINATOR_KIND, sum.text(CalculatedFigures.DENOMINATOR_KIND))
                .set(CalculatedFigures.CALCULATED_VALUE, sum.numberOrNull(CalculatedFigures.CALCULATED_VALUE))
                .set(CalculatedFigures.LOWER_CI95, sum.numberOrNull(CalculatedFigures.LOWER_CI95))
                .set(CalculatedFigures.UPPER_CI95, sum.numberOrNull(CalculatedFigures.UPPER_CI95))
                .set(CalculatedFigures.LOWER_CI998, sum.numberOrNull(CalculatedFigures.LOWER_CI998))
                .set(CalculatedFigures.UPPER_CI998, sum.numberOrNull(CalculatedFigures.UPPER_CI998))
                .set(CalculatedFigures.METHOD, sum.text(CalculatedFigures.METHOD) + " of summed counts")
                .set(
                        CalculatedFigures.COUNCIL_HELD,
                        printed.flag(CalculatedFigures.COUNCIL_HELD) || sum.flag(CalculatedFigures.COUNCIL_HELD));
    }

    /** An implied denominator carries the rounding of each printed part, so the sums may be off by as much again. */
    private static boolean agree(Indicator indicator, Cells printed, Cells sum) {
        boolean implied = DenominatorKind.IMPLIED.words().equals(sum.text(CalculatedFigures.DENOMINATOR_KIND));
        double rounding = (implied ? 1.5 : 1) * Math.pow(10, -indicator.decimals());
        return Math.abs(printed.number(CalculatedFigures.VALUE) - sum.number(CalculatedFigures.VALUE)) <= rounding;
    }
}
