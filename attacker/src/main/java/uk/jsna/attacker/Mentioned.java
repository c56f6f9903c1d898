package uk.jsna.attacker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the areas, of a given set, that words name by code or by name. */
final class Mentioned {

    private final Map<String, List<String>> byFirstWord = new HashMap<>();
    private final Map<String, Set<String>> codes = new HashMap<>();

    /** The areas to look for, by code or name. */
    Mentioned(Set<String> areas, Names names) {
        names.areasByName().forEach((name, theirs) -> {
            if (areas.contains(name) || theirs.stream().anyMatch(areas::contains)) {
                add(name, theirs);
            }
        });
        areas.forEach(area -> add(
                area.toLowerCase(Locale.ROOT),
                names.areasNamed(area).isEmpty() ? Set.of(area) : names.areasNamed(area)));
    }

    private void add(String name, Set<String> areas) {
        List<String> words = words(name);
        if (!words.isEmpty() && codes.put(String.join(" ", words), areas) == null) {
            byFirstWord.computeIfAbsent(words.get(0), key -> new ArrayList<>()).add(String.join(" ", words));
        }
    }

    private static List<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'’]+")).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }

    boolean hasNumber(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    boolean isIn(String text) {
        return !areasIn(text).isEmpty();
    }

    /** The codes of the areas that the words name. */
    Set<String> areasIn(String text) {
        Set<String> found = new TreeSet<>();
        List<String> words = words(text);
        for (int i = 0; i < words.size(); i++) {
            for (String name : byFirstWord.getOrDefault(words.get(i), List.of())) {
                int length = name.split(" ").length;
                if (i + length <= words.size()
                        && String.join(" ", words.subList(i, i + length)).equals(name)) {
                    found.addAll(codes.getOrDefault(name, Set.of()));
                }
            }
        }
        return found;
    }
}
