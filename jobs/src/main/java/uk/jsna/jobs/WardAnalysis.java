package uk.jsna.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import uk.jsna.geography.Adjacency;
import uk.jsna.indicator.AreaCode;
import uk.jsna.ranking.Contest;
import uk.jsna.report.WardShape;
import uk.jsna.spark.rank.RankHotSpots;

/** Wards held against levels and against each other, on the map as well as in the table. */
final class WardAnalysis {

    private WardAnalysis() {}

    /** Rows of the table of hot spots. */
    static Dataset<Row> hotSpots(Night night, PlanTracking tracked, StoredCohorts cohorts, Dataset<Row> figures) {
        List<Contest> contests = HotSpotContests.of(night.workspace(), tracked.plans(), cohorts);
        return RankHotSpots.with(night.indicators(), contests, night.broadcast(adjacency(night)))
                .apply(figures);
    }

    private static Adjacency adjacency(Night night) {
        try {
            Map<AreaCode, List<WardShape.Point>> corners = new TreeMap<>();
            for (WardShape shape : WardShapes.read(night.inputs())) {
                corners.put(
                        new AreaCode(shape.areaCode()),
                        shape.rings().stream().flatMap(List::stream).collect(Collectors.toList()));
            }
            return Adjacency.ofCorners(corners);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
