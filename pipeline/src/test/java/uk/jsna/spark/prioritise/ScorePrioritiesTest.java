package uk.jsna.spark.prioritise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.jsna.indicator.AreaCode;
import uk.jsna.priority.Criterion;
import uk.jsna.spark.Cells;
import uk.jsna.spark.Rows;
import uk.jsna.spark.Vale;
import uk.jsna.table.Gaps;
import uk.jsna.table.IndicatorFigures;
import uk.jsna.table.PriorityRanks;
import uk.jsna.table.PriorityScores;
import uk.jsna.table.TargetResults;
import uk.jsna.table.Trends;
import uk.jsna.workspace.IndicatorCatalogue;

class ScorePrioritiesTest {

    private static ScorePriorities scored(List<Cells> figures, List<Cells> targets) {
        return new ScorePriorities(
                new ScorePriorities.Evidence(
                        Rows.dataset(IndicatorFigures.TABLE, figures),
                        Rows.dataset(Trends.TABLE, List.of()),
                        Rows.dataset(Gaps.TABLE, List.of()),
                        targets.stream().map(Cells::toRow).toList()),
                new ScorePriorities.Setting(
                        Map.of(
                                Rows.POVERTY,
                                IndicatorCatalogue.builtIn().find(Rows.POVERTY).orElseThrow()),
                        Map.of(Rows.POVERTY, 2),
                        Map.of(Criterion.SIZE, 1.0, Criterion.DISTANCE, 1.0)),
                List.of(new AreaCode(Vale.COUNTY)));
    }

    private static Cells target(String plan, double threshold) {
        return Cells.of(TargetResults.TABLE)
                .set(TargetResults.TARGET, "T")
                .set(TargetResults.PLAN, plan)
                .set(TargetResults.WORDING, "below 10%")
                .set(TargetResults.INDICATOR, Rows.POVERTY)
                .set(TargetResults.AREA_CODE, Vale.COUNTY)
                .set(TargetResults.AREA_NAME, "Valeshire")
                .set(TargetResults.TIME_PERIOD, "FYE2021")
                .set(TargetResults.TIME_PERIOD_SORTABLE, 20_200_000)
                .set(TargetResults.OPERATOR, "below")
                .set(TargetResults.THRESHOLD, threshold)
                .set(TargetResults.VERDICT, "missed");
    }

    @Test
    void everyPartOfAScoreNamesThePublishedFigure() {
        ScorePriorities priorities = scored(
                List.of(
                        Rows.figure(Vale.COUNTY, 2020, 100, 1000),
                        Rows.figure(Vale.COUNTY, 2021, 120, 1000),
                        Rows.figure(Vale.CASTLE, 2021, 50, 100)),
                List.of(target("P", 10)));

        assertThat(priorities.ranks()).hasSize(1);
        Cells rank = Cells.of(PriorityRanks.TABLE, priorities.ranks().get(0));
        assertThat(rank.text(PriorityRanks.AREA_CODE)).isEqualTo(Vale.COUNTY);
        assertThat(rank.number(PriorityRanks.SCORE)).isBetween(59.9, 60.1);
        List<Cells> parts = priorities.scores().stream()
                .map(row -> Cells.of(PriorityScores.TABLE, row))
                .toList();
        assertThat(Rows.texts(parts, PriorityScores.CRITERION))
                .containsExactly("size", "distance", "trend", "inequality", "comparison", "plans");
        assertThat(parts.get(0).number(PriorityScores.MEASURED)).isEqualTo(120);
        assertThat(parts.get(0).text(PriorityScores.FIGURE))
                .isEqualTo("indicator_figures: child_poverty_relative/E10000901/Persons/Total/Total/20200000/FYE2021");
        assertThat(parts.get(1).number(PriorityScores.SCORE)).isBetween(0.199, 0.201);
        assertThat(parts.get(1).text(PriorityScores.FIGURE)).isEqualTo("target_results: T/E10000901/20200000");
    }

    @Test
    void aThresholdOfTheWorkspaceIsNoTargetOfTheArea() {
        ScorePriorities priorities =
                scored(List.of(Rows.figure(Vale.COUNTY, 2021, 120, 1000)), List.of(target("workspace", 10)));

        assertThat(Cells.of(PriorityRanks.TABLE, priorities.ranks().get(0)).number(PriorityRanks.SCORE))
                .isEqualTo(50);
    }
}
