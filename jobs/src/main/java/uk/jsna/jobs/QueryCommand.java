package uk.jsna.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import uk.jsna.report.Release;
import uk.jsna.report.TableQuery;
import uk.jsna.report.TableRows;
import uk.jsna.table.IndicatorFigures;

/** Prints rows of a published table. */
@Command(
        name = "query",
        sortOptions = false,
        description = "Prints published figures, or rows of any published table, that have what the options ask for.",
        footer = {
            "",
            "Examples:",
            "  jsna query --indicator child_poverty_relative --in E10000099 --type ward \\",
            "             --period latest --columns area_name,value,lower_ci95,upper_ci95",
            "  jsna query --table target_wards --area E05990003 --where movement=\"still over\"",
            "",
            "Capitals do not matter in what is asked for. Figures of everybody have the category Total.",
            "Exit code 0: done, also where no row is found; 2: the command must be mended."
        })
public final class QueryCommand extends ReleaseCommand {

    @Option(names = "--table", paramLabel = "NAME", description = "Published table (default: ${DEFAULT-VALUE})")
    private String table = IndicatorFigures.TABLE.name();

    @Option(names = "--indicator", paramLabel = "ID", description = "Indicator, such as child_poverty_relative")
    private @Nullable String indicator;

    @Option(names = "--area", paramLabel = "AREA", description = "The area itself, by code or name")
    private @Nullable String area;

    @Option(names = "--in", paramLabel = "AREA", description = "The area or group that the areas are or lie in")
    private @Nullable String in;

    @Option(names = "--type", paramLabel = "TYPE", description = "Kind of area, such as ward or county")
    private @Nullable String type;

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            description = "Period as it is written, such as FYE2021, or latest")
    private @Nullable String period;

    @Option(names = "--sex", paramLabel = "SEX", description = "Persons, Female or Male")
    private @Nullable String sex;

    @Option(names = "--category", paramLabel = "GROUP", description = "The group of people, such as Total")
    private @Nullable String category;

    @Option(
            names = "--where",
            paramLabel = "COLUMN=VALUE",
            description = "What any other column must hold; may be given several times")
    private Map<String, String> where = new TreeMap<>();

    @Option(
            names = "--columns",
            paramLabel = "NAMES",
            split = ",",
            description = "Columns to show, with commas between them, or all (default: those that most readers want)")
    private List<String> columns = new ArrayList<>();

    @Option(
            names = "--limit",
            paramLabel = "NUMBER",
            description = "Rows to show at most; 0 for all (default: ${DEFAULT-VALUE})")
    private int limit = 100;

    @Override
    Answer answer(Release opened) {
        TableRows rows = TableRows.find(opened, new TableQuery(table, filters(), in, columns, limit));
        return new Answer(rows.columns(), rows.rows(), rows.sentence());
    }

    private List<TableQuery.Filter> filters() {
        List<TableQuery.Filter> filters = new ArrayList<>();
        add(filters, IndicatorFigures.INDICATOR.name(), indicator);
        add(filters, IndicatorFigures.AREA_CODE.name(), area);
        add(filters, IndicatorFigures.AREA_TYPE.name(), type);
        add(filters, IndicatorFigures.TIME_PERIOD.name(), period);
        add(filters, IndicatorFigures.SEX.name(), sex);
        add(filters, IndicatorFigures.CATEGORY.name(), category);
        where.forEach((column, value) -> add(filters, column, value));
        return filters;
    }

    private static void add(List<TableQuery.Filter> filters, String column, @Nullable String value) {
        if (value != null) {
            filters.add(new TableQuery.Filter(column, value));
        }
    }
}
