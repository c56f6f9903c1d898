package uk.jsna.describe;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.jsna.file.Cell;
import uk.jsna.file.SheetId;
import uk.jsna.file.SheetRow;
import uk.jsna.file.TableFile;
import uk.jsna.file.TableFormat;
import uk.jsna.source.Header;

/** The first rows of one sheet: where its header seems to end, and its data to begin. */
final class SheetSketch {

    private static final int ROWS = 400;
    private static final int HEADER_ROWS = 5;

    private final SheetId id;
    private final List<SheetRow> rows = new ArrayList<>();
    private int body = -1;

    private SheetSketch(SheetId id) {
        this.id = id;
    }

    static List<SheetSketch> all(Path file) {
        List<SheetSketch> sketches = new ArrayList<>();
        TableFile.of(file).visit(id -> {
            SheetSketch sketch = new SheetSketch(id);
            sketches.add(sketch);
            return id.format() == TableFormat.OTHER ? null : sketch::add;
        });
        sketches.forEach(SheetSketch::findBody);
        return sketches;
    }

    private boolean add(SheetRow row) {
        rows.add(row);
        return rows.size() < ROWS;
    }

    /** The sheet of this name, or the one with most data; a hidden one where it holds most. */
    static SheetSketch choose(List<SheetSketch> sketches, @Nullable String name) {
        if (name != null) {
            return sketches.stream()
                    .filter(sketch -> sketch.label().equalsIgnoreCase(name)
                            || (sketch.id.name() != null && sketch.id.name().equalsIgnoreCase(name)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("the sheet is '" + name
                            + "', but the file has only " + labels(sketches) + ". Name one of these."));
        }
        SheetSketch best = null;
        for (SheetSketch sketch : sketches) {
            if (sketch.holdsData() && (best == null || sketch.weight() > best.weight())) {
                best = sketch;
            }
        }
        if (best == null) {
            throw new IllegalArgumentException("no table of figures was found in " + labels(sketches)
                    + ": there must be a row of headings with rows of areas and numbers below it. Name the sheet, or"
                    + " write the descriptor by hand.");
        }
        return best;
    }

    private static String labels(List<SheetSketch> sketches) {
        return sketches.stream().map(sketch -> "'" + sketch.label() + "'").collect(Collectors.joining(", "));
    }

    private long weight() {
        return rows.stream().skip(body).mapToLong(SheetSketch::numbers).sum();
    }

    /** The first row of three that are alike: a text or code, and numbers or marks of which some are numbers. */
    private void findBody() {
        for (int i = 1; i < rows.size(); i++) {
            int end = Math.min(rows.size(), i + 8);
            long alike =
                    rows.subList(i, end).stream().filter(SheetSketch::isData).count();
            if (isData(rows.get(i))
                    && !isHeading(rows.get(i))
                    && alike >= Math.min(3, end - i)
                    && alike * 2 >= end - i) {
                body = i;
                return;
            }
        }
    }

    private static boolean isData(SheetRow row) {
        return numbers(row) > 0 && row.cells().stream().anyMatch(cell -> !cell.isBlank() && !Texts.isNumber(cell));
    }

    /** Years over columns are numbers in a heading. */
    private static boolean isHeading(SheetRow row) {
        List<Cell> numbers = row.cells().stream().filter(Texts::isNumber).toList();
        boolean code =
                row.cells().stream().anyMatch(cell -> Texts.isGss(cell.shown().strip()));
        return !code && numbers.stream().allMatch(cell -> cell.shown().strip().matches("(19|20)\\d{2}\\d?|\\d{1,2}"));
    }

    private static long numbers(SheetRow row) {
        return row.cells().stream().filter(Texts::isNumber).count();
    }

    boolean holdsData() {
        return body > 0;
    }

    /** How many rows the header has: those above the data that are wider than a title, down to the lowest. */
    int headerRows() {
        int lowest = body - 1;
        int count = 1;
        while (count < HEADER_ROWS
                && lowest - count >= 0
                && rows.get(lowest - count + 1).number()
                                - rows.get(lowest - count).number()
                        == 1
                && isWide(rows.get(lowest - count))) {
            count++;
        }
        return count;
    }

    private boolean isWide(SheetRow row) {
        long filled = row.cells().stream().filter(cell -> !cell.isBlank()).count();
        boolean merged = row.cells().contains(Cell.Empty.COVERED);
        boolean title = row.width() > 0 && row.cell(0).shown().matches("(?i)(table|source|coverage|year)s?\\b.*");
        return (filled > 1 || (merged && filled > 0 && row.width() > 2)) && !title;
    }

    Header header() {
        return Header.of(rows.subList(body - headerRows(), body));
    }

    /** Whether tables of the same header follow each other: its lowest row stands again below. */
    boolean repeats() {
        List<String> names = shown(lowestHeader());
        return names.size() > 2
                && body().stream().anyMatch(row -> shown(row).containsAll(names.subList(2, names.size())));
    }

    /** The names of the lowest header row; where tables follow each other, those that stand in all of their headers. */
    List<String> names() {
        List<String> names = shown(lowestHeader());
        if (!repeats()) {
            return names;
        }
        List<List<String>> headers = body().stream()
                .map(SheetSketch::shown)
                .filter(row -> row.containsAll(names.subList(2, names.size())))
                .toList();
        return names.stream()
                .filter(name -> headers.stream().allMatch(header -> header.contains(name)))
                .toList();
    }

    private static List<String> shown(SheetRow row) {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(Cell::shown)
                .distinct()
                .toList();
    }

    /** The lowest header row's own cells. */
    SheetRow lowestHeader() {
        return rows.get(body - 1);
    }

    int firstBodyRow() {
        return rows.get(body).number();
    }

    /** The texts above the header, from the lowest row up. */
    List<String> above() {
        List<String> texts = new ArrayList<>();
        for (int i = body - headerRows() - 1; i >= 0; i--) {
            rows.get(i).cells().stream()
                    .filter(cell -> !cell.isBlank() && !Texts.isNumber(cell))
                    .map(Cell::shown)
                    .forEach(texts::add);
        }
        return texts;
    }

    /** The texts of the header and above it, from the lowest row up. */
    List<String> titles() {
        List<String> titles = new ArrayList<>();
        for (int i = body - 1; i >= 0; i--) {
            rows.get(i).cells().stream()
                    .filter(cell -> !cell.isBlank())
                    .map(Cell::shown)
                    .forEach(titles::add);
        }
        return titles;
    }

    /** The rows of data of the sketch. */
    List<SheetRow> body() {
        return rows.subList(body, rows.size());
    }

    SheetId id() {
        return id;
    }

    boolean is(SheetId other) {
        return id.equals(other);
    }

    /** The name by which a person asks for the sheet. */
    String label() {
        String member = id.member() == null ? "" : id.member();
        String name = id.name() == null ? "" : id.name();
        return member.isEmpty() || name.isEmpty() ? member + name : member + "!" + name;
    }
}
