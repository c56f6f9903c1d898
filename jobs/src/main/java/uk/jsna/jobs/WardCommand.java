package uk.jsna.jobs;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import uk.jsna.report.AreaProfile;
import uk.jsna.report.Release;

/** Shows one ward, authority or group on one screen. */
@Command(
        name = "ward",
        sortOptions = false,
        description = "Shows one ward on one screen: each indicator's latest figure, how sure it is, and its targets."
                + " Authorities and groups too.",
        footer = {
            "",
            "Examples:",
            "  jsna ward E05990003",
            "  jsna ward Eastgate --format csv",
            "",
            "surely better, surely worse: by the 99.8%% limits too, not by the 95%% limits alone.",
            "rank: among the wards of its county or single-tier authority, 1 being the worst, with its 95%% interval;",
            "cluster: where the release holds wards against a level.",
            "[c] in the place of a value: withheld to protect people.",
            "Exit code 0: done; 2: the command must be mended."
        })
public final class WardCommand extends ReleaseCommand {

    @Parameters(paramLabel = "AREA", description = "Code or name; where several areas share a name, they are listed")
    private @Nullable String area;

    @Override
    Answer answer(Release opened) {
        AreaProfile profile = AreaProfile.of(opened, String.valueOf(area));
        return new Answer(AreaProfile.COLUMNS, profile.rows(), profile.sentence());
    }
}
