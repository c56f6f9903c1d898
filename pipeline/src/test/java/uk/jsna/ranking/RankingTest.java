package uk.jsna.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static uk.jsna.indicator.InventedIndicators.POVERTY;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.jsna.geography.Adjacency;
import uk.jsna.indicator.AreaCode;
import uk.jsna.statistics.ConfidenceLevel;
import uk.jsna.statistics.Interval;
import uk.jsna.statistics.Proportion;

class RankingTest {

    private static final Level OVER_TEN = Level.over(BigDecimal.TEN);

    static RankedFigure ward(int number, double numerator, double denominator) {
        Interval limits =
                Proportion.interval(numerator, denominator, ConfidenceLevel.P95).times(100);
        return new RankedFigure(code(number), 100 * numerator / denominator, numerator, denominator, limits);
    }

    static AreaCode code(int number) {
        return new AreaCode("E0599%04d".formatted(number));
    }

    private static Ranking ranking(RankedFigure... wards) {
        return Ranking.of(POVERTY, Level.Side.OVER, List.of(wards));
    }

    @Test
    void wardsAreRankedByTheirValuesAndEqualOnesShareTheBetterRank() {
        Ranking ranking = ranking(ward(1, 10, 100), ward(2, 30, 100), ward(3, 10, 100), ward(4, 5, 100));

        assertThat(List.of(ranking.rank(0), ranking.rank(1), ranking.rank(2), ranking.rank(3)))
                .containsExactly(2, 1, 2, 4);
        assertThat(ranking.tiedWith(0)).isEqualTo(2);
        Ranking lowest = Ranking.of(POVERTY, Level.Side.UNDER, ranking.figures());
        assertThat(List.of(lowest.rank(0), lowest.rank(1), lowest.rank(2), lowest.rank(3)))
                .containsExactly(2, 4, 2, 1);
    }

    @Test
    void aSmallWardIsDrawnTowardsTheOthersAndSoLessSurelyOver() {
        Ranking ranking =
                ranking(ward(1, 3, 20), ward(2, 300, 2000), ward(3, 60, 2000), ward(4, 80, 2000), ward(5, 100, 2000));

        double small = ranking.belief(0).orElseThrow().value();
        double large = ranking.belief(1).orElseThrow().value();
        assertThat(small).isBetween(7.0, 13.0);
        assertThat(large).isBetween(14.5, 15.0);
        assertThat(ranking.chanceOf(0, OVER_TEN).orElseThrow()).isLessThan(0.6);
        assertThat(ranking.chanceOf(1, OVER_TEN).orElseThrow()).isGreaterThan(0.999);
        assertThat(ranking.chanceOf(0, Level.under(BigDecimal.TEN)).orElseThrow())
                .isCloseTo(1 - ranking.chanceOf(0, OVER_TEN).orElseThrow(), within(1e-12));
    }

    @Test
    void whereChanceExplainsAllDifferencesAnyWardMayHaveAnyRank() {
        Ranking ranking = ranking(ward(1, 10, 100), ward(2, 11, 100), ward(3, 9, 100), ward(4, 10, 100));

        assertThat(ranking.rankInterval(1)).contains(new Interval(1, 4));
        assertThat(ranking.amongTop(1, 1).orElseThrow().probability()).isEqualTo(0.25);
        assertThat(ranking.chanceOf(1, OVER_TEN).orElseThrow()).isCloseTo(0.5, within(0.02));
    }

    @Test
    void ranksOfWardsThatDifferMuchAreNearlyCertain() {
        Ranking ranking = ranking(ward(1, 300, 1000), ward(2, 200, 1000), ward(3, 100, 1000), ward(4, 20, 1000));

        assertThat(ranking.rankInterval(0)).contains(new Interval(1, 1));
        assertThat(ranking.rankInterval(3)).contains(new Interval(4, 4));
        assertThat(ranking.amongTop(1, 2).orElseThrow().probability()).isEqualTo(1);
        assertThat(ranking.countAmongTop(Set.of(0, 3), 2)).contains(new Interval(1, 1));
        assertThat(Ranking.of(POVERTY, Level.Side.UNDER, ranking.figures()).rankInterval(0))
                .contains(new Interval(4, 4));
    }

    @Test
    void aWardWithoutCountsHasARankAndNoChance() {
        RankedFigure printed =
                new RankedFigure(code(9), 12, Double.NaN, Double.NaN, new Interval(Double.NaN, Double.NaN));
        Ranking ranking = ranking(ward(1, 300, 1000), ward(2, 20, 1000), printed);

        assertThat(ranking.rank(2)).isEqualTo(2);
        assertThat(ranking.chanceOf(2, OVER_TEN)).isEmpty();
        assertThat(ranking.rankInterval(2)).isEmpty();
        assertThat(OVER_TEN.standing(printed)).isEqualTo("over, limits not known");
    }

    @ParameterizedTest
    @CsvSource({
        "130, 1000, surely over",
        "101, 1000, possibly over",
        "100, 1000, possibly not over",
        "50, 1000, surely not over"
    })
    void aWardAtExactlyTheLevelIsNotOverIt(double numerator, double denominator, String standing) {
        assertThat(OVER_TEN.standing(ward(1, numerator, denominator))).isEqualTo(standing);
    }

    @Test
    void aWardAtExactlyTenIsAHotSpotOfBelowTen() {
        Level belowTen = new Level(BigDecimal.TEN, Level.Side.OVER, true);

        assertThat(belowTen.isHot(10)).isTrue();
        assertThat(OVER_TEN.isHot(10)).isFalse();
    }

    @Test
    void movementIsAgainstTheFrozenCohort() {
        Contest contest = new Contest(
                "R12-02", "child_poverty_relative", new AreaCode("E06000017"), OVER_TEN, Set.of(code(1), code(2)));

        assertThat(contest.movement(ward(1, 11, 100))).isEqualTo("still over");
        assertThat(contest.movement(ward(2, 10, 100))).isEqualTo("no longer over");
        assertThat(contest.movement(ward(3, 11, 100))).isEqualTo("newly over");
        assertThat(contest.movement(ward(4, 10, 100))).isEqualTo("within");
    }

    /** A six by six grid whose upper left corner is high: the corner is hot, and nothing else is. */
    @Test
    void aCornerOfHighValuesIsACluster() {
        Map<AreaCode, List<String>> corners = new java.util.TreeMap<>();
        List<RankedFigure> wards = new ArrayList<>();
        for (int i = 0; i < 36; i++) {
            int x = i % 6;
            int y = i / 6;
            corners.put(code(i), List.of(x + "," + y, x + 1 + "," + y, x + "," + (y + 1), x + 1 + "," + (y + 1)));
            wards.add(ward(i, x < 3 && y < 3 ? 300 : 100 + i % 3, 1000));
        }
        Adjacency adjacency = Adjacency.ofCorners(corners);

        assertThat(adjacency.of(code(0))).containsExactly(code(1), code(6), code(7));
        List<Clusters.Cluster> clusters = Clusters.of(wards, adjacency);
        assertThat(clusters.get(7).kind()).isEqualTo("hot");
        assertThat(clusters.get(7).adjusted()).isLessThan(0.001);
        assertThat(clusters.get(35).kind()).isEqualTo("none");
        assertThat(Clusters.of(wards, Adjacency.NONE).get(0))
                .extracting(Clusters.Cluster::kind, Clusters.Cluster::reason)
                .containsExactly("not calculated", "no shapes of these areas");
        assertThat(Clusters.of(wards.subList(0, 3), adjacency).get(0).reason())
                .isEqualTo("fewer than four areas with shape and value");
    }
}
