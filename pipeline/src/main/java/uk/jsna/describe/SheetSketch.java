package uk.jsna.describe;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
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
            return named(sketches, name);
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

    private static SheetSketch named(List<SheetSketch> sketches, String name) {
        SheetSketch named = sketches.stream()
                .filter(sketch -> sketch.label().equalsIgnoreCase(name.strip())
                        || (sketch.id.name() != null && sketch.id.name().strip().equalsIgnoreCase(name.strip())))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the sheet is '" + name + "', but the file has only "
                        + labels(sketches) + ". Name one of these."));
        if (named.holdsData()) {
            return named;
        }
        List<SheetSketch> others =
                sketches.stream().filter(SheetSketch::holdsData).toList();
        throw new IllegalArgumentException("no table of figures was found in '" + named.label()
                + "': there must be a row of headings with rows of areas and numbers below it. "
                + (others.isEmpty() ? "Write the descriptor by hand." : "Data seems to be on " + labels(others) + "."));
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
            if (isData(rows.get(i)) && !isYears(rows.get(i)) && alike >= Math.min(3, end - i) && alike * 2 >= end - i) {
                body = beginning(i);
                return;
            }
        }
    }

    /** Rows that only name an area, above the first row of figures, belong to the data: no heading of a figure is among them. */
    private int beginning(int first) {
        SheetRow fullest = rows.subList(first, Math.min(rows.size(), first + 8)).stream()
                .max(Comparator.comparingLong(SheetSketch::numbers))
                .orElse(rows.get(first));
        int begin = first;
        while (begin > 1
                && (isWithheld(rows.get(begin - 1))
                        || (namesAnArea(rows.get(begin - 1)) && !isOverFigures(rows.get(begin - 1), fullest)))) {
            begin--;
        }
        return begin > 1 || isOverFigures(rows.get(0), fullest) ? begin : first;
    }

    /** Whether a row has marks in place of all its figures. */
    private static boolean isWithheld(SheetRow row) {
        List<String> texts = row.cells().stream()
                .map(Cell::stripped)
                .filter(text -> !text.isEmpty())
                .toList();
        return texts.size() > 2
                && texts.get(0).length() > 3
                && texts.stream().skip(1).allMatch(text -> text.matches("[.:*~-]{1,2}|[cxzu]|\\[\\w+]"));
    }

    private static boolean namesAnArea(SheetRow row) {
        return row.cells().stream()
                .map(Cell::stripped)
                .anyMatch(text -> text.matches("[A-K]|\\d{3}") || Texts.isGss(text) || Texts.isOldCode(text));
    }

    private static boolean isOverFigures(SheetRow row, SheetRow figures) {
        for (int i = 0; i < figures.width(); i++) {
            boolean heading = !row.cell(i).isBlank() || row.cell(i) == Cell.Empty.COVERED;
            if (heading && Texts.isNumber(figures.cell(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isData(SheetRow row) {
        return numbers(row) > 0 && row.cells().stream().anyMatch(cell -> !cell.isBlank() && !Texts.isNumber(cell));
    }

    /** Years over columns are numbers in a heading, and so are ages, which ascend. */
    private static boolean isYears(SheetRow row) {
        List<String> numbers =
                row.cells().stream().filter(Texts::isNumber).map(Cell::stripped).toList();
        boolean code = row.cells().stream().anyMatch(cell -> Texts.isGss(cell.stripped()));
        return !code
                && numbers.stream().allMatch(text -> text.matches("(19|20)\\d{2}\\d?|\\d{1,2}"))
                && (numbers.stream().anyMatch(text -> text.length() > 2) || ascend(numbers));
    }

    private static boolean ascend(List<String> numbers) {
        for (int i = 1; i < numbers.size(); i++) {
            if (Integer.parseInt(numbers.get(i)) <= Integer.parseInt(numbers.get(i - 1))) {
                return false;
            }
        }
        return true;
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
        return (filled > 1 || (merged && filled > 0 && row.width() > 2)) && !title && !isNumbering(row);
    }

    /** Whether a row only numbers the columns below it, as hidden sheets do for their formulas. */
    private static boolean isNumbering(SheetRow row) {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .allMatch(cell -> cell.stripped().matches("\\d{1,3}"));
    }

    Header header() {
        return Header.of(rows.subList(body - headerRows(), body));
    }

    /** Whether tables of the same header follow each other: its lowest row stands again below. */
    boolean repeats() {
        return !namesAgain().isEmpty();
    }

    /** The names of the lowest header row; where tables follow each other, those that stand in all of their headers. */
    List<String> names() {
        List<List<String>> again = namesAgain();
        return shown(lowestHeader()).stream()
                .filter(name -> again.stream().allMatch(header -> header.contains(name)))
                .toList();
    }

    private List<List<String>> namesAgain() {
        List<SheetRow> again = body().stream().filter(this::isHeaderAgain).toList();
        return again.stream()
                .filter(row -> again.stream().noneMatch(below -> below.number() == row.number() + 1))
                .map(SheetSketch::shown)
                .toList();
    }

    /** Whether a row below is part of a header like the first: it has its texts, or a period, and nothing else. */
    boolean isHeading(SheetRow row) {
        List<String> texts = rows.subList(body - headerRows(), body).stream()
                .flatMap(header -> shown(header).stream())
                .toList();
        return isHeaderAgain(row) || shown(row).stream().allMatch(text -> texts.contains(text) || Years.isPeriod(text));
    }

    /** Whether a row below holds most of the names of the lowest header row, and no figure. */
    boolean isHeaderAgain(SheetRow row) {
        List<String> names = shown(lowestHeader());
        List<String> own = shown(row);
        long same = own.stream().filter(names::contains).count();
        return names.size() > 2 && same > 1 && same * 2 >= own.size() && numbers(row) == 0;
    }

    /** Whether a name stands in the header of each table of the sheet. */
    boolean isCommon(String name) {
        return names().stream().anyMatch(other -> plain(other).equals(plain(name)));
    }

    /** Whether a name stands in one of the header rows. */
    boolean has(String name) {
        return rows.subList(body - headerRows(), body).stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> plain(cell.shown()).equals(plain(name)));
    }

    /** A name on one line, without notes in brackets. */
    static String plain(String name) {
        return name.replaceAll("\\[.*?]", " ")
                .replaceAll("[\\s\\u00A0\\uFEFF]+", " ")
                .strip();
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

    /** The rows above the lowest header row, from the nearest up. */
    List<SheetRow> rowsAboveLowest(int most) {
        List<SheetRow> above = new ArrayList<>();
        for (int i = body - 2; i >= Math.max(0, body - 1 - most); i--) {
            above.add(rows.get(i));
        }
        return above;
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

    /** The texts of every row looked at: a row's own text, and what stands beside a short one. */
    List<String> notes() {
        return rows.stream().flatMap(row -> notes(row).stream()).toList();
    }

    /** The texts of a row; a mark and its meaning, in two cells, as one. */
    static List<String> notes(SheetRow row) {
        List<String> texts = row.cells().stream()
                .filter(cell -> !cell.isBlank() && !Texts.isNumber(cell))
                .map(Cell::stripped)
                .toList();
        return texts.size() == 2 ? List.of(texts.get(0), texts.get(1), texts.get(0) + " = " + texts.get(1)) : texts;
    }

    /** What the rows say in which a cell is just this text. */
    List<String> notesOf(String text) {
        return rows.stream()
                .filter(row ->
                        row.cells().stream().anyMatch(cell -> cell.stripped().equals(text)))
                .flatMap(row -> row.cells().stream())
                .map(Cell::stripped)
                .toList();
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
        String name = id.name() == null ? "" : id.name().strip();
        return member.isEmpty() || name.isEmpty() ? member + name : member + "!" + name;
    }
}
