package uk.jsna.report;

/** Texts made safe for where they go. */
final class Texts {

    private Texts() {}

    /** The text, with an apostrophe before it where a spreadsheet would take it for a formula. */
    static String withoutFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
