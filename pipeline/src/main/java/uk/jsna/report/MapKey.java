package uk.jsna.report;

/**
 * How a standing looks on a map.
 *
 * @param style its class in the style sheet
 * @param letter its letter; empty where it has none
 */
record MapKey(String style, String letter) {

    private static final String DARK = "#12436d";
    private static final String GREY = "#3d3d3d";

    static MapKey of(Standing standing) {
        return switch (standing) {
            case SURELY_OVER -> new MapKey("sure", "S");
            case POSSIBLY_OVER -> new MapKey("possible", "P");
            case OVER -> new MapKey("over", "O");
            case WITHIN -> new MapKey("within", "");
            case WITHHELD -> new MapKey("withheld", "c");
            case ABSENT -> new MapKey("absent", "x");
        };
    }

    /** The patterns that the style sheet fills shapes with. */
    static void writePatterns(Html html) {
        html.open("svg", "class", "patterns", "width", "0", "height", "0", "aria-hidden", "true")
                .open("defs");
        pattern(html, "fill-stripes", new Ink(DARK, "#9cc7f0"), "M0 8 8 0M-2 2 2 -2M6 10 10 6");
        pattern(html, "fill-lines", new Ink(DARK, "#9cc7f0"), "M0 4h8");
        pattern(html, "fill-checks", new Ink(GREY, "#d9d9d9"), "M0 0 8 8M8 0 0 8");
        pattern(html, "fill-dots", new Ink(GREY, "#f3f3f3"), "M3 3h2v2h-2z");
        html.close().close();
    }

    private static void pattern(Html html, String id, Ink ink, String lines) {
        html.open("pattern", "id", id, "width", "8", "height", "8", "patternUnits", "userSpaceOnUse");
        html.element("path", "", "d", "M0 0h8v8H0z", "fill", ink.ground());
        html.element("path", "", "d", lines, "stroke", ink.lines(), "stroke-width", "1.4", "fill", "none");
        html.close();
    }

    /** The colours of a pattern's lines and of its ground. */
    private record Ink(String lines, String ground) {}
}
