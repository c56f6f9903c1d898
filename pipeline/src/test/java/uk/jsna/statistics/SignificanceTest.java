package uk.jsna.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.jsna.statistics.RefusalTest.refused;
import static uk.jsna.statistics.Shown.shows;

import org.junit.jupiter.api.Test;

/** Confidence levels, intervals, and where an estimate stands against a benchmark or another. */
class SignificanceTest {

    private static final double NONE = Double.NaN;

    @Test
    void confidenceLevelsAreFractionsOrPercentages() {
        assertThat(ConfidenceLevel.of(95)).isSameAs(ConfidenceLevel.P95);
        assertThat(ConfidenceLevel.of(0.998)).isSameAs(ConfidenceLevel.P998);
        assertThat(ConfidenceLevel.of(99))
                .isEqualTo(ConfidenceLevel.of(0.99))
                .hasSameHashCodeAs(ConfidenceLevel.of(0.99));
        assertThat(ConfidenceLevel.of(99)).isNotEqualTo(ConfidenceLevel.P95).hasToString("ConfidenceLevel[0.99]");
        assertThat(ConfidenceLevel.of(90).level()).isEqualTo(0.9);
        assertThat(ConfidenceLevel.of(0.9).lowerTail()).isEqualTo((1 - 0.9) / 2);
        assertThat(ConfidenceLevel.P95.upperQuantile()).isEqualTo(0.975);
        shows(ConfidenceLevel.P95.z(), "1.959963984540054");
        assertThat(ConfidenceLevel.listOf(99)).containsExactly(ConfidenceLevel.of(99));
        refused(
                Refusal.CONFIDENCE_NOT_THE_PAIR,
                "ConfidenceLevel: confidence levels are none, but two can be given only as 0.95 and 0.998."
                        + " Ask for one level at a time.",
                ConfidenceLevel::listOf);
    }

    @Test
    void intervalsHoldTheirLimitsAndOverlapWhereTheyTouch() {
        Interval interval = new Interval(1, 2);
        assertThat(interval.contains(1) && interval.contains(2)).isTrue();
        assertThat(interval.contains(0.999) || interval.contains(2.001)).isFalse();
        assertThat(interval.overlaps(new Interval(2, 3)) && interval.overlaps(new Interval(0, 1)))
                .isTrue();
        assertThat(interval.overlaps(new Interval(2.1, 3)) || interval.overlaps(new Interval(0, 0.9)))
                .isFalse();
        assertThat(interval.times(3)).isEqualTo(new Interval(3, 6));
    }

    @Test
    void anEstimateStandsLowOrHighOnlyBeyondItsLimits() {
        Estimate estimate = new Estimate(5, 4, 6, 3, 7);
        assertThat(estimate.against(4)).isEqualTo(Significance.NOT_SIGNIFICANT);
        assertThat(estimate.against(6)).isEqualTo(Significance.NOT_SIGNIFICANT);
        assertThat(estimate.against(3)).isEqualTo(Significance.HIGH_95);
        assertThat(estimate.against(2.9)).isEqualTo(Significance.HIGH_998);
        assertThat(estimate.against(7)).isEqualTo(Significance.LOW_95);
        assertThat(estimate.against(7.1)).isEqualTo(Significance.LOW_998);
        assertThat(estimate.against(NONE)).isEqualTo(Significance.NOT_COMPARED);
        assertThat(Estimate.withoutLimits(5).against(4)).isEqualTo(Significance.NOT_COMPARED);
        assertThat(new Estimate(5, 4, 6, NONE, NONE).against(9)).isEqualTo(Significance.LOW_95);
        assertThat(Significance.of(estimate.interval998(), 2)).isEqualTo(Significance.HIGH_95);
        assertThat(Significance.of(estimate.interval998(), 3)).isEqualTo(Significance.NOT_SIGNIFICANT);
        assertThat(Significance.of(estimate.interval998(), 7)).isEqualTo(Significance.NOT_SIGNIFICANT);
        assertThat(Significance.of(estimate.interval998(), 8)).isEqualTo(Significance.LOW_95);
        assertThat(Significance.of(Interval.MISSING, 8)).isEqualTo(Significance.NOT_COMPARED);
        assertThat(Significance.LOW_95.isLow() && Significance.LOW_998.isLow()).isTrue();
        assertThat(Significance.HIGH_95.isHigh() && Significance.HIGH_998.isHigh())
                .isTrue();
        assertThat(Significance.NOT_SIGNIFICANT.isLow() || Significance.NOT_SIGNIFICANT.isHigh())
                .isFalse();
        assertThat(Significance.HIGH_95.isLow() || Significance.LOW_95.isHigh()).isFalse();
    }

    @Test
    void twoEstimatesDifferByOverlapWhereTheyShareNoValue() {
        Estimate estimate = new Estimate(5, 4, 6, 3, 7);
        assertThat(Significance.ofOverlap(estimate, new Estimate(7, 6, 8, 5, 9)))
                .isEqualTo(Significance.NOT_SIGNIFICANT);
        assertThat(Significance.ofOverlap(estimate, new Estimate(3, 2, 4, 1, 5)))
                .isEqualTo(Significance.NOT_SIGNIFICANT);
        assertThat(Significance.ofOverlap(estimate, new Estimate(8, 6.1, 9, 5, 9)))
                .isEqualTo(Significance.LOW_95);
        assertThat(Significance.ofOverlap(estimate, new Estimate(9, 8, 9, 7, 9)))
                .isEqualTo(Significance.LOW_95);
        assertThat(Significance.ofOverlap(estimate, new Estimate(9, 8, 9, 7.1, 9)))
                .isEqualTo(Significance.LOW_998);
        assertThat(Significance.ofOverlap(estimate, new Estimate(3, 2, 3.9, 1, 4)))
                .isEqualTo(Significance.HIGH_95);
        assertThat(Significance.ofOverlap(estimate, new Estimate(2, 1, 2, 1, 3)))
                .isEqualTo(Significance.HIGH_95);
        assertThat(Significance.ofOverlap(estimate, new Estimate(2, 1, 2, 1, 2.9)))
                .isEqualTo(Significance.HIGH_998);
        assertThat(Significance.ofOverlap(estimate, Estimate.MISSING)).isEqualTo(Significance.NOT_COMPARED);
    }
}
