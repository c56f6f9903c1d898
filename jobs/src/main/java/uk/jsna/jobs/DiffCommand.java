package uk.jsna.jobs;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import uk.jsna.report.ReleaseDifference;
import uk.jsna.report.ReleasePair;
import uk.jsna.report.Revision;
import uk.jsna.report.UnreadableReleaseException;
import uk.jsna.table.Revisions;

/** Lists the published figures that differ between two releases, with the cause of each, without starting Spark. */
@Command(
        name = "diff",
        sortOptions = false,
        description = "Lists the published figures that differ between two releases, and why they do.",
        footer = {
            "",
            "Example:",
            "  jsna diff out/releases/2022-04-30-0f3a9c21b7de out/releases/current --format csv",
            "",
            "The cause is worked out from what both releases say they were made of; where that leaves several open,",
            "all are named. Numbers stand only where both releases show the figure.",
            "Exit code 0: done, also where nothing differs; 2: the command must be mended."
        })
public final class DiffCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "EARLIER", description = "Folder of the earlier release")
    private Path earlier = Path.of("");

    @Parameters(index = "1", paramLabel = "LATER", description = "Folder of the later release")
    private Path later = Path.of("");

    @Mixin
    private PrintOptions print = new PrintOptions();

    @Override
    public Integer call() {
        PrintOptions.withoutLogger();
        try {
            ReleaseDifference difference = ReleasePair.of(ReleasePair.Side.of(earlier), ReleasePair.Side.of(later))
                    .difference();
            print.rows(
                    Revisions.TABLE.fields(),
                    difference.revisions().stream().map(Revision::row).toList());
            print.tell(difference.sentence());
            return ExitCode.DONE.code();
        } catch (UnreadableReleaseException e) {
            throw print.refusal(e.getMessage());
        }
    }
}
