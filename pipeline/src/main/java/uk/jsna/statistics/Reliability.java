package uk.jsna.statistics;

/** How far a published rate can be relied on, by the number of events behind it: the flags of official statistics. */
public enum Reliability {
    /** Twenty events or more. */
    RELIABLE,
    /** Fewer than twenty events: shown with a mark that says it is unreliable. */
    UNRELIABLE,
    /** So few events that the value is not shown: under three for a rate, under ten for one standardised directly. */
    NOT_SHOWN;

    /** Rates on fewer events than this are marked. */
    public static final double RELIABLE_FROM = 20;

    /** Crude rates on fewer events than this are not shown. */
    public static final double RATE_SHOWN_FROM = 3;

    private static final Inputs INPUTS = new Inputs("Reliability");

    /** The flag of a crude rate; a missing count is not shown. */
    public static Reliability ofRate(double events) {
        return of(events, RATE_SHOWN_FROM);
    }

    /** The flag of a directly standardised rate; a missing count is not shown. */
    public static Reliability ofDirectlyStandardisedRate(double events) {
        return of(events, DirectlyStandardisedRate.FEWEST_EVENTS);
    }

    private static Reliability of(double events, double shownFrom) {
        if (INPUTS.missing(events, "numerator", -1)) {
            return NOT_SHOWN;
        }
        if (events < 0) {
            throw Refusal.NUMERATOR_NEGATIVE.in("Reliability", events);
        }
        if (events < shownFrom) {
            return NOT_SHOWN;
        }
        return events < RELIABLE_FROM ? UNRELIABLE : RELIABLE;
    }
}
