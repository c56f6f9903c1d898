package uk.jsna.spark.check;

import static uk.jsna.spark.Fields.col;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import uk.jsna.quality.Finding;
import uk.jsna.spark.Cells;
import uk.jsna.spark.Fields;
import uk.jsna.table.Field;
import uk.jsna.table.PlacedObservations;

/** Placed observations that cannot be right: a part larger than its whole, a figure that stands twice. */
public final class CheckFigures {

    /** The figures named in a finding's message. */
    private static final int SHOWN = 5;

    private static final List<Field> KEY = List.of(
            PlacedObservations.SOURCE,
            PlacedObservations.INDICATOR,
            PlacedObservations.AREA_CODE,
            PlacedObservations.SEX,
            PlacedObservations.CATEGORY_TYPE,
            PlacedObservations.CATEGORY,
            PlacedObservations.TIME_PERIOD);

    /** Where a row stands; the last of those that repeat a figure is the one to look at. */
    private static final List<Field> LAST =
            List.of(PlacedObservations.FILE, PlacedObservations.SHEET, PlacedObservations.ROW);

    private CheckFigures() {}

    /**
     * The findings.
     *
     * @param proportions the indicators whose numerator is a part of the denominator
     */
    public static List<Finding> of(Dataset<Row> placed, Set<String> proportions) {
        List<Finding> findings = new ArrayList<>(numeratorIsAtMostDenominator(placed, proportions));
        findings.addAll(countIsNotNegative(placed));
        findings.addAll(percentageIsAtMostAHundred(placed, proportions));
        findings.addAll(noFigureStandsTwice(placed));
        return findings;
    }

    private static List<Finding> numeratorIsAtMostDenominator(Dataset<Row> placed, Set<String> proportions) {
        Column part = col(PlacedObservations.NUMERATOR).gt(col(PlacedObservations.DENOMINATOR));
        return shown(placed.filter(isIn(proportions).and(part)))
                .map(row -> Finding.fail(
                        "numerator_is_at_most_denominator",
                        place(row),
                        row.text(PlacedObservations.INDICATOR) + " " + row.text(PlacedObservations.TIME_PERIOD)
                                + ": numerator is " + plain(row.number(PlacedObservations.NUMERATOR)) + " for "
                                + row.text(PlacedObservations.AREA_CODE) + ", but must be at most the denominator, "
                                + plain(row.number(PlacedObservations.DENOMINATOR))
                                + ". Check that both columns count the same children."))
                .toList();
    }

    private static List<Finding> countIsNotNegative(Dataset<Row> placed) {
        return shown(placed.filter(col(PlacedObservations.NUMERATOR)
                        .lt(0)
                        .or(col(PlacedObservations.DENOMINATOR).lt(0))))
                .map(
                        row -> Finding.fail(
                                "count_is_not_negative",
                                place(row),
                                row.text(PlacedObservations.INDICATOR) + " " + row.text(PlacedObservations.TIME_PERIOD)
                                        + ": a count is below zero for " + row.text(PlacedObservations.AREA_CODE)
                                        + ", but must be zero or more. Check the sign, and the marks that the source explains."))
                .toList();
    }

    private static List<Finding> percentageIsAtMostAHundred(Dataset<Row> placed, Set<String> proportions) {
        return shown(placed.filter(isIn(proportions)
                        .and(col(PlacedObservations.PRINTED_VALUE)
                                .gt(100)
                                .or(col(PlacedObservations.PRINTED_VALUE).lt(0)))))
                .map(row -> Finding.fail(
                        "percentage_is_at_most_100",
                        place(row),
                        row.text(PlacedObservations.INDICATOR) + " " + row.text(PlacedObservations.TIME_PERIOD)
                                + ": the printed percentage is " + plain(row.number(PlacedObservations.PRINTED_VALUE))
                                + " for " + row.text(PlacedObservations.AREA_CODE)
                                + ", but must be from 0 to 100. Check the column, and whether it holds fractions."))
                .toList();
    }

    private static Column isIn(Set<String> indicators) {
        return col(PlacedObservations.INDICATOR)
                .isin(indicators.stream().sorted().toArray());
    }

    private static Stream<Cells> shown(Dataset<Row> rows) {
        return rows.orderBy(Fields.cols(PlacedObservations.TABLE.key())).limit(SHOWN).collectAsList().stream()
                .map(row -> Cells.of(PlacedObservations.TABLE, row));
    }

    /** One finding a source, however many figures a file that was given twice repeats. */
    private static List<Finding> noFigureStandsTwice(Dataset<Row> placed) {
        Map<String, List<Row>> bySource = placed
                .groupBy(Fields.cols(KEY))
                .agg(functions.count(functions.lit(1)), functions.max(functions.struct(Fields.cols(LAST))))
                .filter(functions.count(functions.lit(1)).gt(1))
                .orderBy(Fields.cols(KEY))
                .collectAsList()
                .stream()
                .collect(Collectors.groupingBy(row -> row.getString(0), TreeMap::new, Collectors.toList()));
        return bySource.values().stream().map(CheckFigures::standsTwice).toList();
    }

    private static Finding standsTwice(List<Row> repeated) {
        Row first = repeated.get(0);
        return Finding.fail(
                "no_figure_stands_twice",
                last(first, first.getStruct(KEY.size() + 1)),
                first.getString(1) + " " + first.getString(6) + " stands " + first.getLong(KEY.size()) + " times for "
                        + first.getString(2) + " (" + first.getString(3) + ", " + first.getString(5)
                        + "), but must stand once; so do " + (repeated.size() - 1)
                        + " more figures of this source. Remove the rows that repeat them, or two files of one year.");
    }

    private static Finding.Place last(Row key, Row last) {
        return new Finding.Place(
                key.getString(0), last.getString(0), last.getString(1), last.getInt(2), "", key.getString(2));
    }

    private static Finding.Place place(Cells row) {
        return new Finding.Place(
                row.text(PlacedObservations.SOURCE),
                row.text(PlacedObservations.FILE),
                row.text(PlacedObservations.SHEET),
                row.integer(PlacedObservations.ROW),
                "",
                row.text(PlacedObservations.AREA_CODE));
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
