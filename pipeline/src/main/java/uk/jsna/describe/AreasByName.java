package uk.jsna.describe;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The areas of a table that has no codes: those that its names are known for, or none. */
final class AreasByName {

    private static final int MOST_NAMES = 80;
    private static final Pattern COUNTRY = Pattern.compile(
            "\\b(?:United Kingdom|Great Britain|England and Wales|(?<!NHS |Public Health )England|Wales|Scotland)\\b");

    private final Profiles table;
    private final KnownAreas known;
    private final Surroundings around;
    private final Part part;
    private final AreaMeans means = new AreaMeans();

    AreasByName(Profiles table, KnownAreas known, Surroundings around, Part part) {
        this.table = table;
        this.known = known;
        this.around = around;
        this.part = part;
    }

    /** Writes the part; gives the column whose texts tell groups and not areas, -1 where there is none. */
    int write() {
        Optional<ColumnProfile> name = table.columns().stream()
                .filter(column -> column.isWords() && column.filled() * 2 >= table.rows())
                .max(Comparator.comparingInt(
                                (ColumnProfile column) -> column.distinct().size())
                        .thenComparing(
                                Comparator.comparingInt(ColumnProfile::index).reversed()));
        if (name.isEmpty()) {
            throw new IllegalArgumentException(
                    "no column of area codes or names was found: there must be one. Write the"
                            + " descriptor by hand.");
        }
        ColumnProfile column = name.get();
        part.use(column.index());
        List<ColumnProfile> headed = table.columns().stream()
                .filter(other -> codeIn(other).isPresent())
                .toList();
        if (headed.size() > 1) {
            return ofHeadings(column, headed);
        }
        for (String text : column.distinct()) {
            known.codeOf(text)
                    .ifPresent(gss -> means.put(text.replaceAll("\\s+", " ").strip(), gss));
        }
        Optional<ColumnProfile> authority = table.columns().stream()
                .filter(other -> other != column
                        && other.isWords()
                        && other.filled() == column.filled()
                        && other.distinct().size() < column.distinct().size())
                .findFirst();
        if (column.distinct().size() <= MOST_NAMES || authority.isEmpty()) {
            if (means.isEmpty()) {
                return ofNoAreas(column);
            }
            writeName(column);
            means.writeTo(part);
            int sure =
                    (int) (100L * means.size() / Math.max(1, column.distinct().size()));
            part.doubt(
                    "area",
                    sure,
                    "there are no codes; " + means.size() + " of "
                            + column.distinct().size()
                            + " names are those of authorities or wider areas in the lookups");
        } else {
            part.use(authority.get().index());
            writeName(column);
            part.line("  authority: "
                    + Texts.yaml(table.areaReference(authority.get().index())));
            part.doubt("area", 60, "there are no codes, and the authorities of the areas have names only");
        }
        return -1;
    }

    /** The code of an area that stands in the heading of a column. */
    private Optional<String> codeIn(ColumnProfile column) {
        return table.path(column.index()).stream().filter(Texts::isGss).findFirst();
    }

    /** A table with a column for each area is read for one of them, England where it has a column. */
    private int ofHeadings(ColumnProfile groups, List<ColumnProfile> headed) {
        ColumnProfile chosen = headed.stream()
                .min(Comparator.comparing((ColumnProfile column) ->
                                !codeIn(column).orElseThrow().startsWith("E92"))
                        .thenComparing(column -> !codeIn(column).orElseThrow().startsWith("E")))
                .orElseThrow();
        headed.stream().filter(column -> column != chosen).forEach(column -> part.use(column.index()));
        String codes =
                headed.stream().map(column -> codeIn(column).orElseThrow()).collect(Collectors.joining(", "));
        String code = codeIn(chosen).orElseThrow();
        part.line("area: {is: " + code + "}");
        part.doubt(
                "area",
                60,
                "each column is about one area, whose code stands in its heading (" + codes + "): the column of " + code
                        + " is read, and its rows are taken to be about groups of people; for another area write its code"
                        + " under 'is' and in the names of the columns, in another copy");
        return groups.index();
    }

    private void writeName(ColumnProfile column) {
        part.line("area:");
        part.line("  by: name");
        part.line("  name: " + Texts.yaml(table.areaReference(column.index())));
    }

    /** A table whose rows are groups or subjects, and none of whose names is an area's, is about one country. */
    private int ofNoAreas(ColumnProfile column) {
        Optional<String> told = around.above().stream()
                .flatMap(text -> COUNTRY.matcher(text).results())
                .map(MatchResult::group)
                .findFirst();
        part.line("area: {is: " + told.flatMap(known::codeOf).orElse("E92000001") + "}");
        part.doubt(
                "area",
                told.isPresent() ? 70 : 10,
                "none of the " + column.distinct().size()
                        + " names is that of an area in the lookups: the rows are taken"
                        + " to be about groups of people, or subjects, in " + told.orElse("England")
                        + (told.isPresent() ? ", of which the text above the table speaks" : "")
                        + "; if they are areas, give their codes under 'means' in place of 'is', and leave the groups out");
        return column.index();
    }
}
