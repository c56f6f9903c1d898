package uk.jsna.disclosure;

/** How the counts of a figure stand: as the rule says now, or as an earlier release left them. */
interface FigureStanding {

    /** The numerator's cell; its bounds and standing may differ from the rule's. */
    Cell counted(CountedFigure figure, Cell byRule);

    /** The denominator's cell. */
    Cell among(CountedFigure figure, Cell byRule);
}
