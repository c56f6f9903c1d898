package uk.jsna.jobs;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import uk.jsna.report.Release;
import uk.jsna.report.UnknownChoiceException;
import uk.jsna.report.UnreadableReleaseException;
import uk.jsna.table.Field;

/** A command that reads a published release, without starting Spark, and prints rows and a sentence about them. */
abstract class ReleaseCommand implements Callable<Integer> {

    @Option(
            names = "--release",
            order = 100,
            paramLabel = "FOLDER",
            description = "Release folder (default: ${DEFAULT-VALUE})",
            defaultValue = "out/releases/current")
    private Path release = Path.of("out/releases/current");

    @Mixin
    private PrintOptions print = new PrintOptions();

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

    /** The command refuses what it was given. */
    UsageException refusal(String message) {
        return print.refusal(message);
    }

    @Override
    public Integer call() {
        PrintOptions.withoutLogger();
        try {
            show(answer(Release.open(release)));
            return ExitCode.DONE.code();
        } catch (UnknownChoiceException | UnreadableReleaseException e) {
            throw print.refusal(e.getMessage());
        }
    }

    private void show(Answer answer) {
        if (print.isTable() && !answer.lines().isEmpty()) {
            answer.lines().forEach(print::line);
        } else {
            print.rows(answer.columns(), answer.rows());
        }
        print.tell(answer.sentence());
    }
}
