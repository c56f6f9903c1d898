package uk.jsna.jobs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import uk.jsna.workspace.Workspace;

/** The options of every command that reads publishers' files. */
final class RunOptions {

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Workspace file (default: ${DEFAULT-VALUE})",
            defaultValue = "data-samples/workspace.yaml")
    private Path config = Path.of("data-samples/workspace.yaml");

    @Option(
            names = "--inputs",
            paramLabel = "DIR",
            description = "Folder of the publishers' files (default: the workspace's)")
    private @Nullable Path inputs;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder of releases and of the secure store (default: the workspace's)")
    private @Nullable Path out;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Day the release stands for (default: the workspace's, else today)")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--master",
            paramLabel = "URL",
            description = "Spark master (default: ${DEFAULT-VALUE}; under spark-submit its own)",
            defaultValue = "local[*]")
    private String master = "local[*]";

    String master() {
        return master;
    }

    Workspace workspace() {
        if (!Files.isRegularFile(config)) {
            throw new UsageException("There is no workspace file " + config + ". Name one with --config.");
        }
        return Workspace.read(config);
    }

    RunInputs inputs(Workspace workspace) {
        Path folder = Objects.requireNonNullElse(inputs, workspace.inputs());
        if (!Files.isDirectory(folder)) {
            throw new UsageException("There is no folder of inputs " + folder + ". Name one with --inputs.");
        }
        LocalDate day =
                asOf == null ? workspace.asOf().orElseGet(() -> LocalDate.now(ZoneId.of("Europe/London"))) : asOf;
        return RunInputs.find(workspace, folder, day);
    }

    Path output(Workspace workspace) {
        return Objects.requireNonNullElse(out, workspace.output());
    }
}
