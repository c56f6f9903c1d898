package uk.jsna.jobs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.jsna.describe.Description;
import uk.jsna.describe.KnownAreas;
import uk.jsna.file.RefusedFileException;
import uk.jsna.table.Field;
import uk.jsna.table.FieldType;
import uk.jsna.workspace.Workspace;

/** Looks at an unknown file of a publisher and proposes the descriptor that reads it. */
@Command(
        name = "describe",
        sortOptions = false,
        description = "Proposes a source descriptor for an unknown file: header, areas, periods, figures, marks.",
        footer = {
            "",
            "Example:",
            "  jsna describe --lookups data-samples/raw/geography \\",
            "      data-samples/raw/neet/UD_NEETNK_LA_dashboard_2024.csv > neet.yaml",
            "",
            "The descriptor goes to the standard output, with what it is unsure of as",
            "comments; the error output lists the same, the least sure first. Its head",
            "says what comes of it when the file is read by it. Edit it, name it under",
            "'sources' in a workspace, and run jsna check. A workbook or an archive may",
            "hold several tables: describe each with --sheet. Lookups tell vintages of",
            "codes and codes of names; without them only regions and countries are known.",
            "CSV, TSV, XLSX, XLS, ODS, Parquet, JSON and GeoJSON are read, also in zip",
            "and gzip.",
            "Exit code 0: done; 2: the command must be mended; 3: the file cannot be read."
        })
public final class DescribeCommand implements Callable<Integer> {

    private static final List<Field> COLUMNS = List.of(
            new Field("part", FieldType.TEXT, true, "Part of the descriptor"),
            new Field("sure", FieldType.INTEGER, true, "How sure the proposal is, in per cent"),
            new Field("what", FieldType.TEXT, true, "What was seen, and what to look at"));

    @Parameters(index = "0", paramLabel = "FILE", description = "The publisher's file")
    private Path file = Path.of("");

    @Option(
            names = "--lookups",
            paramLabel = "DIR",
            description = "Folder of lookups that know codes and names of areas (default: the inputs of --config)")
    private @Nullable Path lookups;

    @Option(names = "--config", paramLabel = "FILE", description = "Workspace whose inputs hold the lookups")
    private @Nullable Path config;

    @Option(
            names = "--sheet",
            paramLabel = "NAME",
            description = "Sheet or archive member to describe (default: the one with most data)")
    private @Nullable String sheet;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "yaml for the descriptor; table, csv or json for the list of doubts (default: yaml)",
            defaultValue = "yaml")
    private String format = "yaml";

    @Mixin
    private CommandOutput print = new CommandOutput();

    @Override
    public Integer call() {
        CommandOutput.withoutLogger();
        if (!List.of("yaml", "table", "csv", "json").contains(format)) {
            throw print.refusal("--format is '" + format + "', but must be yaml, table, csv or json.");
        }
        if (!Files.isRegularFile(file)) {
            throw print.refusal("there is no file " + file + ". Name the publisher's file.");
        }
        try {
            print(Description.of(file, sheet, areas()));
            return ExitCode.DONE.code();
        } catch (RefusedFileException e) {
            print.tell("jsna describe: " + e.getMessage());
            return ExitCode.REFUSED.code();
        } catch (IllegalArgumentException e) {
            throw print.refusal(e.getMessage());
        }
    }

    private KnownAreas areas() {
        Path folder = lookups;
        if (folder == null && config != null) {
            folder = Workspace.read(config).inputs();
        }
        if (folder == null) {
            return KnownAreas.none();
        }
        if (!Files.isDirectory(folder)) {
            throw print.refusal("there is no folder " + folder + ". Name one with --lookups.");
        }
        return KnownAreas.read(folder);
    }

    private void print(Description description) {
        if (format.equals("yaml")) {
            print.text(description.yaml());
            description.doubts().forEach(doubt -> print.tell(doubt.toString()));
        } else {
            print.rows(
                    RowFormat.valueOf(format.toUpperCase(Locale.ROOT)),
                    COLUMNS,
                    description.doubts().stream()
                            .map(doubt -> List.<Object>of(doubt.part(), (long) doubt.sure(), doubt.what()))
                            .toList());
        }
        if (!description.others().isEmpty()) {
            print.tell("Data seems to be on these too: " + String.join("; ", description.others())
                    + ". Describe one with --sheet.");
        }
    }
}
