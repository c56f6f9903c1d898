package uk.jsna.spark.track;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.jsna.indicator.BenchmarkOutcome;
import uk.jsna.indicator.Indicator;
import uk.jsna.indicator.Polarity;
import uk.jsna.indicator.TimePeriod;
import uk.jsna.indicator.ValueNote;
import uk.jsna.series.DefinedSeries;
import uk.jsna.series.SeriesPoint;
import uk.jsna.series.SeriesTrend;
import uk.jsna.series.SeriesTrend.Growth;
import uk.jsna.spark.Cells;
import uk.jsna.spark.SeriesPass;
import uk.jsna.spark.Step;
import uk.jsna.statistics.Estimate;
import uk.jsna.statistics.Interval;
import uk.jsna.statistics.RecentTrend;
import uk.jsna.statistics.RecentTrend.Calculated;
import uk.jsna.statistics.RecentTrend.CannotBeCalculated;
import uk.jsna.table.Field;
import uk.jsna.table.IndicatorFigures;
import uk.jsna.table.Trends;

/** Every series of published figures is followed over its years; a series of fewer than two yearly figures has no row. */
public final class TrackTrends {

    private TrackTrends() {}

    /** The step, from published figures to {@link Trends}. */
    public static Step with(Map<String, Indicator> indicators) {
        List<Field> key = Trends.TABLE.key();
        return SeriesPass.over(
                new SeriesPass.Declared(
                        IndicatorFigures.TABLE,
                        key,
                        List.of(IndicatorFigures.TIME_PERIOD_SORTABLE, IndicatorFigures.TIME_PERIOD)),
                Trends.TABLE,
                new Follow(Map.copyOf(indicators)));
    }

    private record Follow(Map<String, Indicator> indicators) implements SeriesPass.SeriesFunction, Serializable {

        @Override
        public List<Cells> apply(List<Cells> figures) {
            Cells latest = figures.get(figures.size() - 1);
            @Nullable Indicator indicator = indicators.get(latest.text(IndicatorFigures.INDICATOR));
            if (indicator == null) {
                return List.of();
            }
            List<SeriesPoint> points = new ArrayList<>(figures.size());
            for (int i = 0; i < figures.size(); i++) {
                points.add(point(
                        indicator, figures.get(i), i > 0 && isBroken(indicator, figures.subList(i - 1, i + 1))));
            }
            Optional<SeriesTrend> trend = SeriesTrend.of(indicator, points);
            return trend.isEmpty() ? List.of() : List.of(row(indicator, latest, trend.get()));
        }
    }

    /** Whether a break is recorded between two figures, also where the mark was lost with a figure that is not shown. */
    private static boolean isBroken(Indicator indicator, List<Cells> two) {
        return DefinedSeries.isBrokenBetween(
                indicator,
                two.get(0).text(IndicatorFigures.TIME_PERIOD),
                two.get(1).text(IndicatorFigures.TIME_PERIOD));
    }

    private static SeriesPoint point(Indicator indicator, Cells figure, boolean recorded) {
        String notes = figure.textOrNull(IndicatorFigures.VALUE_NOTE);
        boolean isBreak =
                recorded || (notes != null && Arrays.asList(notes.split(" ")).contains(ValueNote.BREAK.letter()));
        return new SeriesPoint(
                TimePeriod.parse(indicator.periodType(), figure.text(IndicatorFigures.TIME_PERIOD)),
                isBreak,
                new SeriesPoint.Counts(
                        figure.number(IndicatorFigures.VALUE),
                        figure.number(IndicatorFigures.NUMERATOR),
                        figure.number(IndicatorFigures.DENOMINATOR),
                        new Interval(
                                figure.number(IndicatorFigures.LOWER_CI95),
                                figure.number(IndicatorFigures.UPPER_CI95))),
                figure.number(IndicatorFigures.ENGLAND_VALUE),
                figure.number(IndicatorFigures.NEIGHBOURS_VALUE));
    }

