package uk.jsna.spark.rank;

import static uk.jsna.spark.Fields.col;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import uk.jsna.geography.Adjacency;
import uk.jsna.indicator.AreaCode;
import uk.jsna.indicator.AreaType;
import uk.jsna.indicator.Indicator;
import uk.jsna.indicator.ValueNote;
import uk.jsna.ranking.Clusters;
import uk.jsna.ranking.Contest;
import uk.jsna.ranking.Level;
import uk.jsna.ranking.RankedFigure;
import uk.jsna.ranking.Ranking;
import uk.jsna.spark.Cells;
import uk.jsna.spark.Fields;
import uk.jsna.spark.SeriesPass;
import uk.jsna.spark.Step;
import uk.jsna.statistics.Interval;
import uk.jsna.table.HotSpotWards;
import uk.jsna.table.IndicatorFigures;
import uk.jsna.table.RankedWards;

/**
 * The wards of each area and period are ranked together, and held against every level that is set for them. Only
 * published figures come in, and only those of everybody.
 */
public final class RankHotSpots {

    private static final int TOP = 10;

    private RankHotSpots() {}

    /**
     * The step, from published figures to {@link HotSpotWards}.
     *
     * @param indicators every indicator by id
     * @param contests the levels, each with the area whose wards are held against it
     * @param adjacency which wards lie beside each other
     */
    public static Step with(Map<String, Indicator> indicators, List<Contest> contests, Broadcast<Adjacency> adjacency) {
        Map<String, Set<String>> areas = contests.stream()
                .collect(Collectors.groupingBy(
                        Contest::indicator,
                        TreeMap::new,
                        Collectors.mapping(contest -> contest.within().value(), Collectors.toSet())));
        FlatMapFunction<Row, Row> scoped =
                row -> scoped(Cells.of(IndicatorFigures.TABLE, row), areas).iterator();
        Step ranked = SeriesPass.over(
                new SeriesPass.Declared(
                        RankedWards.TABLE,
                        List.of(RankedWards.WITHIN, RankedWards.INDICATOR, RankedWards.TIME_PERIOD),
                        List.of(RankedWards.AREA_CODE)),
                HotSpotWards.TABLE,
                new Rank(Map.copyOf(indicators), List.copyOf(contests), adjacency));
        return figures -> ranked.apply(figures.filter(col(IndicatorFigures.AREA_TYPE)
                        .equalTo(AreaType.WARD.name())
                        .and(col(IndicatorFigures.SEX).equalTo("Persons"))
                        .and(col(IndicatorFigures.CATEGORY).equalTo("Total")))
                .flatMap(scoped, Encoders.row(Fields.schema(RankedWards.TABLE))));
    }

    private static List<Row> scoped(Cells figure, Map<String, Set<String>> areas) {
        Set<String> wanted = areas.getOrDefault(figure.text(IndicatorFigures.INDICATOR), Set.of());
        return Stream.of(
                        IndicatorFigures.DISTRICT_CODE,
                        IndicatorFigures.COUNTY_CODE,
                        IndicatorFigures.REGION_CODE,
                        IndicatorFigures.COUNTRY_CODE)
                .map(figure::textOrNull)
                .distinct()
                .filter(area -> area != null && wanted.contains(area))
                .map(area -> Cells.of(RankedWards.TABLE)
                        .copy(figure)
                        .set(RankedWards.WITHIN, area)
                        .toRow())
                .toList();
    }

    private record Rank(Map<String, Indicator> indicators, List<Contest> contests, Broadcast<Adjacency> adjacency)
            implements SeriesPass.SeriesFunction, Serializable {

        @Override
        public List<Cells> apply(List<Cells> wards) {
            String id = wards.get(0).text(RankedWards.INDICATOR);
            AreaCode within = new AreaCode(wards.get(0).text(RankedWards.WITHIN));
            Indicator indicator = indicators.get(id);
            if (indicator == null) {
                return List.of();
            }
            Map<Level.Side, RankedGroup> groups = new HashMap<>();
            List<Cells> rows = new ArrayList<>();
            for (Contest contest : contests) {
                if (contest.indicator().equals(id) && contest.within().equals(within)) {
                    RankedGroup group = groups.computeIfAbsent(
                            contest.level().side(), side -> RankedGroup.of(indicator, side, wards, adjacency.value()));
                    wards.forEach(ward -> rows.add(group.row(ward, contest)));
                }
            }
            return rows;
        }
    }

