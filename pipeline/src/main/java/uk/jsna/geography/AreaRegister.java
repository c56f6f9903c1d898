package uk.jsna.geography;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.jsna.indicator.AreaCode;

/**
 * Every area that a workspace knows, each once, in the vintage that is preferred where several lookups hold it. The
 * register answers what a code means, what lies in an area, and which code a name has within its authority.
 */
public final class AreaRegister implements Serializable {

    private final TreeMap<AreaCode, Area> areas = new TreeMap<>();
    private final TreeMap<String, AreaCode> byAuthorityAndName = new TreeMap<>();
    private final TreeMap<AreaCode, WardGroup> groups = new TreeMap<>();
    private final TreeMap<AreaCode, Set<String>> years = new TreeMap<>();

    /** Areas come in order of preference: where two vintages hold a ward of one name, the first has the name. */
    AreaRegister(List<Area> inPreference, Collection<WardGroup> groups, Map<AreaCode, Set<String>> years) {
        this.years.putAll(years);
        for (Area area : inPreference) {
            areas.put(area.code(), area);
            AreaCode district = area.district();
            if (district != null && !area.code().equals(district)) {
                byAuthorityAndName.putIfAbsent(key(district, area.name()), area.code());
            }
        }
        groups.forEach(group -> this.groups.put(group.code(), group));
    }

    /** What is known of a code. */
    public Optional<Area> area(AreaCode code) {
        return Optional.ofNullable(areas.get(code));
    }

    /** The ward of this name in an authority; "&amp;" and "and", case, hyphens and apostrophes do not matter. */
    public Optional<AreaCode> wardNamed(AreaCode authority, String name) {
        return Optional.ofNullable(byAuthorityAndName.get(key(authority, name)));
    }

    /** All areas, by code. */
    public Collection<Area> areas() {
        return areas.values();
    }

    /** The workspace's own groups of wards, by code. */
    public Collection<WardGroup> groups() {
        return groups.values();
    }

    /** The areas that are the given one or lie in it; for a group, its wards. */
    public List<Area> within(AreaCode outer) {
        WardGroup group = groups.get(outer);
        return group == null
                ? areas.values().stream().filter(area -> area.isWithin(outer)).toList()
                : group.wards().stream()
                        .map(areas::get)
                        .filter(area -> area != null)
                        .toList();
    }

    /** The years of the vintages that hold a code, two digits each. */
    public Set<String> yearsOf(AreaCode code) {
        return Set.copyOf(years.getOrDefault(code, Set.of()));
    }

    /**
     * Which of some parts make up the whole of a larger area: its lower-tier authorities in the first year in which all
     * of them are among the parts; none where there is no such year. Authorities of another year overlap these, so a sum
     * must leave them out.
     */
    public Set<AreaCode> wholeOf(AreaCode larger, Set<AreaCode> parts) {
        for (String year : new TreeSet<>(yearsOf(larger))) {
            Set<AreaCode> all = areas.values().stream()
                    .filter(area -> area.type().isLowerTier() && area.isWithin(larger))
                    .map(Area::code)
                    .filter(code -> yearsOf(code).contains(year))
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
