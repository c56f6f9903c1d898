package uk.jsna.file;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** One worksheet of an XLSX workbook. */
final class XlsxSheet {

    private final Xml xml;
    private final Shared shared;
    private final RowSink sink;
    private int row;

    XlsxSheet(Xml xml, Shared shared, RowSink sink) {
        this.xml = xml;
        this.shared = shared;
        this.sink = sink;
    }

    /** What the cells of a sheet refer to. */
    record Shared(XlsxTexts texts, XlsxFormats formats, MergedRanges merged) {}

    void read() throws XMLStreamException {
        while (xml.next()) {
            if (xml.starts() && xml.name().equals("row")) {
                row = xml.attribute("r", row + 1);
                List<Cell> cells = readRow();
                shared.merged().cover(row - 1, cells);
                if (!sink.row(row, cells)) {
                    return;
                }
            }
        }
    }

    private List<Cell> readRow() throws XMLStreamException {
        List<Cell> cells = new ArrayList<>();
        while (xml.next() && !xml.ends()) {
            if (xml.starts()) {
                if (xml.name().equals("c")) {
                    int column = column(xml.attribute("r"), cells.size());
                    while (cells.size() < column) {
                        cells.add(Cell.Empty.BLANK);
                    }
                    cells.add(readCell());
                } else {
                    xml.skip();
                }
            }
        }
        return cells;
    }

    /** The column, from 0, of a reference such as AB12; cells without one follow each other. */
    private int column(@Nullable String reference, int next) throws XMLStreamException {
        if (reference == null) {
            return next;
        }
        int column = 0;
        for (int i = 0; i < reference.length() && i < 4; i++) {
            char c = reference.charAt(i);
            if (c < 'A' || c > 'Z') {
                break;
            }
            column = column * 26 + (c - 'A' + 1);
        }
        if (column > sink.limits().columns()) {
            throw sink.refuse(Refusal.tooMany("columns", sink.limits().columns()));
        }
        if (column <= next && column != next + 1) {
            throw new XMLStreamException("cell " + reference + " is out of order");
        }
        return column - 1;
    }

    private Cell readCell() throws XMLStreamException {
        String type = xml.attribute("t", "n");
        int style = xml.attribute("s", 0);
        @Nullable String formula = null;
        @Nullable String value = null;
        while (xml.next() && !xml.ends()) {
            if (xml.starts()) {
                switch (xml.name()) {
                    case "v", "is" -> value = text();
                    case "f" -> formula = text();
                    default -> xml.skip();
                }
            }
        }
        Cell cell = value == null ? Cell.Empty.BLANK : valueOf(type, style, value);
        return formula == null ? cell : new Cell.Formula(formula, cell);
    }

    private String text() throws XMLStreamException {
        if (xml.name().equals("is")) {
            return XlsxTexts.textOf(xml, sink.limits().cellLength());
        }
        StringBuilder text = new StringBuilder();
        while (xml.next() && !xml.ends()) {
            if (xml.hasText()) {
                xml.appendText(text);
                if (text.length() > sink.limits().cellLength()) {
                    throw new XMLStreamException(
                            "a value is longer than " + sink.limits().cellLength() + " characters");
                }
            }
        }
        return text.toString();
    }

    private Cell valueOf(String type, int style, String value) throws XMLStreamException {
        return switch (type) {
            case "s" -> shared.texts().get((int) number(value));
            case "b" -> new Cell.Text(value.equals("1") ? "TRUE" : "FALSE");
            case "n" -> value.isBlank() ? Cell.Empty.BLANK : shared.formats().number(number(value), style);
            default -> Cell.text(value);
        };
    }

    private static double number(String value) throws XMLStreamException {
        try {
            return Double.parseDouble(value.trim());
        } catch (NumberFormatException e) {
            throw new XMLStreamException("a cell's value is '" + value + "' and not a number", e);
        }
    }
}
