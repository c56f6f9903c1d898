package uk.jsna.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Every refusal, on the full text of its message. */
class RefusalTest {

    static void refused(Refusal refusal, String message, ThrowingCallable call) {
        RefusedException refused = catchThrowableOfType(RefusedException.class, call);
        assertThat(refused).hasMessage(message);
        assertThat(refused.refusal()).isEqualTo(refusal);
    }

    @Test
    void aCountBelowZeroIsRefused() {
        refused(
                Refusal.NUMERATOR_NEGATIVE,
                "Proportion: numerator is -1, but must be zero or more. Check the count at its source.",
                () -> Proportion.of(-1, 5));
        refused(
                Refusal.NUMERATOR_NEGATIVE,
                "Rate: numerator is -0.5, but must be zero or more. Check the count at its source.",
                () -> Rate.of(-0.5, 5));
    }

    @Test
    void aDenominatorOfZeroOrBelowIsRefused() {
        refused(
                Refusal.DENOMINATOR_NOT_POSITIVE,
                "Proportion: denominator is 0, but must be more than zero. Leave out areas with nobody in them.",
                () -> Proportion.of(0, 0));
        refused(
                Refusal.DENOMINATOR_NOT_POSITIVE,
                "Rate: denominator is -2, but must be more than zero. Leave out areas with nobody in them.",
                () -> Rate.of(0, -2));
    }

    @Test
    void moreEventsThanPeopleAreRefusedForAProportionOnly() {
        refused(
                Refusal.NUMERATOR_EXCEEDS_DENOMINATOR,
                "Proportion: numerator is 6, but must be at most the denominator, 5."
                        + " Check that both count the same people.",
                () -> Proportion.of(6, 5));
        assertThat(Rate.of(6, 5).value()).isEqualTo(120_000);
    }

    @Test
    void anInfiniteNumberIsRefused() {
        refused(
                Refusal.NOT_FINITE,
                "Rate: denominator is Infinity, but must be a finite number. Check the division that made it.",
                () -> Rate.of(1, Double.POSITIVE_INFINITY));
    }

    @Test
    void aConfidenceLevelBelowNinetyPerCentIsRefused() {
        for (double level : new double[] {0.89, 1.01, 89.9, 100.1, -0.95, 0, Double.NaN}) {
            refused(
                    Refusal.CONFIDENCE_OUT_OF_RANGE,
                    "ConfidenceLevel: confidence is " + (level == 0 ? "0" : "" + level) + ", but must be from 0.9 to 1,"
                            + " or from 90 to 100. Use 0.95 or 0.998.",
                    () -> ConfidenceLevel.of(level));
        }
    }

    @Test
    void twoConfidenceLevelsAreTheStandardPairOrRefused() {
        assertThat(ConfidenceLevel.listOf(95, 99.8)).containsExactly(ConfidenceLevel.P95, ConfidenceLevel.P998);
        refused(
                Refusal.CONFIDENCE_NOT_THE_PAIR,
                "ConfidenceLevel: confidence levels are 0.95 and 0.99, but two can be given only as 0.95 and 0.998."
                        + " Ask for one level at a time.",
                () -> ConfidenceLevel.listOf(0.95, 0.99));
    }

    @Test
    void arraysOfDifferentLengthAreRefused() {
        refused(
                Refusal.LENGTHS_DIFFER,
                "Proportion: denominators has 2 elements, but must have 1. Give parallel arrays of one length.",
                () -> Proportion.of(new double[1], new double[2], 1));
    }

    @Test
    void aBulkCallNamesTheElementThatIsRefused() {
        refused(
                Refusal.NUMERATOR_EXCEEDS_DENOMINATOR,
                "Proportion, index 1: numerator is 6, but must be at most the denominator, 5."
                        + " Check that both count the same people.",
                () -> Proportion.of(new double[] {1, 6}, new double[] {5, 5}, 1));
    }
}
