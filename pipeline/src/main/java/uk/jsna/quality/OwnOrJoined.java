package uk.jsna.quality;

import java.io.Serializable;
import uk.jsna.indicator.AreaType;
import uk.jsna.indicator.Indicator;

/** The denominator of a figure: the source's own, or of a ward the population that the indicator names. */
record OwnOrJoined(GateRules.Counts counts) implements Serializable {

    /** The denominator; NaN where there is none. */
    double of(CheckedFigure figure, Indicator indicator) {
        if (figure.amounts().denominator() > 0) {
            return figure.amounts().denominator();
        }
        Indicator.DenominatorRule rule = indicator.denominator();
        if (rule == null || figure.area().code().type() != AreaType.WARD) {
            return Double.NaN;
        }
        return counts.of(
                rule.indicator(),
                figure.area().code(),
                figure.slice().group().sex(),
                figure.slice().endYear() - rule.yearsBefore());
    }

    static String kind(CheckedFigure figure) {
        return figure.amounts().denominator() > 0 ? "published" : "joined";
    }
}
