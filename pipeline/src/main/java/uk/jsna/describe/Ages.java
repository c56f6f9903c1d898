package uk.jsna.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Columns that hold people by single year of age: 0, 1, 2 and so on, or F0 to F90 beside M0 to M90. */
final class Ages {

    private static final int ENOUGH = 16;
    private static final Pattern AGE = Pattern.compile("([A-Za-z ]*)(\\d{1,2})");
    private static final int[][] WANTED = {{0, 15}, {0, 17}, {15, 17}};

    /** The oldest single year for each word or letter before the ages. */
    private final Map<String, Integer> oldest = new TreeMap<>();

    private Ages() {}

    static Ages of(List<String> headings) {
        Map<String, List<Integer>> years = new TreeMap<>();
        for (String heading : headings) {
            Matcher age = AGE.matcher(heading);
            if (age.matches()) {
                years.computeIfAbsent(age.group(1), unused -> new ArrayList<>()).add(Integer.parseInt(age.group(2)));
            }
        }
        Ages ages = new Ages();
        years.forEach((before, all) -> {
            if (all.size() >= ENOUGH) {
                ages.oldest.put(
                        before, all.stream().mapToInt(Integer::intValue).max().orElse(0));
            }
        });
        return ages;
    }

    boolean areThere() {
        return !oldest.isEmpty();
    }

    /** A line for each of the ages that plans use; of each sex too, where the sexes stand side by side. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int[] ages : WANTED) {
            if (oldest.values().stream().allMatch(last -> ages[1] <= last)) {
                List<String> ranges = oldest.keySet().stream()
                        .map(before -> range(before, ages))
                        .toList();
                lines.add(line("population", ages, ranges.size() == 1 ? ranges.get(0) : ranges.toString(), ""));
                if (ranges.size() > 1) {
                    oldest.keySet().stream()
                            .filter(before -> !sex(before).isEmpty())
                            .forEach(before -> lines.add(
                                    line("population_" + sex(before) + "s", ages, range(before, ages), sex(before))));
                }
            }
        }
        return lines.stream().distinct().collect(Collectors.toList());
    }

    private static String line(String id, int[] ages, String sum, String sex) {
        return "  - {indicator: " + id + "_" + ages[0] + "_" + ages[1] + ", numerator: {sum: " + sum + "}"
                + (sex.isEmpty() ? "" : ", sex: " + sex) + "}";
    }

    private static String range(String before, int[] ages) {
        return before + ages[0] + ".." + before + ages[1];
    }

    private static String sex(String before) {
        return switch (before.strip().toLowerCase(Locale.ROOT)) {
            case "f", "female", "females" -> "female";
            case "m", "male", "males" -> "male";
            default -> "";
        };
    }
}
