package uk.jsna.jobs;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;
import uk.jsna.geography.TargetBoundaries;
import uk.jsna.spark.publish.PublishedSmallAreas;

/** The small areas of a release's wards, of public sources alone. */
final class SmallAreaRows {

    private SmallAreaRows() {}

    /** Rows of the table of small areas; none where the council holds what is counted in them. */
    static List<Row> of(Night night, Ingestion read, TargetBoundaries boundaries) {
        boolean isPublic = night.inputs().councilSources().stream().noneMatch(night.workspace()::isOfSmallAreas);
        return isPublic
                ? PublishedSmallAreas.of(
                        read.references().describedSmallAreas(),
                        boundaries.wardOfSmallAreas(),
                        read.placer().register(),
                        Set.copyOf(night.workspace().scope()))
                : List.of();
    }
}
