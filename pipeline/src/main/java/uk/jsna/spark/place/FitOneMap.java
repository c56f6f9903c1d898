package uk.jsna.spark.place;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.jsna.geography.Area;
import uk.jsna.geography.AreaCount;
import uk.jsna.geography.AreaRegister;
import uk.jsna.geography.AreaTier;
import uk.jsna.geography.BestFit;
import uk.jsna.geography.FittedFile;
import uk.jsna.geography.PlacedCount;
import uk.jsna.geography.PlacementMethod;
import uk.jsna.indicator.AreaCode;
import uk.jsna.indicator.ValueNote;
import uk.jsna.spark.Cells;
import uk.jsna.spark.SeriesPass;
import uk.jsna.table.PlacedObservations;

/** The figures of all areas of a file, for one indicator and period, on the release's wards and authorities. */
record FitOneMap(FitToBoundaries.Areas areas) implements SeriesPass.SeriesFunction, Serializable {

    @Override
    public List<Cells> apply(List<Cells> rows) {
        Map<Boolean, List<Cells>> levels = rows.stream()
                .collect(Collectors.partitioningBy(
                        row -> AreaTier.WARDS.holds(FitToBoundaries.code(row).type())));
        List<Cells> out = new ArrayList<>();
        for (boolean ofWards : new boolean[] {true, false}) {
            List<Cells> level = levels.getOrDefault(ofWards, List.of());
            if (!level.isEmpty()) {
                out.addAll(ofWards ? wards(level) : new FitAuthorities(areas).apply(level));
            }
        }
        return out;
    }

    private List<Cells> wards(List<Cells> rows) {
        TreeMap<AreaCode, Cells> first = firstOfEach(rows);
        FittedFile file = file(areas, rows.get(0));
        List<Cells> out = new ArrayList<>();
        Set<String> districts = new TreeSet<>();
        file.fit().place(counts(first)).forEach((ward, placed) -> {
            if (placed.from().stream().anyMatch(first::containsKey)) {
                shown(ward).ifPresent(area -> {
                    out.add(on(area, placed, first)
                            .set(
                                    PlacedObservations.BOUNDARY_VINTAGE,
                                    file.fit().to().toString()));
                    districts.add(String.valueOf(Area.text(area.district())));
                });
            }
        });
        file.fit()
                .unreached()
                .forEach(ward -> shown(ward)
                        .filter(area -> districts.contains(String.valueOf(Area.text(area.district()))))
                        .ifPresent(area -> out.add(withoutFigure(rows.get(0), area, file.fit()))));
        first.forEach((area, row) -> {
            if (!file.fit().places(area) && shown(area).isPresent()) {
                out.add(notPlaced(copy(row)));
            }
        });
        out.addAll(repeated(rows, first, out, file.fit()));
        return out;
    }

    static FittedFile file(FitToBoundaries.Areas areas, Cells row) {
        FittedFile.Key key = FitToBoundaries.key(row, AreaTier.WARDS);
        return Objects.requireNonNull(areas.files().value().get(key), key::toString);
    }

    static TreeMap<AreaCode, Cells> firstOfEach(List<Cells> rows) {
        TreeMap<AreaCode, Cells> first = new TreeMap<>();
        rows.forEach(row -> first.putIfAbsent(FitToBoundaries.code(row), row));
        return first;
    }

    static Map<AreaCode, AreaCount> counts(Map<AreaCode, Cells> rows) {
        Map<AreaCode, AreaCount> counts = new TreeMap<>();
        rows.forEach((area, row) -> counts.put(
                area,
                new AreaCount(
                        decimal(row.numberOrNull(PlacedObservations.NUMERATOR)),
                        decimal(row.numberOrNull(PlacedObservations.DENOMINATOR)))));
        return counts;
    }

    /** A figure on the boundaries of its source. */
    static Cells notPlaced(Cells row) {
        return row.set(PlacedObservations.PLACEMENT, PlacementMethod.NOT_PLACED.words())
                .set(PlacedObservations.FIT_PERCENTAGE, null);
    }

