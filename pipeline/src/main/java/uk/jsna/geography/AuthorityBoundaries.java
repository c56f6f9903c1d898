package uk.jsna.geography;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.jsna.indicator.AreaCode;

/**
 * The local authorities that a release is published for, and how those of other years come to stand on them. An authority
 * is made of the small areas of its wards; where the workspace has no lookups of small areas and no weights, it is taken as
 * a whole and the history of codes tells where it went.
 */
final class AuthorityBoundaries {

    private final int target;
    private final Authorities authorities;
    private final Map<AreaCode, Long> children;
    private final Function<Integer, Map<AreaCode, AreaCode>> wardOf;
    private final boolean isOfSmallAreas;
    private final Map<BoundaryVintage, AreaSet> sets = new TreeMap<>();
    private final Map<BoundaryVintage, Set<AreaCode>> codes = new TreeMap<>();

    /**
     * @param target the year of the release's boundaries, two digits
     * @param wardOf the ward of each small area in a year
     */
    AuthorityBoundaries(
            int target,
            Authorities authorities,
            Map<AreaCode, Long> children,
            Function<Integer, Map<AreaCode, AreaCode>> wardOf) {
        this.target = target;
        this.authorities = authorities;
        this.isOfSmallAreas = !children.isEmpty() && !authorities.yearsOfWards().isEmpty();
        this.children = isOfSmallAreas ? children : eachAsOne(authorities);
        this.wardOf = wardOf;
    }

    /** Each authority that none before it became. */
    private static Map<AreaCode, Long> eachAsOne(Authorities authorities) {
        Set<AreaCode> all = authorities.all();
        Set<AreaCode> later = new TreeSet<>();
        authorities.history().successors().forEach((code, successor) -> {
            if (all.contains(code)) {
                later.add(successor);
            }
        });
        return all.stream()
                .filter(code -> AreaTier.LOWER.holds(code.type()) && !later.contains(code))
                .collect(Collectors.toMap(code -> code, code -> 1L));
    }

    private Set<AreaCode> codes(int year, AreaTier tier) {
        return codes.computeIfAbsent(tier.in(year), unused -> authorities.of(year, tier));
    }

    /** The best fit for those of some authorities that are of the tier; none where all are the target's or unknown. */
    Optional<BestFit> fitOf(Set<AreaCode> areas, AreaTier tier) {
        Set<AreaCode> wanted = codes(target, tier);
        Set<AreaCode> own = areas.stream()
                .filter(area -> tier.holds(area.type()) && isKnown(area))
                .collect(Collectors.toCollection(TreeSet::new));
        if (wanted.isEmpty() || wanted.containsAll(own)) {
            return Optional.empty();
        }
        return Optional.of(BestFit.ofAuthorities(source(own, tier), set(target, tier), children));
    }

    /** Whether lookups or the history of codes tell of an authority. */
    private boolean isKnown(AreaCode area) {
        return authorities.history().hasEnded(area)
                || authorities.years().stream()
                        .anyMatch(year -> codes(year, tierOf(area)).contains(area));
    }

    private static AreaTier tierOf(AreaCode area) {
        return AreaTier.LOWER.holds(area.type()) ? AreaTier.LOWER : AreaTier.UPPER;
    }

    /**
     * The areas that a file's figures stand on: those of the year that holds most of its codes. A code of another year, for
     * publishers keep old codes beside new ones, has its own ground where none of it is another's in the file; a file
     * that has an authority beside those that it was made of gives it no ground twice.
     */
    private AreaSet source(Set<AreaCode> areas, AreaTier tier) {
        int year = yearOf(areas, tier);
        AreaSet base = set(year, tier);
        if (base.codes().containsAll(areas)) {
            return base;
        }
        Map<AreaCode, AreaCode> areaOf = new HashMap<>(base.areaOf());
        Set<AreaCode> strangers = new TreeSet<>(areas);
        strangers.removeAll(base.codes());
        for (AreaCode stranger : strangers) {
            Set<AreaCode> ground = nearestWith(stranger, year, tier)
                    .map(other -> groundOf(stranger, other))
                    .orElse(Set.of());
            if (ground.stream().map(areaOf::get).filter(Objects::nonNull).noneMatch(areas::contains)) {
                ground.forEach(small -> areaOf.put(small, stranger));
            }
        }
        Set<AreaCode> codes = new TreeSet<>(areaOf.values());
        codes.addAll(areas);
        return new AreaSet(base.vintage(), codes, areaOf);
    }

    private static Set<AreaCode> groundOf(AreaCode area, AreaSet set) {
        return set.areaOf().entrySet().stream()
                .filter(lies -> lies.getValue().equals(area))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private int yearOf(Set<AreaCode> areas, AreaTier tier) {
        return authorities.years().stream()
                .sorted(Comparator.comparingInt((Integer year) -> Math.abs(year - target)))
                .max(Comparator.comparingLong(year -> {
                    Set<AreaCode> codes = codes(year, tier);
                    return areas.stream().filter(codes::contains).count();
                }))
                .orElse(target);
    }

    private Optional<AreaSet> nearestWith(AreaCode code, int year, AreaTier tier) {
        return authorities.years().stream()
                .filter(other -> codes(other, tier).contains(code))
                .min(Comparator.comparingInt(other -> Math.abs(other - year)))
                .map(other -> set(other, tier));
    }

    private AreaSet set(int year, AreaTier tier) {
        return sets.computeIfAbsent(tier.in(year), vintage -> {
            Map<AreaCode, AreaCode> areaOf = new HashMap<>();
            lower(year)
                    .forEach((small, district) -> (tier == AreaTier.UPPER
                                    ? authorities.upper(district, year)
                                    : Optional.of(district))
                            .ifPresent(area -> areaOf.put(small, area)));
            return new AreaSet(vintage, codes(year, tier), areaOf);
        });
    }

    /** The lower-tier authority that each small area lies in. */
    private Map<AreaCode, AreaCode> lower(int year) {
        Set<AreaCode> inUse = codes(year, AreaTier.LOWER);
        Map<AreaCode, AreaCode> found = new HashMap<>();
        if (isOfSmallAreas) {
            int wards = authorities.yearsOfWards().stream()
                    .min(Comparator.comparingInt(other -> Math.abs(other - year)))
                    .orElseThrow();
            Map<AreaCode, AreaCode> authorityOf = authorities.ofWards(wards);
            wardOf.apply(wards).forEach((small, ward) -> {
                AreaCode authority = authorityOf.get(ward);
                if (authority != null) {
                    found.put(small, authority);
                }
            });
        } else {
            children.keySet().forEach(area -> found.put(area, area));
        }
        found.replaceAll((small, area) -> inUse.contains(area)
                ? area
                : authorities.history().successor(area, inUse).orElse(area));
        if (!isOfSmallAreas) {
            found.values().retainAll(inUse);
        }
        return found;
    }
}
