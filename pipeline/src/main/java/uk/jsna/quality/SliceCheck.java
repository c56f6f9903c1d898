package uk.jsna.quality;

import java.io.Serializable;
import java.util.List;

/** A rule on the figures of one indicator, group and period: on each alone, or on all areas of all sources together. */
interface SliceCheck extends Serializable {

    /** The rule in words, such as {@code numerator_is_at_most_denominator}. */
    String id();

    /** Looks at all figures of one slice, in the order of source, area and row, and reports what it saw. */
    void look(List<CheckedFigure> slice, GateReport report);
}
