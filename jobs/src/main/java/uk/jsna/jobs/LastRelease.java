package uk.jsna.jobs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import uk.jsna.quality.ValueMovedWithinChance;
import uk.jsna.report.Release;
import uk.jsna.report.ReleaseOrigin;
import uk.jsna.report.ReleasePair;
import uk.jsna.report.Revision;
import uk.jsna.report.UnreadableReleaseException;
import uk.jsna.series.DefinedSeries;
import uk.jsna.table.IndicatorFigures;

/**
 * What changed since the release that readers have now.
 *
 * @param against the id of that release; null where there is none to compare with
 * @param reason what came of it, in a sentence
 * @param revisions the published figures that differ
 */
record LastRelease(@Nullable String against, String reason, List<Revision> revisions) {

    /** Compares the tables that are being built with the current release, and reports what moved far. */
    static LastRelease compare(Night night) {
        Optional<Path> current = night.folders().current();
        if (current.isEmpty()) {
            return nothing(night, "There is no earlier release to compare with.");
        }
        try {
            ReleasePair pair = ReleasePair.of(
                    ReleasePair.Side.of(current.get()),
                    new ReleasePair.Side(Release.open(night.folders().stage()), origin(night)));
            var difference = pair.difference();
            night.report(new ValueMovedWithinChance(night.workspace().checks().movedMoreThan())
                    .of(
                            IndicatorFigures.TABLE.name(),
                            pair.moves((indicator, earlier, later) -> isOneSeries(night, indicator, earlier, later))));
            return new LastRelease(difference.earlier(), difference.sentence(), difference.revisions());
        } catch (UnreadableReleaseException e) {
            return nothing(night, "The earlier release cannot be compared with: " + e.getMessage());
        }
    }

    private static boolean isOneSeries(Night night, String indicator, String earlier, String later) {
        return night.workspace()
                .indicators()
                .find(indicator)
                .map(each -> !DefinedSeries.isBrokenBetween(each, earlier, later))
                .orElse(false);
    }

    private static LastRelease nothing(Night night, String reason) {
        night.remark(ValueMovedWithinChance.unasked(IndicatorFigures.TABLE.name(), reason));
        return new LastRelease(null, reason, List.of());
    }

    static ReleaseOrigin origin(Night night) {
        return night.inputs().origin(night.folders().id());
    }

    /** Rows of the table of revisions. */
    List<Row> rows() {
        return revisions.stream()
                .map(revision -> RowFactory.create(revision.row().toArray()))
                .toList();
    }
}
