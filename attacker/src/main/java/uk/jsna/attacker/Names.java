package uk.jsna.attacker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a release says of its areas, indicators, periods, sources and targets; how a name on a page finds its code. */
final class Names {

    private static final List<String> TOTALS = List.of("Persons", "P", "Total", "All", "T", "All persons");

    private final Map<String, String> indicatorsByName = new TreeMap<>();
    private final Map<String, Facts> facts = new HashMap<>();
    private final Map<String, Set<String>> areasByName = new HashMap<>();
    private final Map<String, String> namesOfAreas = new HashMap<>();
    private final Map<String, List<String>> ancestors = new HashMap<>();
    private final Map<String, String> types = new HashMap<>();
    private final Set<String> periods = new TreeSet<>();
    private final Set<String> sexes = new TreeSet<>();
    private final Set<String> categories = new TreeSet<>();
    private final Map<String, String> custody = new HashMap<>();
    private final Map<String, String> targets = new HashMap<>();
    private final Map<String, Set<String>> groups = new TreeMap<>();

    void indicator(String id, String name, Facts said) {
        indicatorsByName.put(plain(name), id);
        facts.merge(id, said, (old, more) -> more.withMethod(old.method()));
    }

    void method(String indicator, String method) {
        if (!method.isEmpty() && !method.equals("none")) {
            Facts said = facts.getOrDefault(indicator, Facts.NONE);
            if (said.method().isEmpty()) {
                facts.put(indicator, said.withMethod(method));
            }
        }
    }

    void area(String code, String name, String type) {
        if (!name.isEmpty()) {
            namesOfAreas.put(code, name);
            areasByName.computeIfAbsent(plain(name), key -> new TreeSet<>()).add(code);
        }
        if (!type.isEmpty()) {
            types.put(code, type);
        }
    }

    /** The areas that an area lies in, the nearest first. */
    void within(String code, Collection<String> parents) {
        Set<String> others = new LinkedHashSet<>(parents);
        others.remove("");
        others.remove(code);
        if (others.size() > ancestors.getOrDefault(code, List.of()).size()) {
            ancestors.put(code, List.copyOf(others));
        }
    }

    void period(String period) {
        if (!period.isEmpty()) {
            periods.add(period);
        }
    }

    void sex(String sex) {
        sexes.add(sex);
    }

    void category(String category) {
        categories.add(category);
    }

    void custody(String source, String words) {
        custody.put(source, words);
    }

    void target(String target, String indicator) {
        targets.put(target, indicator);
    }

    void member(String group, String area) {
        groups.computeIfAbsent(group, key -> new TreeSet<>()).add(area);
    }

    Map<String, Set<String>> groups() {
        return groups;
    }

    Facts factsOf(String indicator) {
        return facts.getOrDefault(indicator, Facts.NONE);
    }

    Collection<String> indicators() {
        return facts.keySet();
    }

    Map<String, String> indicatorsByName() {
        return indicatorsByName;
    }

    Map<String, Set<String>> areasByName() {
        return areasByName;
    }

    Set<String> periods() {
        return periods;
    }

    boolean isPublic(String source) {
        return custody.getOrDefault(source, "").equals("public");
    }

    /** The areas that an area lies in, the nearest first, through all that is said of each. */
    List<String> ancestorsOf(String area) {
        List<String> all = new ArrayList<>(ancestors.getOrDefault(area, List.of()));
        for (int i = 0; i < all.size() && i < 20; i++) {
            for (String further : ancestors.getOrDefault(all.get(i), List.of())) {
                if (!all.contains(further) && !further.equals(area)) {
                    all.add(further);
                }
            }
        }
        return all;
    }

    String nameOf(String area) {
        return namesOfAreas.getOrDefault(area, area);
    }

    /** The kind of area; where none is said, how deep it lies. */
    String typeOf(String area) {
        String type = types.get(area);
        return type == null ? Integer.toString(ancestorsOf(area).size()) : type;
    }

    boolean hasType(String area) {
        return types.containsKey(area);
    }

    /** An indicator by its id or its name, with or without its unit. */
    Optional<String> indicatorNamed(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String name = plain(text.replaceAll(" \\([^()]*\\)$", ""));
        return Optional.of(indicatorsByName.getOrDefault(plain(text), indicatorsByName.getOrDefault(name, text)));
    }

    Optional<String> indicatorOfTarget(String target) {
        return Optional.ofNullable(targets.get(target));
    }

    /** The indicator with the longest name that the words hold. */
    Optional<String> indicatorIn(String words) {
        String plain = plain(words);
        return indicatorsByName.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty() && plain.contains(entry.getKey()))
                .max(java.util.Comparator.comparingInt(entry -> entry.getKey().length()))
                .map(Map.Entry::getValue);
    }

    /** The longest period that the words hold. */
    Optional<String> periodIn(String words) {
        return periods.stream().filter(words::contains).max(java.util.Comparator.comparingInt(String::length));
    }

    Set<String> areasNamed(String name) {
        return areasByName.getOrDefault(plain(name), Set.of());
    }

    /** The sex that stands for all, where the release has sexes. */
    String allSexes() {
        return TOTALS.stream().filter(sexes::contains).findFirst().orElse("");
    }

    static boolean isTotal(String label) {
        return TOTALS.contains(label);
    }

    String allCategories() {
        return categories.contains("Total") ? "Total" : "";
    }

    static String category(String type, String category) {
        return type.isEmpty() || type.equals(category) ? category : type + ": " + category;
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
