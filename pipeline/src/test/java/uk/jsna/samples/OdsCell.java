package uk.jsna.samples;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Cells as a spreadsheet program writes them to OpenDocument: paragraphs for line breaks, {@code text:s} for a trailing
 * space, percentages as binary fractions with seventeen digits.
 *
 * @param width columns that the cell stands for
 */
record OdsCell(String xml, int width) {

    /** A text of one or more paragraphs; a paragraph's trailing space is written as an element. */
    static OdsCell text(String... paragraphs) {
        String body = Arrays.stream(paragraphs).map(OdsCell::paragraph).collect(Collectors.joining());
        return new OdsCell("<table:table-cell office:value-type=\"string\">" + body + "</table:table-cell>", 1);
    }

    /** A count, displayed with thousands separators. */
    static OdsCell count(long value) {
        String shown = String.format(Locale.UK, "%,d", value);
        return new OdsCell(number("float", Long.toString(value), shown), 1);
    }

    /** A percentage held as a fraction and displayed to one decimal, from tenths of a per cent. */
    static OdsCell percentage(int permille) {
        String shown = permille / 10 + "." + permille % 10 + "%";
        return new OdsCell(number("percentage", seventeenDigits(permille * 0.001), shown), 1);
    }

    static OdsCell blank(int columns) {
        String repeated = columns == 1 ? "" : " table:number-columns-repeated=\"" + columns + "\"";
        return new OdsCell("<table:table-cell" + repeated + "/>", columns);
    }

    private static String number(String type, String value, String shown) {
        return "<table:table-cell office:value-type=\"" + type + "\" office:value=\"" + value + "\"><text:p>" + shown
                + "</text:p></table:table-cell>";
    }

    private static String paragraph(String text) {
        return text.endsWith(" ")
                ? "<text:p>" + escaped(text.stripTrailing()) + "<text:s/></text:p>"
                : "<text:p>" + escaped(text) + "</text:p>";
    }

    private static String seventeenDigits(double fraction) {
        BigDecimal digits = new BigDecimal(fraction).round(new MathContext(17)).stripTrailingZeros();
        boolean scientific = digits.signum() != 0 && digits.compareTo(new BigDecimal("0.1")) < 0 && digits.scale() > 16;
        return scientific ? digits.movePointRight(2).toPlainString() + "E-2" : digits.toPlainString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
