package uk.jsna.file;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** One table element of an OpenDocument spreadsheet. */
final class OdsSheet {

    private final Xml xml;
    private final RowSink sink;
    private final StringBuilder text = new StringBuilder();
    private int row;

    OdsSheet(Xml xml, RowSink sink) {
        this.xml = xml;
        this.sink = sink;
    }

    RowSink sink() {
        return sink;
    }

    /** Reads to the table's end; once no more rows are wanted the rest is passed over. */
    void read() throws XMLStreamException {
        boolean wanted = true;
        while (xml.next()) {
            if (xml.starts()) {
                if (xml.name().equals("table-row")) {
                    wanted = wanted ? readRow() : skipRow();
                }
            } else if (xml.ends() && xml.name().equals("table")) {
                return;
            }
        }
    }

    private boolean skipRow() throws XMLStreamException {
        xml.skip();
        return false;
    }

    private boolean readRow() throws XMLStreamException {
        int repeated = Math.max(1, xml.attribute("number-rows-repeated", 1));
        List<Cell> cells = new ArrayList<>();
        int blanks = 0;
        while (xml.next() && !xml.ends()) {
            if (!xml.starts()) {
                continue;
            }
            boolean covered = xml.name().equals("covered-table-cell");
            int times = Math.max(1, xml.attribute("number-columns-repeated", 1));
            Cell cell = covered ? readCovered() : readCell();
            if (cell.isBlank() && !covered) {
                blanks += times;
            } else {
                append(cells, Cell.Empty.BLANK, blanks);
                blanks = 0;
                append(cells, cell, times);
            }
        }
        return pass(cells, repeated);
    }

    private void append(List<Cell> cells, Cell cell, int times) {
        if (times > 0 && (long) cells.size() + times > sink.limits().columns()) {
            throw sink.refuse(Refusal.tooMany("columns", sink.limits().columns()));
        }
        for (int i = 0; i < times; i++) {
            cells.add(cell);
        }
    }

    private boolean pass(List<Cell> cells, int repeated) {
        boolean blank = cells.stream().allMatch(Cell::isBlank);
        if (blank || (long) row + repeated > Integer.MAX_VALUE) {
            row = (int) Math.min(Integer.MAX_VALUE, (long) row + repeated);
            if (!blank) {
                throw sink.refuse(Refusal.tooMany("rows", sink.limits().rows()));
            }
            return true;
        }
        for (int i = 0; i < repeated; i++) {
            row++;
            if (!sink.row(row, cells)) {
                return false;
            }
        }
        return true;
    }

    private Cell readCovered() throws XMLStreamException {
        xml.skip();
        return Cell.Empty.COVERED;
    }

    private Cell readCell() throws XMLStreamException {
        @Nullable String type = xml.attribute("value-type");
        @Nullable String value = xml.attribute("value");
        @Nullable String formula = xml.attribute("formula");
        readText();
        String shown = text.toString();
        Cell cell = type == null || value == null ? Cell.text(shown) : number(type, value, shown);
        return formula == null ? cell : new Cell.Formula(formula, cell);
    }

    private static Cell number(String type, String value, String shown) throws XMLStreamException {
        try {
            double number = Double.parseDouble(value);
            return new Cell.Numeric(number, shown.isEmpty() ? value : shown, type.equals("percentage"));
        } catch (NumberFormatException e) {
            throw new XMLStreamException("a cell's value is '" + value + "' and not a number", e);
        }
    }

    /** The paragraphs of the cell just started, one a line; a comment or a drawing in it is not its text. */
    private void readText() throws XMLStreamException {
        text.setLength(0);
        int open = 1;
        int paragraphs = 0;
        while (open > 0 && xml.next()) {
            if (xml.starts()) {
                if (foreign(xml.name())) {
                    xml.skip();
                    continue;
                }
                open++;
                if (xml.name().equals("p") && paragraphs++ > 0) {
                    text.append('\n');
                }
                appendSpace();
            } else if (xml.ends()) {
                open--;
            } else if (paragraphs > 0 && xml.hasText()) {
                xml.appendText(text);
                refuseLong();
            }
        }
    }

    private static boolean foreign(String name) {
        return switch (name) {
            case "annotation", "shapes", "frame", "table", "detective", "ruby-text", "note" -> true;
            default -> false;
        };
    }

    private void appendSpace() throws XMLStreamException {
        switch (xml.name()) {
            case "s" -> text.append(" ".repeat(Math.min(Math.max(1, xml.attribute("c", 1)), 1000)));
            case "tab" -> text.append('\t');
            case "line-break" -> text.append('\n');
            default -> {}
        }
    }

    private void refuseLong() {
        if (text.length() > sink.limits().cellLength()) {
            throw sink.refuse(new Refusal(
                    "a cell of the next row holds more than " + sink.limits().cellLength() + " characters",
                    "at most " + sink.limits().cellLength(),
                    "Do not open the file; ask its sender where it came from."));
        }
    }
}
