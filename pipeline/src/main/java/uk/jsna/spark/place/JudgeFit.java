package uk.jsna.spark.place;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import uk.jsna.geography.AreaCount;
import uk.jsna.geography.BestFit;
import uk.jsna.geography.FittedFile;
import uk.jsna.geography.PlacedCount;
import uk.jsna.geography.PlacementMethod;
import uk.jsna.geography.RoundTrip;
import uk.jsna.indicator.AreaCode;
import uk.jsna.spark.Cells;
import uk.jsna.spark.SeriesPass;
import uk.jsna.table.BoundaryFits;
import uk.jsna.table.PlacedObservations;

/**
 * How well one indicator and period of a file was fitted. Of figures that the council holds nothing is told that their
 * counts decide.
 */
record JudgeFit(FitToBoundaries.Areas areas) implements SeriesPass.SeriesFunction, Serializable {

    @Override
    public List<Cells> apply(List<Cells> rows) {
        TreeMap<AreaCode, Cells> first = FitOneMap.firstOfEach(rows);
        FittedFile file = FitOneMap.file(areas, rows.get(0));
        BestFit fit = file.fit();
        Map<AreaCode, AreaCount> counts = FitOneMap.counts(first);
        List<PlacedCount> placed = fit.place(counts).values().stream()
                .filter(each -> each.from().stream().anyMatch(first::containsKey))
                .toList();
        Cells row = Cells.of(BoundaryFits.TABLE)
                .copy(rows.get(0))
                .set(BoundaryFits.FROM_VINTAGE, fit.from().toString())
                .set(BoundaryFits.TO_VINTAGE, fit.to().toString())
                .set(BoundaryFits.AREAS_OF_SOURCE, first.size());
        wards(row, placed);
        children(row, first.keySet(), fit);
        boolean held = rows.get(0).flag(PlacedObservations.COUNCIL_HELD);
        row.set(BoundaryFits.AREAS_NOT_PLACED, size(first.keySet(), area -> !fit.places(area)))
                .set(BoundaryFits.WARDS_UNDER_90, held ? size(placed, PlacedCount::isEstimate) : under(placed));
        return List.of(held ? row : errors(row, counts, placed, fit));
    }

    private static void wards(Cells row, List<PlacedCount> placed) {
        EnumMap<PlacementMethod, Integer> methods = new EnumMap<>(PlacementMethod.class);
        placed.forEach(each -> methods.merge(each.method(), 1, Integer::sum));
        row.set(BoundaryFits.WARDS_EXACT, methods.getOrDefault(PlacementMethod.EXACT, 0))
                .set(BoundaryFits.WARDS_RENAMED, methods.getOrDefault(PlacementMethod.RENAMED, 0))
                .set(BoundaryFits.WARDS_BEST_FIT, methods.getOrDefault(PlacementMethod.BEST_FIT, 0))
                .set(
                        BoundaryFits.WARDS_WITHOUT_FIGURE,
                        size(
                                placed,
                                each -> each.method() == PlacementMethod.BEST_FIT
                                        && !each.count().isKnown()));
    }

    private static int under(List<PlacedCount> placed) {
        return size(placed, each -> each.isEstimate() && each.count().isKnown());
    }

    private static void children(Cells row, Collection<AreaCode> areas, BestFit fit) {
        double all = living(areas, fit, area -> true);
        double renamed = living(areas, fit, area -> !fit.isKept(area) && isRenamed(fit, area));
        double redrawn = living(areas, fit, area -> !fit.isKept(area) && fit.places(area) && !isRenamed(fit, area));
        double split = living(areas, fit, area -> !fit.isKept(area) && fit.places(area) && !fit.isWhole(area));
        row.set(BoundaryFits.CHILDREN_RENAMED_PERCENTAGE, FitToBoundaries.PER_CENT * renamed / all)
                .set(BoundaryFits.CHILDREN_REDRAWN_PERCENTAGE, FitToBoundaries.PER_CENT * redrawn / all)
                .set(BoundaryFits.CHILDREN_SPLIT_PERCENTAGE, FitToBoundaries.PER_CENT * split / all);
    }

    private static boolean isRenamed(BestFit fit, AreaCode area) {
        return fit.isWhole(area)
                && fit.partsOf(area).keySet().stream().allMatch(part -> fit.method(part) == PlacementMethod.RENAMED);
    }

    private static Cells errors(Cells row, Map<AreaCode, AreaCount> counts, List<PlacedCount> placed, BestFit fit) {
        RoundTrip trip = RoundTrip.of(fit, counts);
        return row.set(BoundaryFits.COUNTED_BEFORE, sum(counts.values()))
                .set(
                        BoundaryFits.COUNTED_AFTER,
                        sum(placed.stream().map(PlacedCount::count).toList()))
                .set(BoundaryFits.ROUND_TRIP_MEAN, trip.mean())
                .set(BoundaryFits.ROUND_TRIP_LARGEST, trip.largest());
    }

    private static double sum(Collection<AreaCount> counts) {
        return counts.stream()
                .map(AreaCount::numerator)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .doubleValue();
    }

    private static double living(Collection<AreaCode> areas, BestFit fit, Predicate<AreaCode> which) {
        return areas.stream().filter(which).mapToLong(fit::childrenOf).sum();
    }

    private static <T> int size(Collection<T> all, Predicate<T> which) {
        return Math.toIntExact(all.stream().filter(which).count());
    }
}