    private Optional<Area> shown(AreaCode code) {
        AreaRegister register = areas.placer().value().register();
        return register.area(code).filter(new Scope(areas.scope())::shows);
    }

    /** A placed count on its area: a sum, or the figure as it is printed where the area has only another code. */
    static Cells on(Area area, PlacedCount placed, Map<AreaCode, Cells> rows) {
        List<Cells> sources =
                placed.from().stream().map(rows::get).filter(Objects::nonNull).toList();
        Cells row = PlaceObservations.describe(copy(sources.get(0)), area)
                .set(PlacedObservations.PLACEMENT, placed.method().words())
                .set(PlacedObservations.FIT_PERCENTAGE, FitToBoundaries.PER_CENT * placed.fit());
        return placed.method() == PlacementMethod.BEST_FIT || placed.method() == PlacementMethod.MERGED
                ? row.set(PlacedObservations.NUMERATOR, number(placed.count().numerator()))
                        .set(
                                PlacedObservations.DENOMINATOR,
                                number(placed.count().denominator()))
                        .set(PlacedObservations.PRINTED_VALUE, null)
                        .set(PlacedObservations.PRINTED_DECIMALS, null)
                        .set(PlacedObservations.VALUE_NOTE, notes(placed, sources))
                : row;
    }

    /** What is said of the figures that a sum is made of is said of the sum; a withheld part only where it has no figure. */
    private static @Nullable String notes(PlacedCount placed, List<Cells> sources) {
        EnumSet<ValueNote> said = EnumSet.noneOf(ValueNote.class);
        for (Cells source : sources) {
            String letters = source.textOrNull(PlacedObservations.VALUE_NOTE);
            for (String letter : letters == null ? List.<String>of() : List.of(letters.split(" ", -1))) {
                ValueNote.ofLetter(letter).ifPresent(said::add);
            }
        }
        boolean confidential = said.contains(ValueNote.CONFIDENTIAL);
        said.removeIf(ValueNote::standsInsteadOfValue);
        if (!placed.count().isKnown()) {
            said.clear();
            said.add(confidential ? ValueNote.CONFIDENTIAL : ValueNote.NOT_AVAILABLE);
        } else if (placed.isEstimate()) {
            said.add(ValueNote.ESTIMATED);
        }
        return said.isEmpty()
                ? null
                : String.join(" ", said.stream().map(ValueNote::letter).toList());
    }

    private static Cells withoutFigure(Cells template, Area area, BestFit fit) {
        return notPlaced(PlaceObservations.describe(copy(template), area))
                .set(PlacedObservations.BOUNDARY_VINTAGE, fit.to().toString())
                .set(PlacedObservations.NUMERATOR, null)
                .set(PlacedObservations.DENOMINATOR, null)
                .set(PlacedObservations.PRINTED_VALUE, null)
                .set(PlacedObservations.PRINTED_DECIMALS, null)
                .set(PlacedObservations.VALUE_NOTE, ValueNote.NOT_AVAILABLE.letter());
    }

    /** An area that stands twice makes its wards stand twice, so that the check on repeated figures sees it. */
    static List<Cells> repeated(List<Cells> rows, Map<AreaCode, Cells> first, List<Cells> placed, BestFit fit) {
        List<Cells> again = new ArrayList<>();
        for (Cells row : rows) {
            AreaCode area = FitToBoundaries.code(row);
            if (first.get(area) != row) {
                placed.stream()
                        .filter(ward -> fit.partsOf(area).containsKey(FitToBoundaries.code(ward)))
                        .forEach(ward -> again.add(copy(ward)
                                .set(PlacedObservations.FILE, row.text(PlacedObservations.FILE))
                                .set(PlacedObservations.SHEET, row.text(PlacedObservations.SHEET))
                                .set(PlacedObservations.ROW, row.integer(PlacedObservations.ROW))));
            }
        }
        return again;
    }

    static Cells copy(Cells row) {
        return Cells.of(PlacedObservations.TABLE).copy(row);
    }

    private static @Nullable BigDecimal decimal(@Nullable Double number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }

    private static @Nullable Double number(@Nullable BigDecimal number) {
        return number == null ? null : number.doubleValue();
    }
}
