package uk.jsna.jobs;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;
import uk.jsna.geography.TargetBoundaries;
import uk.jsna.spark.ingest.References;
import uk.jsna.spark.publish.PublishedSmallAreas;

/** The small areas of a release's wards, of public sources alone. */
final class SmallAreaRows {

    private SmallAreaRows() {}

    /** Rows of the table of small areas; none where the council holds what is counted in them. */
    static List<Row> of(RunInputs inputs, References references, TargetBoundaries boundaries) {
        return inputs.holdsSmallAreas()
                ? List.of()
                : PublishedSmallAreas.of(
                        references.describedSmallAreas(),
                        boundaries.wardOfSmallAreas(),
                        references.register(),
                        Set.copyOf(inputs.workspace().scope()));
    }
}
