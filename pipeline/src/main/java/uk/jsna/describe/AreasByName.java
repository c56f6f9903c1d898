package uk.jsna.describe;

import java.util.Comparator;
import java.util.Optional;

/** The areas of a table that has no codes: those that its names are known for, or none. */
final class AreasByName {

    private static final int MOST_NAMES = 80;

    private final Profiles table;
    private final KnownAreas known;
    private final Part part;
    private final AreaMeans means = new AreaMeans();

    AreasByName(Profiles table, KnownAreas known, Part part) {
        this.table = table;
        this.known = known;
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
        part.line("area:");
        part.line("  by: name");
        part.line("  name: " + Texts.yaml(table.areaReference(column.index())));
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
            part.line("  authority: "
                    + Texts.yaml(table.areaReference(authority.get().index())));
            part.doubt("area", 60, "there are no codes, and the authorities of the areas have names only");
        }
        return -1;
    }

    /** A table whose rows are groups or subjects, and none of whose names is an area's, is about the country. */
    private int ofNoAreas(ColumnProfile column) {
        column.distinct().forEach(text -> means.put(text.replaceAll("\\s+", " ").strip(), "E92000001"));
        means.writeTo(part);
        part.doubt(
                "area",
                10,
                "none of the " + column.distinct().size()
                        + " names is that of an area in the lookups: the rows are taken"
                        + " to be about groups of people in England; if they are areas, put their codes in place of"
                        + " E92000001 and leave the groups out");
        return column.index();
    }
}