    private static Cells row(Indicator indicator, Cells latest, SeriesTrend trend) {
        Cells row = Cells.of(Trends.TABLE)
                .copy(latest)
                .set(Trends.FIRST_PERIOD, trend.span().first())
                .set(Trends.LAST_PERIOD, trend.span().last())
                .set(Trends.PERIODS_USED, trend.span().periods())
                .set(Trends.SERIES_START, trend.span().start().words())
                .set(Trends.SLOPE, trend.slope().value())
                .set(Trends.SLOPE_LOWER_CI95, trend.slope().lower95())
                .set(Trends.SLOPE_UPPER_CI95, trend.slope().upper95())
                .set(Trends.SLOPE_LOWER_CI998, trend.slope().lower998())
                .set(Trends.SLOPE_UPPER_CI998, trend.slope().upper998())
                .set(
                        Trends.ANNUAL_PERCENTAGE_CHANGE,
                        trend.annualPercentageChange().value())
                .set(
                        Trends.ANNUAL_PERCENTAGE_CHANGE_LOWER_CI95,
                        trend.annualPercentageChange().lower95())
                .set(
                        Trends.ANNUAL_PERCENTAGE_CHANGE_UPPER_CI95,
                        trend.annualPercentageChange().upper95())
                .set(Trends.SMALLEST_CHANGE, trend.smallestChange());
        recent(row, trend.recent(), indicator.polarity());
        trend.pools().ifPresent(pools -> pools(row, pools));
        Growth england = trend.againstEngland();
        Growth neighbours = trend.againstNeighbours();
        return row.set(Trends.ENGLAND_SLOPE, england.slope())
                .set(Trends.SLOPE_LESS_ENGLAND, england.difference().value())
                .set(Trends.SLOPE_LESS_ENGLAND_LOWER_CI95, england.difference().lower95())
                .set(Trends.SLOPE_LESS_ENGLAND_UPPER_CI95, england.difference().upper95())
                .set(Trends.GROWTH_AGAINST_ENGLAND, outcome(england.difference(), indicator.polarity()))
                .set(Trends.NEIGHBOURS_SLOPE, neighbours.slope())
                .set(Trends.SLOPE_LESS_NEIGHBOURS, neighbours.difference().value())
                .set(
                        Trends.SLOPE_LESS_NEIGHBOURS_LOWER_CI95,
                        neighbours.difference().lower95())
                .set(
                        Trends.SLOPE_LESS_NEIGHBOURS_UPPER_CI95,
                        neighbours.difference().upper95())
                .set(Trends.GROWTH_AGAINST_NEIGHBOURS, outcome(neighbours.difference(), indicator.polarity()));
    }

    private static void recent(Cells row, RecentTrend recent, Polarity polarity) {
        if (recent instanceof Calculated trend) {
            double way = way(trend.direction());
            row.set(Trends.RECENT_TREND, words(trend.direction()))
                    .set(Trends.RECENT_TREND_JUDGEMENT, words(BenchmarkOutcome.of(way, way, 0.0, polarity)))
                    .set(Trends.RECENT_TREND_REASON, "");
        } else if (recent instanceof CannotBeCalculated cannot) {
            row.set(Trends.RECENT_TREND, "cannot be calculated")
                    .set(Trends.RECENT_TREND_JUDGEMENT, words(BenchmarkOutcome.NOT_COMPARED))
                    .set(Trends.RECENT_TREND_REASON, words(cannot.reason()));
        }
    }

    private static double way(RecentTrend.Direction direction) {
        return switch (direction) {
            case INCREASING -> 1;
            case DECREASING -> -1;
            case NO_SIGNIFICANT_CHANGE -> 0;
        };
    }

    private static void pools(Cells row, SeriesTrend.Pools pools) {
        row.set(Trends.POOLED_YEARS, pools.years())
                .set(Trends.POOLED_VALUE, pools.latest().value())
                .set(Trends.POOLED_LOWER_CI95, pools.latest().lower95())
                .set(Trends.POOLED_UPPER_CI95, pools.latest().upper95())
                .set(Trends.POOLED_CHANGE, pools.change().value())
                .set(Trends.POOLED_CHANGE_LOWER_CI95, pools.change().lower95())
                .set(Trends.POOLED_CHANGE_UPPER_CI95, pools.change().upper95());
    }

    /** The single-interval rule on a difference: no difference is the benchmark. */
    private static String outcome(Estimate difference, Polarity polarity) {
        boolean known = !Double.isNaN(difference.lower95() + difference.upper95());
        return words(
                known
                        ? BenchmarkOutcome.of(difference.lower95(), difference.upper95(), 0.0, polarity)
                        : BenchmarkOutcome.NOT_COMPARED);
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
