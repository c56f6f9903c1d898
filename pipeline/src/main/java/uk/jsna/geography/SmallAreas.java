package uk.jsna.geography;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.jsna.indicator.AreaCode;

/**
 * The small areas that wards are built from: the children who live in each, and the ward that each lies in, in every year
 * of which a lookup is at hand.
 *
 * <p>Censuses change small areas, so that a lookup of another census does not know all of them. Such an area lies, first,
 * in the ward that the lookup nearest in time gives it where that ward's code is in use in the wanted year too, for a code
 * keeps its boundaries; next, in a ward of the small areas that the other census has in the same middle layer area and this
 * one has not; else in the ward that holds most children of the rest of its ward, or at last of its statistical district.
 */
public final class SmallAreas {

    private final List<SmallAreaLookup> lookups;
    private final Map<AreaCode, Long> children;

    /**
     * @param children children in each small area of one census
     */
    public SmallAreas(List<SmallAreaLookup> lookups, Map<AreaCode, Long> children) {
        this.lookups = List.copyOf(lookups);
        this.children = Map.copyOf(children);
    }

    /** The children in each small area. */
    public Map<AreaCode, Long> children() {
        return children;
    }

    /** Whether there is nothing to place figures with. */
    public boolean isEmpty() {
        return lookups.isEmpty() || children.isEmpty();
    }

    /** The years of wards of which there is a lookup. */
    public Set<BoundaryVintage> wardVintages() {
        Set<BoundaryVintage> vintages = new TreeSet<>();
        lookups.forEach(lookup -> vintages.add(lookup.wards()));
        return vintages;
    }

    /** The census whose lookups hold most of the small areas that have children counted in them. */
    public BoundaryVintage census() {
        return lookups.stream()
                .max(Comparator.comparingLong((SmallAreaLookup lookup) -> lookup.wardOf().keySet().stream()
                                .filter(children::containsKey)
                                .count())
                        .thenComparing(SmallAreaLookup::census))
                .map(SmallAreaLookup::census)
                .orElseThrow(() -> new IllegalStateException("there is no lookup of small areas"));
    }

    /** The small areas themselves as a set of areas that figures stand on. */
    public AreaSet themselves(BoundaryVintage census) {
        Map<AreaCode, AreaCode> own = new HashMap<>();
        children.keySet().forEach(area -> own.put(area, area));
        return new AreaSet(census, children.keySet(), own);
    }

    /**
     * The wards of a year with the ward of each small area.
     *
     * @param codes the codes in use in that year
     */
    public AreaSet wards(BoundaryVintage vintage, Set<AreaCode> codes) {
        List<SmallAreaLookup> nearest = lookups.stream()
                .sorted(Comparator.comparing(SmallAreaLookup::wards, BoundaryVintage.nearestTo(vintage)))
                .toList();
        Map<AreaCode, AreaCode> found = new HashMap<>();
        for (SmallAreaLookup lookup : nearest) {
            boolean own = lookup.wards().equals(vintage);
            lookup.wardOf().forEach((area, ward) -> {
                if (children.containsKey(area) && (own || codes.contains(ward))) {
                    found.putIfAbsent(area, ward);
                }
            });
        }
        found.putAll(inMiddleLayer(vintage, found));
        found.putAll(withTheRestOfTheirWards(nearest, found));
        found.putAll(withTheRestOfTheirDistricts(found));
        return new AreaSet(vintage, codes, found);
    }

    /** The small areas still missing, by those that the year's own lookup holds of another census in their middle layer. */
    private Map<AreaCode, AreaCode> inMiddleLayer(BoundaryVintage vintage, Map<AreaCode, AreaCode> found) {
        Map<String, TreeSet<AreaCode>> missing = new TreeMap<>();
        for (SmallAreaLookup lookup : lookups) {
            lookup.middleOf().forEach((area, middle) -> {
                if (children.containsKey(area) && !found.containsKey(area)) {
                    missing.computeIfAbsent(middle, unused -> new TreeSet<>()).add(area);
                }
            });
        }
        Set<AreaCode> reached = new TreeSet<>(found.values());
        Map<String, Map<AreaCode, AreaCode>> gone = gone(vintage);
        Map<AreaCode, AreaCode> matched = new TreeMap<>();
        missing.forEach((middle, areas) -> {
            List<AreaCode> wards = gone.getOrDefault(middle, Map.of()).values().stream()
                    .sorted(Comparator.comparing(reached::contains))
                    .toList();
            int next = 0;
            for (AreaCode area : areas) {
                if (!wards.isEmpty()) {
                    matched.put(area, wards.get(next++ % wards.size()));
                }
            }
        });
        return matched;
    }

