package uk.jsna.describe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the figures of a table: one line for each, however many years its columns have. */
final class FigureFinder {

    private static final int MOST_INDICATORS = 600;
    private static final int AGES = 16;

    private final Profiles table;
    private final PeriodFinder.Place place;
    private final Part part = new Part();
    private final Set<String> ids = new LinkedHashSet<>();

    FigureFinder(Profiles table, PeriodFinder.Place place) {
        this.table = table;
        this.place = place;
    }

    Part find(Set<Integer> taken) {
        List<Integer> figures = table.columns().stream()
                .filter(column -> column.isFigures() && !taken.contains(column.index()))
                .map(ColumnProfile::index)
                .filter(column -> !table.path(column).isEmpty())
                .filter(column ->
                        place != PeriodFinder.Place.SUFFIX || table.name(column).matches(".*_\\d{2}"))
                .filter(column -> !table.column(column).isThreeDigits()
                        || !table.name(column).matches("(?i).*(code|number|num)"))
                .toList();
        part.line("figures:");
        if (ages(figures)) {
            return part;
        }
        Optional<ColumnProfile> indicator = indicatorColumn(taken);
        List<Figure> found = new FigureMatcher(table, figures).match();
        if (found.isEmpty()) {
            throw new IllegalArgumentException(
                    "no column of figures was found: there must be one. Name another sheet, or write the descriptor by"
                            + " hand.");
        }
        if (indicator.isPresent()) {
            byIndicator(indicator.get(), found.get(0));
        } else {
            byColumn(found);
        }
        return part;
    }

    /** Columns named 0, 1, 2 and so on hold people by single year of age. */
    private boolean ages(List<Integer> figures) {
        long single = figures.stream()
                .filter(column -> table.name(column).matches("\\d{1,2}"))
                .count();
        if (single < AGES) {
            return false;
        }
        part.line("  - {indicator: population_0_15, numerator: {sum: 0..15}}");
        figures.forEach(part::use);
        part.doubt("figures", 50, "columns are single years of age; put the ages that are wanted in place of 0 to 15");
        return true;
    }

    private Optional<ColumnProfile> indicatorColumn(Set<Integer> taken) {
        return table.columns().stream()
                .filter(column -> !taken.contains(column.index()))
                .filter(column -> table.name(column.index())
                        .matches("(?i)(indicator.?id|indicator|measure|short.?desc|indicator.?name|measure.?code)"))
                .filter(column -> column.distinct().size() <= MOST_INDICATORS)
                .findFirst();
    }

    private void byIndicator(ColumnProfile column, Figure figure) {
        part.use(column.index());
        Map<String, String> entries = entries(figure);
        for (String text : column.distinct()) {
            part.line("  - {indicator: " + idOf(text.matches("\\d+") ? "indicator " + text : text) + ", when: {"
                    + Texts.yaml(table.reference(column.index())) + ": " + Texts.yaml(text) + "}, " + written(entries)
                    + "}");
        }
        part.doubt(
                "figures",
                50,
                "one row holds one of " + column.distinct().size()
                        + " measures; keep those that are wanted, and give each the id and the kind of period of its"
                        + " indicator");
    }

    private String idOf(String text) {
        String id = Texts.id(text);
        String only = id;
        for (int i = 2; !ids.add(only); i++) {
            only = id + "_" + i;
        }
        return only;
    }

    private void byColumn(List<Figure> found) {
        Map<String, Figure> lines = new LinkedHashMap<>();
        found.forEach(figure -> lines.putIfAbsent(written(entries(figure)), figure));
        lines.forEach((text, figure) ->
                part.line("  - {indicator: " + idOf(id(table.wholeName(figure.main()))) + ", " + text + "}"));
        long proven =
                lines.values().stream().filter(figure -> figure.factor() > 0).count();
        int sure = proven == lines.size() ? 90 : proven > 0 ? 70 : 50;
        part.doubt(
                "figures",
                sure,
                proven + " of " + lines.size() + " figures have a value that numerator and denominator"
                        + " give; give each the id of its indicator, and take out those that are not wanted");
    }

    /** The name without its year. */
    private String id(String name) {
        return place == PeriodFinder.Place.SUFFIX ? name.replaceAll("_\\d{2}$", "") : Years.template(name);
    }

    private Map<String, String> entries(Figure figure) {
        figure.columns().values().forEach(part::use);
        Map<String, String> entries = new LinkedHashMap<>();
        figure.entries(this::reference).forEach((key, name) -> entries.put(key, Texts.yaml(name)));
        Integer value = figure.column(Figure.Part.VALUE);
        if (value != null) {
            ColumnProfile column = table.column(value);
            boolean fraction = column.isFractions()
                    && !column.isPercentages()
                    && (figure.factor() == 1 || table.wholeName(value).matches("(?i).*(%|percent).*"));
            if (fraction) {
                entries.put("scale", "100");
            }
            if (column.isPercentages() || fraction) {
                entries.put("decimals", "1");
            }
            if (value + 1 < table.columns().size()
                    && table.path(value + 1).isEmpty()
                    && table.column(value + 1).isMarks()) {
                entries.put("note", "next column");
                part.use(value + 1);
            }
        }
        return entries;
    }

    /** The name of a column, with its year as a placeholder where years stand in the header. */
    private String reference(int column) {
        String name = table.reference(column);
        if (place == PeriodFinder.Place.SUFFIX) {
            return "/"
                    + java.util.regex.Pattern.quote(name.replaceAll("_\\d{2}$", ""))
                            .replace("\\Q", "")
                            .replace("\\E", "")
                    + "_(?<period>\\d\\d)/";
        }
        if (place != PeriodFinder.Place.HEADER) {
            return name;
        }
        List<String> path = table.path(column);
        for (int from = path.size() - 1; from >= 0; from--) {
            String joined = path.subList(from, path.size()).stream()
                    .map(Years::template)
                    .collect(Collectors.joining(" | "));
            if (joined.contains("{period}")) {
                return joined;
            }
        }
        return name;
    }

    private static String written(Map<String, String> entries) {
        List<String> parts = new ArrayList<>();
        entries.forEach((key, text) -> parts.add(key + ": " + text));
        return String.join(", ", parts);
    }
}
