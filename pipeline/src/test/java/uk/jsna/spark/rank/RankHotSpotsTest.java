package uk.jsna.spark.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.jsna.geography.Adjacency;
import uk.jsna.indicator.AreaCode;
import uk.jsna.ranking.Contest;
import uk.jsna.ranking.Level;
import uk.jsna.spark.Cells;
import uk.jsna.spark.LocalSpark;
import uk.jsna.spark.Rows;
import uk.jsna.spark.Vale;
import uk.jsna.table.HotSpotWards;
import uk.jsna.table.IndicatorFigures;
import uk.jsna.workspace.IndicatorCatalogue;

class RankHotSpotsTest {

    private static List<Cells> ranked(List<Cells> figures, Contest... contests) {
        return Rows.collect(
                HotSpotWards.TABLE,
                RankHotSpots.with(
                                Map.of(
                                        Rows.POVERTY,
                                        IndicatorCatalogue.builtIn()
                                                .find(Rows.POVERTY)
                                                .orElseThrow()),
                                List.of(contests),
                                LocalSpark.broadcast(Adjacency.NONE))
                        .apply(Rows.dataset(IndicatorFigures.TABLE, figures)));
    }

    private static Contest overTen(String target, @Nullable Set<AreaCode> cohort) {
        return new Contest(target, Rows.POVERTY, new AreaCode(Vale.COUNTY), Level.over(BigDecimal.TEN), cohort);
    }

    private static List<Cells> figures() {
        return List.of(
                Rows.figure(Vale.CASTLE, 2021, 300, 1000),
                Rows.figure(Vale.MILL, 2021, 100, 1000),
                Rows.figure(Vale.COUNTY, 2021, 400, 2000));
    }

    @Test
    void theWardsOfAnAreaAreRankedTogetherAndOnlyTheWards() {
        List<Cells> rows = ranked(figures(), overTen("B20-02", Set.of(new AreaCode(Vale.MILL))));

        assertThat(Rows.texts(rows, HotSpotWards.AREA_CODE)).containsExactlyInAnyOrder(Vale.CASTLE, Vale.MILL);
        Cells castle = rows.stream()
                .filter(row -> row.text(HotSpotWards.AREA_CODE).equals(Vale.CASTLE))
                .findFirst()
                .orElseThrow();
        assertThat(castle.text(HotSpotWards.STANDING)).isEqualTo("surely over");
        assertThat(castle.integer(HotSpotWards.RANK)).isEqualTo(1);
        assertThat(castle.number(HotSpotWards.SHARE_OF_CHILDREN)).isEqualTo(75);
        assertThat(castle.text(HotSpotWards.MOVEMENT)).isEqualTo("newly over");
        assertThat(castle.number(HotSpotWards.CHANCE)).isGreaterThan(0.99);
        assertThat(castle.text(HotSpotWards.CLUSTER_REASON)).isEqualTo("no shapes of these areas");
    }

    @Test
    void aWithheldWardIsNeitherRankedNorGivenAChance() {
        List<Cells> figures = List.of(
                figures().get(0),
                figures()
                        .get(1)
                        .set(IndicatorFigures.VALUE, null)
                        .set(IndicatorFigures.NUMERATOR, null)
                        .set(IndicatorFigures.LOWER_CI95, null)
                        .set(IndicatorFigures.UPPER_CI95, null)
                        .set(IndicatorFigures.VALUE_NOTE, "c"));

        Cells mill = ranked(figures, overTen("over-10", null)).stream()
                .filter(row -> row.text(HotSpotWards.AREA_CODE).equals(Vale.MILL))
                .findFirst()
                .orElseThrow();

        assertThat(mill.text(HotSpotWards.STANDING)).isEqualTo("withheld");
        assertThat(mill.numberOrNull(HotSpotWards.CHANCE)).isNull();
        assertThat(mill.integer(HotSpotWards.WARDS_RANKED)).isEqualTo(1);
        assertThat(mill.textOrNull(HotSpotWards.MOVEMENT)).isNull();
    }
}