    /** The wards of one area and period, ranked. */
    private record RankedGroup(
            Ranking ranking, Map<String, Integer> places, List<Clusters.Cluster> clusters, double children) {

        static RankedGroup of(Indicator indicator, Level.Side side, List<Cells> wards, Adjacency adjacency) {
            Ranking ranking = Ranking.of(
                    indicator, side, wards.stream().map(RankHotSpots::figure).toList());
            Map<String, Integer> places = new HashMap<>();
            double children = 0;
            for (RankedFigure figure : ranking.figures()) {
                places.put(figure.area().value(), places.size());
                children += Double.isNaN(figure.numerator()) ? 0 : figure.numerator();
            }
            return new RankedGroup(ranking, places, Clusters.of(ranking.figures(), adjacency), children);
        }

        Cells row(Cells ward, Contest contest) {
            RankedFigure figure = figure(ward);
            Cells row = Cells.of(HotSpotWards.TABLE)
                    .copy(ward)
                    .set(HotSpotWards.TARGET, contest.target())
                    .set(HotSpotWards.WITHIN, contest.within().value())
                    .set(HotSpotWards.THRESHOLD, contest.level().value().doubleValue())
                    .set(HotSpotWards.SIDE, contest.level().side().words())
                    .set(HotSpotWards.STANDING, standing(ward, figure, contest.level()))
                    .set(HotSpotWards.WARDS_RANKED, places.size())
                    .set(HotSpotWards.MOVEMENT, contest.movement(figure));
            if (contest.cohort() != null) {
                row.set(HotSpotWards.IN_COHORT, contest.cohort().contains(figure.area()));
            }
            Integer place = places.get(figure.area().value());
            if (place == null) {
                return row.set(HotSpotWards.CLUSTER, "not calculated").set(HotSpotWards.CLUSTER_REASON, "no value");
            }
            chances(row, place, contest.level());
            Clusters.Cluster cluster = clusters.get(place);
            return row.set(HotSpotWards.CLUSTER, cluster.kind())
                    .set(HotSpotWards.CLUSTER_SCORE, cluster.score())
                    .set(HotSpotWards.CLUSTER_PROBABILITY, cluster.adjusted())
                    .set(HotSpotWards.CLUSTER_REASON, cluster.reason())
                    .set(HotSpotWards.SHARE_OF_CHILDREN, 100 * figure.numerator() / children);
        }

        private void chances(Cells row, int place, Level level) {
            row.set(HotSpotWards.RANK, ranking.rank(place)).set(HotSpotWards.TIED_WITH, ranking.tiedWith(place));
            ranking.chanceOf(place, level).ifPresent(chance -> row.set(HotSpotWards.CHANCE, chance));
            ranking.belief(place)
                    .ifPresent(belief -> row.set(HotSpotWards.SHRUNK_VALUE, belief.value())
                            .set(HotSpotWards.SHRUNK_LOWER, belief.range().lower())
                            .set(HotSpotWards.SHRUNK_UPPER, belief.range().upper()));
            ranking.rankInterval(place)
                    .ifPresent(interval -> row.set(HotSpotWards.RANK_LOWER_CI95, (int) interval.lower())
                            .set(HotSpotWards.RANK_UPPER_CI95, (int) interval.upper()));
            ranking.amongTop(place, TOP)
                    .ifPresent(share -> row.set(HotSpotWards.CHANCE_TOP_10, share.probability())
                            .set(HotSpotWards.CHANCE_TOP_10_ERROR, share.monteCarloError()));
        }
    }

    private static String standing(Cells ward, RankedFigure figure, Level level) {
        boolean withheld = ValueNote.CONFIDENTIAL.letter().equals(ward.textOrNull(RankedWards.VALUE_NOTE));
        return withheld ? "withheld" : level.standing(figure);
    }

    private static RankedFigure figure(Cells ward) {
        return new RankedFigure(
                new AreaCode(ward.text(RankedWards.AREA_CODE)),
                ward.number(RankedWards.VALUE),
                ward.number(RankedWards.NUMERATOR),
                ward.number(RankedWards.DENOMINATOR),
                new Interval(ward.number(RankedWards.LOWER_CI95), ward.number(RankedWards.UPPER_CI95)));
    }
}
