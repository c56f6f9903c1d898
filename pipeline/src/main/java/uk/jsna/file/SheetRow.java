package uk.jsna.file;

import java.util.List;

/**
 * One row of a sheet that holds anything at all.
 *
 * @param number the row's number in its sheet, from 1, as a spreadsheet shows it; in a CSV file the line on which the
 *     record starts, as a text editor shows it
 * @param cells the cells from the first column on; those after the last filled one are left out
 */
public record SheetRow(int number, List<Cell> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The cell in a column, counted from 0; blank where the row is shorter. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.Empty.BLANK;
    }

    /** How many columns the row reaches. */
    public int width() {
        return cells.size();
    }
}
