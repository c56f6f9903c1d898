package uk.jsna.statistics;

import java.math.BigDecimal;
import java.util.Arrays;

/**
 * Why a calculation is refused. A missing input (NaN) is not refused: missing in gives missing out. A refusal is for an
 * input that can have no meaning, and its message says where, what was found, what must be and what to do.
 */
public enum Refusal {
    /** A count below zero. */
    NUMERATOR_NEGATIVE("numerator is %s, but must be zero or more. Check the count at its source."),
    /** A denominator of zero or below. */
    DENOMINATOR_NOT_POSITIVE("denominator is %s, but must be more than zero. Leave out areas with nobody in them."),
    /** More events than people, where each person counts at most once. */
    NUMERATOR_EXCEEDS_DENOMINATOR(
            "numerator is %s, but must be at most the denominator, %s. Check that both count the same people."),
    /** An infinite number. */
    NOT_FINITE("%s is %s, but must be a finite number. Check the division that made it."),
    /** A confidence level that is neither a fraction from 0.9 to 1 nor a percentage from 90 to 100. */
    CONFIDENCE_OUT_OF_RANGE("confidence is %s, but must be from 0.9 to 1, or from 90 to 100. Use 0.95 or 0.998."),
    /** Several confidence levels other than the standard pair. */
    CONFIDENCE_NOT_THE_PAIR(
            "confidence levels are %s, but two can be given only as 0.95 and 0.998. Ask for one level at a time."),
    /** Arrays that should run in parallel but differ in length. */
    LENGTHS_DIFFER("%s has %s elements, but must have %s. Give parallel arrays of one length."),
    /** A denominator that is missing where no area can do without it. */
    DENOMINATOR_MISSING("denominator is missing, but must be given for every age band. Complete the populations."),
    /** A number of people below zero. */
    DENOMINATOR_NEGATIVE("denominator is %s, but must be zero or more. Check the populations."),
    /** No expected events to compare the observed with. */
    EXPECTED_NOT_POSITIVE("expected is %s, but must be more than zero. Check the reference rates and the people."),
    /** A weight of a standard population that is missing or below zero. */
    WEIGHT_NEGATIVE("standard population is %s, but must be zero or more. Check the standard population."),
    /** Columns of several areas that do not divide into whole areas. */
    NOT_WHOLE_AREAS("counts has %s elements, but must be a multiple of %s. Give every area every age band."),
    /** Too few values for the method. */
    TOO_FEW("%s has %s elements, but must have at least %s. Give more, or leave this area out."),
    /** A value that does not lie within its own limits. */
    LIMITS_NOT_IN_ORDER("value is %s, but must lie within its limits, %s and %s. Check the columns."),
    /** A number outside the range that the method is defined for. */
    OUT_OF_RANGE("%s is %s, but must be %s. Correct the setting or the data.");

    private final String sentence;

    Refusal(String sentence) {
        this.sentence = sentence;
    }

    RefusedException in(String where, Object... found) {
        Object[] shown = Arrays.stream(found)
                .map(each -> each instanceof Number number ? plain(number.doubleValue()) : each)
                .toArray();
        return new RefusedException(this, where + ": " + String.format(sentence, shown));
    }

    /** As {@link #in} for one element of a bulk call; an index below zero means a call on single numbers. */
    RefusedException at(int index, String where, Object... found) {
        return in(index < 0 ? where : where + ", index " + index, found);
    }

    private static String plain(double number) {
        return Double.isFinite(number)
                ? new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString()
                : Double.toString(number);
    }
}
