package uk.jsna.disclosure;

import java.util.OptionalLong;

/** The count of one cell of a table (an area, a period, a sex, a category), as far as the release's author knows it. */
public sealed interface CellCount {

    /** A council-held count without a denominator. */
    static CellCount held(long numerator) {
        return new Known(numerator, OptionalLong.empty(), Custody.COUNCIL_HELD);
    }

    /** A council-held count out of a known denominator. */
    static CellCount held(long numerator, long denominator) {
        return new Known(numerator, OptionalLong.of(denominator), Custody.COUNCIL_HELD);
    }

    /** A count that its publisher has already released, without a denominator. */
    static CellCount alreadyPublic(long numerator) {
        return new Known(numerator, OptionalLong.empty(), Custody.ALREADY_PUBLIC);
    }

    /** A count and its denominator that their publisher has already released. */
    static CellCount alreadyPublic(long numerator, long denominator) {
        return new Known(numerator, OptionalLong.of(denominator), Custody.ALREADY_PUBLIC);
    }

    /** A cell that the source itself suppressed: a number nobody here knows, and never zero. */
    static CellCount withheldBySource() {
        return new WithheldBySource();
    }

    /**
     * A count whose value is known.
     *
     * @param numerator events or children counted, zero or more
     * @param denominator children they are counted out of, or the population at risk; empty where there is none
     * @param custody who controls the disclosure of this count
     */
    record Known(long numerator, OptionalLong denominator, Custody custody) implements CellCount {
        public Known {
            if (numerator < 0) {
                throw new IllegalArgumentException("numerator is " + numerator
                        + ", but a count must be zero or more. Check the source's sign and its missing-value marks.");
            }
            if (denominator.isPresent() && denominator.getAsLong() < 0) {
                throw new IllegalArgumentException("denominator is " + denominator.getAsLong()
                        + ", but a count must be zero or more. Check the source's sign and its missing-value marks.");
            }
        }
    }

    /** The source shows a suppression mark ({@code [c]}, {@code *}, note 101) instead of a count. */
    record WithheldBySource() implements CellCount {}
}
