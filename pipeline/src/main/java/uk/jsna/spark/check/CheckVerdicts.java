package uk.jsna.spark.check;

import static uk.jsna.spark.Fields.col;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import uk.jsna.indicator.AreaCode;
import uk.jsna.indicator.AreaType;
import uk.jsna.quality.GateReport;
import uk.jsna.quality.Reconciliation;
import uk.jsna.quality.VerdictsUnderRounding;
import uk.jsna.spark.Cells;
import uk.jsna.table.IndicatorFigures;
import uk.jsna.workspace.WorkspaceFile;

/** Wards' published values against the workspace's thresholds: whether rounding decides on which side they lie. */
public final class CheckVerdicts {

    private CheckVerdicts() {}

    /** What the check finds for all thresholds. */
    public static GateReport of(Dataset<Row> figures, List<WorkspaceFile.Threshold> thresholds) {
        List<Cells> wards = figures
                .filter(col(IndicatorFigures.AREA_TYPE)
                        .equalTo(AreaType.WARD.name())
                        .and(col(IndicatorFigures.INDICATOR)
                                .isin(thresholds.stream()
                                        .map(WorkspaceFile.Threshold::indicator)
                                        .toArray()))
                        .and(col(IndicatorFigures.VALUE_KIND).equalTo("published"))
                        .and(col(IndicatorFigures.VALUE).isNotNull())
                        .and(col(IndicatorFigures.CALCULATED_VALUE).isNotNull()))
                .collectAsList()
                .stream()
                .map(row -> Cells.of(IndicatorFigures.TABLE, row))
                .toList();
        GateReport report = new GateReport();
        for (WorkspaceFile.Threshold threshold : thresholds) {
            VerdictsUnderRounding verdicts = new VerdictsUnderRounding(threshold.indicator(), threshold.over());
            wards.stream()
                    .filter(ward -> ward.text(IndicatorFigures.INDICATOR).equals(threshold.indicator()))
                    .forEach(ward -> verdicts.add(
                            at(ward),
                            ward.number(IndicatorFigures.VALUE),
                            ward.number(IndicatorFigures.CALCULATED_VALUE)));
            verdicts.tell(report);
        }
        return report;
    }

    private static Reconciliation.Point at(Cells ward) {
        return new Reconciliation.Point(
                ward.text(IndicatorFigures.INDICATOR),
                new AreaCode(ward.text(IndicatorFigures.AREA_CODE)),
                ward.text(IndicatorFigures.AREA_NAME),
                ward.text(IndicatorFigures.TIME_PERIOD));
    }
}
