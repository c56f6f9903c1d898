package uk.jsna.attacker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Sums that a reader finds in the table without being told: the sexes of a cell add up to the sex that stands for all, the
 * groups of one kind to the total, and where there is no total the groups of one kind to those of another.
 */
final class FoundSums implements Clue {

    @Override
    public void apply(Situation situation, CountSystem system) {
        Sums sums = new Sums(situation, system);
        Map<Key, List<Key>> bySex = new LinkedHashMap<>();
        Map<Key, Map<String, List<Key>>> byKind = new LinkedHashMap<>();
        for (Published cell : situation.release().cells()) {
            Key key = cell.key();
            bySex.computeIfAbsent(key.withSex(""), any -> new ArrayList<>()).add(key);
            byKind.computeIfAbsent(key.withCategory(""), any -> new TreeMap<>())
                    .computeIfAbsent(kindOf(key.category()), kind -> new ArrayList<>())
                    .add(key);
        }
        bySex.values().forEach(keys -> addSexes(keys, sums, situation, system));
        byKind.values().forEach(kinds -> addKinds(kinds, sums));
        sums.apply();
    }

    private static void addSexes(List<Key> keys, Sums sums, Situation situation, CountSystem system) {
        List<Key> totals = keys.stream().filter(key -> Names.isTotal(key.sex())).toList();
        List<Key> parts = keys.stream()
                .filter(key -> !Names.isTotal(key.sex()) && !key.sex().isEmpty())
                .toList();
        if (totals.size() != 1) {
            return;
        }
        if (parts.size() >= 2) {
            String kind = totals.get(0).indicator() + "/" + sexesOf(parts);
            sums.add(new Sums.Sum(kind, totals, parts, true, Technique.GROUP_SUM));
        }
        for (Key part : parts) {
            system.add(new Constraint.Terms()
                    .add(situation.numerator(system, totals.get(0)), 1)
                    .add(situation.numerator(system, part), -1)
                    .atLeast(0, Technique.SUBSET));
        }
    }

    private static String sexesOf(List<Key> parts) {
        TreeSet<String> sexes = new TreeSet<>();
        parts.forEach(part -> sexes.add(part.sex()));
        return sexes.toString();
    }

    /** Kinds of groups; the total is a kind of its own. */
    private static void addKinds(Map<String, List<Key>> kinds, Sums sums) {
        List<Map.Entry<String, List<Key>>> all = kinds.entrySet().stream()
                .filter(kind -> kind.getKey().isEmpty() || kind.getValue().size() >= 2)
                .toList();
        for (int i = 1; i < all.size(); i++) {
            List<Key> whole = all.get(0).getValue();
            List<Key> parts = all.get(i).getValue();
            String kind = whole.get(0).indicator() + "/" + all.get(0).getKey() + whole.size() + "/"
                    + all.get(i).getKey() + parts.size();
            sums.add(new Sums.Sum(kind, whole, parts, false, Technique.GROUP_SUM));
        }
    }

    private static String kindOf(String category) {
        return category.contains(": ") ? category.substring(0, category.indexOf(": ")) : "";
    }
}
