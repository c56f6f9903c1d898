package uk.jsna.quality;

import java.util.List;
import java.util.Optional;

/** A rule that each figure keeps or breaks by itself. */
interface FigureCheck extends SliceCheck {

    /** Whether the rule says anything of this figure. */
    boolean looksAt(CheckedFigure figure);

    /** How the figure breaks the rule; empty where it keeps it. */
    Optional<Breach> breach(CheckedFigure figure);

    @Override
    default void look(List<CheckedFigure> slice, GateReport report) {
        for (CheckedFigure figure : slice) {
            if (looksAt(figure)) {
                report.looked(id(), figure.source(), 1);
                breach(figure).ifPresent(report::breached);
            }
        }
    }
}
