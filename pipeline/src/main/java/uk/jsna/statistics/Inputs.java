package uk.jsna.statistics;

/** The checks that the method families share; an index below zero means a call on single numbers. */
final class Inputs {

    private final String where;

    Inputs(String where) {
        this.where = where;
    }

    /** Whether a number is missing; an infinite one is refused. */
    boolean missing(double number, String name, int index) {
        if (Double.isInfinite(number)) {
            throw Refusal.NOT_FINITE.at(index, where, name, number);
        }
        return Double.isNaN(number);
    }

    /** Refuses a count below zero and a denominator that is not above it; says whether either is missing. */
    boolean missingCount(double numerator, double denominator, int index) {
        boolean numeratorMissing = missing(numerator, "numerator", index);
        boolean missing = missing(denominator, "denominator", index) || numeratorMissing;
        if (denominator <= 0) {
            throw Refusal.DENOMINATOR_NOT_POSITIVE.at(index, where, denominator);
        }
        if (numerator < 0) {
            throw Refusal.NUMERATOR_NEGATIVE.at(index, where, numerator);
        }
        return missing;
    }

    /** As {@link #missingCount}, and a numerator above the denominator is refused too. */
    boolean missingShare(double numerator, double denominator, int index) {
        boolean missing = missingCount(numerator, denominator, index);
        if (numerator > denominator) {
            throw Refusal.NUMERATOR_EXCEEDS_DENOMINATOR.at(index, where, numerator, denominator);
        }
        return missing;
    }

    /** Refuses an array that does not run in parallel with the first. */
    void sameLength(double[] first, double[] other, String name) {
        length(other, first.length, name);
    }

    void length(double[] array, int length, String name) {
        if (array.length != length) {
            throw Refusal.LENGTHS_DIFFER.in(where, name, array.length, length);
        }
    }

    /** Refuses a missing number where the method cannot go round it. */
    void present(double number, String name, int index) {
        if (!Double.isFinite(number)) {
            throw Refusal.NOT_FINITE.at(index, where, name, number);
        }
    }

    void atLeast(int fewest, int length, String name) {
        if (length < fewest) {
            throw Refusal.TOO_FEW.in(where, name, length, fewest);
        }
    }
}
