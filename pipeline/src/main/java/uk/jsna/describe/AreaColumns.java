package uk.jsna.describe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.jsna.file.SheetRow;

/** Which columns of a table tell its areas: codes, names, the authority around them, the region of a row without a code. */
final class AreaColumns {

    private final Profiles table;
    private final KnownAreas known;

    AreaColumns(Profiles table, KnownAreas known) {
        this.table = table;
        this.known = known;
    }

    /** A column of the old codes of the Office for National Statistics. */
    Optional<ColumnProfile> oldCodes() {
        return table.columns().stream().filter(ColumnProfile::isOldCodes).findFirst();
    }

    /** A column of the numbers that the Department for Education gives to authorities. */
    Optional<ColumnProfile> numbers() {
        return table.columns().stream()
                .filter(column -> column.isThreeDigits()
                        && table.name(column.index())
                                .matches("(?i)(.*[ _])?(la|lea|authority)[ _]*(num|number|code|no)\\b.*"))
                .findFirst();
    }

    /** A column that names a region by its letter on a row of its own, with its figures below. */
    Optional<ColumnProfile> lettersOfRegions() {
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

    /** The columns of GSS codes: the smallest areas first, and after them those that have a code where these have none. */
    List<ColumnProfile> codes() {
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

    /** The column that has the name where the usual one is blank, as totals are written further left. */
    Optional<ColumnProfile> otherNameOf(ColumnProfile code, ColumnProfile name) {
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

    /** Rows of figures in which columns of codes have a word at most. */
    List<SheetRow> uncoded(List<ColumnProfile> codes) {
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
    Optional<ColumnProfile> widerOf(List<SheetRow> uncoded, List<ColumnProfile> codes) {
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
    boolean isRegion(String text) {
        return known.regionOf(text).isPresent() || text.matches("[A-K]");
    }

    /** The words next to a column of letters. */
    Optional<ColumnProfile> nameBeside(ColumnProfile column, List<ColumnProfile> codes) {
        return table.columns().stream()
                .filter(other -> other.index() == column.index() + 1 && other.isWords() && !codes.contains(other))
                .findFirst();
    }

    Optional<ColumnProfile> authorityOf(ColumnProfile code) {
        return table.columns().stream()
                .filter(column -> column.isGss()
                        && column != code
                        && column.distinct().size() < code.distinct().size()
                        && column.distinct().stream().noneMatch(text -> text.matches("[EWSN](92|12)\\d{6}|K\\d{8}")))
                .filter(column -> column.filled() * 10 >= code.filled() * 9)
                .max(Comparator.comparingInt(column -> column.distinct().size()));
    }

    /** The column of words nearest to a code, one named alike before others. */
    Optional<ColumnProfile> nameOf(ColumnProfile code) {
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
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("_?9_?digit", "")
                .replaceAll("code|name|cd\\b|nm\\b|\\bnew_|number|num", "")
                .replaceAll("[^a-z0-9]+", "");
    }

    boolean footnoted(ColumnProfile name) {
        return name.distinct().stream()
                        .filter(text -> text.matches(".*\\p{L}\\d[\\d,]*"))
                        .count()
                >= 2;
    }
}
