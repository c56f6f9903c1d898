package uk.jsna.describe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the columns that say which people a row is about. */
final class GroupFinder {

    private final Profiles table;
    private final Part part = new Part();

    GroupFinder(Profiles table) {
        this.table = table;
    }

    /** Looks for columns of groups; one that names areas may tell groups too. */
    Part find(Set<Integer> taken, int withAreas) {
        ColumnProfile sex = null;
        ColumnProfile age = null;
        List<ColumnProfile> others = new ArrayList<>();
        if (withAreas >= 0) {
            others.add(table.column(withAreas));
        }
        for (ColumnProfile column : table.columns()) {
            if (age == null && !taken.contains(column.index()) && isAge(column)) {
                age = column;
            }
            boolean named = isNamedLikeGroups(column) || isNamedSex(column);
            if (column == age || taken.contains(column.index()) || !column.isGroups() || !named) {
                continue;
            }
            if (sex == null && isSex(column)) {
                sex = column;
            } else if (column.distinct().size() > 1) {
                others.add(column);
            }
        }
        List<String> dimensions = new ArrayList<>();
        if (sex != null) {
            part.use(sex.index());
            dimensions.add("sex: " + sexLine(sex));
        }
        if (age != null) {
            part.use(age.index());
            dimensions.add("age: {column: " + reference(age) + "}");
        }
        others.forEach(column -> part.use(column.index()));
        write(dimensions, others);
        return part;
    }

    /** Whether a column tells ages apart, in years and in spans of years: 16, 17 and 16-17. */
    private boolean isAge(ColumnProfile column) {
        return table.name(column.index()).matches("(?i)ages?([ _](group|band|range)s?)?")
                && column.numbers() > 0
                && column.numbers() < column.filled()
                && column.distinct().size() <= 60;
    }

    /** Whether a column tells the sexes apart, or says that all rows are about one. */
    private static boolean isSex(ColumnProfile column) {
        return column.distinct().stream().allMatch(text -> sexOf(text) != null)
                && !column.distinct().stream().allMatch(text -> "persons".equals(sexOf(text)));
    }

    /** {@code GENDER_NAME} stands beside a column of codes. */
    private boolean isNamedSex(ColumnProfile column) {
        return table.name(column.index()).matches("(?i)(sex|gender)_name") && isSex(column);
    }

    private boolean isNamedLikeGroups(ColumnProfile column) {
        String name = table.name(column.index()).toLowerCase(Locale.ROOT);
        return !name.isEmpty()
                && !table.isNamedMeasure(column.index())
                && !name.matches(
                        ".*(identifier|geograph|level|version|region|country|county|area|authorit|district|borough|ward"
                                + "|parent|name|note|trend|compared|time|year|code|new data|goal|status|unit|footnote|revis).*");
    }

    private void write(List<String> dimensions, List<ColumnProfile> others) {
        if (dimensions.isEmpty() && others.isEmpty()) {
            return;
        }
        part.line("groups:");
        if (others.isEmpty()) {
            part.line("  - " + dimensions.get(0));
            dimensions.stream().skip(1).forEach(dimension -> part.line("    " + dimension));
            return;
        }
        List<ColumnProfile> totalled =
                others.stream().filter(column -> total(column).isPresent()).toList();
        if (others.size() == 2 && (totalled.size() < 2 || areNested(others.get(0), others.get(1)))) {
            ColumnProfile kind =
                    others.get(0).distinct().size() <= others.get(1).distinct().size() ? others.get(0) : others.get(1);
            ColumnProfile group = kind == others.get(0) ? others.get(1) : others.get(0);
            part.line("  - category_type: {column: " + reference(kind) + "}");
            part.line("    category: {column: " + reference(group) + "}");
            dimensions.forEach(dimension -> part.line("    " + dimension));
        } else {
            alternatives(dimensions, others);
        }
        part.doubt(
                "groups",
                60,
                "the groups have the file's own names; give those that plans and pages use under 'values'");
    }

    /** Whether one column says of what kind the groups of the other are, so that a group goes with one kind only. */
    private boolean areNested(ColumnProfile one, ColumnProfile other) {
        long pairs = table.sample().stream()
                .map(row -> row.cell(one.index()).shown() + "|"
                        + row.cell(other.index()).shown())
                .distinct()
                .count();
        return pairs <= Math.max(one.distinct().size(), other.distinct().size()) + 1L;
    }

    /** Everybody first; then each column's groups, where the other columns speak of everybody. */
    private void alternatives(List<String> dimensions, List<ColumnProfile> others) {
        for (ColumnProfile column : others) {
            Map<String, String> when = new LinkedHashMap<>();
            others.stream()
                    .filter(other -> other != column)
                    .forEach(other -> total(other).ifPresent(total -> when.put(reference(other), Texts.yaml(total))));
            if (!when.isEmpty()) {
                part.line("  - when: " + when.toString().replace("=", ": "));
            }
            part.line((when.isEmpty() ? "  - " : "    ") + "category_type: " + Texts.yaml(kindOf(column)));
            part.line("    category: {column: " + reference(column) + "}");
            dimensions.forEach(dimension -> part.line("    " + dimension));
        }
    }

    private String kindOf(ColumnProfile column) {
        String name = table.name(column.index()).replace('_', ' ');
        return name.isEmpty() || name.matches("(?i).*\\bcodes?") ? "Group" : name;
    }

    private String reference(ColumnProfile column) {
        return Texts.yaml(table.reference(column.index()));
    }

    private static Optional<String> total(ColumnProfile column) {
        return column.distinct().stream()
                .filter(text ->
                        text.matches("(?i)([a-z]\\.)?(total|all|all pupils|persons|everybody|not applicable)|z"))
                .findFirst();
    }

    private String sexLine(ColumnProfile column) {
        Map<String, String> values = new LinkedHashMap<>();
        column.distinct().forEach(text -> values.put(Texts.yaml(text), String.valueOf(sexOf(text))));
        return "{column: " + reference(column) + ", values: "
                + values.toString().replace("=", ": ") + "}";
    }

    static @org.jspecify.annotations.Nullable String sexOf(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("^[a-z]\\.|^(gender|sex)[ _]|[^a-z]", "");
        return switch (plain) {
            case "total", "all", "persons", "person", "both", "everyone", "allpupils", "notapplicable" -> "persons";
            case "female", "females", "girls", "girl", "f", "women" -> "female";
            case "male", "males", "boys", "boy", "m", "men" -> "male";
            default -> null;
        };
    }
}
