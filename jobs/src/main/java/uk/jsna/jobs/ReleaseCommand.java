package uk.jsna.jobs;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import uk.jsna.report.Release;
import uk.jsna.report.UnknownChoiceException;
import uk.jsna.report.UnreadableReleaseException;
import uk.jsna.table.Field;

/** A command that reads a published release, without starting Spark, and prints rows and a sentence about them. */
abstract class ReleaseCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--release",
            paramLabel = "FOLDER",
            description = "Release folder (default: ${DEFAULT-VALUE})",
            defaultValue = "out/releases/current")
    private Path release = Path.of("out/releases/current");

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

    /**
     * What a command prints.
     *
     * @param columns the columns
     * @param rows the rows; null where a cell is empty
     * @param sentence what a reader of the rows must know
     * @param lines what a person is shown in the place of a table of the rows; empty where the table is shown
     */
    record Answer(
            List<Field> columns,
            List<? extends List<? extends @Nullable Object>> rows,
            String sentence,
            List<String> lines) {

        Answer(List<Field> columns, List<? extends List<? extends @Nullable Object>> rows, String sentence) {
            this(columns, rows, sentence, List.of());
        }
    }

    /** The folder that the command names. */
    Path release() {
        return release;
    }

    /** The answer from the release. */
    abstract Answer answer(Release opened);

    @Override
    public Integer call() {
        // Parquet asks for a logger; starting the logging library would take as long as the query itself
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        System.setProperty("slf4j.internal.verbosity", "WARN");
        CommandSpec own = Objects.requireNonNull(spec);
        try {
            print(
                    answer(Release.open(release)),
                    own.commandLine().getOut(),
                    own.commandLine().getErr());
            return ExitCode.DONE.code();
        } catch (UnknownChoiceException | UnreadableReleaseException e) {
            throw new UsageException("jsna " + own.name() + ": " + e.getMessage());
        }
    }

    /** Rows go to the standard output, the sentence about them to the error output, so that rows can be piped. */
    private void print(Answer answer, PrintWriter out, PrintWriter err) {
        if (format == RowFormat.TABLE && !answer.lines().isEmpty()) {
            answer.lines().forEach(line -> out.print(line + "\n"));
        } else {
            format.print(answer.columns(), answer.rows(), out);
        }
        out.flush();
        err.println(answer.sentence());
        err.flush();
    }
}
