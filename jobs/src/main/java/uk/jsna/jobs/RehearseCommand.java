package uk.jsna.jobs;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import uk.jsna.quality.Finding;
import uk.jsna.report.Revision;
import uk.jsna.table.Revisions;
import uk.jsna.workspace.Workspace;

/**
 * Runs the whole night, the attack on the finished release included, and publishes nothing: what would change for readers
 * if these files and this configuration were tonight's.
 */
@Command(
        name = "rehearse",
        sortOptions = false,
        description = "Runs the whole night without publishing, and lists the figures that would change for readers.",
        footer = {
            "",
            "Example:",
            "  jsna rehearse --inputs data-samples/raw --format csv",
            "",
            "The finished release is attacked as it would be by night and then thrown away:",
            "releases, ledger and cohorts stay as they are. The rows are those of the table",
            "revisions, against the current release.",
            "Exit code 0: the night would publish; 2: the command or the configuration",
            "must be mended; 3: the data would be refused, the findings are listed; 4: the",
            "release of these inputs is there already."
        })
public final class RehearseCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private RunOptions options = new RunOptions();

    @Mixin
    private PrintOptions print = new PrintOptions();

    @Override
    public Integer call() {
        Workspace workspace = options.workspace();
        RunInputs inputs = options.inputs(workspace);
        ReleaseFolders published =
                ReleaseFolders.of(options.output(workspace).toAbsolutePath().normalize(), inputs);
        if (published.isPublished()) {
            print.rows(Revisions.TABLE.fields(), List.of());
            print.tell("Nothing would change: the release of these inputs, this configuration and this day is there"
                    + " already.");
            return ExitCode.NOTHING_NEW.code();
        }
        ReleaseFolders folders = published.forRehearsal();
        folders.prepare();
        try {
            return rehearse(inputs, folders).code();
        } finally {
            SparkSessions.stop();
            folders.forget();
        }
    }

    private ExitCode rehearse(RunInputs inputs, ReleaseFolders folders) {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        SparkSession session = SparkSessions.start(options.master(), inputs, folders.scratch());
        NightlyJob job = new NightlyJob(session, inputs, folders, new Progress(err));
        boolean accepted = job.run(true);
        new FindingsPrinter(err).print(job.findings(), job.checks());
        if (!accepted) {
            print.tell("The data would be refused. Nothing was published.");
            return ExitCode.REFUSED;
        }
        List<Finding> broken = ReleasePublisher.attack(inputs, folders, job).findings();
        if (!broken.isEmpty()) {
            new FindingsPrinter(err).print(broken, List.of());
            print.tell("The release would not withstand the attack. Nothing was published.");
            return ExitCode.REFUSED;
        }
        print.rows(
                Revisions.TABLE.fields(),
                job.lastRelease().revisions().stream().map(Revision::row).toList());
        print.tell(job.lastRelease().reason() + " The night would publish this. Nothing was published.");
        return ExitCode.DONE;
    }
}
