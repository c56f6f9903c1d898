package uk.jsna.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static uk.jsna.indicator.InventedIndicators.POVERTY;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.jsna.indicator.PeriodType;
import uk.jsna.indicator.TimePeriod;
import uk.jsna.statistics.ConfidenceLevel;
import uk.jsna.statistics.Interval;
import uk.jsna.statistics.Proportion;
import uk.jsna.statistics.RecentTrend;

class SeriesTrendTest {

    private static SeriesPoint point(int fye, double numerator, double denominator) {
        return compared(fye, numerator, denominator, Double.NaN);
    }

    private static SeriesPoint compared(int fye, double numerator, double denominator, double england) {
        Interval limits =
                Proportion.interval(numerator, denominator, ConfidenceLevel.P95).times(100);
        return new SeriesPoint(
                TimePeriod.ofYear(PeriodType.FINANCIAL_YEAR_ENDING, fye),
                false,
                new SeriesPoint.Counts(100 * numerator / denominator, numerator, denominator, limits),
                england,
                Double.NaN);
    }

    private static List<SeriesPoint> steady(int first, int last, double start, double yearly) {
        List<SeriesPoint> points = new ArrayList<>();
        for (int fye = first; fye <= last; fye++) {
            points.add(point(fye, start + yearly * (fye - first), 10_000));
        }
        return points;
    }

    private static SeriesTrend trend(List<SeriesPoint> points) {
        return SeriesTrend.of(POVERTY, points).orElseThrow();
    }

    @Test
    void aSteadyRiseIsFoundWithItsSlopeAndTheSmallestChangeItCouldShow() {
        SeriesTrend trend = trend(steady(2015, 2021, 1000, 100));

        assertThat(trend.recent())
                .isInstanceOfSatisfying(
                        RecentTrend.Calculated.class,
                        recent -> assertThat(recent.direction()).isEqualTo(RecentTrend.Direction.INCREASING));
        assertThat(trend.slope().value()).isCloseTo(1.0, within(1e-12));
        assertThat(trend.annualPercentageChange().value()).isCloseTo(8.0372, within(0.0001));
        assertThat(trend.smallestChange()).isCloseTo(0.4297, within(0.0001));
        assertThat(trend.span().periods()).isEqualTo(7);
    }

    @Test
    void aYearWithoutAFigureKeepsItsPlaceInTheSlope() {
        List<SeriesPoint> points = steady(2015, 2021, 1000, 100);
        points.remove(3);

        assertThat(trend(points).slope().value()).isCloseTo(1.0, within(1e-12));
    }

    @Test
    void aBreakEndsTheSeriesBeforeIt() {
        List<SeriesPoint> points = steady(2015, 2021, 1000, 100);
        SeriesPoint before = points.get(3);
        points.set(3, new SeriesPoint(before.period(), true, before.counts(), Double.NaN, Double.NaN));

        SeriesTrend trend = trend(points);

        assertThat(trend.span()).isEqualTo(new SeriesTrend.Span("FYE2018", "FYE2021", 4, SeriesTrend.Span.Start.BREAK));
        assertThat(trend.recent())
                .isEqualTo(new RecentTrend.CannotBeCalculated(RecentTrend.Reason.FEWER_THAN_FIVE_YEARS));
    }

    @Test
    void poolsOfYearsAreNoYearsOfASeries() {
        List<SeriesPoint> points = steady(2015, 2021, 1000, 100);
        SeriesPoint last = points.get(6);
        TimePeriod pooled = new TimePeriod(
                PeriodType.FINANCIAL_YEAR_ENDING, last.period().start().minusYears(2), 3);
        points.add(new SeriesPoint(pooled, false, last.counts(), Double.NaN, Double.NaN));

        assertThat(trend(points).span().periods()).isEqualTo(7);
        assertThat(SeriesTrend.of(POVERTY, List.of(points.get(7), points.get(7))))
                .isEmpty();
    }

    @Test
    void fewEventsAreShownOverThreeYearsTogetherBesideTheThreeBefore() {
        List<SeriesPoint> points = new ArrayList<>();
        for (int fye = 2016; fye <= 2021; fye++) {
            points.add(point(fye, fye < 2019 ? 4 : 8, 100));
        }

        SeriesTrend.Pools pools = trend(points).pools().orElseThrow();

        assertThat(pools.latest().value()).isCloseTo(8, within(1e-12));
        assertThat(pools.before().value()).isCloseTo(4, within(1e-12));
        assertThat(pools.change().value()).isCloseTo(4, within(1e-12));
        assertThat(pools.change().lower95()).isCloseTo(0.1578, within(0.0001));
        assertThat(trend(steady(2016, 2021, 1000, 0)).pools()).isEmpty();
    }

    @Test
    void growthIsTheSlopeLessTheBenchmarksSlopeWithLimits() {
        List<SeriesPoint> points = new ArrayList<>();
        double[] own = {1000, 980, 965, 930, 915, 900};
        double[] england = {12.0, 11.9, 12.1, 12.0, 11.9, 12.0};
        for (int i = 0; i < own.length; i++) {
            points.add(compared(2016 + i, own[i], 10_000, england[i]));
        }

        SeriesTrend.Growth growth = trend(points).againstEngland();

        assertThat(growth.slope()).isCloseTo(-0.05 / 17.5, within(1e-12));
        assertThat(growth.difference().value()).isCloseTo(-0.2, within(0.01));
        assertThat(growth.difference().upper95()).isNegative();
        assertThat(trend(points).againstNeighbours().difference().isMissing()).isTrue();
    }
}
