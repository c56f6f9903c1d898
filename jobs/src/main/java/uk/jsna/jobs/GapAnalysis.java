package uk.jsna.jobs;

import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import uk.jsna.geography.Area;
import uk.jsna.geography.AreaRegister;
import uk.jsna.spark.compare.FollowGaps;
import uk.jsna.spark.compare.MeasureGaps;
import uk.jsna.spark.compare.WardDeprivation;

/** Gaps between groups of children, beside those of larger areas and over time. */
final class GapAnalysis {

    private GapAnalysis() {}

    /** Rows of the table of gaps. */
    static Dataset<Row> of(Night night, AreaRegister register, Dataset<Row> figures) {
        WardDeprivation deprivation = night.workspace()
                .deprivation()
                .map(indicator -> WardDeprivation.of(figures, indicator, names(register)))
                .orElse(WardDeprivation.NONE);
        Dataset<Row> gaps = MeasureGaps.with(night.indicators(), deprivation).apply(figures);
        return FollowGaps.with(night.indicators()).apply(gaps);
    }

    private static Map<String, String> names(AreaRegister register) {
        Map<String, String> names = new TreeMap<>();
        for (Area area : register.areas()) {
            if (area.code().type().isUpperTier()) {
                names.put(area.code().value(), area.name());
            }
        }
        return names;
    }
}
