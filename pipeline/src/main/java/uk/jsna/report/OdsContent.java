package uk.jsna.report;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/** The sheets of a spreadsheet file; {@link OdsStyles} are how they look. */
final class OdsContent {

    private final XmlOut xml;

    OdsContent(OutputStream out) throws XMLStreamException {
        this.xml = new XmlOut(out);
    }

    void write(List<Sheet> sheets) throws XMLStreamException {
        xml.open(
                "office:document-content",
                "xmlns:office",
                "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
                "xmlns:style",
                "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
                "xmlns:table",
                "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
                "xmlns:text",
                "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
                "xmlns:number",
                "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0",
                "xmlns:fo",
                "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
                "xmlns:xlink",
                "http://www.w3.org/1999/xlink",
                "office:version",
                "1.3");
        new OdsStyles(xml).write(sheets);
        xml.open("office:body").open("office:spreadsheet");
        for (Sheet sheet : sheets) {
            sheet(sheet);
        }
        ranges(sheets);
        xml.end();
    }

    private void sheet(Sheet sheet) throws XMLStreamException {
        xml.open("table:table", "table:name", sheet.name(), "table:style-name", "sheet");
        if (sheet.columns().isEmpty()) {
            xml.empty("table:table-column", "table:style-name", OdsStyles.width(OdsStyles.SENTENCE_CENTIMETRES));
        }
        for (Sheet.Column column : sheet.columns()) {
            xml.empty("table:table-column", "table:style-name", OdsStyles.width(column.centimetres()));
        }
        String kind = sheet.columns().isEmpty() ? "" : "_line";
        line(sheet.title(), "title" + kind);
        for (String sentence : sheet.sentences()) {
            line(sentence, "words" + kind);
        }
        if (!sheet.columns().isEmpty()) {
            table(sheet);
        }
        xml.close();
    }

    private void line(String text, String style) throws XMLStreamException {
        xml.open("table:table-row", "table:style-name", "lines");
        text(text, style);
        xml.close();
    }

    private void table(Sheet sheet) throws XMLStreamException {
        xml.open("table:table-header-rows").open("table:table-row", "table:style-name", "lines");
        for (Sheet.Column column : sheet.columns()) {
            text(column.heading(), "heading");
        }
        xml.close().close();
        for (List<Sheet.Cell> row : sheet.rows()) {
            xml.open("table:table-row", "table:style-name", "lines");
            for (Sheet.Cell cell : row) {
                cell(cell);
            }
            xml.close();
        }
    }

    private void cell(Sheet.Cell cell) throws XMLStreamException {
        if (cell instanceof Sheet.Cell.Numeric number) {
            int decimals = Math.min(number.decimals(), OdsStyles.MOST_DECIMALS);
            xml.open(
                    "table:table-cell",
                    "table:style-name",
                    "number" + decimals,
                    "office:value-type",
                    "float",
                    "office:value",
                    Numbers.shortest(number.number()));
            xml.text("text:p", Numbers.rounded(number.number(), decimals)).close();
        } else if (cell instanceof Sheet.Cell.Link link) {
            xml.open("table:table-cell", "table:style-name", "words", "office:value-type", "string");
            xml.open("text:p").text("text:a", link.text(), "xlink:href", "#" + link.sheet() + ".A1");
            xml.close().close();
        } else if (cell instanceof Sheet.Cell.Shorthand shorthand) {
            text(shorthand.marker(), "shorthand");
        } else if (cell instanceof Sheet.Cell.Text text) {
            text(text.text(), "words");
        }
    }

    private void text(String text, String style) throws XMLStreamException {
        if (text.isEmpty()) {
            xml.empty("table:table-cell", "table:style-name", style);
            return;
        }
        xml.open("table:table-cell", "table:style-name", style, "office:value-type", "string");
        xml.text("text:p", Texts.withoutFormula(text)).close();
    }

    /** Marks each table as one, under the name of its sheet. */
    private void ranges(List<Sheet> sheets) throws XMLStreamException {
        xml.open("table:database-ranges");
        for (Sheet sheet : sheets) {
            if (!sheet.columns().isEmpty()) {
                int first = sheet.sentences().size() + 2;
                String last =
                        letters(sheet.columns().size()) + (first + sheet.rows().size());
                xml.empty(
                        "table:database-range",
                        "table:name",
                        sheet.name().toLowerCase(Locale.ROOT) + "_table",
                        "table:target-range-address",
                        sheet.name() + ".A" + first + ":" + sheet.name() + "." + last,
                        "table:contains-header",
                        "true",
                        "table:display-filter-buttons",
                        "false");
            }
        }
        xml.close();
    }

    /** A column's letters: 1 is A, 27 is AA. */
    static String letters(int column) {
        String letters = "";
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters = (char) ('A' + (rest - 1) % 26) + letters;
        }
        return letters;
    }
}
