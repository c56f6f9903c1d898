package uk.jsna.jobs;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import uk.jsna.workspace.Workspace;

/** Reads and checks everything that the night would, and publishes nothing. */
@Command(
        name = "check",
        sortOptions = false,
        description = "Reads and checks the publishers' files of a workspace; calculates and publishes nothing.",
        footer = {
            "",
            "Example:",
            "  jsna check --config data-samples/workspace.yaml",
            "",
            "Exit code 0: the night would publish; 2: the command or the configuration must be mended;",
            "3: the data would be refused, the findings are listed."
        },
        mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private RunOptions options = new RunOptions();

    @Override
    public Integer call() {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        Workspace workspace = options.workspace();
        RunInputs inputs = options.inputs(workspace);
        ReleaseFolders folders = new ReleaseFolders(temporary(), "check");
        folders.prepare();
        try {
            SparkSession session = SparkSessions.start(options.master(), inputs, folders.scratch());
            return check(session, inputs, folders, err).code();
        } finally {
            SparkSessions.stop();
            folders.remove();
        }
    }

    /** Reads and checks the files in a session and tells what was found. */
    static ExitCode check(SparkSession session, RunInputs inputs, ReleaseFolders folders, PrintWriter err) {
        NightlyJob job = new NightlyJob(session, inputs, folders, new Progress(err));
        boolean accepted = job.run(false);
        new FindingsPrinter(err).print(job.findings(), job.checks());
        return accepted ? ExitCode.DONE : ExitCode.REFUSED;
    }

    /** Only its owner may enter it. */
    private static Path temporary() {
        try {
            return Files.createTempDirectory("jsna-check");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
