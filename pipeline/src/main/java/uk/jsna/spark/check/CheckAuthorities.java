package uk.jsna.spark.check;

import static uk.jsna.spark.Fields.col;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import uk.jsna.geography.Area;
import uk.jsna.geography.AreaRegister;
import uk.jsna.geography.AreaTier;
import uk.jsna.geography.BestFit;
import uk.jsna.geography.CodeHistory;
import uk.jsna.geography.FittedFile;
import uk.jsna.geography.PlacementMethod;
import uk.jsna.indicator.AreaCode;
import uk.jsna.indicator.AreaType;
import uk.jsna.quality.Finding;
import uk.jsna.spark.Cells;
import uk.jsna.table.Field;
import uk.jsna.table.PlacedObservations;

/** Figures of local authorities of another year that could not be brought onto the release's authorities, and why. */
public record CheckAuthorities(Map<FittedFile.Key, FittedFile> files, AreaRegister register, CodeHistory history) {

    private static final String CHECK = "authority_is_placed";

    private static final List<Field> MAP = List.of(
            PlacedObservations.SOURCE,
            PlacedObservations.FILE,
            PlacedObservations.INDICATOR,
            PlacedObservations.SEX,
            PlacedObservations.CATEGORY_TYPE,
            PlacedObservations.CATEGORY,
            PlacedObservations.TIME_PERIOD_SORTABLE);

    /** Why a figure was not moved, from what is nearest to a figure to what is farthest. */
    private enum Reason {
        /** All parts are there, but not every one with a count. */
        NO_COUNT,
        /** The file lacks a part. */
        PART_MISSING,
        /** Nothing but a part of the authority went to each of its successors. */
        DIVIDED
    }

    private record Why(Reason reason, AreaCode successor, Set<AreaCode> missing) {}

    private record Left(Cells row, Why why) {}

    /** The findings, one a file and reason. */
    public List<Finding> of(Dataset<Row> placed) {
        Object[] authorities = Stream.of(AreaType.values())
                .filter(type -> type.isLowerTier() || type.isUpperTier())
                .map(Enum::name)
                .toArray();
        List<Cells> rows = placed
                .filter(col(PlacedObservations.AREA_TYPE)
                        .isin(authorities)
                        .and(functions.not(col(PlacedObservations.PLACEMENT).equalTo(PlacementMethod.EXACT.words()))))
                .collectAsList()
                .stream()
                .map(row -> Cells.of(PlacedObservations.TABLE, row))
                .toList();
        Set<List<String>> made = new HashSet<>();
        rows.stream()
                .filter(row -> !isLeft(row))
                .forEach(row -> made.add(key(row, row.text(PlacedObservations.AREA_CODE))));
        Map<String, List<Left>> left = new TreeMap<>();
        rows.stream()
                .filter(CheckAuthorities::isLeft)
                .forEach(row -> whys(row, made).stream()
                        .min(Comparator.comparing(Why::reason))
                        .filter(why -> !standsOnAnother(row, made))
                        .ifPresent(why -> left.computeIfAbsent(
                                        row.text(PlacedObservations.SOURCE)
                                                + "|" + row.text(PlacedObservations.FILE) + "|"
                                                + why.reason().name(),
                                        unused -> new ArrayList<>())
                                .add(new Left(row, why))));
        return left.values().stream().map(this::finding).toList();
    }

    private static boolean isLeft(Cells row) {
        return row.text(PlacedObservations.PLACEMENT).equals(PlacementMethod.NOT_PLACED.words());
    }

    private static List<String> key(Cells row, String code) {
        List<String> key = new ArrayList<>(MAP.stream()
                .map(field -> field.equals(PlacedObservations.TIME_PERIOD_SORTABLE)
                        ? String.valueOf(row.integer(field))
                        : row.text(field))
                .toList());
        key.add(code);
        return key;
    }

    private Stream<FittedFile> fits(Cells row) {
        AreaCode code = code(row);
        return Stream.of(AreaTier.LOWER, AreaTier.UPPER)
                .filter(tier -> tier.holds(code.type()))
                .flatMap(tier -> Stream.ofNullable(files.get(new FittedFile.Key(
                        row.text(PlacedObservations.SOURCE),
                        row.text(PlacedObservations.FILE),
                        tier,
                        row.integer(PlacedObservations.TIME_PERIOD_SORTABLE)))))
                .filter(file -> file.fit().places(code));
    }

    /** Whether the figure is a part of others at one of its levels, or stands beside its successors' own. */
    private boolean standsOnAnother(Cells row, Set<List<String>> made) {
        return fits(row)
                .anyMatch(file -> file.fit().partsOf(code(row)).keySet().stream()
                        .allMatch(part -> made.contains(key(row, part.value()))
                                || file.rows().containsKey(part)));
    }

    private List<Why> whys(Cells row, Set<List<String>> made) {
        AreaCode code = code(row);
        return fits(row)
                .flatMap(file -> file.fit().partsOf(code).keySet().stream()
                        .filter(part -> !made.contains(key(row, part.value())))
                        .map(part -> why(part, file)))
                .toList();
    }

    private static Why why(AreaCode successor, FittedFile file) {
        BestFit fit = file.fit();
        Set<AreaCode> missing = new TreeSet<>(fit.sourcesOf(successor).keySet());
        boolean divided = missing.stream().noneMatch(fit::isWhole);
        missing.removeAll(file.rows().keySet());
        Reason reason = !missing.isEmpty() || fit.lacksGround(successor)
                ? Reason.PART_MISSING
                : divided ? Reason.DIVIDED : Reason.NO_COUNT;
        return new Why(reason, successor, missing);
    }

    private Finding finding(List<Left> all) {
        Left first = all.stream()
                .min(Comparator.comparing((Left each) -> each.row().integer(PlacedObservations.ROW))
                        .thenComparing(each -> each.row().text(PlacedObservations.AREA_CODE)))
                .orElseThrow();
        Cells row = first.row();
        long areas = all.stream().map(each -> code(each.row())).distinct().count();
        String told = history.told(code(row));
        Finding.Place place = new Finding.Place(
                row.text(PlacedObservations.SOURCE),
                row.text(PlacedObservations.FILE),
                row.text(PlacedObservations.SHEET),
                row.integer(PlacedObservations.ROW),
                "",
                code(row).value());
        return Finding.warn(
                CHECK,
                place,
                all.size() + " figures of " + areas
                        + " local authorities of other years keep their own codes; the first: " + named(code(row))
                        + (told.isEmpty() ? "" : ", " + told) + ", in " + row.text(PlacedObservations.TIME_PERIOD)
                        + ". " + words(first.why()));
    }

    private String words(Why why) {
        String successor = named(why.successor());
        return switch (why.reason()) {
            case PART_MISSING ->
                successor + " is made of it and of "
                        + (why.missing().isEmpty()
                                ? "others that no lookup of these years tells"
                                : why.missing().stream().map(this::named).collect(Collectors.joining(", ")))
                        + ", of which the file has no figure then. A part of a sum is not published: get the missing"
                        + " part.";
            case NO_COUNT ->
                "Not every part of " + successor
                        + " has a count, and rates are not averaged. Use a source of counts for these years.";
            case DIVIDED ->
                "Only a part of it went to " + successor
                        + ", and a part has not the figure of the whole. Use a source of smaller areas for these"
                        + " years.";
        };
    }

    private String named(AreaCode code) {
        return register.area(code)
                .map(Area::name)
                .map(name -> code + " '" + name + "'")
                .orElse(code.value());
    }

    private static AreaCode code(Cells row) {
        return new AreaCode(row.text(PlacedObservations.AREA_CODE));
    }
}
