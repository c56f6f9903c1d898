package uk.jsna.spark.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import uk.jsna.indicator.AreaCode;
import uk.jsna.quality.Breach;
import uk.jsna.quality.Finding;
import uk.jsna.quality.GateReport;
import uk.jsna.quality.Outcome;
import uk.jsna.quality.PeriodHeld;
import uk.jsna.quality.Reconciliation;
import uk.jsna.spark.Cells;
import uk.jsna.table.GateLines;

/** A gate's report as rows of {@link GateLines}, and back. */
final class GateRows {

    private GateRows() {}

    static List<Cells> of(GateReport report) {
        List<Cells> rows = new ArrayList<>();
        for (GateReport.Tally tally : report.tallies()) {
            rows.add(line(GateLines.TALLY)
                    .set(GateLines.CHECK, tally.check())
                    .set(GateLines.SOURCE, tally.source())
                    .set(GateLines.LOOKED_AT, Math.toIntExact(tally.lookedAt()))
                    .set(GateLines.FAILED, Math.toIntExact(tally.failed())));
            tally.first().forEach(breach -> rows.add(row(breach)));
        }
        report.compared().forEach(each -> rows.add(row(each)));
        report.held().forEach(each -> rows.add(row(each)));
        return rows;
    }

    static GateReport report(Collection<Cells> rows) {
        GateReport report = new GateReport();
        for (Cells row : rows) {
            switch (row.text(GateLines.KIND)) {
                case GateLines.TALLY ->
                    report.add(tally(row, row.integer(GateLines.LOOKED_AT), row.integer(GateLines.FAILED), List.of()));
                case GateLines.BREACH -> report.add(tally(row, 0, 0, List.of(breach(row))));
                case GateLines.COMPARED -> report.compared(compared(row));
                default -> report.holds(held(row));
            }
        }
        return report;
    }

    private static GateReport.Tally tally(Cells row, int lookedAt, int failed, List<Breach> first) {
        return new GateReport.Tally(row.text(GateLines.CHECK), row.text(GateLines.SOURCE), lookedAt, failed, first);
    }

    private static Cells line(String kind) {
        return Cells.of(GateLines.TABLE).set(GateLines.KIND, kind);
    }

    private static Cells row(Breach breach) {
        Finding.Place place = breach.finding().place();
        return line(GateLines.BREACH)
                .set(GateLines.CHECK, breach.finding().check())
                .set(GateLines.OUTCOME, breach.finding().outcome().name())
                .set(GateLines.MESSAGE, breach.finding().message())
                .set(GateLines.KEPT, breach.kept())
                .set(GateLines.SOURCE, place.source())
                .set(GateLines.FILE, place.file())
                .set(GateLines.SHEET, place.sheet())
                .set(GateLines.ROW, Math.toIntExact(place.row()))
                .set(GateLines.AREA_CODE, place.area());
    }

    private static Breach breach(Cells row) {
        return new Breach(
                new Finding(
                        row.text(GateLines.CHECK),
                        Outcome.valueOf(row.text(GateLines.OUTCOME)),
                        row.text(GateLines.MESSAGE),
                        new Finding.Place(
                                row.text(GateLines.SOURCE),
                                row.text(GateLines.FILE),
                                row.text(GateLines.SHEET),
                                row.integer(GateLines.ROW),
                                "",
                                row.text(GateLines.AREA_CODE))),
                row.text(GateLines.KEPT));
    }

    private static Cells row(Reconciliation each) {
        return line(GateLines.COMPARED)
                .set(GateLines.COMPARISON, each.name())
                .set(GateLines.INDICATOR, each.point().indicator())
                .set(GateLines.AREA_CODE, each.point().area().value())
                .set(GateLines.AREA_NAME, each.point().areaName())
                .set(GateLines.TIME_PERIOD, each.point().period())
                .set(GateLines.FIRST, each.first().from())
                .set(GateLines.FIRST_VALUE, each.first().value())
                .set(GateLines.SECOND, each.second().from())
                .set(GateLines.SECOND_VALUE, each.second().value())
                .set(GateLines.TOLERANCE, each.tolerance());
    }

    private static Reconciliation compared(Cells row) {
        return new Reconciliation(
                row.text(GateLines.COMPARISON),
                new Reconciliation.Point(
                        row.text(GateLines.INDICATOR),
                        new AreaCode(row.text(GateLines.AREA_CODE)),
                        row.text(GateLines.AREA_NAME),
                        row.text(GateLines.TIME_PERIOD)),
                new Reconciliation.Way(row.text(GateLines.FIRST), row.number(GateLines.FIRST_VALUE)),
                new Reconciliation.Way(row.text(GateLines.SECOND), row.number(GateLines.SECOND_VALUE)),
                row.number(GateLines.TOLERANCE));
    }

    private static Cells row(PeriodHeld each) {
        return line(GateLines.PERIOD)
                .set(GateLines.SOURCE, each.source())
                .set(GateLines.INDICATOR, each.indicator())
                .set(GateLines.TIME_PERIOD, each.period())
                .set(GateLines.TIME_PERIOD_SORTABLE, each.sortable())
                .set(GateLines.LOOKED_AT, Math.toIntExact(each.wards()));
    }

    private static PeriodHeld held(Cells row) {
        return new PeriodHeld(
                row.text(GateLines.SOURCE),
                row.text(GateLines.INDICATOR),
                row.text(GateLines.TIME_PERIOD),
                row.integer(GateLines.TIME_PERIOD_SORTABLE),
                row.integer(GateLines.LOOKED_AT));
    }
}
