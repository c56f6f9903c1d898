package uk.jsna.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A sheet of the spreadsheet: a title, sentences under it, then at most one table.
 *
 * @param name the sheet's name
 * @param title what stands in A1
 * @param sentences one a row, under the title
 * @param columns the table's columns; empty where the sheet has no table
 * @param rows the table's rows
 */
record Sheet(String name, String title, List<String> sentences, List<Column> columns, List<List<Cell>> rows) {

    Sheet {
        if (!name.matches("[A-Za-z0-9_]{1,31}")) {
            throw new IllegalArgumentException("sheet name is '" + name
                    + "', but must be at most 31 letters, digits and underscores, so that links to it work everywhere");
        }
        sentences = List.copyOf(sentences);
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("a row of the sheet " + name + " has " + row.size()
                        + " cells, but must have " + columns.size());
            }
        }
    }

    /** The same sheet with some more sentences under its title. */
    Sheet with(List<String> more) {
        List<String> all = new ArrayList<>(sentences);
        all.addAll(more);
        return new Sheet(name, title, all, columns, rows);
    }

    /**
     * A column of the table.
     *
     * @param heading its heading, with the unit where all its numbers share one
     * @param centimetres its width
     */
    record Column(String heading, double centimetres) {}

    /** A cell of the table. */
    sealed interface Cell {

        /** Text. */
        record Text(String text) implements Cell {}

        /** Shorthand in the place of a number, or after one. */
        record Shorthand(String marker) implements Cell {}

        /** A number, shown with some decimals. */
        record Numeric(double number, int decimals) implements Cell {}

        /** Text that leads to another sheet. */
        record Link(String text, String sheet) implements Cell {}
    }
}
