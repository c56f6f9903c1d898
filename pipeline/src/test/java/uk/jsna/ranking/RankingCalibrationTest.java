package uk.jsna.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.jsna.indicator.InventedIndicators.POVERTY;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A thousand simulated counties whose true rates are known: stated chances come true as often as they say. */
@Tag("evidence")
class RankingCalibrationTest {

    private static final int COUNTIES = 1000;
    private static final int WARDS = 25;

    private final int[] stated = new int[10];
    private final int[] true10 = new int[10];
    private int ranksHeld;
    private int beliefsHeld;

    @Test
    void chancesAndRankIntervalsComeTrue() {
        UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(7);
        for (int county = 0; county < COUNTIES; county++) {
            simulate(random);
        }
        int wards = COUNTIES * WARDS;
        System.out.printf("%-28s %8s %8s%n", "stated", "nominal", "observed");
        for (int decile = 0; decile < 10; decile++) {
            double observed = (double) true10[decile] / stated[decile];
            System.out.printf(
                    "%-28s %8.2f %8.3f (%d wards)%n",
                    "chance of being over 10%", 0.05 + decile / 10.0, observed, stated[decile]);
            assertThat(observed).isBetween(decile / 10.0 - 0.05, decile / 10.0 + 0.15);
        }
        System.out.printf("%-28s %8.2f %8.3f%n", "95% interval of the rank", 0.95, (double) ranksHeld / wards);
        System.out.printf("%-28s %8.2f %8.3f%n", "95% range of the value", 0.95, (double) beliefsHeld / wards);
        assertThat((double) ranksHeld / wards).isBetween(0.92, 0.99);
        assertThat((double) beliefsHeld / wards).isBetween(0.92, 0.97);
    }

    private void simulate(UniformRandomProvider random) {
        double[] rates = new double[WARDS];
        List<RankedFigure> wards = new ArrayList<>();
        var prior = BetaDistribution.of(6, 54).createSampler(random);
        for (int i = 0; i < WARDS; i++) {
            rates[i] = prior.sample();
            int children = 150 + random.nextInt(1500);
            int poor = BinomialDistribution.of(children, rates[i])
                    .createSampler(random)
                    .sample();
            wards.add(RankingTest.ward(i, poor, children));
        }
        Ranking ranking = Ranking.of(POVERTY, Level.Side.OVER, wards);
        Level level = Level.over(BigDecimal.TEN);
        for (int i = 0; i < WARDS; i++) {
            int decile = Math.min(9, (int) (10 * ranking.chanceOf(i, level).orElseThrow()));
            stated[decile]++;
            true10[decile] += rates[i] > 0.1 ? 1 : 0;
            int rank = 1;
            for (double other : rates) {
                rank += other > rates[i] ? 1 : 0;
            }
            ranksHeld += ranking.rankInterval(i).orElseThrow().contains(rank) ? 1 : 0;
            beliefsHeld += ranking.belief(i).orElseThrow().range().contains(100 * rates[i]) ? 1 : 0;
        }
    }
}
