package uk.jsna.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.jsna.indicator.ValueNote;

/**
 * The columns of one figure: for each of its numbers the columns that hold it, and what the names of the columns say.
 *
 * @param columns more than one where they are added up
 * @param captured what the placeholders in the names stand for
 * @param note the column of a mark beside the value; {@link Columns#NONE} for none
 * @param notes what the header says of the figure
 */
record FigureColumns(
        Map<FigurePart.Role, List<Integer>> columns, Map<String, String> captured, int note, List<ValueNote> notes) {

    /** All figures of one part: one for each set of texts that its placeholders stand for. */
    static List<FigureColumns> of(FigurePart part, Columns columns) {
        Map<FigurePart.Role, List<Header.Match>> found = new EnumMap<>(FigurePart.Role.class);
        Map<FigurePart.Role, List<Integer>> sums = new EnumMap<>(FigurePart.Role.class);
        List<String> missing = new ArrayList<>();
        part.quantities().forEach((role, quantity) -> {
            if (quantity.column() == null) {
                sums.put(role, sum(quantity, columns.header(), missing));
            } else {
                List<Header.Match> matches = columns.header().find(quantity.column());
                if (!matches.isEmpty()) {
                    found.put(role, matches);
                } else if (!quantity.optional()) {
                    missing.add(quantity.column());
                }
            }
        });
        if (!missing.isEmpty()) {
            if (!part.optional()) {
                missing.forEach(name -> columns.fault("no column is named '" + name + "'"));
            }
            return List.of();
        }
        List<FigureColumns> figures = new ArrayList<>();
        for (Map<String, String> captured : captures(found)) {
            Map<FigurePart.Role, List<Integer>> chosen = choose(found, captured, columns);
            chosen.putAll(sums);
            figures.add(figure(part, columns, chosen, captured));
        }
        return figures;
    }

    private static List<Integer> sum(QuantityPart quantity, Header header, List<String> missing) {
        List<Integer> indexes = new ArrayList<>();
        for (String name : quantity.sum()) {
            List<Header.Match> found = header.find(name);
            if (found.size() == 1) {
                indexes.add(found.get(0).column().index());
            } else {
                missing.add(name);
            }
        }
        return indexes;
    }

    /** The sets of texts that the placeholders stand for, the fullest ones only. */
    private static Set<Map<String, String>> captures(Map<FigurePart.Role, List<Header.Match>> found) {
        Set<Map<String, String>> all = new LinkedHashSet<>();
        found.values().forEach(matches -> matches.forEach(match -> all.add(match.captured())));
        int fullest = all.stream().mapToInt(Map::size).max().orElse(0);
        all.removeIf(captured -> captured.size() < fullest);
        if (all.isEmpty()) {
            all.add(Map.of());
        }
        return all;
    }

    private static Map<FigurePart.Role, List<Integer>> choose(
            Map<FigurePart.Role, List<Header.Match>> found, Map<String, String> captured, Columns columns) {
        Map<FigurePart.Role, List<HeaderColumn>> candidates = new LinkedHashMap<>();
        found.forEach((role, matches) -> candidates.put(
                role,
                matches.stream()
                        .filter(match ->
                                captured.entrySet().containsAll(match.captured().entrySet()))
                        .map(Header.Match::column)
                        .toList()));
        int block = candidates.values().stream()
                .filter(list -> list.size() == 1)
                .mapToInt(list -> list.get(0).block())
                .findFirst()
                .orElse(-1);
        Map<FigurePart.Role, List<Integer>> chosen = new EnumMap<>(FigurePart.Role.class);
        candidates.forEach((role, list) -> {
            List<HeaderColumn> here = list.size() <= 1
                    ? list
                    : list.stream().filter(column -> column.block() == block).toList();
            if (here.size() > 1 || (here.isEmpty() && !list.isEmpty())) {
                columns.fault(list.size() + " columns are named '" + list.get(0).name() + "'");
            }
            chosen.put(role, here.stream().map(HeaderColumn::index).toList());
        });
        return chosen;
    }

    private static FigureColumns figure(
            FigurePart part,
            Columns columns,
            Map<FigurePart.Role, List<Integer>> chosen,
            Map<String, String> captured) {
        List<ValueNote> notes = new ArrayList<>();
        chosen.values()
                .forEach(indexes -> indexes.forEach(
                        index -> notes.addAll(columns.header().column(index).notes())));
        int note = Columns.NONE;
        List<Integer> value = chosen.getOrDefault(FigurePart.Role.VALUE, List.of());
        if (FigurePart.NEXT_COLUMN.equals(part.note()) && !value.isEmpty()) {
            note = value.get(0) + 1;
            columns.header().use(note);
        } else if (part.note() != null) {
            note = columns.one(part.note());
        }
        return new FigureColumns(
                chosen, captured, note, notes.stream().distinct().toList());
    }
}
