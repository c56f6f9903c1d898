package uk.jsna.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.jsna.file.SheetRow;

/** Finds the columns of area codes and names, their scheme and vintage, and whether codes can be trusted. */
final class AreaFinder {

    private final Profiles table;
    private final KnownAreas known;
    private final Surroundings around;
    private final Part part = new Part();
    private final AreaColumns columns;
    private final AreaMeans means = new AreaMeans();
    private int groups = -1;

    AreaFinder(Profiles table, KnownAreas known, Surroundings around) {
        this.table = table;
        this.known = known;
        this.around = around;
        this.columns = new AreaColumns(table, known);
    }

    Part find() {
        List<ColumnProfile> codes = columns.codes();
        if (!codes.isEmpty()) {
            byCode(codes, "gss");
            return part;
        }
        Optional<ColumnProfile> old = columns.oldCodes();
        Optional<ColumnProfile> numbers = columns.numbers();
        Optional<ColumnProfile> letters = columns.lettersOfRegions();
        if (old.isEmpty() && numbers.isEmpty() && letters.isPresent()) {
            byLetter(letters.get());
        } else if (old.isPresent() || numbers.isPresent()) {
            byCode(List.of(old.or(() -> numbers).orElseThrow()), old.isPresent() ? "ons_old" : "dfe_la");
        } else {
            groups = new AreasByName(table, known, around, part).write();
        }
        return part;
    }

    private void byLetter(ColumnProfile code) {
        ColumnProfile name = table.column(code.index() + 1);
        part.use(code.index());
        part.use(name.index());
        part.line("area:");
        part.line("  code: " + Texts.yaml(table.areaReference(code.index())));
        part.line("  scheme: ons_old");
        part.line("  name: " + Texts.yaml(table.areaReference(name.index())));
        part.line("  footnotes: true");
        part.line("  fill: true");
        around.names(code.index(), name.index())
                .forEach((text, told) -> known.regionOf(told)
                        .filter(gss -> !text.matches("[A-K]"))
                        .ifPresent(gss -> means.put(text, gss)));
        means.writeTo(part);
        part.doubt(
                "area",
                70,
                "a row names its region by a letter, and the rows below it are taken to be about it; a source of"
                        + " aliases must give the GSS codes of the letters");
        groups = name.index();
    }

    /** The column whose texts tell the groups of an area apart, where it is the one that names the area above them; -1 for none. */
    int groups() {
        return groups;
    }

    private void byCode(List<ColumnProfile> codes, String scheme) {
        ColumnProfile first = codes.get(0);
        List<String> names = new ArrayList<>();
        for (ColumnProfile code : codes) {
            columns.nameOf(code).ifPresent(name -> {
                part.use(name.index());
                names.add(table.areaReference(name.index()));
            });
            part.use(code.index());
        }
        List<String> references = new ArrayList<>(
                codes.stream().map(code -> table.areaReference(code.index())).toList());
        if (codes.size() == 1) {
            columns.nameOf(first)
                    .flatMap(name -> columns.otherNameOf(first, name))
                    .ifPresent(other -> names.add(table.areaReference(other.index())));
        }
        if (scheme.equals("gss")) {
            codes.forEach(this::namesInPlaceOf);
        }
        List<SheetRow> uncoded = columns.uncoded(codes);
        Optional<ColumnProfile> wider = means.isEmpty() ? columns.widerOf(uncoded, codes) : Optional.empty();
        wider.ifPresent(column -> {
            part.use(column.index());
            references.add(table.areaReference(column.index()));
            if (!scheme.equals("gss") && names.size() == 1) {
                columns.nameBeside(column, codes).ifPresent(name -> names.add(table.areaReference(name.index())));
            }
        });
        Optional<ColumnProfile> authority =
                codes.size() > 1 || wider.isPresent() ? Optional.empty() : columns.authorityOf(first);
        authority.ifPresent(column -> part.use(column.index()));
        boolean trusted = !scheme.equals("gss") || trusts(first, authority.isPresent());
        part.line("area:");
        if (!trusted && authority.isPresent()) {
            part.line("  by: name");
        }
        part.line("  code: " + list(references));
        if (!scheme.equals("gss")) {
            part.line("  scheme: " + scheme);
        }
        if (!names.isEmpty()) {
            part.line("  name: " + list(names));
        }
        authority.ifPresent(column -> part.line("  authority: " + Texts.yaml(table.areaReference(column.index()))));
        details(first, scheme);
        wider.ifPresent(column -> {
            meansOf(column, uncoded);
            codes.forEach(code -> uncoded.forEach(row -> {
                String text = row.cell(code.index()).stripped();
                if (!text.isEmpty() && columns.isRegion(row.cell(column.index()).stripped())) {
                    part.mark(text);
                }
            }));
        });
        means.writeTo(part);
    }

    /** Regions that are named where others have a code. */
    private void namesInPlaceOf(ColumnProfile code) {
        code.distinct().stream()
                .filter(text -> !Texts.isGss(text))
                .forEach(text -> known.regionOf(text).ifPresent(gss -> means.put(text, gss)));
    }

