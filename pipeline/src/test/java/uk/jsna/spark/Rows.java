package uk.jsna.spark;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import uk.jsna.table.CalculatedFigures;
import uk.jsna.table.Field;
import uk.jsna.table.IndicatorFigures;
import uk.jsna.table.Observations;
import uk.jsna.table.PlacedObservations;
import uk.jsna.table.Table;

/** Small datasets of declared tables; each row begins as an ordinary figure, and a test sets what it is about. */
public final class Rows {

    public static final String POVERTY = "child_poverty_relative";

    private Rows() {}

    /** Rows as a dataset in two partitions. */
    public static Dataset<Row> dataset(Table table, List<Cells> rows) {
        return LocalSpark.session()
                .createDataFrame(rows.stream().map(Cells::toRow).toList(), Fields.schema(table))
                .repartition(2);
    }

    /** A dataset's rows in the order of the table's key. */
    public static List<Cells> collect(Table table, Dataset<Row> rows) {
        return rows.orderBy(Fields.cols(table.key())).collectAsList().stream()
                .map(row -> Cells.of(table, row))
                .toList();
    }

    /** An observation of child poverty by code, from the third row of a file. */
    public static Cells observation(String area, String name, int fye) {
        return period(Cells.of(Observations.TABLE), fye)
                .set(Observations.INDICATOR, POVERTY)
                .set(Observations.SOURCE, "ward_counts")
                .set(Observations.SOURCE_RANK, 0)
                .set(Observations.FILE, "wards.csv")
                .set(Observations.SHEET, "")
                .set(Observations.ROW, 3)
                .set(Observations.AREAS_BY, "code")
                .set(Observations.AREA_SCHEME, "gss")
                .set(Observations.AREA, area)
                .set(Observations.AREA_NAME, name)
                .set(Observations.AUTHORITY, "")
                .set(Observations.COUNCIL_HELD, false);
    }

    /** A placed observation of child poverty. */
    public static Cells placed(String area, int fye, double numerator, double denominator) {
        return Vale.describe(period(Cells.of(PlacedObservations.TABLE), fye), area)
                .set(PlacedObservations.INDICATOR, POVERTY)
                .set(PlacedObservations.SOURCE, "ward_counts")
                .set(PlacedObservations.SOURCE_RANK, 0)
                .set(PlacedObservations.COUNCIL_HELD, false)
                .set(PlacedObservations.FILE, "wards.csv")
                .set(PlacedObservations.SHEET, "")
                .set(PlacedObservations.ROW, 3)
                .set(PlacedObservations.SUMMED, false)
                .set(PlacedObservations.DENOMINATOR_KIND, "none")
                .set(PlacedObservations.NUMERATOR, numerator)
                .set(PlacedObservations.DENOMINATOR, denominator);
    }

    /** A calculated figure of child poverty with limits a tenth below and above its value. */
    public static Cells calculated(String area, int fye, double numerator, double denominator) {
        double value = 100 * numerator / denominator;
        return Vale.describe(period(Cells.of(CalculatedFigures.TABLE), fye), area)
                .set(CalculatedFigures.INDICATOR, POVERTY)
                .set(CalculatedFigures.SOURCE, "ward_counts")
                .set(CalculatedFigures.COUNCIL_HELD, false)
                .set(CalculatedFigures.NUMERATOR, numerator)
                .set(CalculatedFigures.DENOMINATOR, denominator)
                .set(CalculatedFigures.DENOMINATOR_KIND, "published")
                .set(CalculatedFigures.VALUE, value)
                .set(CalculatedFigures.VALUE_KIND, "calculated")
                .set(CalculatedFigures.CALCULATED_VALUE, value)
                .set(CalculatedFigures.UNIT, "%")
                .set(CalculatedFigures.LOWER_CI95, 0.9 * value)
                .set(CalculatedFigures.UPPER_CI95, 1.1 * value)
                .set(CalculatedFigures.LOWER_CI998, 0.8 * value)
                .set(CalculatedFigures.UPPER_CI998, 1.2 * value)
                .set(CalculatedFigures.METHOD, "Wilson score");
    }

    /** A figure of child poverty that has been compared with nothing. */
    public static Cells figure(String area, int fye, double numerator, double denominator) {
        Cells figure = Cells.of(IndicatorFigures.TABLE).copy(calculated(area, fye, numerator, denominator));
        IndicatorFigures.TABLE.fields().stream()
                .filter(field -> field.name().contains("_outcome_"))
                .forEach(outcome -> figure.set(outcome, "not compared"));
        return figure;
    }

    private static Cells period(Cells row, int fye) {
        return row.set(PlacedObservations.SEX, "Persons")
                .set(PlacedObservations.CATEGORY_TYPE, "Total")
                .set(PlacedObservations.CATEGORY, "Total")
                .set(PlacedObservations.TIME_PERIOD, "FYE" + fye)
                .set(PlacedObservations.TIME_PERIOD_SORTABLE, (fye - 1) * 10_000)
                .set(PlacedObservations.PERIOD_END_YEAR, fye);
    }

    /** One column's texts. */
    public static List<String> texts(List<Cells> rows, Field field) {
        return rows.stream().map(row -> String.valueOf(row.textOrNull(field))).toList();
    }
}
