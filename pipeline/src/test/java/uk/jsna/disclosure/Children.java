package uk.jsna.disclosure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Synthetic children by ward, sex and year, and the release model of the table that shows them by ward, district, county
 * and England, by sex and together, by year and pooled.
 */
public final class Children {

    private static final String ENGLAND = "E92000001";
    private static final String PERSONS = "P";

    private record Leaf(String ward, String year, String sex) {}

    private record Counted(long numerator, long denominator) {
        Counted plus(Counted other) {
            return new Counted(numerator + other.numerator, denominator + other.denominator);
        }
    }

    private final Map<String, String> parents = new TreeMap<>();
    private final Map<String, TreeSet<String>> childrenOf = new TreeMap<>();
    private final Map<String, Integer> tiers = new TreeMap<>();
    private final Map<Leaf, Counted> leaves = new java.util.HashMap<>();
    private final TreeSet<String> sexes = new TreeSet<>();
    private final Map<String, List<String>> periods = new TreeMap<>();

    /** Reads one of the shared instances: ward, district, county, sex, year, n, d. */
    public static Children read(Path file) {
        Children children = new Children();
        try {
            List<String> lines = Files.readAllLines(file);
            for (String line : lines.subList(1, lines.size())) {
                String[] field = line.split(",", -1);
                children.place(field[0], field[1], field[2])
                        .count(field[0], field[3], field[4], Long.parseLong(field[5]), Long.parseLong(field[6]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return children;
    }

    /** Puts a ward under its district and its county. */
    public Children place(String ward, String district, String county) {
        put(ward, district);
        put(district, county);
        put(county, ENGLAND);
        tiers.put(ward, 0);
        tiers.put(district, 1);
        tiers.put(county, 2);
        tiers.put(ENGLAND, 3);
        return this;
    }

    private void put(String area, String parent) {
        parents.put(area, parent);
        childrenOf.computeIfAbsent(parent, key -> new TreeSet<>()).add(area);
    }

    /** Counts the children of a ward in one sex and year. */
    public Children count(String ward, String sex, String year, long numerator, long denominator) {
        leaves.put(new Leaf(ward, year, sex), new Counted(numerator, denominator));
        sexes.add(sex);
        periods.put(year, List.of(year));
        return this;
    }

    /** Publishes years pooled as well. */
    Children pooled(String name, String... years) {
        periods.put(name, List.of(years));
        return this;
    }

    /** Publishes these periods only. */
    public Children only(String... published) {
        periods.keySet().retainAll(List.of(published));
        return this;
    }

    /** Three overlapping windows of three years over the five years of the instances. */
    public Children withWindows() {
        return pooled("2019-21", "2019", "2020", "2021")
                .pooled("2020-22", "2020", "2021", "2022")
                .pooled("2021-23", "2021", "2022", "2023");
    }

    public List<Cell> cells(PrimaryRule rule) {
        Map<CellKey, Counted> table = new TreeMap<>();
        leaves.forEach((leaf, counted) -> periods.forEach((period, years) -> {
            if (years.contains(leaf.year())) {
                for (String area = leaf.ward(); area != null; area = parents.get(area)) {
                    table.merge(key(area, period, leaf.sex()), counted, Counted::plus);
                    if (sexes.size() > 1) {
                        table.merge(key(area, period, PERSONS), counted, Counted::plus);
                    }
                }
            }
        }));
        return table.entrySet().stream()
                .map(entry -> rule.cell(
                        entry.getKey(),
                        (CellCount.Known) CellCount.held(
                                entry.getValue().numerator(), entry.getValue().denominator()),
                        cost(entry.getKey())))
                .toList();
    }

    public List<Relation> relations() {
        List<Relation> relations = new ArrayList<>();
        List<String> shown = new ArrayList<>(sexes);
        if (sexes.size() > 1) {
            shown.add(PERSONS);
        }
        for (String period : periods.keySet()) {
            for (String area : tiers.keySet()) {
                shown.forEach(sex -> addSums(relations, key(area, period, sex)));
            }
        }
        return relations;
    }

    private void addSums(List<Relation> relations, CellKey total) {
        List<CellKey> children = childrenOf.getOrDefault(total.areaCode(), new TreeSet<>()).stream()
                .map(area -> key(area, total.period(), total.sex()))
                .toList();
        add(relations, total, children);
        if (total.sex().equals(PERSONS) && sexes.size() > 1) {
            add(
                    relations,
                    total,
                    sexes.stream()
                            .map(sex -> key(total.areaCode(), total.period(), sex))
                            .toList());
        }
        List<String> years = periods.getOrDefault(total.period(), List.of());
        if (years.size() > 1 && periods.keySet().containsAll(years)) {
            add(
                    relations,
                    total,
                    years.stream()
                            .map(year -> key(total.areaCode(), year, total.sex()))
                            .toList());
        }
    }

    private static void add(List<Relation> relations, CellKey total, List<CellKey> parts) {
        if (!parts.isEmpty()) {
            relations.add(new Relation(total, parts));
        }
    }

    public ReleaseModel model(PrimaryRule rule) {
        return ReleaseModel.of(cells(rule), relations());
    }

    /** The area that an area lies in; empty for England. */
    public String parentOf(String area) {
        return parents.getOrDefault(area, "");
    }

    /** The pooled periods that are published, and their years. */
    public Map<String, List<String>> pooledPeriods() {
        Map<String, List<String>> pooled = new TreeMap<>(periods);
        pooled.values().removeIf(years -> years.size() == 1);
        return pooled;
    }

    private Cost cost(CellKey key) {
        int tier = tiers.getOrDefault(key.areaCode(), 0);
        boolean pooled = periods.getOrDefault(key.period(), List.of()).size() > 1;
        return new Cost(tier, (key.sex().equals(PERSONS) ? 2 : 1) * (pooled ? 2 : 1));
    }

    static CellKey key(String area, String period, String sex) {
        return new CellKey("poverty", area, period, sex, "all");
    }
}
