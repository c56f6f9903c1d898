package uk.jsna.describe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.jsna.file.SheetRow;

/** Finds the columns of area codes and names, their scheme and vintage, and whether codes can be trusted. */
final class AreaFinder {

    private static final int MOST_NAMES = 80;

    private final Profiles table;
    private final KnownAreas known;
    private final Surroundings around;
    private final Part part = new Part();
    private final Map<String, String> means = new TreeMap<>();
    private int groups = -1;

    AreaFinder(Profiles table, KnownAreas known, Surroundings around) {
        this.table = table;
        this.known = known;
        this.around = around;
    }

    Part find() {
        List<ColumnProfile> codes = codeColumns();
        if (!codes.isEmpty()) {
            byCode(codes, "gss");
            return part;
        }
        Optional<ColumnProfile> old = firstOf(
                table.columns().stream().filter(ColumnProfile::isOldCodes).toList());
        Optional<ColumnProfile> numbers = firstOf(table.columns().stream()
                .filter(column -> column.isThreeDigits()
                        && table.name(column.index())
                                .matches("(?i)(.*[ _])?(la|lea|authority)[ _]*(num|number|code|no)\\b.*"))
                .toList());
        Optional<ColumnProfile> letters = lettersOfRegions();
        if (old.isEmpty() && numbers.isEmpty() && letters.isPresent()) {
            byLetter(letters.get());
        } else if (old.isPresent() || numbers.isPresent()) {
            byCode(List.of(old.or(() -> numbers).orElseThrow()), old.isPresent() ? "ons_old" : "dfe_la");
        } else {
            byName();
        }
        return part;
    }

