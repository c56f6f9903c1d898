package uk.jsna.jobs;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import uk.jsna.table.Field;

/**
 * What every command that prints rows has: their format and the help. Rows go to the standard output and sentences to the
 * error output, so that rows can be piped. The help lists them after the options of the command itself.
 */
final class PrintOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--format",
            order = 101,
            paramLabel = "FORMAT",
            converter = RowFormatConverter.class,
            description = "table, csv or json (default: table)")
    private RowFormat format = RowFormat.TABLE;

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

    boolean isTable() {
        return format == RowFormat.TABLE;
    }

    /** Prints rows; a null is an empty cell. */
    void rows(List<Field> columns, List<? extends List<? extends @Nullable Object>> rows) {
        PrintWriter out = line().getOut();
        format.print(columns, rows, out);
        out.flush();
    }

    /** Prints a line for a person among the rows. */
    void line(String text) {
        PrintWriter out = line().getOut();
        out.print(text + "\n");
        out.flush();
    }

    /** Says something about the rows. */
    void tell(String sentence) {
        PrintWriter err = line().getErr();
        err.println(sentence);
        err.flush();
    }

    /** The command refuses what it was given. */
    UsageException refusal(@Nullable String message) {
        return new UsageException("jsna " + spec().name() + ": " + message);
    }

    private picocli.CommandLine line() {
        return spec().commandLine();
    }

    private CommandSpec spec() {
        return Objects.requireNonNull(command);
    }

    /** Reads {@code table}, {@code csv} or {@code json}. */
    static final class RowFormatConverter implements ITypeConverter<RowFormat> {
        @Override
        public RowFormat convert(String text) {
            try {
                return RowFormat.valueOf(text.toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("it is '" + text + "', but must be table, csv or json");
            }
        }
    }
}
