package uk.jsna.spark.compare;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import uk.jsna.indicator.Indicator;
import uk.jsna.indicator.TimePeriod;
import uk.jsna.indicator.ValueNote;
import uk.jsna.series.SeriesPoint;
import uk.jsna.series.SeriesTrend;
import uk.jsna.spark.Cells;
import uk.jsna.spark.SeriesPass;
import uk.jsna.spark.Step;
import uk.jsna.statistics.Interval;
import uk.jsna.table.Gaps;

/** The change of each gap a year, written into its latest period. Gaps by two definitions are never one series. */
public final class FollowGaps {

    private FollowGaps() {}

    /** The step, from {@link Gaps} to the same with their change. */
    public static Step with(Map<String, Indicator> indicators) {
        return SeriesPass.over(
                new SeriesPass.Declared(
                        Gaps.TABLE,
                        List.of(
                                Gaps.INDICATOR,
                                Gaps.AREA_CODE,
                                Gaps.SEX,
                                Gaps.CATEGORY_TYPE,
                                Gaps.GROUP,
                                Gaps.COMPARED_WITH),
                        List.of(Gaps.TIME_PERIOD_SORTABLE, Gaps.TIME_PERIOD)),
                Gaps.TABLE,
                new Follow(Map.copyOf(indicators)));
    }

    private record Follow(Map<String, Indicator> indicators) implements SeriesPass.SeriesFunction, Serializable {

        @Override
        public List<Cells> apply(List<Cells> gaps) {
            List<Cells> rows = new ArrayList<>(gaps);
            Cells latest = rows.get(rows.size() - 1);
            Indicator indicator = indicators.get(latest.text(Gaps.INDICATOR));
            if (indicator != null) {
                SeriesTrend.of(
                                indicator,
                                rows.stream().map(row -> point(indicator, row)).toList())
                        .ifPresent(trend -> latest.set(
                                        Gaps.GAP_SLOPE, trend.slope().value())
                                .set(Gaps.GAP_SLOPE_LOWER_CI95, trend.slope().lower95())
                                .set(Gaps.GAP_SLOPE_UPPER_CI95, trend.slope().upper95()));
            }
            return rows;
        }
    }

    private static SeriesPoint point(Indicator indicator, Cells gap) {
        String notes = gap.textOrNull(Gaps.VALUE_NOTE);
        boolean isBreak = notes != null && Arrays.asList(notes.split(" ")).contains(ValueNote.BREAK.letter());
        return new SeriesPoint(
                TimePeriod.parse(indicator.periodType(), gap.text(Gaps.TIME_PERIOD)),
                isBreak,
                new SeriesPoint.Counts(gap.number(Gaps.GAP), Double.NaN, Double.NaN, Interval.MISSING),
                Double.NaN,
                Double.NaN);
    }
}
