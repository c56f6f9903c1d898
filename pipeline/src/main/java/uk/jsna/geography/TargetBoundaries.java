package uk.jsna.geography;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.jsna.indicator.AreaCode;
import uk.jsna.indicator.AreaType;

/** The wards and local authorities that a release is published for, and how the areas of a file come to stand on them. */
public final class TargetBoundaries {

    private final BoundaryVintage target;
    private final SmallAreas smallAreas;
    private final TreeMap<BoundaryVintage, Set<AreaCode>> wards = new TreeMap<>();
    private final Map<BoundaryVintage, AreaSet> sets = new TreeMap<>();
    private final AuthorityBoundaries authorities;

    /** The wards alone. */
    public TargetBoundaries(BoundaryVintage target, AreaRegister register, SmallAreas smallAreas) {
        this(target, register, smallAreas, new Authorities());
    }

    public TargetBoundaries(
            BoundaryVintage target, AreaRegister register, SmallAreas smallAreas, Authorities authorities) {
        this.target = target;
        this.smallAreas = smallAreas;
        register.wardVintages().forEach(vintage -> wards.put(vintage, register.wardsOf(vintage)));
        this.authorities = new AuthorityBoundaries(
                target.year(),
                authorities,
                smallAreas.isEmpty() ? Map.of() : smallAreas.children(),
                year -> wards(new BoundaryVintage(BoundaryVintage.WARDS, year), Set.of())
                        .areaOf());
    }

    /** The wards' vintage. */
    public BoundaryVintage target() {
        return target;
    }

    /** The codes of the wards. */
    public Set<AreaCode> wards() {
        return wards.getOrDefault(target, Set.of());
    }

    /** The years of wards that lookups hold. */
    public Set<BoundaryVintage> known() {
        return new TreeSet<>(wards.keySet());
    }

    /**
     * The vintage of a file's areas: the year that holds most of its wards, of equal ones a year with a lookup of small
     * areas, and of these the nearest to the target; the census of the weights for small areas.
     */
    public BoundaryVintage vintageOf(Set<AreaCode> areas) {
        if (areas.stream().anyMatch(area -> area.type() == AreaType.LSOA)) {
            return smallAreas.census();
        }
        return wards.keySet().stream()
                .sorted(Comparator.comparing((BoundaryVintage vintage) ->
                                !smallAreas.wardVintages().contains(vintage))
                        .thenComparing(BoundaryVintage.nearestTo(target)))
                .max(Comparator.comparingLong((BoundaryVintage vintage) -> held(vintage, areas)))
                .orElse(target);
    }

    private long held(BoundaryVintage vintage, Set<AreaCode> areas) {
        Set<AreaCode> codes = wards.getOrDefault(vintage, Set.of());
        return areas.stream().filter(codes::contains).count();
    }

    /**
     * The best fit for a file's areas; none where all of them are wards of the target, or where the workspace gives no
     * lookups of small areas and no weights.
     */
    public Optional<BestFit> fitOf(Set<AreaCode> areas) {
        if (smallAreas.isEmpty() || wards().containsAll(areas)) {
            return Optional.empty();
        }
        Set<AreaCode> small = new TreeSet<>(areas);
        small.removeIf(area -> area.type() != AreaType.LSOA);
        BoundaryVintage vintage = vintageOf(areas);
        AreaSet from = small.isEmpty() ? wards(vintage, areas) : smallAreas.themselves(vintage);
        return Optional.of(BestFit.between(from, wards(target, Set.of()), smallAreas.children()));
    }

    /**
     * The best fit for the local authorities of a file in one period; none where all of them are the target's, or where
     * nothing is known of the others.
     */
    public Optional<BestFit> fitOf(Set<AreaCode> areas, AreaTier tier) {
        return tier == AreaTier.WARDS ? fitOf(areas) : authorities.fitOf(areas, tier);
    }

    /** The code that an authority with another code only has here; of any other authority its own. */
    public AreaCode renamed(AreaCode authority) {
        return authorities
                .fitOf(Set.of(authority), AreaTier.UPPER)
                .map(fit -> fit.partsOf(authority).keySet().stream()
                        .filter(now -> fit.method(now) == PlacementMethod.RENAMED)
                        .findFirst()
                        .orElse(authority))
                .orElse(authority);
    }

    /** The best fit of the wards of one year to those of another. */
    public BestFit fitBetween(BoundaryVintage from, BoundaryVintage to) {
        return BestFit.between(wards(from, Set.of()), wards(to, Set.of()), smallAreas.children());
    }

    /** The ward of each small area; none where the workspace gives no lookups of small areas and no weights. */
    public Map<AreaCode, AreaCode> wardOfSmallAreas() {
        return smallAreas.isEmpty() ? Map.of() : wards(target, Set.of()).areaOf();
    }

    private AreaSet wards(BoundaryVintage vintage, Set<AreaCode> besides) {
        Set<AreaCode> known = wards.getOrDefault(vintage, Set.of());
        if (known.containsAll(besides)) {
            return sets.computeIfAbsent(vintage, unused -> smallAreas.wards(vintage, known));
        }
        Set<AreaCode> codes = new TreeSet<>(known);
        codes.addAll(besides);
        return smallAreas.wards(vintage, codes);
    }
}
