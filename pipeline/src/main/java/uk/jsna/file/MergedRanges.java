package uk.jsna.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The merged cells of one sheet, asked row after row. */
final class MergedRanges {

    /** Rows and columns from 0, both ends included. */
    record Range(int firstRow, int lastRow, int firstColumn, int lastColumn) {}

    private final List<Range> ranges;
    private final List<Range> open = new ArrayList<>();
    private int next;

    MergedRanges(List<Range> ranges) {
        this.ranges = new ArrayList<>(ranges);
        this.ranges.sort(Comparator.comparingInt(Range::firstRow));
    }

    /** Marks the cells of a row (from 0; rows must be asked in order) that lie under a merged neighbour. */
    void cover(int row, List<Cell> cells) {
        while (next < ranges.size() && ranges.get(next).firstRow() <= row) {
            open.add(ranges.get(next++));
        }
        if (open.isEmpty()) {
            return;
        }
        open.removeIf(range -> range.lastRow() < row);
        for (Range range : open) {
            int from = range.firstColumn() + (range.firstRow() == row ? 1 : 0);
            for (int column = from; column <= range.lastColumn() && column < cells.size(); column++) {
                if (cells.get(column).isBlank()) {
                    cells.set(column, Cell.Empty.COVERED);
                }
            }
        }
    }
}
