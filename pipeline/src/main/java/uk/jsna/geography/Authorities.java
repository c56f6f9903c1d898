package uk.jsna.geography;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.jsna.indicator.AreaCode;
import uk.jsna.indicator.AreaType;

/**
 * Local authorities as lookups state them: those in use in each year, the one that each ward lies in, and the county that
 * each district lies in. Where no lookup tells what became of one, the history of codes does.
 */
public final class Authorities {

    private final TreeMap<Integer, Map<AreaCode, AreaCode>> ofWards = new TreeMap<>();
    private final TreeMap<Integer, Map<AreaCode, AreaCode>> counties = new TreeMap<>();
    private final Map<AreaCode, AreaCode> countiesOfNoYear = new HashMap<>();
    private final TreeMap<Integer, Set<AreaCode>> codes = new TreeMap<>();
    private CodeHistory history = CodeHistory.NONE;

    /** Adds one statement of a lookup; of two about one ward or district in one year the first stands. */
    public Authorities add(String vintage, AreaCode code, @Nullable AreaCode parent) {
        Optional<Integer> year = BoundaryVintage.find(vintage).map(BoundaryVintage::year);
        year.ifPresent(in -> addCode(in, code));
        if (parent != null && code.type() == AreaType.WARD && parent.type().isLowerTier()) {
            year.ifPresent(in -> {
                addCode(in, parent);
                ofWards.computeIfAbsent(in, unused -> new HashMap<>()).putIfAbsent(code, parent);
            });
        } else if (parent != null && code.type() == AreaType.DISTRICT && parent.type() == AreaType.COUNTY) {
            year.ifPresentOrElse(
                    in -> counties.computeIfAbsent(in, unused -> new HashMap<>())
                            .putIfAbsent(code, parent),
                    () -> countiesOfNoYear.putIfAbsent(code, parent));
        }
        return this;
    }

    /** Adds what a history of codes tells. */
    public Authorities with(CodeHistory told) {
        history = told;
        return this;
    }

    private void addCode(int year, AreaCode code) {
        if (code.type().isLowerTier() || code.type() == AreaType.COUNTY) {
            codes.computeIfAbsent(year, unused -> new TreeSet<>()).add(code);
        }
    }

    /** The years of which lookups hold authorities. */
    Set<Integer> years() {
        return codes.keySet();
    }

    /** The years of which lookups hold the authority of wards. */
    Set<Integer> yearsOfWards() {
        return ofWards.keySet();
    }

    /** The authority of each ward of a year. */
    Map<AreaCode, AreaCode> ofWards(int year) {
        return ofWards.getOrDefault(year, Map.of());
    }

    /** What is known of codes. */
    CodeHistory history() {
        return history;
    }

    /** Every code that a lookup of some year holds. */
    Set<AreaCode> all() {
        return codes.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The codes in use in a year. */
    Set<AreaCode> of(int year, AreaTier tier) {
        Set<AreaCode> own = new TreeSet<>();
        codes.getOrDefault(year, Set.of()).forEach(code -> {
            if (tier.holds(code.type())) {
                own.add(code);
            } else if (tier == AreaTier.UPPER) {
                upper(code, year).ifPresent(own::add);
            }
        });
        return own;
    }

    /** The county that a district lies in, by the statement nearest in time; a single-tier authority is its own. */
    Optional<AreaCode> upper(AreaCode lower, int year) {
        return lower.type() == AreaType.DISTRICT
                ? counties.entrySet().stream()
                        .filter(stated -> stated.getValue().containsKey(lower))
                        .min(Comparator.comparingInt(stated -> Math.abs(stated.getKey() - year)))
                        .map(stated -> stated.getValue().get(lower))
                        .or(() -> Optional.ofNullable(countiesOfNoYear.get(lower)))
                : Optional.of(lower);
    }
}
