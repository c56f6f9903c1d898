package uk.jsna.jobs;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import uk.jsna.document.DocumentRefused;

/** The command line: finds the command and turns its end into an exit code. */
@Command(
        name = "jsna",
        description = "Needs analysis of children and young people by ward: from publishers' files to release tables.",
        subcommands = {
            NightlyCommand.class,
            CheckCommand.class,
            RehearseCommand.class,
            DescribeCommand.class,
            HotspotsCommand.class,
            WardCommand.class,
            QueryCommand.class,
            DisclosureCommand.class,
            ReviewCommand.class,
            ExplainCommand.class,
            DiffCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        version = "jsna " + Jsna.VERSION,
        footer = {"", "Each command explains itself with --help."})
public final class Jsna {

    /** The programme's version; it is part of what a release's id is made of. */
    static final String VERSION = "0.1.0";

    private Jsna() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String... args) {
        // Spark's threads outlive the work; the command's own end is the process's end.
        int code = run(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                args);
        System.out.flush();
        System.err.flush();
        if (Boolean.getBoolean("jsna.train")) {
            System.exit(code);
        }
        Runtime.getRuntime().halt(code);
    }

    /** Runs one command with its output and its messages apart, and gives the exit code. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        return commandLine().setOut(out).setErr(err).execute(args);
    }

    static CommandLine commandLine() {
        return new CommandLine(new Jsna())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpLongOptionsMaxWidth(28)
                .setExecutionExceptionHandler(Jsna::report);
    }

    private static int report(Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
        if (failure instanceof DocumentRefused refused) {
            line.getErr().println("The configuration cannot be used:");
            refused.faults().forEach(fault -> line.getErr().println("  " + fault));
            return ExitCode.USAGE.code();
        }
        if (failure instanceof UsageException usage) {
            line.getErr().println(usage.getMessage());
            return ExitCode.USAGE.code();
        }
        failure.printStackTrace(line.getErr());
        return ExitCode.BUG.code();
    }
}
