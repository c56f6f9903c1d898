package uk.jsna.describe;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import uk.jsna.file.SheetRow;

/**
 * Periods that stand over blocks of columns with the same headings, without a merged cell that says how far each reaches:
 * a period holds for the block in which it stands.
 */
final class PeriodBlocks {

    private static final int REACH = 3;

    private final TreeMap<Integer, String> starts = new TreeMap<>();

    private PeriodBlocks() {}

    static PeriodBlocks of(SheetSketch sketch) {
        PeriodBlocks blocks = new PeriodBlocks();
        List<Integer> begins = begins(sketch.lowestHeader());
        for (SheetRow row : sketch.rowsAboveLowest(REACH)) {
            Map<Integer, String> periods = periods(row);
            if (begins.size() > 1 && periods.size() == begins.size()) {
                periods.forEach((column, text) -> begins.stream()
                        .filter(begin -> begin <= column)
                        .reduce((one, other) -> other)
                        .ifPresent(begin -> blocks.starts.put(begin, text)));
                if (blocks.starts.size() == begins.size()) {
                    return blocks;
                }
                blocks.starts.clear();
            }
        }
        return blocks;
    }

    /** Where a heading that stands there several times begins its blocks. */
    private static List<Integer> begins(SheetRow header) {
        Map<String, List<Integer>> places = new TreeMap<>();
        for (int i = 0; i < header.width(); i++) {
            String name = header.cell(i).stripped();
            if (!name.isEmpty()) {
                places.computeIfAbsent(name, unused -> new ArrayList<>()).add(i);
            }
        }
        return places.values().stream()
                .filter(columns -> columns.size() > 1)
                .min((one, other) -> Integer.compare(one.get(0), other.get(0)))
                .orElse(List.of());
    }

    private static Map<Integer, String> periods(SheetRow row) {
        Map<Integer, String> periods = new TreeMap<>();
        for (int i = 0; i < row.width(); i++) {
            if (Years.isPeriod(row.cell(i).stripped())) {
                periods.put(i, row.cell(i).stripped());
            }
        }
        return periods;
    }

    boolean areThere() {
        return !starts.isEmpty();
    }

    Set<String> periods() {
        return new LinkedHashSet<>(starts.values());
    }

    Optional<String> periodOf(int column) {
        return Optional.ofNullable(starts.floorEntry(column)).map(Map.Entry::getValue);
    }
}
