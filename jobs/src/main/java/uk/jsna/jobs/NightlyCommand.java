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
import uk.jsna.workspace.Workspace;

/** Runs the whole night: reads, checks, calculates and publishes a release, whole or not at all. */
@Command(
        name = "nightly",
        sortOptions = false,
        description = "Reads the publishers' files of a workspace and publishes a release.",
        footer = {
            "",
            "Example:",
            "  jsna nightly --config data-samples/workspace.yaml --out out --as-of 2022-06-01",
            "",
            "Exit code 0: published; 2: the command or the configuration must be mended; 3: the data were",
            "refused, the findings are listed and the previous release stands; 4: the release is there already."
        },
        mixinStandardHelpOptions = true)
public final class NightlyCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private RunOptions options = new RunOptions();

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Workspace workspace = options.workspace();
        RunInputs inputs = options.inputs(workspace);
        ReleaseFolders folders =
                ReleaseFolders.of(options.output(workspace).toAbsolutePath().normalize(), inputs);
        if (folders.isPublished()) {
            err.println("The release of these inputs, this configuration and this day is there already.");
            out.println(folders.release());
            return ExitCode.NOTHING_NEW.code();
        }
        folders.prepare();
        Progress progress = new Progress(err);
        progress.say("start");
        try {
            SparkSession session = SparkSessions.start(options.master(), inputs, folders.scratch());
            NightlyJob job = new NightlyJob(session, inputs, folders, progress);
            boolean accepted = job.run(true);
            KeptFindings.write(folders.kept(), job.kept());
            new FindingsPrinter(err).print(job.findings(), job.checks());
            if (!accepted) {
                err.println("The data were refused. Nothing was published; the previous release stands.");
                return ExitCode.REFUSED.code();
            }
            List<Finding> broken = ReleasePublisher.publish(inputs, folders, job);
            if (!broken.isEmpty()) {
                new FindingsPrinter(err).print(broken, List.of());
                err.println("The release did not withstand the attack. Nothing was published; the previous release"
                        + " stands.");
                return ExitCode.REFUSED.code();
            }
            progress.say("published");
            Headline.print(out, folders.release());
            return ExitCode.DONE.code();
        } finally {
            SparkSessions.stop();
            folders.tidy();
        }
    }
}
