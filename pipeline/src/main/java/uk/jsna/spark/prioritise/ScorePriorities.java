package uk.jsna.spark.prioritise;

import static uk.jsna.spark.Fields.col;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import uk.jsna.indicator.AreaCode;
import uk.jsna.indicator.Indicator;
import uk.jsna.indicator.Polarity;
import uk.jsna.indicator.ValueType;
import uk.jsna.priority.Criterion;
import uk.jsna.priority.Need;
import uk.jsna.priority.Priorities;
import uk.jsna.spark.Cells;
import uk.jsna.table.Gaps;
import uk.jsna.table.IndicatorFigures;
import uk.jsna.table.PriorityRanks;
import uk.jsna.table.PriorityScores;
import uk.jsna.table.Table;
import uk.jsna.table.TargetResults;
import uk.jsna.table.Trends;

/**
 * Scores the needs of each area in scope from what is published of it: an indicator with a direction and a latest value
 * for everybody is a need.
 */
public final class ScorePriorities {

    private final List<Row> ranks = new ArrayList<>();
    private final List<Row> scores = new ArrayList<>();

    /**
     * The published tables that needs are judged by.
     *
     * @param figures rows of {@link IndicatorFigures}
     * @param trends rows of {@link Trends}
     * @param gaps rows of {@link Gaps}
     * @param targets rows of {@link TargetResults}
     */
    public record Evidence(Dataset<Row> figures, Dataset<Row> trends, Dataset<Row> gaps, List<Row> targets) {}

    /**
     * What is configured.
     *
     * @param indicators every indicator by id
     * @param plans how many priorities of plans each indicator serves
     * @param weights how much each criterion counts
     */
    public record Setting(
            Map<String, Indicator> indicators, Map<String, Integer> plans, Map<Criterion, Double> weights) {}

    /** Scores the needs of areas. */
    public ScorePriorities(Evidence evidence, Setting setting, List<AreaCode> areas) {
        Object[] codes = areas.stream().map(AreaCode::value).toArray();
        Map<String, AreaEvidence> byArea = new TreeMap<>();
        collect(evidence.figures, codes, IndicatorFigures.TABLE)
                .forEach(row -> of(byArea, row).addFigure(row));
        collect(evidence.trends, codes, Trends.TABLE)
                .forEach(row -> of(byArea, row).addTrend(row));
        collect(evidence.gaps, codes, Gaps.TABLE).forEach(row -> of(byArea, row).addGap(row));
        evidence.targets.stream()
                .map(row -> Cells.of(TargetResults.TABLE, row))
                .filter(row -> areas.contains(new AreaCode(row.text(TargetResults.AREA_CODE))))
                .forEach(row -> of(byArea, row).addTarget(row));
        byArea.values().forEach(area -> score(area, setting));
    }

    private static AreaEvidence of(Map<String, AreaEvidence> byArea, Cells row) {
        return byArea.computeIfAbsent(row.text(IndicatorFigures.AREA_CODE), unused -> new AreaEvidence());
    }

    private static List<Cells> collect(Dataset<Row> rows, Object[] areas, Table table) {
        return rows.filter(col(IndicatorFigures.AREA_CODE).isin(areas)).collectAsList().stream()
                .map(row -> Cells.of(table, row))
                .collect(Collectors.toList());
    }

    /** Rows of {@link PriorityRanks}. */
    public List<Row> ranks() {
        return List.copyOf(ranks);
    }

    /** Rows of {@link PriorityScores}. */
    public List<Row> scores() {
        return List.copyOf(scores);
    }

    private void score(AreaEvidence area, Setting setting) {
        List<Need> needs = new ArrayList<>();
        setting.indicators.values().stream()
                .filter(indicator ->
                        indicator.polarity() != Polarity.NO_JUDGEMENT && indicator.valueType() != ValueType.COUNT)
                .forEach(indicator -> area.need(indicator, setting.plans.getOrDefault(indicator.id(), 0))
                        .ifPresent(needs::add));
        if (needs.isEmpty()) {
            return;
        }
        for (Priorities.Scored scored : Priorities.of(needs, setting.weights).scored()) {
            add(area.latest(scored.need().indicator()), scored);
        }
    }

    private void add(Cells figure, Priorities.Scored scored) {
        Cells rank = Cells.of(PriorityRanks.TABLE)
                .copy(figure)
                .set(PriorityRanks.RANK, scored.rank())
                .set(PriorityRanks.SCORE, scored.score())
                .set(PriorityRanks.CHANCE_TOP_3_OVER_WEIGHTS, scored.chanceOverWeights())
                .set(PriorityRanks.CHANCE_TOP_3_OVER_FIGURES, scored.chanceOverFigures())
                .set(PriorityRanks.DECIDING_CRITERION, "");
        scored.turn()
                .ifPresent(turn -> rank.set(
                                PriorityRanks.DECIDING_CRITERION,
                                turn.criterion().words())
                        .set(PriorityRanks.DECIDING_WEIGHT_FROM, turn.from())
                        .set(PriorityRanks.DECIDING_WEIGHT_TO, turn.to()));
        ranks.add(rank.toRow());
        for (Priorities.Part part : scored.parts()) {
            scores.add(Cells.of(PriorityScores.TABLE)
                    .copy(figure)
                    .set(PriorityScores.CRITERION, part.criterion().words())
                    .set(PriorityScores.MEASURE, part.criterion().measure())
                    .set(PriorityScores.MEASURED, part.measure())
                    .set(PriorityScores.SCORE, part.score())
                    .set(PriorityScores.WEIGHT, part.weight())
                    .set(PriorityScores.POINTS, part.points())
                    .set(PriorityScores.FIGURE, scored.need().sources().getOrDefault(part.criterion(), ""))
                    .toRow());
        }
    }
}
