package uk.jsna.geography;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.jsna.indicator.AreaCode;

/**
 * Moves counts from the areas of one vintage to those of another. An area whose code both have keeps its own count. Any
 * other is divided over its small areas by the children in each, and counts and denominators are summed over the small
 * areas of each wanted area; a rate is never averaged. Whole counts stay whole and no child is lost or won: a count's parts
 * add up to it ({@link LargestRemainder}).
 *
 * <p>Where nine tenths of an area's children or more live where there is a count, the count is that of the part covered;
 * below that the area has none, for what a publisher withheld is never invented.
 *
 * <p>An authority's figure is held to more: it is the sum of all its parts or there is none, for an authority that is
 * missing is a tenth of a county and not a rounding error; and it has a figure only where some old authority went to it,
 * whole or but for less than a tenth, for the rate of a larger area under the name of its part says nothing new.
 *
 * <p>An area of both vintages takes no part of a changed one, even where two lookups draw the line between them a little
 * differently, unless nothing else remains of it.
 */
public final class BestFit implements Serializable {

    /** The share of children from which a figure is not called an estimate, and from which it may stand for the whole. */
    public static final double ENOUGH = 0.9;

    private final boolean ofAuthorities;
    private final BoundaryVintage from;
    private final BoundaryVintage to;
    private final TreeSet<AreaCode> used;
    private final TreeSet<AreaCode> wanted;
    private final TreeSet<AreaCode> kept;
    private final TreeMap<AreaCode, TreeMap<AreaCode, Long>> pieces = new TreeMap<>();
    private final TreeMap<AreaCode, TreeMap<AreaCode, Long>> sources = new TreeMap<>();
    private final TreeMap<AreaCode, Long> living = new TreeMap<>();
    private final TreeMap<AreaCode, Long> fromNowhere = new TreeMap<>();

    private BestFit(boolean ofAuthorities, AreaSet from, AreaSet to) {
        this.ofAuthorities = ofAuthorities;
        this.from = from.vintage();
        this.used = new TreeSet<>(from.codes());
        this.to = to.vintage();
        this.wanted = new TreeSet<>(to.codes());
        this.kept = new TreeSet<>(wanted);
        kept.retainAll(used);
    }

    /**
     * The best fit of one vintage's areas to another's.
     *
     * @param children children in each small area
     */
    public static BestFit between(AreaSet from, AreaSet to, Map<AreaCode, Long> children) {
        return filled(new BestFit(false, from, to), from, to, children);
    }

    /** The same for local authorities. */
    static BestFit ofAuthorities(AreaSet from, AreaSet to, Map<AreaCode, Long> children) {
        return filled(new BestFit(true, from, to), from, to, children);
    }

    private static BestFit filled(BestFit fit, AreaSet from, AreaSet to, Map<AreaCode, Long> children) {
        children.forEach((small, number) -> {
            AreaCode old = from.areaOf().get(small);
            AreaCode wanted = to.areaOf().get(small);
            if (old != null) {
                fit.living.merge(old, number, Long::sum);
            }
            if (old == null && wanted != null && number > 0) {
                fit.fromNowhere.merge(wanted, number, Long::sum);
            }
            if (old != null && wanted != null && !fit.kept.contains(old)) {
                fit.pieces.computeIfAbsent(old, unused -> new TreeMap<>()).merge(wanted, number, Long::sum);
            }
        });
        fit.pieces.values().forEach(parts -> {
            if (!fit.kept.containsAll(parts.keySet()) && !fit.isMuch(parts)) {
                parts.keySet().removeAll(fit.kept);
            }
        });
        fit.pieces.forEach((old, parts) -> parts.forEach((area, number) -> fit.addSource(area, old, number)));
        return fit;
    }

