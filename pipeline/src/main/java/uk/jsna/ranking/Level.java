package uk.jsna.ranking;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * A level that makes an area a hot spot, compared in decimals so that 10.1 means 10.1 and not the double beside it.
 *
 * @param value the level, in the indicator's unit
 * @param side on which side of it an area is a hot spot
 * @param levelIsHot whether an area at exactly the level is one: "below 10%" makes it one, "10% or below" does not
 */
public record Level(BigDecimal value, Side side, boolean levelIsHot) implements java.io.Serializable {

    /** A side of a level. */
    public enum Side {
        OVER,
        UNDER;

        /** The side in words. */
        public String words() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Areas strictly over a level are hot spots. */
    public static Level over(BigDecimal value) {
        return new Level(value, Side.OVER, false);
    }

    /** Areas strictly under a level are hot spots. */
    public static Level under(BigDecimal value) {
        return new Level(value, Side.UNDER, false);
    }

    /** Whether a value makes an area a hot spot. */
    public boolean isHot(double number) {
        int comparison = BigDecimal.valueOf(number).compareTo(value);
        return comparison == 0 ? levelIsHot : side == Side.OVER == comparison > 0;
    }

    /** How a figure stands to the level, with its certainty by the 95% limits. */
    public String standing(RankedFigure figure) {
        if (!figure.hasValue()) {
            return "no value";
        }
        double farLimit =
                side == Side.OVER ? figure.limits().lower() : figure.limits().upper();
        double nearLimit =
                side == Side.OVER ? figure.limits().upper() : figure.limits().lower();
        boolean hot = isHot(figure.value());
        if (Double.isNaN(farLimit)) {
            return (hot ? "" : "not ") + side.words() + ", limits not known";
        }
        if (hot) {
            return (isHot(farLimit) ? "surely " : "possibly ") + side.words();
        }
        return (isHot(nearLimit) ? "possibly not " : "surely not ") + side.words();
    }
}
