package uk.jsna.quality;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.jsna.geography.Area;
import uk.jsna.geography.AreaRegister;
import uk.jsna.indicator.AreaCode;
import uk.jsna.indicator.AreaType;

/**
 * The wards that each authority has in the boundaries that a workspace publishes.
 *
 * @param vintage the boundaries
 * @param scope the areas whose wards are published
 * @param byAuthority the wards and their names, by the code of the district and of the county they lie in
 */
public record ExpectedWards(String vintage, List<String> scope, Map<String, SortedMap<String, String>> byAuthority)
        implements Serializable {

    /** The wards of a vintage that the register holds. */
    public static ExpectedWards of(AreaRegister register, String vintage, Collection<AreaCode> scope) {
        Map<String, SortedMap<String, String>> byAuthority = new TreeMap<>();
        for (Area area : register.areas()) {
            if (area.type() == AreaType.WARD && area.vintage().equals(vintage)) {
                for (AreaCode larger : new TreeSet<>(larger(area))) {
                    byAuthority
                            .computeIfAbsent(larger.value(), unused -> new TreeMap<>())
                            .put(area.code().value(), area.name());
                }
            }
        }
        return new ExpectedWards(
                vintage, scope.stream().map(AreaCode::value).sorted().toList(), byAuthority);
    }

    private static List<AreaCode> larger(Area ward) {
        return java.util.stream.Stream.of(ward.district(), ward.county())
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    /** The wards of an authority, with their names; none where it is not known in the vintage. */
    SortedMap<String, String> of(String authority) {
        return byAuthority.getOrDefault(authority, new TreeMap<>());
    }

    /** Whether some wards are all that the authority has, and nothing else. */
    boolean areWholeOf(String authority, Set<String> wards) {
        return !wards.isEmpty() && of(authority).keySet().equals(wards);
    }
}
