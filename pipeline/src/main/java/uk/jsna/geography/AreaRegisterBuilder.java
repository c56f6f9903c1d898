package uk.jsna.geography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.jsna.indicator.AreaCode;
import uk.jsna.indicator.AreaType;

/**
 * Gathers what lookups say (a child lies in a parent, in a vintage) and makes the register. Lookups are given in order of
 * preference: an area's name, vintage and parents come from the first that holds it, so that wards of the workspace's own
 * vintage win and newer lookups only add what is missing.
 */
public final class AreaRegisterBuilder {

    private record Entry(String name, String vintage, Set<AreaCode> parents, Set<String> allVintages) {}

    private final Map<AreaCode, Entry> entries = new LinkedHashMap<>();
    private final List<AreaGroup> groups = new ArrayList<>();

    /** Adds one statement of a lookup; a later vintage's statement about a known area is passed over. */
    public AreaRegisterBuilder add(String vintage, AreaCode code, String name, @Nullable AreaCode parent) {
        Entry entry =
                entries.computeIfAbsent(code, unused -> new Entry(name, vintage, new TreeSet<>(), new TreeSet<>()));
        entry.allVintages().add(year(vintage));
        if (parent != null && entry.vintage().equals(vintage)) {
            entry.parents().add(parent);
        }
        return this;
    }

    /** Adds a group of the workspace. */
    public AreaRegisterBuilder add(AreaGroup group) {
        groups.add(group);
        return this;
    }

    /** The register of all that was added. */
    public AreaRegister build() {
        List<Area> areas = new ArrayList<>();
        for (Map.Entry<AreaCode, Entry> entry : entries.entrySet()) {
            Map<AreaType, AreaCode> above = new HashMap<>();
            climb(entry.getKey(), above);
            AreaCode district = first(above, AreaType::isLowerTier);
            AreaCode county = first(above, AreaType::isUpperTier);
            areas.add(new Area(
                    entry.getKey(),
                    entry.getValue().name(),
                    entry.getValue().vintage(),
                    district,
                    county,
                    above.get(AreaType.REGION),
                    above.get(AreaType.COUNTRY)));
        }
        Map<AreaCode, Set<String>> vintages = new HashMap<>();
        entries.forEach((code, entry) -> vintages.put(code, entry.allVintages()));
        return new AreaRegister(areas, groups, vintages);
    }

    private void climb(AreaCode code, Map<AreaType, AreaCode> above) {
        if (above.putIfAbsent(code.type(), code) != null) {
            return;
        }
        Entry entry = entries.get(code);
        if (entry != null) {
            entry.parents().forEach(parent -> climb(parent, above));
        }
    }

    /** The year of a vintage: a county of CTY19 is made of districts of LAD19. */
    private static String year(String vintage) {
        return vintage.replaceAll("\\D", "");
    }

    private static @Nullable AreaCode first(
            Map<AreaType, AreaCode> above, java.util.function.Predicate<AreaType> tier) {
        return above.entrySet().stream()
                .filter(entry -> tier.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .min(AreaCode::compareTo)
                .orElse(null);
    }
}
