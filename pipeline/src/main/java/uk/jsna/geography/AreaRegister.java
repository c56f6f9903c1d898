package uk.jsna.geography;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.jsna.indicator.AreaCode;
import uk.jsna.indicator.AreaType;

/**
 * Every area that a workspace knows, each once, in the vintage that is preferred where several lookups hold it. The
 * register answers what a code means, what lies in an area, and which code a name has within its authority.
 */
public final class AreaRegister implements Serializable {

    private final TreeMap<AreaCode, Area> areas = new TreeMap<>();
    private final TreeMap<String, AreaCode> byAuthorityAndName = new TreeMap<>();
    private final TreeMap<AreaCode, AreaGroup> groups = new TreeMap<>();
    private final TreeMap<AreaCode, Set<String>> years = new TreeMap<>();
    private final List<Area> lowerTier;

    /** Areas come in order of preference: where two vintages hold a ward of one name, the first has the name. */
    AreaRegister(List<Area> inPreference, Collection<AreaGroup> groups, Map<AreaCode, Set<String>> years) {
        this.years.putAll(years);
        for (Area area : inPreference) {
            areas.put(area.code(), area);
            AreaCode district = area.district();
            if (district != null && !area.code().equals(district)) {
                byAuthorityAndName.putIfAbsent(key(district, area.name()), area.code());
            }
        }
        groups.forEach(group -> this.groups.put(group.code(), group));
        this.lowerTier = areas.values().stream()
                .filter(area -> area.type().isLowerTier())
                .toList();
    }

    /** The same register without the small areas, which are most of it and which sums of larger areas do not need. */
    public AreaRegister withoutSmallAreas() {
        List<Area> larger = areas.values().stream()
                .filter(area -> area.type() != AreaType.LSOA)
                .toList();
        Map<AreaCode, Set<String>> theirYears = new TreeMap<>(years);
        theirYears.keySet().removeIf(code -> code.type() == AreaType.LSOA);
        return new AreaRegister(larger, groups.values(), theirYears);
    }

    /** What is known of a code. */
    public Optional<Area> area(AreaCode code) {
        AreaGroup group = groups.get(code);
        return group == null ? Optional.ofNullable(areas.get(code)) : Optional.of(asArea(group));
    }

    /** The ward of this name in an authority; "&amp;" and "and", case, hyphens and apostrophes do not matter. */
    public Optional<AreaCode> wardNamed(AreaCode authority, String name) {
        return Optional.ofNullable(byAuthorityAndName.get(key(authority, name)));
    }

    /** All areas, by code. */
    public Collection<Area> areas() {
        return areas.values();
    }

    /** The codes of wards that the lookups hold for a year. */
    public Set<AreaCode> wardsOf(BoundaryVintage vintage) {
        String year = vintage.toString().substring(vintage.kind().length());
        return areas.keySet().stream()
                .filter(code -> code.type() == AreaType.WARD
                        && years.getOrDefault(code, Set.of()).contains(year))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The years of which the lookups hold wards. */
    public Set<BoundaryVintage> wardVintages() {
        return areas.keySet().stream()
                .filter(code -> code.type() == AreaType.WARD)
                .flatMap(code -> years.getOrDefault(code, Set.of()).stream())
                .distinct()
                .flatMap(year -> BoundaryVintage.find(BoundaryVintage.WARDS + year).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The workspace's own groups of areas, by code. */
    public Collection<AreaGroup> groups() {
        return groups.values();
    }

    /** The areas that are the given one or lie in it; for a group, its members. */
    public List<Area> within(AreaCode outer) {
        return groups.containsKey(outer)
                ? membersOf(outer).stream().flatMap(code -> area(code).stream()).toList()
                : areas.values().stream().filter(area -> area.isWithin(outer)).toList();
    }

    /** The areas that a group is made of, with those of the groups in it; of any other area, itself. */
    public Set<AreaCode> membersOf(AreaCode area) {
        Set<AreaCode> members = new TreeSet<>();
        collect(area, members, new TreeSet<>());
        return members;
    }

    private void collect(AreaCode area, Set<AreaCode> members, Set<AreaCode> seen) {
        AreaGroup group = groups.get(area);
        if (group == null) {
            members.add(area);
        } else if (seen.add(area)) {
            group.areas().forEach(member -> collect(member, members, seen));
        }
    }

    /** Areas of a group that lie in another of its areas, so that a sum would count their people twice. */
    public Set<AreaCode> countedTwice(AreaCode group) {
        Set<AreaCode> members = membersOf(group);
        return members.stream()
                .filter(code -> members.stream()
                        .anyMatch(other -> !other.equals(code)
                                && area(code)
                                        .filter(area -> area.isWithin(other))
                                        .isPresent()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A group lies in an authority, a region or a country where all of its members do. */
    private Area asArea(AreaGroup group) {
        List<Area> members = within(group.code());
        return new Area(
                group.code(),
                group.name(),
                members.isEmpty() ? "" : members.get(0).vintage(),
                common(members, Area::district),
                common(members, Area::county),
                common(members, Area::region),
                common(members, Area::country));
    }

    private static @Nullable AreaCode common(List<Area> members, Function<Area, @Nullable AreaCode> above) {
        Set<Optional<AreaCode>> all = members.stream()
                .map(area -> Optional.ofNullable(above.apply(area)))
                .collect(Collectors.toSet());
        return all.size() == 1 ? all.iterator().next().orElse(null) : null;
    }

    /** The years of the vintages that hold a code, two digits each. */
    public Set<String> yearsOf(AreaCode code) {
        return Set.copyOf(years.getOrDefault(code, Set.of()));
    }

    /**
     * Which of some parts make up the whole of a larger area: its lower-tier authorities in the first year in which all
     * of them are among the parts; none where there is no such year. Authorities of another year overlap these, so a sum
     * must leave them out. Of a group all of its members, or none where one is missing.
     */
    public Set<AreaCode> wholeOf(AreaCode larger, Set<AreaCode> parts) {
        if (groups.containsKey(larger)) {
            Set<AreaCode> members = membersOf(larger);
            return parts.containsAll(members) ? members : Set.of();
        }
        for (String year : new TreeSet<>(yearsOf(larger))) {
            Set<AreaCode> all = lowerTier.stream()
                    .filter(area -> area.isWithin(larger))
                    .map(Area::code)
                    .filter(code -> years.getOrDefault(code, Set.of()).contains(year))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!all.isEmpty() && parts.containsAll(all)) {
                return all;
            }
        }
        return Set.of();
    }

    private static String key(AreaCode authority, String name) {
        return authority.value() + "|" + AreaName.normalised(name);
    }
}
