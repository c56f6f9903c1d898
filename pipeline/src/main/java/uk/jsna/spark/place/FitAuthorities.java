package uk.jsna.spark.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.jsna.geography.Area;
import uk.jsna.geography.AreaCount;
import uk.jsna.geography.AreaTier;
import uk.jsna.geography.BestFit;
import uk.jsna.geography.FittedFile;
import uk.jsna.geography.PlacedCount;
import uk.jsna.indicator.AreaCode;
import uk.jsna.spark.Cells;

/**
 * The figures of the local authorities of a file, for one indicator and period, on the release's authorities. Districts
 * are placed first and counties after them, so that an authority made of districts is not made of their county again. An
 * authority that cannot be placed keeps its own code, and says so; so does a single-tier authority that stands on a county
 * and not on districts, for the sums of regions are those of the lower tier.
 */
record FitAuthorities(FitToBoundaries.Areas areas) {

    private static final List<AreaTier> TIERS = List.of(AreaTier.LOWER, AreaTier.UPPER);

    List<Cells> apply(List<Cells> rows) {
        TreeMap<AreaCode, Cells> first = FitOneMap.firstOfEach(rows);
        TreeMap<AreaCode, Cells> placed = new TreeMap<>();
        for (AreaTier tier : TIERS) {
            file(rows.get(0), tier).ifPresent(file -> {
                TreeMap<AreaCode, Cells> own = new TreeMap<>(first);
                own.keySet().removeIf(code -> !tier.holds(code.type()));
                place(own, file.fit(), placed);
            });
        }
        List<Cells> out = new ArrayList<>(placed.values());
        for (Cells row : rows) {
            AreaCode code = FitToBoundaries.code(row);
            List<BestFit> fits = fits(row);
            if (fits.isEmpty()) {
                if (!placed.containsKey(code)) {
                    out.add(row);
                }
            } else if (fits.stream().allMatch(fit -> isMoved(code, fit, placed))) {
                out.addAll(FitOneMap.repeated(List.of(row), first, List.copyOf(placed.values()), fits.get(0)));
            } else {
                out.add(FitOneMap.notPlaced(FitOneMap.copy(row)));
            }
        }
        return out;
    }

    private Optional<FittedFile> file(Cells row, AreaTier tier) {
        return Optional.ofNullable(areas.files().value().get(FitToBoundaries.key(row, tier)));
    }

    private void place(TreeMap<AreaCode, Cells> own, BestFit fit, TreeMap<AreaCode, Cells> placed) {
        Map<AreaCode, AreaCount> counts = FitOneMap.counts(own);
        fit.place(counts).forEach((code, count) -> {
            if (isNew(count, own, fit) && !placed.containsKey(code)) {
                area(code).ifPresent(area -> placed.put(code, FitOneMap.on(area, count, own)));
            }
        });
    }

    /** Whether a figure is made that the file does not have: one that has a count, or is another code's as it is printed. */
    private static boolean isNew(PlacedCount count, Map<AreaCode, Cells> own, BestFit fit) {
        boolean hasOwnRow = own.containsKey(count.area()) && fit.childrenOf(count.area()) == 0;
        return switch (count.method()) {
            case EXACT, NOT_PLACED -> false;
            case RENAMED -> !hasOwnRow && own.containsKey(count.from().get(0));
            case MERGED, BEST_FIT -> !hasOwnRow && count.count().isKnown();
        };
    }

    /** Whether every part of an authority came to stand on another. */
    private static boolean isMoved(AreaCode code, BestFit fit, Map<AreaCode, Cells> placed) {
        return fit.partsOf(code).keySet().stream().allMatch(placed::containsKey);
    }

    /** The fits, one a level, that know what became of an authority. */
    private List<BestFit> fits(Cells row) {
        AreaCode code = FitToBoundaries.code(row);
        return TIERS.stream()
                .filter(tier -> tier.holds(code.type()))
                .flatMap(tier -> file(row, tier).stream())
                .map(FittedFile::fit)
                .filter(fit -> !fit.isKept(code) && fit.places(code))
                .toList();
    }

    private Optional<Area> area(AreaCode code) {
        return areas.placer().value().register().area(code);
    }
}
