package uk.jsna.indicator;

import java.util.List;

/** Indicators that tests of several floors reckon with. */
public final class InventedIndicators {

    /** A proportion, in per cent, of which less is better. */
    public static final Indicator POVERTY = new Indicator(
            "child_poverty_relative",
            "Children in low income",
            "Children in low income among all",
            "child poverty",
            ValueType.PROPORTION,
            "%",
            100,
            Polarity.LOW_IS_GOOD,
            PeriodType.FINANCIAL_YEAR_ENDING,
            1,
            null,
            null,
            null,
            List.of());

    private InventedIndicators() {}
}
