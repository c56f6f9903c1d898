package uk.jsna.describe;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.jsna.file.Cell;
import uk.jsna.file.SheetId;
import uk.jsna.file.SheetRow;
import uk.jsna.file.TableFile;

/** What a table says of each of its measures, where a row holds one measure of many: how their periods are written. */
final class Measures {

    private static final int MOST_PERIODS = 12;

    private Measures() {}

    /**
     * One measure.
     *
     * @param periods some of its periods, as they are written
     * @param words the words of its first row
     */
    record Seen(Set<String> periods, String words) {}

    /** Reads the sheet once more; nothing where no column holds periods. */
    static Map<String, Seen> read(Path file, SheetSketch sketch, int measure, int period) {
        Map<String, Seen> seen = new HashMap<>();
        if (period < 0) {
            return seen;
        }
        int first = sketch.firstBodyRow();
        TableFile.of(file)
                .visit((SheetId id) -> sketch.is(id)
                        ? row -> {
                            if (row.number() >= first) {
                                add(seen, row, measure, period);
                            }
                            return true;
                        }
                        : null);
        return seen;
    }

    private static void add(Map<String, Seen> seen, SheetRow row, int measure, int period) {
        Seen own = seen.computeIfAbsent(
                row.cell(measure).stripped(), unused -> new Seen(new LinkedHashSet<>(), words(row)));
        String text = row.cell(period).stripped();
        if (own.periods().size() < MOST_PERIODS && !text.isEmpty()) {
            own.periods().add(text);
        }
    }

    private static String words(SheetRow row) {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank() && !Texts.isNumber(cell))
                .map(Cell::shown)
                .collect(Collectors.joining(" "));
    }
}
