package uk.jsna.jobs;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
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

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "EARLIER", description = "Folder of the earlier release")
    private Path earlier = Path.of("");

    @Parameters(index = "1", paramLabel = "LATER", description = "Folder of the later release")
    private Path later = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = HotspotsCommand.RowFormatConverter.class,
            description = "table, csv or json (default: table)")
    private RowFormat format = RowFormat.TABLE;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    @SuppressWarnings("UnusedVariable") // picocli prints the help when it sets it
    private boolean help;

    @Override
    public Integer call() {
        // Parquet asks for a logger; starting the logging library would take as long as the comparison itself
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        System.setProperty("slf4j.internal.verbosity", "WARN");
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        try {
            ReleaseDifference difference = ReleasePair.of(ReleasePair.Side.of(earlier), ReleasePair.Side.of(later))
                    .difference();
            PrintWriter out = spec.commandLine().getOut();
            format.print(
                    Revisions.TABLE.fields(),
                    difference.revisions().stream().map(Revision::row).toList(),
                    out);
            out.flush();
            err.println(difference.sentence());
            return ExitCode.DONE.code();
        } catch (UnreadableReleaseException e) {
            err.println("jsna diff: " + e.getMessage());
            return ExitCode.USAGE.code();
        }
    }
}
