package uk.jsna.report;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/** How the sheets of a spreadsheet look: widths of columns, numbers with their decimals, titles, headings and words. */
final class OdsStyles {

    /** Numbers are shown with no more decimals than these. */
    static final int MOST_DECIMALS = 4;

    /** The width of a column of sentences on a sheet without a table. */
    static final double SENTENCE_CENTIMETRES = 22;

    private final XmlOut xml;

    OdsStyles(XmlOut xml) {
        this.xml = xml;
    }

    /** The name of the style of a column so wide. */
    static String width(double centimetres) {
        return "width" + Math.round(centimetres * 10);
    }

    void write(List<Sheet> sheets) throws XMLStreamException {
        xml.open("office:automatic-styles");
        columns(sheets);
        xml.empty(
                "style:style",
                "style:name",
                "sheet",
                "style:family",
                "table",
                "style:master-page-name",
                OdsParts.PRINTED_PAGE);
        xml.open("style:style", "style:name", "lines", "style:family", "table-row");
        xml.empty("style:table-row-properties", "style:use-optimal-row-height", "true")
                .close();
        for (int decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
            numbers(decimals);
        }
        cellStyle("title", "start", "bold", "16pt");
        lineStyle("title_line", "bold", "16pt");
        lineStyle("words_line", "normal", "11pt");
        cellStyle("heading", "start", "bold", "11pt");
        cellStyle("words", "start", "normal", "11pt");
        cellStyle("shorthand", "end", "normal", "11pt");
        xml.close();
    }

    private void columns(List<Sheet> sheets) throws XMLStreamException {
        TreeSet<Double> widths = new TreeSet<>();
        sheets.forEach(sheet -> sheet.columns().forEach(column -> widths.add(column.centimetres())));
        widths.add(SENTENCE_CENTIMETRES);
        for (double width : widths) {
            xml.open("style:style", "style:name", width(width), "style:family", "table-column");
            xml.empty("style:table-column-properties", "style:column-width", width + "cm")
                    .close();
        }
    }

    private void numbers(int decimals) throws XMLStreamException {
        xml.open("number:number-style", "style:name", "n" + decimals);
        xml.empty(
                "number:number",
                "number:decimal-places",
                "" + decimals,
                "number:min-decimal-places",
                "" + decimals,
                "number:min-integer-digits",
                "1",
                "number:grouping",
                "true");
        xml.close();
        cellStyle("number" + decimals, "end", "normal", "11pt", "style:data-style-name", "n" + decimals);
    }

    private void cellStyle(String name, String align, String weight, String size, String... more)
            throws XMLStreamException {
        String[] attributes = Stream.concat(
                        Stream.of("style:name", name, "style:family", "table-cell"), Stream.of(more))
                .toArray(String[]::new);
        xml.open("style:style", attributes);
        xml.empty("style:table-cell-properties", "fo:wrap-option", "wrap", "style:vertical-align", "top");
        xml.empty("style:paragraph-properties", "fo:text-align", align);
        xml.empty("style:text-properties", "fo:font-weight", weight, "fo:font-size", size);
        xml.close();
    }

    /** Text above a table: not wrapped, so that it runs on over the empty cells beside it. */
    private void lineStyle(String name, String weight, String size) throws XMLStreamException {
        xml.open("style:style", "style:name", name, "style:family", "table-cell");
        xml.empty("style:text-properties", "fo:font-weight", weight, "fo:font-size", size);
        xml.close();
    }
}
