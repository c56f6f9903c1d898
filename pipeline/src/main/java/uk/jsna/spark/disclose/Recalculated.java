package uk.jsna.spark.disclose;

import uk.jsna.indicator.Indicator;
import uk.jsna.indicator.ValueType;
import uk.jsna.series.SeriesFigures;
import uk.jsna.series.SeriesInput;
import uk.jsna.spark.Cells;
import uk.jsna.table.CalculatedFigures;

/** A figure calculated again from other counts, by the same formulas. */
final class Recalculated {

    private Recalculated() {}

    static Cells of(Indicator indicator, Cells figure, double numerator, double denominator) {
        SeriesFigures again = SeriesFigures.of(
                indicator,
                new SeriesInput(
                        new double[] {numerator}, new double[] {denominator}, new double[] {Double.NaN}, new double[] {
                            Double.NaN
                        }));
        boolean isCount = indicator.valueType() == ValueType.COUNT;
        boolean hasLimits = figure.numberOrNull(CalculatedFigures.LOWER_CI95) != null;
        return figure.set(CalculatedFigures.NUMERATOR, numerator)
                .set(CalculatedFigures.DENOMINATOR, denominator)
                .set(CalculatedFigures.VALUE, isCount ? numerator : again.value(0))
                .set(CalculatedFigures.CALCULATED_VALUE, again.calculatedValue(0))
                .set(CalculatedFigures.LOWER_CI95, hasLimits ? again.estimates().lower95(0) : null)
                .set(CalculatedFigures.UPPER_CI95, hasLimits ? again.estimates().upper95(0) : null)
                .set(
                        CalculatedFigures.LOWER_CI998,
                        hasLimits ? again.estimates().lower998(0) : null)
                .set(
                        CalculatedFigures.UPPER_CI998,
                        hasLimits ? again.estimates().upper998(0) : null);
    }
}
