package uk.jsna.describe;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.jsna.source.HeaderColumn;

/** Names of columns that differ in their years only: one name with a placeholder, which finds these and no others. */
final class DatedName {

    private static final String PERIOD = "(?:19|20)\\d{2}[^|]*";

    private final Profiles table;

    DatedName(Profiles table) {
        this.table = table;
    }

    /** The shortest name with a placeholder that stands once for each period; empty where the column has no year, or no such name. */
    Optional<String> of(int column) {
        List<String> path = table.path(column);
        for (int from = path.size() - 1; from >= 0; from--) {
            List<String> names = path.subList(from, path.size());
            if (names.stream().anyMatch(Years::isDated) && isOncePerPeriod(names)) {
                return Optional.of(isExact(names) ? template(names) : "/" + regex(names) + "/");
            }
        }
        return Optional.empty();
    }

    /** The columns that a column's name with a placeholder finds: that of each period; the column alone where it has no year. */
    Set<Integer> family(int column) {
        List<String> path = table.path(column);
        for (int from = path.size() - 1; from >= 0; from--) {
            List<String> names = path.subList(from, path.size());
            if (names.stream().anyMatch(Years::isDated) && isOncePerPeriod(names)) {
                return found(Pattern.compile(regex(names), Pattern.CASE_INSENSITIVE), names.size())
                        .keySet();
            }
        }
        return Set.of(column);
    }

    private static String template(List<String> names) {
        StringBuilder text = new StringBuilder();
        boolean dated = false;
        for (String name : names) {
            boolean first = !dated && Years.isDated(name);
            text.append(text.isEmpty() ? "" : HeaderColumn.JOINT).append(first ? Years.template(name) : name);
            dated |= first;
        }
        return text.toString();
    }

    private static String regex(List<String> names) {
        return Texts.regex(template(names)).replace("\\{period\\}", "(?<period>" + PERIOD + ")");
    }

    private boolean isOncePerPeriod(List<String> names) {
        Map<String, Integer> met = new HashMap<>();
        found(Pattern.compile(regex(names), Pattern.CASE_INSENSITIVE), names.size())
                .forEach((index, period) -> met.merge(period, 1, Integer::sum));
        return met.values().stream().allMatch(count -> count == 1);
    }

    /** Whether the placeholder alone finds no other columns. */
    private boolean isExact(List<String> names) {
        String template = template(names);
        if (template.contains("*") || template.startsWith("/")) {
            return false;
        }
        String loose = Texts.regex(template).replace("\\{period\\}", "(?<period>[^|]+)");
        return found(Pattern.compile(loose, Pattern.CASE_INSENSITIVE), names.size())
                        .size()
                == found(Pattern.compile(regex(names), Pattern.CASE_INSENSITIVE), names.size())
                        .size();
    }

    /** The columns whose lowest names, or any of their last names where there are several, match. */
    private Map<Integer, String> found(Pattern pattern, int rows) {
        Map<Integer, String> found = new HashMap<>();
        table.columns().forEach(column -> {
            List<String> path = table.path(column.index());
            for (int from = rows == 1 ? Math.max(0, path.size() - 1) : 0; from < path.size(); from++) {
                Matcher matcher = pattern.matcher(
                        path.subList(from, path.size()).stream().collect(Collectors.joining(HeaderColumn.JOINT)));
                if (matcher.matches()) {
                    found.putIfAbsent(column.index(), matcher.group("period"));
                }
            }
        });
        return found;
    }
}
