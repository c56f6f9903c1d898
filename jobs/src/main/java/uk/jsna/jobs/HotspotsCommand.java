package uk.jsna.jobs;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import uk.jsna.report.AcrossIndicators;
import uk.jsna.report.HotSpotAnswer;
import uk.jsna.report.HotSpotQuery;
import uk.jsna.report.HotSpotQuery.Group;
import uk.jsna.report.HotSpotQuery.ValueChoice;
import uk.jsna.report.HotSpots;
import uk.jsna.report.NestedAreas;
import uk.jsna.report.RankedAnswer;
import uk.jsna.report.RankedQuery;
import uk.jsna.report.Release;
import uk.jsna.report.UnknownChoiceException;
import uk.jsna.report.UnreadableReleaseException;
import uk.jsna.report.WardRanking;
import uk.jsna.table.Field;

/** Lists the wards of an area that are over a threshold, from a published release and without starting Spark. */
@Command(
        name = "hotspots",
        sortOptions = false,
        description = "Lists the wards of an area whose published value is over a threshold, the worst first.",
        footer = {
            "",
            "Examples:",
            "  jsna hotspots --indicator child_poverty_relative --over 10 \\",
            "                --in E06000017 --period FYE2021 --format csv",
            "  jsna hotspots --indicator neet_16_18_academic_year --top 10 --by group",
            "  jsna hotspots --indicator child_poverty_relative --over 10 --probability 0.9",
            "  jsna hotspots --indicator child_poverty_relative --top 15 --small-areas 3",
            "  jsna hotspots --across --in E06000017",
            "",
            "A ward is surely over where the lower 95%% limit is over the threshold too, else possibly over.",
            "Fewer needed: how many fewer people counted would bring the ward to the threshold or below.",
            "Exit code 0: done, also where no ward is over; 2: the command must be mended."
        })
public final class HotspotsCommand implements Callable<Integer> {

    private static final int DONE = 0;
    private static final int BAD_COMMAND = 2;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--release",
            paramLabel = "FOLDER",
            description = "Release folder (default: ${DEFAULT-VALUE})",
            defaultValue = "out/releases/current")
    private Path release = Path.of("out/releases/current");

    @Option(names = "--indicator", paramLabel = "ID", description = "Indicator, such as child_poverty_relative")
    private @Nullable String indicator;

    @Option(names = "--over", paramLabel = "NUMBER", description = "Threshold; a value equal to it is not over it")
    private @Nullable BigDecimal over;

    @Option(
            names = "--in",
            paramLabel = "CODE",
            description = "Ward, district, unitary, county, region, country or group of areas"
                    + " (default: ${DEFAULT-VALUE}, England)",
            defaultValue = "E92000001")
    private String in = "E92000001";

    @Option(names = "--period", paramLabel = "PERIOD", description = "Period, such as FYE2021 (default: the latest)")
    private @Nullable String period;

    @Option(names = "--sex", paramLabel = "SEX", description = "Persons, Female or Male (default: ${DEFAULT-VALUE})")
    private String sex = Group.EVERYBODY.sex();

    @Option(
            names = "--category-type",
            paramLabel = "TYPE",
            description = "What the group is defined by (default: ${DEFAULT-VALUE})")
    private String categoryType = Group.EVERYBODY.categoryType();

    @Option(names = "--category", paramLabel = "GROUP", description = "The group (default: ${DEFAULT-VALUE})")
    private String category = Group.EVERYBODY.category();

    @Option(
            names = "--value",
            paramLabel = "WHICH",
            converter = ValueChoiceConverter.class,
            description =
                    "printed: the publisher's own value where there is one; calculated: numerator over denominator"
                            + " (default: printed)")
    private ValueChoice value = ValueChoice.PRINTED;

    @Mixin
    private RankOptions ranks = new RankOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = RowFormatConverter.class,
            description = "table, csv or json (default: table)")
    private RowFormat format = RowFormat.TABLE;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    @SuppressWarnings("UnusedVariable") // picocli prints the help when it sets it
    private boolean help;

    @Override
    public Integer call() {
        // Parquet asks for a logger; starting the logging library would take as long as the query itself
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        System.setProperty("slf4j.internal.verbosity", "WARN");
        if (ranks.isAcross()) {
            return answered(opened -> {
                AcrossIndicators across = AcrossIndicators.find(opened, in);
                print(AcrossIndicators.COLUMNS, across.rows(), across.sentence());
            });
        }
        if (indicator == null) {
            return refuse(
                    "--indicator is missing; name the indicator, for example --indicator child_poverty_relative.");
        }
        String id = indicator;
        Group group = new Group(sex, categoryType, category);
        String fault = ranks.fault(over);
        if (fault != null) {
            return refuse(fault);
        }
        if (ranks.isAsked()) {
            return answered(opened -> ranked(opened, new RankedQuery.Wards(id, in, period, group)));
        }
        BigDecimal threshold = over;
        if (threshold == null) {
            return refuse("--over is missing; there is no threshold that fits every indicator. Name the one that the"
                    + " plan sets, for example --over 10 for wards with a value over 10, or --top 10 for the ten"
                    + " worst wards.");
        }
        return answered(opened -> {
            HotSpotAnswer answer = HotSpots.find(opened, new HotSpotQuery(id, threshold, in, period, group, value));
            print(HotSpotAnswer.COLUMNS, answer.rows(), answer.sentence());
        });
    }

    private void ranked(Release opened, RankedQuery.Wards wards) {
        RankedAnswer all = WardRanking.find(opened, ranks.query(wards, over), ranks.by());
        String group = ranks.group();
        RankedAnswer answer = group == null ? all : all.inGroup(opened, group);
        if (ranks.smallAreas() > 0) {
            NestedAreas nested = answer.smallAreas(opened, ranks.smallAreas());
            print(NestedAreas.COLUMNS, nested.rows(), answer.sentence() + " " + nested.sentence());
            return;
        }
        print(answer.columns(), answer.rows(), answer.sentence());
    }

    private int answered(Consumer<Release> question) {
        try {
            question.accept(Release.open(release));
            return DONE;
        } catch (UnknownChoiceException | UnreadableReleaseException e) {
            return refuse(String.valueOf(e.getMessage()));
        }
    }

    /** Rows go to the standard output, the sentence about them to the error output, so that rows can be piped. */
    private void print(List<Field> columns, List<? extends List<? extends @Nullable Object>> rows, String sentence) {
        PrintWriter out = spec().commandLine().getOut();
        format.print(columns, rows, out);
        out.flush();
        tell(sentence);
    }

    private int refuse(String message) {
        tell("jsna hotspots: " + message);
        return BAD_COMMAND;
    }

    private void tell(String message) {
        PrintWriter err = spec().commandLine().getErr();
        err.println(message);
        err.flush();
    }

    private CommandSpec spec() {
        return Objects.requireNonNull(spec);
    }

    /** Reads {@code printed} or {@code calculated}. */
    static final class ValueChoiceConverter implements ITypeConverter<ValueChoice> {
        @Override
        public ValueChoice convert(String text) {
            return switch (text) {
                case "printed" -> ValueChoice.PRINTED;
                case "calculated" -> ValueChoice.CALCULATED;
                default -> throw new TypeConversionException("it is '" + text + "', but must be printed or calculated");
            };
        }
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