    /** Whether authorities of both vintages hold more of an authority's children than lookups may differ by. */
    private boolean isMuch(Map<AreaCode, Long> parts) {
        long all = parts.values().stream().mapToLong(part -> part).sum();
        long toKept = parts.entrySet().stream()
                .filter(part -> kept.contains(part.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        return ofAuthorities && toKept > (1 - ENOUGH) * all;
    }

    /** The way back, by the same parts. */
    public BestFit reversed() {
        BestFit back = new BestFit(ofAuthorities, new AreaSet(to, wanted, Map.of()), new AreaSet(from, used, Map.of()));
        sources.forEach((area, parts) -> parts.forEach((old, number) -> {
            if (!kept.contains(area)) {
                back.pieces.computeIfAbsent(area, unused -> new TreeMap<>()).put(old, number);
                back.living.merge(area, number, Long::sum);
                back.addSource(old, area, number);
            }
        }));
        return back;
    }

    private void addSource(AreaCode area, AreaCode old, long number) {
        sources.computeIfAbsent(area, unused -> new TreeMap<>()).put(old, number);
    }

    /** The vintage that counts come from. */
    public BoundaryVintage from() {
        return from;
    }

    /** The vintage that counts are moved to. */
    public BoundaryVintage to() {
        return to;
    }

    /** Whether both vintages have an area of this code. */
    public boolean isKept(AreaCode area) {
        return kept.contains(area);
    }

    /** Whether something is known of an area of the source: it is kept, or its parts are. */
    public boolean places(AreaCode old) {
        return kept.contains(old) || pieces.containsKey(old);
    }

    /** The wanted areas that a source's area goes to, with the children in each part. */
    public Map<AreaCode, Long> partsOf(AreaCode old) {
        return kept.contains(old) ? Map.of(old, 1L) : new TreeMap<>(pieces.getOrDefault(old, new TreeMap<>()));
    }

    /** The children who live in an area of the source. */
    public long childrenOf(AreaCode old) {
        return living.getOrDefault(old, 0L);
    }

    /** The source's changed areas that a wanted area is made of, with the children from each. */
    public Map<AreaCode, Long> sourcesOf(AreaCode area) {
        return new TreeMap<>(sources.getOrDefault(area, new TreeMap<>()));
    }

    /** The areas that are made of parts of changed ones, each with those areas and the children from each. */
    public Map<AreaCode, Map<AreaCode, Long>> changes() {
        return new TreeMap<>(sources);
    }

    /** The wanted areas that no small area is best fit to, so that nothing can be said of them. */
    public Set<AreaCode> unreached() {
        return wanted.stream()
                .filter(area -> !kept.contains(area) && !sources.containsKey(area))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How figures come to stand on a wanted area. */
    public PlacementMethod method(AreaCode area) {
        TreeMap<AreaCode, Long> own = sources.get(area);
        if (own == null) {
            return kept.contains(area) ? PlacementMethod.EXACT : PlacementMethod.NOT_PLACED;
        }
        if (ofAuthorities && lacksGround(area)) {
            return PlacementMethod.BEST_FIT;
        }
        if (!kept.contains(area) && own.size() == 1 && isWhole(own.firstKey())) {
            return PlacementMethod.RENAMED;
        }
        return ofAuthorities && own.keySet().stream().allMatch(this::isWhole)
                ? PlacementMethod.MERGED
                : PlacementMethod.BEST_FIT;
    }

    /** Whether children live in a wanted area of whom it is not known in which of the source's areas they lived. */
    public boolean lacksGround(AreaCode area) {
        return fromNowhere.containsKey(area);
    }

    /** Whether an area of the source goes to one area as a whole. */
    public boolean isWhole(AreaCode old) {
        return partsOf(old).size() == 1;
    }

    /** Whether all but less than a tenth of an area of the source goes to one area. */
    private boolean isNearlyWhole(AreaCode old, AreaCode area) {
        return isWhole(old) || partsOf(old).getOrDefault(area, 0L) >= ENOUGH * childrenOf(old);
    }

    /** Counts on the wanted areas, for every one that is kept or made of the source's areas. */
    public Map<AreaCode, PlacedCount> place(Map<AreaCode, AreaCount> counts) {
        Map<AreaCode, Map<AreaCode, AreaCount>> parts = new TreeMap<>();
        counts.forEach((old, count) -> {
            if (kept.contains(old)) {
                parts.computeIfAbsent(old, unused -> new TreeMap<>()).put(old, count);
            }
        });
        pieces.forEach((old, shares) -> counts.getOrDefault(old, AreaCount.NONE)
                .divided(shares)
                .forEach((area, part) ->
                        parts.computeIfAbsent(area, unused -> new TreeMap<>()).put(old, part)));
        Map<AreaCode, PlacedCount> placed = new TreeMap<>();
        parts.forEach((area, own) -> placed.put(area, sources.containsKey(area) ? sum(area, own) : kept(area, own)));
        return placed;
    }

    private static PlacedCount kept(AreaCode area, Map<AreaCode, AreaCount> own) {
        AreaCount count = own.getOrDefault(area, AreaCount.NONE);
        return new PlacedCount(area, PlacementMethod.EXACT, 1, 1, count, List.of(area));
    }

    private PlacedCount sum(AreaCode area, Map<AreaCode, AreaCount> parts) {
        Map<AreaCode, Long> children = new TreeMap<>(sources.getOrDefault(area, new TreeMap<>()));
        AreaCount own = parts.get(area);
        if (own != null && !children.containsKey(area)) {
            children.put(area, ofAuthorities ? childrenOf(area) : 0L);
        }
        List<AreaCode> known = new ArrayList<>();
        children.keySet().forEach(old -> {
            if (parts.getOrDefault(old, AreaCount.NONE).isKnown()) {
                known.add(old);
            }
        });
        List<AreaCode> whole = known.stream()
                .filter(old -> ofAuthorities ? isNearlyWhole(old, area) : isWhole(old))
                .toList();
        boolean withheld = kept.contains(area) && (own == null ? ofAuthorities : !own.isKnown());
        double covered = withheld ? 0 : share(known, children);
        boolean enough = ofAuthorities
                ? known.size() == children.size() && !whole.isEmpty() && !lacksGround(area)
                : covered >= ENOUGH;
        AreaCount total = withheld || !enough
                ? AreaCount.NONE
                : AreaCount.sum(known.stream()
                        .map(old -> parts.getOrDefault(old, AreaCount.NONE))
                        .toList());
        return new PlacedCount(
                area, method(area), share(whole, children), covered, total, List.copyOf(children.keySet()));
    }

    /** The share of children; of areas without a child, the share of areas. */
    private static double share(List<AreaCode> some, Map<AreaCode, Long> children) {
        long all = children.values().stream().mapToLong(number -> number).sum();
        return all == 0
                ? (double) some.size() / children.size()
                : (double) some.stream().mapToLong(children::get).sum() / all;
    }
}