    /** The small areas that a census has given up, with their wards, by middle layer area. */
    private Map<String, Map<AreaCode, AreaCode>> gone(BoundaryVintage vintage) {
        Map<String, Map<AreaCode, AreaCode>> gone = new TreeMap<>();
        lookups.stream()
                .filter(lookup -> lookup.wards().equals(vintage))
                .forEach(lookup -> lookup.middleOf().forEach((area, middle) -> {
                    AreaCode ward = lookup.wardOf().get(area);
                    if (ward != null && !children.containsKey(area)) {
                        gone.computeIfAbsent(middle, unused -> new TreeMap<>()).put(area, ward);
                    }
                }));
        return gone;
    }

    /** The small areas still missing, by the ward that most of their ward of another year has become. */
    private Map<AreaCode, AreaCode> withTheRestOfTheirWards(
            List<SmallAreaLookup> nearest, Map<AreaCode, AreaCode> found) {
        Set<AreaCode> missing = new TreeSet<>(children.keySet());
        missing.removeAll(found.keySet());
        Map<AreaCode, AreaCode> rest = new TreeMap<>();
        for (SmallAreaLookup lookup : missing.isEmpty() ? List.<SmallAreaLookup>of() : nearest) {
            Map<AreaCode, AreaCode> heirs = heirs(lookup, found);
            for (AreaCode area : missing) {
                AreaCode ward = lookup.wardOf().get(area);
                AreaCode heir = ward == null ? null : heirs.get(ward);
                if (heir != null) {
                    rest.putIfAbsent(area, heir);
                }
            }
        }
        return rest;
    }

    /** What lies in a ward of nothing but new small areas goes to the largest ward of the district in their names. */
    private Map<AreaCode, AreaCode> withTheRestOfTheirDistricts(Map<AreaCode, AreaCode> found) {
        Map<AreaCode, String> districts = new TreeMap<>();
        lookups.forEach(lookup -> lookup.middleOf()
                .forEach((area, middle) -> districts.putIfAbsent(area, middle.substring(0, middle.lastIndexOf(' ')))));
        Map<String, TreeMap<AreaCode, Long>> shares = new TreeMap<>();
        found.forEach((area, ward) -> {
            String district = districts.get(area);
            if (district != null) {
                shares.computeIfAbsent(district, unused -> new TreeMap<>())
                        .merge(ward, children.getOrDefault(area, 0L), Long::sum);
            }
        });
        Map<AreaCode, AreaCode> rest = new TreeMap<>();
        for (AreaCode area : children.keySet()) {
            TreeMap<AreaCode, Long> wards = shares.get(districts.getOrDefault(area, ""));
            if (!found.containsKey(area) && wards != null) {
                rest.put(area, mostChildren(wards));
            }
        }
        return rest;
    }

    private static AreaCode mostChildren(Map<AreaCode, Long> wards) {
        return wards.entrySet().stream()
                .max(Map.Entry.<AreaCode, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    /** For each ward of another lookup the wanted year's ward that holds most of its children. */
    private Map<AreaCode, AreaCode> heirs(SmallAreaLookup other, Map<AreaCode, AreaCode> known) {
        Map<AreaCode, TreeMap<AreaCode, Long>> shares = new HashMap<>();
        known.forEach((area, ward) -> {
            AreaCode old = other.wardOf().get(area);
            if (old != null) {
                shares.computeIfAbsent(old, unused -> new TreeMap<>())
                        .merge(ward, children.getOrDefault(area, 0L), Long::sum);
            }
        });
        Map<AreaCode, AreaCode> heirs = new HashMap<>();
        shares.forEach((old, wards) -> heirs.put(old, mostChildren(wards)));
        return heirs;
    }
}
