package uk.jsna.samples;

import java.util.List;

/** One sheet of an OpenDocument spreadsheet, padded to the limits of the program that wrote it. */
final class OdsSheet {

    private static final int COLUMNS = 16_384;
    private static final int ROWS = 1_048_576;

    private final StringBuilder rows = new StringBuilder();
    private final String name;
    private int rowCount;

    OdsSheet(String name) {
        this.name = name;
    }

    /** A row of cells, the rest of its columns given as one repeated blank. */
    OdsSheet row(List<OdsCell> cells) {
        rows.append("<table:table-row>");
        int used = 0;
        for (OdsCell cell : cells) {
            rows.append(cell.xml());
            used += cell.width();
        }
        if (used < COLUMNS) {
            rows.append(OdsCell.blank(COLUMNS - used).xml());
        }
        rows.append("</table:table-row>");
        rowCount++;
        return this;
    }

    OdsSheet row(OdsCell... cells) {
        return row(List.of(cells));
    }

    /** A row for each text, in the first column. */
    OdsSheet texts(String... texts) {
        for (String text : texts) {
            row(OdsCell.text(text));
        }
        return this;
    }

    /** So many empty rows written as one. */
    OdsSheet blankRows(int count) {
        rows.append("<table:table-row table:number-rows-repeated=\"")
                .append(count)
                .append("\">")
                .append(OdsCell.blank(20).xml())
                .append(OdsCell.blank(COLUMNS - 20).xml())
                .append("</table:table-row>");
        rowCount += count;
        return this;
    }

    String xml() {
        return "<table:table table:name=\"" + name + "\"><table:table-column/><table:table-column"
                + " table:number-columns-repeated=\"" + (COLUMNS - 1) + "\"/>" + rows
                + "<table:table-row table:number-rows-repeated=\"" + (ROWS - rowCount) + "\">"
                + OdsCell.blank(COLUMNS).xml() + "</table:table-row></table:table>";
    }
}
