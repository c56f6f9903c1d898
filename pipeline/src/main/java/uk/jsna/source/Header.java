package uk.jsna.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.jsna.file.Cell;
import uk.jsna.file.SheetRow;
import uk.jsna.indicator.ValueNote;

/** The header of a table: its columns, and which of them the source has use for. */
public final class Header {

    /** Stands between a column and one to its right: of columns that have the same name it tells which is meant. */
    static final String RIGHT_OF = " -> ";

    private static final int MOST_NAMES = 40;
    private static final int LONGEST_LIST = 1_200;
    private static final Pattern LETTER = Pattern.compile("(?i)column ([A-Z]{1,3})");

    /** A column that a pattern matches, and what the pattern's names stand for in it. */
    record Match(HeaderColumn column, Map<String, String> captured) {}

    private final int row;
    private final List<HeaderColumn> columns = new ArrayList<>();
    private final TreeSet<Integer> used = new TreeSet<>();

    private Header(int row) {
        this.row = row;
    }

    /**
     * The header that these rows make, the lowest last. The name of a wide heading holds for all columns under it, down to
     * where a heading above it ends.
     */
    public static Header of(List<SheetRow> rows) {
        Header header = new Header(rows.get(rows.size() - 1).number());
        int width = rows.stream().mapToInt(SheetRow::width).max().orElse(0);
        String[] carried = new String[rows.size()];
        int block = 0;
        for (int column = 0; column < width; column++) {
            if (isBlank(rows, column)) {
                block++;
                carried = new String[rows.size()];
            }
            header.columns.add(column(rows, column, carried, block));
        }
        return header;
    }

    private static boolean isBlank(List<SheetRow> rows, int column) {
        return rows.stream().allMatch(row -> row.cell(column) == Cell.Empty.BLANK);
    }

    private static HeaderColumn column(List<SheetRow> rows, int column, String[] carried, int block) {
        List<String> path = new ArrayList<>();
        List<ValueNote> notes = new ArrayList<>();
        boolean named = false;
        for (int i = 0; i < rows.size(); i++) {
            Cell cell = rows.get(i).cell(column);
            if (!cell.isBlank()) {
                path.add(ColumnName.normalised(cell.shown()));
                notes.addAll(ColumnName.notes(cell.shown()));
                carried[i] = path.get(path.size() - 1);
                Arrays.fill(carried, i + 1, carried.length, null);
                named = true;
            } else if (isUnderTall(rows, i, column)) {
                carried[i] = null;
            } else if (i < rows.size() - 1 && carried[i] != null) {
                path.add(carried[i]);
            }
        }
        return new HeaderColumn(column, List.copyOf(path), named, block, List.copyOf(notes));
    }

    /** Whether the cell is covered by a heading above it that is merged downwards. */
    private static boolean isUnderTall(List<SheetRow> rows, int row, int column) {
        return rows.get(row).cell(column) == Cell.Empty.COVERED
                && row > 0
                && (!rows.get(row - 1).cell(column).isBlank() || isUnderTall(rows, row - 1, column));
    }

    /** The number of the lowest header row. */
    int row() {
        return row;
    }

    /** The column at an index, from 0. */
    public HeaderColumn column(int index) {
        return columns.get(index);
    }

    /** How many columns the header reaches over. */
    public int width() {
        return columns.size();
    }

    /** How many columns the header names or the source looks into: a mark's column may lie beyond the last name. */
    int reach() {
        return used.isEmpty() ? width() : Math.max(width(), used.last() + 1);
    }

    /**
     * All columns that a pattern finds; {@code column B} finds the column with that letter, and {@code Ward -> Area Code}
     * the column Area Code that stands next to the column Ward, to its right.
     */
    List<Match> find(String text) {
        List<Match> found = matches(text);
        found.forEach(match -> use(match.column().index()));
        return found;
    }

    private List<Match> matches(String text) {
        int arrow = text.indexOf(RIGHT_OF);
        if (arrow >= 0) {
            List<Match> right = matches(text.substring(arrow + RIGHT_OF.length()));
            return matches(text.substring(0, arrow)).stream()
                    .flatMap(left -> right.stream()
                            .filter(match ->
                                    match.column().index() == left.column().index() + 1))
                    .toList();
        }
        Matcher letter = LETTER.matcher(text);
        if (letter.matches()) {
            int index = index(letter.group(1));
            return index < columns.size() ? List.of(new Match(columns.get(index), Map.of())) : List.of();
        }
        TextPattern pattern = TextPattern.of(text);
        List<Match> found = new ArrayList<>();
        for (HeaderColumn column : columns) {
            column.match(pattern).ifPresent(captured -> found.add(new Match(column, captured)));
        }
        return found;
    }

    void use(int index) {
        used.add(index);
    }

    private static int index(String letters) {
        int index = 0;
        for (char c : letters.toUpperCase(java.util.Locale.ROOT).toCharArray()) {
            index = index * 26 + (c - 'A' + 1);
        }
        return index - 1;
    }

    /** The named columns that nothing has looked for. */
    List<HeaderColumn> unused() {
        return columns.stream()
                .filter(column -> column.named() && !used.contains(column.index()))
                .toList();
    }

    /** The names of the columns for a message, cut short where there are many or they are long. */
    String names() {
        List<String> names = columns.stream()
                .filter(HeaderColumn::named)
                .map(column -> "'" + Excerpt.of(column.name()) + "'")
                .toList();
        int shown = 0;
        for (int length = 0; shown < Math.min(MOST_NAMES, names.size()) && length < LONGEST_LIST; shown++) {
            length += names.get(shown).length();
        }
        return String.join(", ", names.subList(0, shown))
                + (names.size() > shown ? " and " + (names.size() - shown) + " more" : "");
    }
}
