package uk.jsna.disclosure;

/** The counts of one figure: those who count, all among whom they are counted, and the others. */
enum Quantity {
    /** The numerator. */
    COUNTED(""),
    /** The denominator. */
    AMONG(" (among)"),
    /** The denominator less the numerator. */
    OTHERS(" (others)");

    private final String suffix;

    Quantity(String suffix) {
        this.suffix = suffix;
    }

    /** The cell of this count of a figure. */
    CellKey of(CellKey figure) {
        return new CellKey(
                figure.indicator() + suffix, figure.areaCode(), figure.period(), figure.sex(), figure.category());
    }
}
