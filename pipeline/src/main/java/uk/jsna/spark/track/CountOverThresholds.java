package uk.jsna.spark.track;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import uk.jsna.indicator.AreaCode;
import uk.jsna.plan.Judgement;
import uk.jsna.plan.Verdict;
import uk.jsna.spark.Cells;
import uk.jsna.table.IndicatorFigures;
import uk.jsna.table.TargetResults;
import uk.jsna.workspace.WorkspaceFile;

/**
 * The headline: how many wards of each area in scope are strictly over a threshold of the workspace, in every period.
 * No plan set these thresholds, so there is no verdict.
 */
public final class CountOverThresholds {

    private CountOverThresholds() {}

    /** Rows of {@link TargetResults}, one an area and period. */
    public static List<Row> of(PublishedFigures figures, WorkspaceFile.Threshold threshold, Iterable<AreaCode> areas) {
        BigDecimal over = BigDecimal.valueOf(threshold.over());
        List<Row> rows = new ArrayList<>();
        for (AreaCode area : areas) {
            for (int period : figures.periods(threshold.indicator())) {
                List<Cells> wards = figures.wards(threshold.indicator(), area, period);
                figures.figure(threshold.indicator(), area, period)
                        .filter(figure -> !wards.isEmpty())
                        .ifPresent(figure -> rows.add(row(threshold, over, figure, wards)));
            }
        }
        return rows;
    }

    private static Row row(WorkspaceFile.Threshold threshold, BigDecimal over, Cells figure, List<Cells> wards) {
        WardTotals totals = new WardTotals(over);
        Judgement none = new Judgement(Verdict.NO_TARGET_SET, false);
        wards.forEach(ward -> totals.add(ward, false, none.meets()));
        String plain = over.stripTrailingZeros().toPlainString();
        return totals.write(Cells.of(TargetResults.TABLE)
                        .copy(figure)
                        .set(TargetResults.TARGET, threshold.id())
                        .set(TargetResults.PLAN, "workspace")
                        .set(
                                TargetResults.WORDING,
                                "Wards over " + plain + figure.text(IndicatorFigures.UNIT) + " by the official figure")
                        .set(TargetResults.OPERATOR, "over")
                        .set(TargetResults.THRESHOLD, threshold.over())
                        .set(TargetResults.VERDICT, none.verdict().words()))
                .toRow();
    }
}
