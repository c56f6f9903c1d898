package uk.jsna.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static uk.jsna.indicator.InventedIndicators.POVERTY;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.jsna.indicator.AreaCode;
import uk.jsna.indicator.PeriodType;
import uk.jsna.indicator.TimePeriod;
import uk.jsna.series.SeriesPoint;
import uk.jsna.series.SeriesTrend;
import uk.jsna.statistics.ConfidenceLevel;
import uk.jsna.statistics.Interval;
import uk.jsna.statistics.Proportion;
import uk.jsna.statistics.RecentTrend;

/** Where a naive calculation on the plans' figures would go wrong: each test is named for the trap it springs. */
class TrapsInNumbersTest {

    private static final AreaCode RUTLAND = new AreaCode("E06000017");

    private static SeriesPoint point(int fye, int years, double numerator, double england) {
        Interval limits =
                Proportion.interval(numerator, 10_000, ConfidenceLevel.P95).times(100);
        TimePeriod period = TimePeriod.ofYear(PeriodType.FINANCIAL_YEAR_ENDING, fye);
        return new SeriesPoint(
                years == 1 ? period : new TimePeriod(period.type(), period.start(), years),
                false,
                new SeriesPoint.Counts(numerator / 100, numerator, 10_000, limits),
                england,
                Double.NaN);
    }

    @Test
    void t04AWardAtExactlyTenIsOverNeitherButMissesBelowTen() {
        RankedFigure ward = RankingTest.ward(1, 22, 220);

        assertThat(Level.over(BigDecimal.TEN).isHot(ward.value())).isFalse();
        assertThat(new Level(BigDecimal.TEN, Level.Side.OVER, true).isHot(ward.value()))
                .isTrue();
        assertThat(Level.over(BigDecimal.TEN).isHot(Math.nextUp(ward.value()))).isTrue();
    }

    @Test
    void t05WardsThatCameOverLaterAreNotOfTheCohort() {
        RankedFigure was = RankingTest.ward(1, 5, 100);
        RankedFigure is = RankingTest.ward(2, 20, 100);
        Contest contest = new Contest(
                "R12-02", "child_poverty_relative", RUTLAND, Level.over(BigDecimal.TEN), Set.of(was.area()));

        assertThat(contest.movement(was)).isEqualTo("no longer over");
        assertThat(contest.movement(is)).isEqualTo("newly over");
    }

    @Test
    void t08ThreeRollingYearsMakeNoTrend() {
        List<SeriesPoint> rolling = new ArrayList<>();
        for (int fye = 2012; fye <= 2018; fye++) {
            rolling.add(point(fye, 3, 1000 + 200 * (fye - 2012), Double.NaN));
        }

        assertThat(SeriesTrend.of(POVERTY, rolling)).isEmpty();
    }

    /** Three years of a narrower definition after three of a wider one: a fall across the break, a rise since. */
    @Test
    void t12ATrendBeginsAtTheLastBreak() {
        List<SeriesPoint> points = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            SeriesPoint each = point(2013 + i, 1, (i < 3 ? 3000 : 1000) + 100 * i, Double.NaN);
            points.add(new SeriesPoint(each.period(), i == 3, each.counts(), each.england(), each.neighbours()));
        }

        SeriesTrend trend = SeriesTrend.of(POVERTY, points).orElseThrow();

        assertThat(trend.span().periods()).isEqualTo(3);
        assertThat(trend.slope().value()).isCloseTo(1, within(1e-9));
    }

    @Test
    void t19AFewChildrenMakeNeitherASureHotSpotNorAFirstPlace() {
        List<RankedFigure> wards = new ArrayList<>();
        wards.add(RankingTest.ward(0, 3, 12));
        for (int i = 1; i < 20; i++) {
            wards.add(RankingTest.ward(i, 80 + 6 * i, 1000));
        }
        Ranking ranking = Ranking.of(POVERTY, Level.Side.OVER, wards);

        assertThat(ranking.rank(0)).isEqualTo(1);
        assertThat(ranking.amongTop(0, 1).orElseThrow().probability()).isLessThan(0.5);
        assertThat(ranking.chanceOf(0, Level.over(BigDecimal.valueOf(20))).orElseThrow())
                .isLessThan(0.5);
    }

    /** England is at a higher level and falls faster: the level is better here, the growth is not. */
    @Test
    void t26GrowthIsHeldAgainstGrowthAndNotLevelAgainstLevel() {
        List<SeriesPoint> points = new ArrayList<>();
        double[] wobble = {0.05, -0.05, 0.05, -0.05, 0.05, -0.05};
        for (int i = 0; i < wobble.length; i++) {
            points.add(point(2016 + i, 1, 1000 - 10 * i + 100 * wobble[i], 20 - i + wobble[i]));
        }

        SeriesTrend trend = SeriesTrend.of(POVERTY, points).orElseThrow();

        assertThat(trend.againstEngland().difference().value()).isBetween(0.8, 1.0);
        assertThat(trend.againstEngland().difference().lower95()).isPositive();
        assertThat(trend.recent()).isInstanceOf(RecentTrend.Calculated.class);
    }
}
