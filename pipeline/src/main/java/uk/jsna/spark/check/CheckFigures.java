package uk.jsna.spark.check;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import uk.jsna.indicator.AreaCode;
import uk.jsna.quality.CheckedFigure;
import uk.jsna.quality.Finding;
import uk.jsna.quality.GateReport;
import uk.jsna.quality.SliceGate;
import uk.jsna.spark.Cells;
import uk.jsna.spark.SeriesPass;
import uk.jsna.table.GateLines;
import uk.jsna.table.PlacedObservations;

/** All checks on placed observations in one pass: the figures of one indicator, group and period come together. */
public final class CheckFigures {

    private CheckFigures() {}

    /** What the checks find. */
    public static GateReport of(Dataset<Row> placed, SliceGate gate) {
        return GateRows.report(SeriesPass.over(
                        new SeriesPass.Declared(
                                PlacedObservations.TABLE,
                                List.of(
                                        PlacedObservations.INDICATOR,
                                        PlacedObservations.SEX,
                                        PlacedObservations.CATEGORY_TYPE,
                                        PlacedObservations.CATEGORY,
                                        PlacedObservations.TIME_PERIOD_SORTABLE),
                                List.of(
                                        PlacedObservations.SOURCE_RANK,
                                        PlacedObservations.SOURCE,
                                        PlacedObservations.AREA_CODE,
                                        PlacedObservations.FILE,
                                        PlacedObservations.SHEET,
                                        PlacedObservations.ROW)),
                        GateLines.TABLE,
                        new Slices(gate))
                .apply(placed)
                .collectAsList()
                .stream()
                .map(row -> Cells.of(GateLines.TABLE, row))
                .toList());
    }

    private record Slices(SliceGate gate) implements SeriesPass.SeriesFunction, Serializable {

        @Override
        public List<Cells> apply(List<Cells> rows) {
            List<CheckedFigure> slice = new ArrayList<>(rows.size());
            rows.forEach(row -> slice.add(figure(row)));
            return GateRows.of(gate.look(slice));
        }
    }

    private static CheckedFigure figure(Cells row) {
        Integer decimals = row.integerOrNull(PlacedObservations.PRINTED_DECIMALS);
        return new CheckedFigure(
                new CheckedFigure.Slice(
                        row.text(PlacedObservations.INDICATOR),
                        new CheckedFigure.Group(
                                row.text(PlacedObservations.SEX),
                                row.text(PlacedObservations.CATEGORY_TYPE),
                                row.text(PlacedObservations.CATEGORY)),
                        row.text(PlacedObservations.TIME_PERIOD),
                        row.integer(PlacedObservations.PERIOD_END_YEAR),
                        row.integer(PlacedObservations.TIME_PERIOD_SORTABLE)),
                new CheckedFigure.OnArea(
                        new AreaCode(row.text(PlacedObservations.AREA_CODE)),
                        row.text(PlacedObservations.AREA_NAME),
                        row.textOrNull(PlacedObservations.DISTRICT_CODE),
                        row.textOrNull(PlacedObservations.COUNTY_CODE),
                        row.text(PlacedObservations.BOUNDARY_VINTAGE)),
                new CheckedFigure.From(
                        new Finding.Place(
                                row.text(PlacedObservations.SOURCE),
                                row.text(PlacedObservations.FILE),
                                row.text(PlacedObservations.SHEET),
                                row.integer(PlacedObservations.ROW),
                                "",
                                row.text(PlacedObservations.AREA_CODE)),
                        row.integer(PlacedObservations.SOURCE_RANK),
                        row.flag(PlacedObservations.COUNCIL_HELD)),
                new CheckedFigure.Amounts(
                        row.number(PlacedObservations.NUMERATOR),
                        row.number(PlacedObservations.DENOMINATOR),
                        row.number(PlacedObservations.PRINTED_VALUE),
                        decimals == null ? -1 : decimals));
    }
}
