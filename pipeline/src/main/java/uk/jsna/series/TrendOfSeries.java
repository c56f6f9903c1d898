package uk.jsna.series;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import uk.jsna.indicator.Indicator;
import uk.jsna.indicator.ValueType;
import uk.jsna.series.SeriesTrend.Growth;
import uk.jsna.series.SeriesTrend.Pools;
import uk.jsna.series.SeriesTrend.Span;
import uk.jsna.statistics.ConfidenceLevel;
import uk.jsna.statistics.Difference;
import uk.jsna.statistics.Estimate;
import uk.jsna.statistics.LinearTrend;
import uk.jsna.statistics.LogLinearTrend;
import uk.jsna.statistics.PooledPeriods;
import uk.jsna.statistics.Proportion;
import uk.jsna.statistics.Rate;
import uk.jsna.statistics.RecentTrend;
import uk.jsna.statistics.Reliability;
import uk.jsna.statistics.SlopeDifference;
import uk.jsna.statistics.TrendPower;

/** Follows one series, from its last break on. */
final class TrendOfSeries {

    private static final int YEARS_OF_A_POOL = 3;

    /** Both limits of a 95% interval lie this many standard errors apart. */
    private static final double ERRORS_WIDE = 2 * ConfidenceLevel.P95.z();

    private final Indicator indicator;
    private final List<SeriesPoint> years;
    private final List<SeriesPoint> valued;

    TrendOfSeries(Indicator indicator, List<SeriesPoint> series) {
        this.indicator = indicator;
        List<SeriesPoint> yearly = series.stream()
                .filter(point ->
                        point.period().type().isYearly() && point.period().years() == 1)
                .toList();
        int start = 0;
        for (int i = 0; i < yearly.size(); i++) {
            start = yearly.get(i).isBreak() ? i : start;
        }
        this.years = yearly.subList(start, yearly.size());
        this.valued = years.stream().filter(SeriesPoint::hasValue).toList();
    }

    Optional<SeriesTrend> follow() {
        if (valued.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(new SeriesTrend(
                span(),
                RecentTrend.of(valued.stream().map(SeriesPoint::asRecent).toList()),
                line(valued, point -> point.counts().value()).slopeEstimate(),
                annualPercentageChange(),
                smallestChange(),
                pools(),
                growth(SeriesPoint::england),
                growth(SeriesPoint::neighbours)));
    }

    private Span span() {
        SeriesPoint first = valued.get(0);
        Span.Start start = years.get(0).isBreak() ? Span.Start.BREAK : Span.Start.FIRST_FIGURE;
        return new Span(
                first.period().label(), valued.get(valued.size() - 1).period().label(), valued.size(), start);
    }

    private static LinearTrend line(List<SeriesPoint> points, ToDoubleFunction<SeriesPoint> value) {
        return LinearTrend.of(
                points.stream().mapToDouble(SeriesPoint::time).toArray(),
                points.stream().mapToDouble(value).toArray());
    }

    /** Poisson limits serve a proportion too: they are a little wider than those of a binomial count. */
    private Estimate annualPercentageChange() {
        List<SeriesPoint> counted =
                valued.stream().filter(SeriesPoint::hasCounts).toList();
        double[] events = numerators(counted);
        if (counted.size() < 3 || !hasLimits() || Arrays.stream(events).sum() == 0) {
            return Estimate.MISSING;
        }
        LogLinearTrend trend = LogLinearTrend.ofRate(
                counted.stream().mapToDouble(SeriesPoint::time).toArray(), events, denominators(counted));
        return Double.isFinite(trend.slope()) && Double.isFinite(trend.standardError())
                ? trend.annualPercentageChange()
                : Estimate.MISSING;
    }

    /** Over the years that the recent trend looks at. */
    private double smallestChange() {
        List<SeriesPoint> latest = valued.subList(Math.max(0, valued.size() - RecentTrend.YEARS), valued.size());
        double[] errors = latest.stream()
                .map(point -> point.counts().limits())
                .mapToDouble(limits -> (limits.upper() - limits.lower()) / ERRORS_WIDE)
                .toArray();
        boolean known =
                latest.size() == RecentTrend.YEARS && Arrays.stream(errors).allMatch(error -> error > 0);
        return known ? TrendPower.of(errors, ConfidenceLevel.P998).smallestChange(TrendPower.USUAL) : Double.NaN;
    }

    private Optional<Pools> pools() {
        boolean small = valued.stream().anyMatch(point -> point.counts().numerator() < Reliability.RELIABLE_FROM);
        boolean whole = years.stream().allMatch(SeriesPoint::hasCounts) && isUnbroken();
        if (!small || !whole || !hasLimits() || years.size() < 2 * YEARS_OF_A_POOL) {
            return Optional.empty();
        }
        PooledPeriods[] pools = PooledPeriods.separate(numerators(years), denominators(years), YEARS_OF_A_POOL);
        PooledPeriods latest = pools[pools.length - 1];
        PooledPeriods before = pools[pools.length - 2];
        return Optional.of(new Pools(YEARS_OF_A_POOL, estimate(latest), estimate(before), change(latest, before)));
    }

    /** Whether year follows on year, so that three figures are three years. */
    private boolean isUnbroken() {
        return years.get(years.size() - 1).time() - years.get(0).time() == years.size() - 1;
    }

    private boolean hasLimits() {
        return indicator.valueType() == ValueType.PROPORTION || indicator.valueType() == ValueType.CRUDE_RATE;
    }

    private Estimate estimate(PooledPeriods pool) {
        return indicator.valueType() == ValueType.PROPORTION
                ? Proportion.of(pool.numerator(), pool.denominator(), indicator.multiplier())
                : Rate.of(pool.numerator(), pool.denominator(), indicator.multiplier());
    }

    /** The difference of two pools, whose limits are combined as those of any two independent estimates. */
    private Estimate change(PooledPeriods latest, PooledPeriods before) {
        return Difference.of(estimate(latest), estimate(before));
    }

    private Growth growth(ToDoubleFunction<SeriesPoint> benchmark) {
        List<SeriesPoint> both = valued.stream()
                .filter(point -> !Double.isNaN(benchmark.applyAsDouble(point)))
                .toList();
        if (both.size() < 3) {
            return Growth.NONE;
        }
        LinearTrend own = line(both, point -> point.counts().value());
        LinearTrend other = line(both, benchmark);
        return new Growth(other.slope(), SlopeDifference.of(own, other).estimate());
    }

    private static double[] numerators(List<SeriesPoint> points) {
        return points.stream().mapToDouble(point -> point.counts().numerator()).toArray();
    }

    private static double[] denominators(List<SeriesPoint> points) {
        return points.stream()
                .mapToDouble(point -> point.counts().denominator())
                .toArray();
    }
}