    /** A column that names a region by its letter on a row of its own, with its figures below. */
    private Optional<ColumnProfile> lettersOfRegions() {
        return table.columns().stream()
                .filter(column -> column.filled() > 0
                        && column.filled() * 3 < table.rows()
                        && column.distinct().stream().allMatch(text -> text.matches("[A-K]|9\\d\\d"))
                        && column.distinct().stream()
                                        .filter(text -> text.matches("[A-K]"))
                                        .count()
                                > 3)
                .findFirst();
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
        writeMeans();
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

    private static Optional<ColumnProfile> firstOf(List<ColumnProfile> columns) {
        return columns.stream().findFirst();
    }

    /** The columns of GSS codes: the smallest areas first, and after them those that have a code where these have none. */
    private List<ColumnProfile> codeColumns() {
        List<ColumnProfile> all = table.columns().stream()
                .filter(ColumnProfile::isGss)
                .sorted(Comparator.comparingInt(
                                (ColumnProfile column) -> column.distinct().size())
                        .reversed())
                .toList();
        List<ColumnProfile> chain = new ArrayList<>();
        for (ColumnProfile column : all) {
            boolean adds = chain.isEmpty()
                    || table.sample().stream()
                            .anyMatch(row ->
                                    isCode(row, column) && chain.stream().allMatch(earlier -> !isCode(row, earlier)));
            if (adds && chain.stream().noneMatch(earlier -> earlier.filled() > column.filled() && chain.size() > 2)) {
                chain.add(column);
            }
        }
        return chain;
    }

    private static boolean isCode(SheetRow row, ColumnProfile column) {
        return Texts.isGss(row.cell(column.index()).stripped());
    }

    private void byCode(List<ColumnProfile> codes, String scheme) {
        ColumnProfile first = codes.get(0);
        List<String> names = new ArrayList<>();
        for (ColumnProfile code : codes) {
            nameOf(code).ifPresent(name -> {
                part.use(name.index());
                names.add(table.areaReference(name.index()));
            });
            part.use(code.index());
        }
        List<String> references = new ArrayList<>(
                codes.stream().map(code -> table.areaReference(code.index())).toList());
        if (codes.size() == 1) {
            nameOf(first)
                    .flatMap(name -> otherNameOf(first, name))
                    .ifPresent(other -> names.add(table.areaReference(other.index())));
        }
        if (scheme.equals("gss")) {
            codes.forEach(this::namesInPlaceOf);
        }
        List<SheetRow> uncoded = uncoded(codes);
        Optional<ColumnProfile> wider = means.isEmpty() ? widerOf(uncoded, codes) : Optional.empty();
        wider.ifPresent(column -> {
            part.use(column.index());
            references.add(table.areaReference(column.index()));
            if (!scheme.equals("gss") && names.size() == 1) {
                nameBeside(column, codes).ifPresent(name -> names.add(table.areaReference(name.index())));
            }
        });
        Optional<ColumnProfile> authority =
                codes.size() > 1 || wider.isPresent() ? Optional.empty() : authorityOf(first);
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
                if (!text.isEmpty() && isRegion(row.cell(column.index()).stripped())) {
                    part.mark(text);
                }
            }));
        });
        writeMeans();
    }

    /** The column that has the name where the usual one is blank, as totals are written further left. */
    private Optional<ColumnProfile> otherNameOf(ColumnProfile code, ColumnProfile name) {
        List<SheetRow> nameless = table.sample().stream()
                .filter(row -> isCode(row, code) && row.cell(name.index()).isBlank())
                .toList();
        return table.columns().stream()
                .filter(column -> !nameless.isEmpty() && column != code && column != name && !column.isFigures())
                .filter(column -> nameless.stream()
                        .map(row -> row.cell(column.index()).stripped())
                        .allMatch(text -> text.matches(".*\\p{L}{3}.*") && !Texts.isGss(text)))
                .findFirst();
    }

    /** Regions that are named where others have a code. */
    private void namesInPlaceOf(ColumnProfile code) {
        code.distinct().stream()
                .filter(text -> !Texts.isGss(text))
                .forEach(text -> known.regionOf(text).ifPresent(gss -> means.put(text, gss)));
    }

    /** Rows of figures in which columns of codes have a word at most. */
    private List<SheetRow> uncoded(List<ColumnProfile> codes) {
        return table.sample().stream()
                .filter(row -> table.columns().stream()
                        .anyMatch(column -> column.isFigures()
                                && !codes.contains(column)
                                && Texts.isNumber(row.cell(column.index()))))
                .filter(row -> codes.stream()
                        .map(code -> row.cell(code.index()).stripped())
                        .allMatch(text -> text.matches("(\\D{2,}|\\W?)") && !Texts.isGss(text)))
                .toList();
    }

    /** The column that says which region or country a row without a code is about, by its name or by a letter. */
    private Optional<ColumnProfile> widerOf(List<SheetRow> uncoded, List<ColumnProfile> codes) {
        if (uncoded.size() < 2) {
            return Optional.empty();
        }
        return table.columns().stream()
                .filter(column -> !codes.contains(column))
                .filter(column -> isWider(column, uncoded))
                .findFirst();
    }

    private boolean isWider(ColumnProfile column, List<SheetRow> uncoded) {
        long told = uncoded.stream()
                .map(row -> row.cell(column.index()).stripped())
                .filter(this::isRegion)
                .count();
        return told * 10 >= uncoded.size() * 6L;
    }

    /** A region's or the country's name, or the letter of a region. */
    private boolean isRegion(String text) {
        return known.regionOf(text).isPresent() || text.matches("[A-K]");
    }

    /** The words next to a column of letters. */
    private Optional<ColumnProfile> nameBeside(ColumnProfile column, List<ColumnProfile> codes) {
        return table.columns().stream()
                .filter(other -> other.index() == column.index() + 1 && other.isWords() && !codes.contains(other))
                .findFirst();
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
        Optional<ColumnProfile> name = nameOf(code);
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
        if (name.isPresent() && footnoted(name.get())) {
            part.line("  footnotes: true");
        }
        if (code.filled() * 10 < table.rows() * 7
                && !part.lines().get(part.lines().size() - 1).contains("[")) {
            part.line("  fill: true");
            part.doubt("area", 70, "many rows have no code; they are taken to be about the area above them");
        }
        if (!scheme.equals("gss")) {
            means(code, name.orElse(null));
        }
        vintage(code, scheme);
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

    private void writeMeans() {
        if (!means.isEmpty()) {
            part.line("  means:");
            means.forEach((text, gss) -> part.line("    " + Texts.yaml(text) + ": " + gss));
        }
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
        Optional<ColumnProfile> name = nameOf(code);
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

    private Optional<ColumnProfile> authorityOf(ColumnProfile code) {
        return table.columns().stream()
                .filter(column -> column.isGss()
                        && column != code
                        && column.distinct().size() < code.distinct().size())
                .filter(column -> column.filled() * 10 >= code.filled() * 9)
                .max(Comparator.comparingInt(column -> column.distinct().size()));
    }

    /** The column of words nearest to a code, one named alike before others. */
    private Optional<ColumnProfile> nameOf(ColumnProfile code) {
        String stem = stem(table.name(code.index()));
        List<ColumnProfile> words = table.columns().stream()
                .filter(column -> column.isWords() && column != code && !column.isOldCodes())
                .toList();
        Optional<ColumnProfile> alike = words.stream()
                .filter(column -> !stem.isEmpty()
                        && table.name(column.index()).matches("(?i).*(name|nm)\\b.*|(?i).*(name|nm)")
                        && stem(table.name(column.index())).equals(stem))
                .findFirst();
        return alike.isPresent()
                ? alike
                : words.stream()
                        .filter(column -> Math.abs(column.index() - code.index()) <= 2
                                && column.distinct().size() * 3
                                        >= code.distinct().size())
                        .min(Comparator.comparingInt((ColumnProfile column) -> Math.abs(column.index() - code.index()))
                                .thenComparing(Comparator.comparingInt(ColumnProfile::index)
                                        .reversed()));
    }

    private static String stem(String name) {
        return name.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("_?9_?digit", "")
                .replaceAll("code|name|cd\\b|nm\\b|\\bnew_|number|num", "")
                .replaceAll("[^a-z0-9]+", "");
    }

    private boolean footnoted(ColumnProfile name) {
        return name.distinct().stream()
                        .filter(text -> text.matches(".*\\p{L}\\d[\\d,]*"))
                        .count()
                >= 2;
    }

    private void byName() {
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
                ofNoAreas(column);
                return;
            }
            writeMeans();
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
    }

    /** A table whose rows are groups or subjects, and none of whose names is an area's, is about the country. */
    private void ofNoAreas(ColumnProfile column) {
        column.distinct().forEach(text -> means.put(text.replaceAll("\\s+", " ").strip(), "E92000001"));
        groups = column.index();
        writeMeans();
        part.doubt(
                "area",
                10,
                "none of the " + column.distinct().size()
                        + " names is that of an area in the lookups: the rows are taken"
                        + " to be about groups of people in England; if they are areas, put their codes in place of"
                        + " E92000001 and leave the groups out");
    }

    private static String list(List<String> texts) {
        return texts.size() == 1
                ? Texts.yaml(texts.get(0))
                : texts.stream().map(Texts::yaml).collect(Collectors.joining(", ", "[", "]"));
    }
}
