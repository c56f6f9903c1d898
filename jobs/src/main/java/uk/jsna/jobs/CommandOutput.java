package uk.jsna.jobs;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import uk.jsna.table.Field;

/**
 * Where a command that needs no Spark prints: rows go to the standard output and sentences to the error output, so that
 * rows can be piped. The help lists its own option last.
 */
sealed class CommandOutput permits PrintOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = {"-h", "--help"},
            order = 102,
            usageHelp = true,
            description = "Show this help and exit.")
    @SuppressWarnings("UnusedVariable") // picocli prints the help when it sets it
    private boolean help;

    /** Parquet asks for a logger; starting the logging library would take as long as a query itself. */
    static void withoutLogger() {
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        System.setProperty("slf4j.internal.verbosity", "WARN");
    }

    /** Prints rows; a null is an empty cell. */
    final void rows(RowFormat format, List<Field> columns, List<? extends List<? extends @Nullable Object>> rows) {
        PrintWriter out = line().getOut();
        format.print(columns, rows, out);
        out.flush();
    }

    /** Prints a text that ends its own lines. */
    final void text(String text) {
        PrintWriter out = line().getOut();
        out.print(text);
        out.flush();
    }

    /** Says something about what is printed. */
    final void tell(String sentence) {
        PrintWriter err = line().getErr();
        err.println(sentence);
        err.flush();
    }

    /** The command refuses what it was given. */
    final UsageException refusal(@Nullable String message) {
        return new UsageException("jsna " + spec().name() + ": " + message);
    }

    private picocli.CommandLine line() {
        return spec().commandLine();
    }

    private CommandSpec spec() {
        return Objects.requireNonNull(command);
    }
}
