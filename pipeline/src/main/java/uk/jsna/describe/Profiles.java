package uk.jsna.describe;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.jsna.file.Cell;
import uk.jsna.file.SheetId;
import uk.jsna.file.SheetRow;
import uk.jsna.file.TableFile;
import uk.jsna.source.Header;
import uk.jsna.source.HeaderColumn;

/** A whole sheet looked at column by column, and a spread of its rows. */
final class Profiles {

    private static final int SAMPLE = 400;
    private static final int MOST_SHAPES = 60;
    private static final int MOST_NOTES = 200;

    private static final String MEASURE =
            "(?i)(indicator.?id|indicator|measure|short.?desc|indicator.?name|measure.?code)";

    private final Header header;
    private final Optional<List<String>> common;
    private final List<ColumnProfile> columns = new ArrayList<>();
    private final List<SheetRow> sample = new ArrayList<>();
    private final Map<String, SheetRow> rare = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();
    private final List<SheetRow> headings = new ArrayList<>();
    private int rows;
    private int every = 1;
    private @Nullable String footer;

    private Profiles(Header header, Optional<List<String>> common, int width) {
        this.header = header;
        this.common = common;
        for (int i = 0; i < width; i++) {
            columns.add(new ColumnProfile(i));
        }
    }

    static Profiles read(Path file, SheetSketch sketch) {
        int widest = sketch.body().stream().mapToInt(SheetRow::width).max().orElse(0);
        Header header = sketch.header();
        Optional<List<String>> common = sketch.repeats() ? Optional.of(sketch.names()) : Optional.empty();
        Profiles profiles =
                new Profiles(header, common, Math.max(header.width(), Math.min(widest, header.width() + 1)));
        int first = sketch.firstBodyRow();
        TableFile.of(file)
                .visit((SheetId id) -> sketch.is(id)
                        ? row -> {
                            if (row.number() >= first && common.isPresent() && sketch.isHeading(row)) {
                                profiles.headings.add(row);
                            } else if (row.number() >= first) {
                                profiles.add(row);
                            }
                            return true;
                        }
                        : null);
        return profiles;
    }

    private void add(SheetRow row) {
        long filled = row.cells().stream().filter(cell -> !cell.isBlank()).count();
        if (filled <= 2 && notes.size() < MOST_NOTES) {
            notes.addAll(SheetSketch.notes(row));
        }
        if (isRemark(row, filled) && rows > 3) {
            footer = footer == null
                    ? row.cells().stream()
                            .filter(cell -> !cell.isBlank())
                            .findFirst()
                            .map(Cell::shown)
                            .orElse(null)
                    : footer;
            return;
        }
        if (footer != null && filled > 2) {
            footer = null;
        }
        rows++;
        String shape = shape(row);
        if (rare.size() < MOST_SHAPES) {
            rare.putIfAbsent(shape, row);
        }
        columns.forEach(column -> column.add(row.cell(column.index())));
        if (rows % every == 0) {
            sample.add(row);
            if (sample.size() > SAMPLE) {
                thin();
            }
        }
    }

    /** Whether a row has one text and no number, or a word and a sentence: INFO, Totals may not sum to the whole. */
    private static boolean isRemark(SheetRow row, long filled) {
        boolean numbers = row.cells().stream().anyMatch(Texts::isNumber);
        return !numbers
                && (filled == 1
                        || (filled == 2
                                && row.cells().stream()
                                        .anyMatch(cell -> cell.stripped().matches("\\D+(\\s+\\S+){4,}"))));
    }

    /** Keeps every second row of the sample, and from now on takes half as many. */
    private void thin() {
        for (int i = sample.size() - 1; i >= 0; i -= 2) {
            sample.remove(i);
        }
        every *= 2;
    }

    int rows() {
        return rows;
    }

    /** A spread of the rows, and one of each shape: some rows are about other kinds of areas than most. */
    List<SheetRow> sample() {
        List<SheetRow> all = new ArrayList<>(sample);
        all.addAll(rare.values());
        return all;
    }

    private static String shape(SheetRow row) {
        StringBuilder shape = new StringBuilder();
        row.cells().stream()
                .limit(MOST_SHAPES)
                .forEach(cell -> shape.append(
                        Texts.isGss(cell.stripped()) ? 'c' : cell.isBlank() ? ' ' : Texts.isNumber(cell) ? '0' : 'a'));
        return shape.toString();
    }

    List<ColumnProfile> columns() {
        return columns;
    }

    ColumnProfile column(int index) {
        return columns.get(index);
    }

    /** The headings of a column in the tables that follow the first. */
    List<String> laterHeadings(int column) {
        return headings.stream()
                .map(row -> row.cell(column).stripped())
                .filter(text -> !text.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /** Texts of rows that are no rows of figures. */
    List<String> notes() {
        return notes;
    }

    /** The first text below the data that stands alone in its row. */
    Optional<String> footer() {
        return Optional.ofNullable(footer);
    }

    /** The names of a column from the uppermost header row down. */
    List<String> path(int index) {
        return index < header.width() && header.column(index).named()
                ? header.column(index).path()
                : List.of();
    }

    String name(int index) {
        List<String> path = path(index);
        return path.isEmpty() ? "" : path.get(path.size() - 1);
    }

    String wholeName(int index) {
        return String.join(HeaderColumn.JOINT, path(index));
    }

    /** Whether tables of one header follow each other. */
    boolean repeats() {
        return common.isPresent();
    }

    /** Whether a column is named as one that says which measure a row holds. */
    boolean isNamedMeasure(int index) {
        return name(index).matches(MEASURE);
    }

    /** How a descriptor names a column: by its lowest name, by more of its path where others share it, or by its letter. */
    String reference(int index) {
        List<String> path = path(index);
        for (int from = path.size() - 1; from >= 0; from--) {
            String name = String.join(HeaderColumn.JOINT, path.subList(from, path.size()));
            if (!name.isBlank() && isOnly(index, name)) {
                return Texts.pattern(name);
            }
        }
        return "column " + letters(index);
    }

    /** How a descriptor names a column of areas: by its letter, where it is not headed alike in all tables that follow. */
    String areaReference(int index) {
        boolean apart = common.isPresent() && !common.get().contains(name(index));
        return apart ? "column " + letters(index) : reference(index);
    }

    private boolean isOnly(int index, String name) {
        for (int other = 0; other < header.width(); other++) {
            if (other != index && endsWith(path(other), name)) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsWith(List<String> path, String name) {
        for (int from = 0; from < path.size(); from++) {
            if (String.join(HeaderColumn.JOINT, path.subList(from, path.size())).equalsIgnoreCase(name)) {
                return true;
            }
        }
        return false;
    }

    static String letters(int index) {
        String letters = "";
        for (int rest = index + 1; rest > 0; rest = (rest - 1) / 26) {
            letters = (char) ('A' + (rest - 1) % 26) + letters;
        }
        return letters;
    }

    /** The columns that stand under one block of the header. */
    int block(int index) {
        return index < header.width() ? header.column(index).block() : -1;
    }
}
