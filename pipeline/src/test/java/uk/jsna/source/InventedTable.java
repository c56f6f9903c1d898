package uk.jsna.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.jsna.indicator.PeriodType;

/** A small table of a source's own layout, invented from its description alone: every source has one. */
public final class InventedTable {

    private static final String TITLE =
            "Females and persons, mid-2020; conceptions 2019; NCMP 2011/12 to 2013/14; Year: 2012/13; 2012/2013";
    private static final Pattern LETTER = Pattern.compile("(?i)column ([A-Z])");
    private static final int LEAST_ROWS = 3;

    private final SourceDescriptor source;
    private final TreeMap<Integer, String> headings = new TreeMap<>();
    private final Map<String, Integer> columns = new LinkedHashMap<>();

    private InventedTable(SourceDescriptor source) {
        this.source = source;
    }

    /** The table's rows: a title, the header, and below it each figure and each group at least once. */
    public static List<List<String>> of(SourceDescriptor source) {
        return new InventedTable(source).table();
    }

    /** How many rows stand above the data. */
    public static int rowsAbove(SourceDescriptor source) {
        return 1 + source.header().rows();
    }

    private List<List<String>> table() {
        int rows = Math.max(
                LEAST_ROWS, Math.max(source.figures().size(), source.groups().size()));
        List<Map<Integer, String>> cells = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            cells.add(row(row));
        }
        source.header().with().stream().filter(name -> !stands(name)).forEach(this::column);
        List<List<String>> table = new ArrayList<>();
        List<String> titles = new ArrayList<>(List.of(TITLE));
        source.header().titled().forEach(title -> titles.add(SampleText.of(title, "2019")));
        table.add(titles);
        table.addAll(header());
        int width = 1 + headings.lastKey();
        for (Map<Integer, String> row : cells) {
            List<String> line = new ArrayList<>();
            for (int column = 0; column < width; column++) {
                line.add(row.getOrDefault(column, ""));
            }
            table.add(line);
        }
        return table;
    }

    private List<List<String>> header() {
        int depth = source.header().rows();
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < depth; row++) {
            rows.add(new ArrayList<>());
        }
        for (int column = 0; column <= headings.lastKey(); column++) {
            String heading = headings.getOrDefault(column, "");
            List<String> path = depth == 1 ? List.of(heading) : List.of(heading.split(" \\| "));
            for (int row = 0; row < depth; row++) {
                int place = row - (depth - path.size());
                rows.get(row).add(place < 0 ? aloft(heading) : path.get(place));
            }
        }
        return rows;
    }

    /** What stands above a heading that fewer rows name than the header has: rows without any text are passed over. */
    private String aloft(String heading) {
        return heading.equals(headings.values().stream()
                        .filter(each -> !each.isEmpty())
                        .findFirst()
                        .orElse(""))
                ? "Area"
                : "";
    }

    /** Whether the lowest header row has a heading already. */
    private boolean stands(String pattern) {
        return headings.values().stream()
                .map(heading -> heading.replaceFirst(".* \\| ", ""))
                .anyMatch(TextPattern.of(pattern)::matches);
    }

    private Map<Integer, String> row(int number) {
        Map<Integer, String> row = new TreeMap<>();
        switch (source.yields()) {
            case OBSERVATIONS -> observation(row, number);
            case AREAS, HISTORY -> levels(row, number);
            case NEIGHBOURS -> neighbours(row, number);
            case ALIASES -> aliases(row, number);
        }
        meet(row, source.rows().where());
        return row;
    }

    private void observation(Map<Integer, String> row, int number) {
        if (source.area() != null) {
            area(row, source.area(), number);
        }
        FigurePart figure = source.figures().get(number % source.figures().size());
        source.figures().forEach(each -> numbers(row, each));
        meet(row, figure.when());
        if (!source.groups().isEmpty()) {
            GroupPart group = source.groups().get(number % source.groups().size());
            meet(row, group.when());
            dimension(row, group.sex());
            dimension(row, group.age());
            dimension(row, group.categoryType());
            dimension(row, group.category());
        }
        dimension(row, figure.sex());
        dimension(row, figure.age());
        dimension(row, figure.categoryType());
        dimension(row, figure.category());
        PeriodPart period = figure.period() == null ? source.period() : figure.period();
        if (period != null) {
            period.column().forEach(name -> put(row, name, period(figure)));
        }
    }

    private void area(Map<Integer, String> row, AreaPart area, int number) {
        int levels = Math.max(1, area.code().size());
        for (int level = number % levels; level < levels; level++) {
            if (level < area.code().size()) {
                put(row, area.code().get(level), code(area.scheme(), area.code().get(level), number));
            }
        }
        boolean isKnown = area.by() == AreaReference.By.NAME && !area.means().isEmpty();
        List<String> known = List.copyOf(new TreeMap<>(area.means()).keySet());
        String name = isKnown ? known.get(number % known.size()) : "Ward " + (char) ('A' + number % 26);
        for (int level = number % levels; level < area.name().size(); level++) {
            put(row, area.name().get(level), name);
        }
        area.columns().forEach(this::column);
        if (area.authority() != null) {
            put(row, area.authority(), "E07000001");
        }
    }

    private static String code(String scheme, String of, int number) {
        return switch (scheme) {
            case "dfe_la" -> "8" + (10 + number % 90);
            case "ons_old" -> (10 + number % 90) + "UB";
            default ->
                (of.startsWith("LSOA") ? "E01%06d" : of.startsWith("LAD") ? "E07%06d" : "E05%06d")
                        .formatted(number + 1);
        };
    }

    private void numbers(Map<Integer, String> row, FigurePart figure) {
        figure.quantities().forEach((role, quantity) -> {
            String number = switch (role) {
                case NUMERATOR -> "12";
                case DENOMINATOR -> "40";
                case VALUE -> "30.0";
                case LOWER -> "18.1";
                case UPPER -> "45.4";
                case HALF_WIDTH -> "13.6";
            };
            List<String> names = quantity.column() == null ? quantity.sum() : List.of(quantity.column());
            names.forEach(name -> row.put(column(name, period(figure)), number));
            if (role == FigurePart.Role.VALUE && FigurePart.NEXT_COLUMN.equals(figure.note())) {
                headings.putIfAbsent(column(names.get(0)) + 1, "");
            }
        });
        if (figure.note() != null && !FigurePart.NEXT_COLUMN.equals(figure.note())) {
            put(row, figure.note(), "");
        }
    }

    private void dimension(Map<Integer, String> row, @Nullable DimensionPart part) {
        if (part != null && part.column() != null) {
            put(row, part.column(), part.values().isEmpty() ? "Persons" : new TreeMap<>(part.values()).firstKey());
        }
    }

    private void levels(Map<Integer, String> row, int number) {
        for (LevelPart part : source.areas()) {
            LevelPart level = part.in("19");
            put(row, level.code(), code("gss", level.vintage(), number));
            if (level.name() != null) {
                put(row, level.name(), "Area " + number);
            }
            if (level.days() != null) {
                put(row, level.days().start(), "2009-04-01");
                if (level.days().end() != null) {
                    put(row, level.days().end(), number == 0 ? "" : "2019-05-01");
                }
            }
            if (level.successor() != null) {
                put(row, level.successor(), code("gss", level.vintage(), number + 1));
            }
        }
    }

    private void neighbours(Map<Integer, String> row, int number) {
        NeighboursPart part = java.util.Objects.requireNonNull(source.neighbours());
        put(row, part.code(), code(part.scheme(), "", number));
        if (part.name() != null) {
            put(row, part.name(), "Authority " + number);
        }
        put(row, part.neighbour(), code(part.scheme(), "", number + 1));
        put(row, part.neighbour().replace("{rank}", "2"), code(part.scheme(), "", number + 2));
    }

    private void aliases(Map<Integer, String> row, int number) {
        AliasesPart part = java.util.Objects.requireNonNull(source.aliases());
        put(row, part.code(), code(part.scheme(), "", number));
        put(row, part.gss(), code("gss", "", number));
        if (part.name() != null) {
            put(row, part.name(), "Authority " + number);
        }
    }

    /** Sets the cells that do not meet a condition yet. */
    private void meet(Map<Integer, String> row, Map<String, List<String>> when) {
        new TreeMap<>(when).forEach((name, values) -> {
            String text = row.getOrDefault(column(name), "");
            if (values.stream().noneMatch(value -> TextPattern.of(value).matches(text))) {
                row.put(column(name), SampleText.of(values.get(0), "2019"));
            }
        });
    }

    private void put(Map<Integer, String> row, String name, String text) {
        row.put(column(name), text);
    }

    /** The column that a pattern finds, put beside the others where there is none yet. */
    private int column(String pattern) {
        return column(
                pattern,
                source.figures().isEmpty() ? "2019" : period(source.figures().get(0)));
    }

    private int column(String pattern, String period) {
        Integer known = columns.get(pattern);
        if (known != null) {
            return known;
        }
        int index = laid(pattern, period);
        columns.put(pattern, index);
        return index;
    }

    private int laid(String pattern, String period) {
        Matcher letter = LETTER.matcher(pattern);
        if (letter.matches()) {
            int index = letter.group(1).charAt(0) - 'A';
            headings.putIfAbsent(index, "");
            return index;
        }
        int arrow = pattern.indexOf(Header.RIGHT_OF);
        if (arrow >= 0) {
            column(pattern.substring(0, arrow), period);
            return laid(pattern.substring(arrow + Header.RIGHT_OF.length()), period);
        }
        int index = free();
        headings.put(index, SampleText.of(pattern, period));
        return index;
    }

    /** The first free column to the right of all that a letter names. */
    private int free() {
        return headings.isEmpty() ? 8 : Math.max(8, headings.lastKey() + 1);
    }

    private String period(FigurePart figure) {
        PeriodPart part = figure.period() == null ? source.period() : figure.period();
        return part == null ? "2019" : written(part);
    }

    private static String written(PeriodPart period) {
        if (period.as() != null) {
            return "2013";
        }
        return written(period.type(), period.year() != null);
    }

    private static String written(PeriodType type, boolean single) {
        return switch (type) {
            case CALENDAR_YEAR -> "2019";
            case FINANCIAL_YEAR, ACADEMIC_YEAR -> single ? "11" : "2019/20";
            case FINANCIAL_YEAR_ENDING, MID_YEAR -> "2020";
            case FINANCIAL_QUARTER -> "2019/20 Q1";
            case MONTH -> "2019-04";
            case SNAPSHOT -> "2019-10-03";
        };
    }
}