    private void meansOf(ColumnProfile column, List<SheetRow> uncoded) {
        for (SheetRow row : uncoded) {
            String text = row.cell(column.index()).stripped();
            String name = known.regionOf(text).isPresent()
                    ? text
                    : row.cell(column.index() + 1).shown();
            if (!text.matches("[A-K]")) {
                known.regionOf(name).ifPresent(gss -> means.put(text, gss));
            }
        }
    }

    private void details(ColumnProfile code, String scheme) {
        Optional<ColumnProfile> name = columns.nameOf(code);
        List<String> outside = code.distinct().stream()
                .filter(text -> scheme.equals("gss") && Texts.isGss(text) && "WSN".indexOf(text.charAt(0)) >= 0)
                .map(text -> text.charAt(0) + "*")
                .distinct()
                .sorted()
                .toList();
        List<String> leftOut = Stream.concat(outside.stream(), table.laterHeadings(code.index()).stream())
                .toList();
        if (!leftOut.isEmpty()) {
            part.line("  leave_out: " + list(leftOut));
        }
        if (name.isPresent() && columns.footnoted(name.get())) {
            part.line("  footnotes: true");
        }
        if (isFilled(code, name) && !part.lines().get(part.lines().size() - 1).contains("[")) {
            part.line("  fill: true");
            part.doubt("area", 70, "many rows have no code; they are taken to be about the area above them");
        }
        if (!scheme.equals("gss")) {
            means(code, name.orElse(null));
        }
        vintage(code, scheme);
    }

    /**
     * Whether an area is named once, above its rows: many rows of figures have no code, and no name either, or one that
     * stands again and again as a group's does. A total below the areas has a name of its own.
     */
    private boolean isFilled(ColumnProfile code, Optional<ColumnProfile> name) {
        Map<String, Long> told = columns.uncoded(List.of(code)).stream()
                .filter(row -> row.cell(code.index()).isBlank())
                .collect(Collectors.groupingBy(
                        row -> name.map(column -> row.cell(column.index()).stripped())
                                .orElse(""),
                        Collectors.counting()));
        long below = told.entrySet().stream()
                .filter(text -> text.getKey().isEmpty() || text.getValue() > 1)
                .mapToLong(Map.Entry::getValue)
                .sum();
        return below * 10 > table.sample().size() * 3L;
    }

    /** Codes of the source's own making whose names are those of regions or of England. */
    private void means(ColumnProfile code, @Nullable ColumnProfile name) {
        if (name == null) {
            return;
        }
        around.names(code.index(), name.index())
                .forEach((text, told) -> known.regionOf(told)
                        .filter(gss -> !Texts.isOldCode(text) && !text.matches("[A-K]"))
                        .ifPresent(gss -> means.putIfAbsent(text, gss)));
    }

    private void vintage(ColumnProfile code, String scheme) {
        List<String> own = code.distinct().stream()
                .filter(text -> Texts.isGss(text) && text.startsWith("E"))
                .toList();
        Optional<KnownAreas.Match> best = known.best(own);
        if (!scheme.equals("gss")) {
            part.doubt(
                    "area",
                    80,
                    "codes are of the scheme " + scheme
                            + ": name a source of aliases in the workspace, which gives their" + " GSS codes");
        } else if (known.isEmpty()) {
            part.doubt(
                    "area",
                    70,
                    "no lookups were given, so the vintage of the " + own.size() + " English codes is not known");
        } else if (best.isEmpty()) {
            part.doubt("area", 40, "none of the " + own.size() + " English codes is in a lookup at hand");
        } else {
            int sure = (int) (100 * best.get().found() / Math.max(1, own.size()));
            part.doubt(
                    "area",
                    sure,
                    best.get().found() + " of " + own.size() + " English codes are in the vintage "
                            + best.get().vintage()
                            + known.inUse(own)
                                    .map(days -> "; by the history of codes " + days)
                                    .orElse("")
                            + (sure < 90 ? "; a lookup of the right vintage must know the others" : ""));
        }
    }

    /** Whether codes and names go together, as far as lookups know the codes. */
    private boolean trusts(ColumnProfile code, boolean authority) {
        Optional<ColumnProfile> name = columns.nameOf(code);
        if (name.isEmpty()) {
            return true;
        }
        int agree = 0;
        int differ = 0;
        for (SheetRow row : table.sample()) {
            String text = row.cell(code.index()).stripped();
            if (known.knows(text)) {
                boolean same = known.agrees(text, row.cell(name.get().index()).shown());
                agree += same ? 1 : 0;
                differ += same ? 0 : 1;
            }
        }
        if (differ > agree && differ > 10) {
            part.doubt(
                    "area",
                    90,
                    differ + " of " + (agree + differ) + " codes have another name in the lookups: "
                            + (authority
                                    ? "areas are found by name; to trust the codes, leave 'by' out"
                                    : "compare some codes with their names, as there is no authority to find areas by name"));
            return false;
        }
        return true;
    }

    private static String list(List<String> texts) {
        return texts.size() == 1
                ? Texts.yaml(texts.get(0))
                : texts.stream().map(Texts::yaml).collect(Collectors.joining(", ", "[", "]"));
    }
}
