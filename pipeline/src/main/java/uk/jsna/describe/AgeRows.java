package uk.jsna.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column that gives each row one single year of age, as Nomis does: Age 0, Age 1 and so on.
 *
 * @param column the column
 * @param name how a descriptor names it
 * @param first the youngest age that is added up
 * @param last the oldest
 * @param texts the texts of these ages, written as ranges where they can be
 */
record AgeRows(int column, String name, int first, int last, List<String> texts) {

    private static final Pattern AGE =
            Pattern.compile("(?i)(?:aged?\\s+)?(?:(under 1|<\\s?1)|(\\d{1,2}))(?:\\s+years?)?");
    private static final Pattern NAME = Pattern.compile(
            "(?i)(\\w+[_ ])?(single years?[_ ]of[_ ])?age([_ ](name|label|years?|in years|group|band))?");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int[][] WANTED = {{0, 15}, {0, 17}, {15, 17}};

    /** The first column that holds all the ages of a figure that plans use. */
    static Optional<AgeRows> in(Profiles table, Set<Integer> taken) {
        for (ColumnProfile column : table.columns()) {
            String name = table.name(column.index());
            if (!taken.contains(column.index()) && NAME.matcher(name).matches()) {
                Optional<AgeRows> rows = of(column, table.reference(column.index()));
                if (rows.isPresent()) {
                    return rows;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<AgeRows> of(ColumnProfile column, String reference) {
        TreeMap<Integer, String> texts = new TreeMap<>();
        for (String text : column.distinct()) {
            Matcher age = AGE.matcher(text);
            if (age.matches()) {
                int years = age.group(2) == null ? 0 : Integer.parseInt(age.group(2));
                if (texts.put(years, text) != null) {
                    return Optional.empty();
                }
            }
        }
        if (texts.size() * 2 < column.distinct().size()) {
            return Optional.empty();
        }
        for (int[] ages : WANTED) {
            if (texts.subMap(ages[0], true, ages[1], true).size() == ages[1] - ages[0] + 1) {
                return Optional.of(new AgeRows(
                        column.index(),
                        reference,
                        ages[0],
                        ages[1],
                        ranges(List.copyOf(
                                texts.subMap(ages[0], true, ages[1], true).values()))));
            }
        }
        return Optional.empty();
    }

    /** Texts that differ in their number alone are written by the first and the last. */
    private static List<String> ranges(List<String> texts) {
        List<String> ranges = new ArrayList<>();
        for (int from = 0, to = 0; from < texts.size(); from = to) {
            String pattern = pattern(texts.get(from));
            while (to < texts.size() && pattern(texts.get(to)).equals(pattern)) {
                to++;
            }
            String range = number(texts.get(from)) + ".." + number(texts.get(to - 1));
            ranges.add(to - from == 1 ? texts.get(from) : pattern.replace("{}", range));
        }
        return List.copyOf(ranges);
    }

    private static String pattern(String text) {
        return NUMBER.matcher(text).find() && !text.matches("(?i).*(under|<).*")
                ? NUMBER.matcher(text).replaceFirst("{}")
                : text;
    }

    private static String number(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.find() ? number.group() : "";
    }

    /** The key and texts of the descriptor's {@code rows}. */
    String entry() {
        List<String> written = texts.stream()
                .map(text -> text.matches("\\d+\\.\\.\\d+") ? text : Texts.yaml(text))
                .toList();
        return "sum: {" + Texts.yaml(name) + ": " + (written.size() == 1 ? written.get(0) : written) + "}";
    }

    /** What is added to the id of a figure of these ages. */
    String suffix() {
        return "_" + first + "_" + last;
    }
}
