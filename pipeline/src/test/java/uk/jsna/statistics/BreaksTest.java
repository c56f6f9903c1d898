package uk.jsna.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static uk.jsna.statistics.RefusalTest.refused;
import static uk.jsna.statistics.Shown.shows;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Lines that break, and whether they do. */
class BreaksTest {

    private static final double NONE = Double.NaN;
    private static final double[] YEARS = {1, 2, 3, 4, 5};
    private static final double[] VALUES = {10, 12, 11, 14, 15};

    @Test
    void aBreakIsFoundWhereTheLinesMeet() {
        double[] seven = {1, 2, 3, 4, 5, 6, 7};
        shows(
                SegmentedTrend.of(seven, new double[] {1, 2, 3, 4, 3, 2, 1.1}),
                "3.9898, 0.0279, 1, -0.97, 0.0030, -24.6907, 25.8775");
        shows(
                SegmentedTrend.of(seven, new double[] {1, 2.1, 2.9, 4.2, 4.1, 3.9, 4.05}),
                "4.0000, 0.2348, 1.0357, -0.0393, 0.0630, -3.3751, 17.6299");
        shows(
                SegmentedTrend.of(seven, new double[] {9, 2, 2.2, 2.1, 2.4, 2.2, 2.5}),
                "2.0000, 0.0294, -6.9667, 0.0800, 0.0613, -3.5667, 35.0643");
        shows(
                SegmentedTrend.of(seven, new double[] {2.5, 2.2, 2.4, 2.1, 2.2, 2, 9}),
                "6.0000, 0.0294, -0.0800, 6.9667, 0.0613, -3.5667, 35.0643");
        refused(
                Refusal.OUT_OF_RANGE,
                "SegmentedTrend, index 1: time is 1, but must be later than the one before."
                        + " Correct the setting or the data.",
                () -> SegmentedTrend.of(new double[] {1, 1, 2, 3, 4}, VALUES));
        refused(
                Refusal.TOO_FEW,
                "SegmentedTrend: times has 4 elements, but must have at least 5. Give more, or leave this area out.",
                () -> SegmentedTrend.of(new double[4], new double[4]));
        String finite = ", but must be a finite number. Check the division that made it.";
        refused(
                Refusal.NOT_FINITE,
                "SegmentedTrend, index 4: time is NaN" + finite,
                () -> SegmentedTrend.of(new double[] {1, 2, 3, 4, NONE}, VALUES));
        refused(
                Refusal.NOT_FINITE,
                "SegmentedTrend, index 0: value is NaN" + finite,
                () -> SegmentedTrend.of(YEARS, new double[] {NONE, 2, 3, 4, 5}));
        refused(
                Refusal.LENGTHS_DIFFER,
                "SegmentedTrend: values has 2 elements, but must have 5. Give parallel arrays of one length.",
                () -> SegmentedTrend.of(YEARS, new double[2]));
    }

    private static final double[] TEN = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    private static final double[] TWO_HOLLOWS = {11.6, 14.5, 12.6, 15.7, 12.6, 12.8, 11.6, 12.3, 11.2, 10.9};

    @Test
    void goingDownhillFromAGuessMayEndAtALesserBreak() {
        SegmentedTrend best = SegmentedTrend.of(TEN, TWO_HOLLOWS);
        SegmentedTrend near = SegmentedTrend.near(TEN, TWO_HOLLOWS, 5.5);
        shows(best, "2, 0.4313, 2.8489, -0.4400, 7.5129, 37.0320, 39.0661");
        shows(near, "4, 1.5309, 0.6570, -0.6153, 8.1372, 37.8303, 39.0661");
        assertThat(near.sumOfSquares()).isGreaterThan(best.sumOfSquares());
        assertThat(SegmentedTrend.near(TEN, TWO_HOLLOWS, 2.3)).isEqualTo(best);
        assertThat(SegmentedTrend.near(TEN, TWO_HOLLOWS, -5)).isEqualTo(best);
        assertThat(SegmentedTrend.at(near.breakTime(), TEN, TWO_HOLLOWS)).isEqualTo(near);
        for (double place = 2; place <= 9; place += 0.01) {
            assertThat(SegmentedTrend.at(place, TEN, TWO_HOLLOWS).sumOfSquares())
                    .isGreaterThanOrEqualTo(best.sumOfSquares() * (1 - 1e-12));
        }
    }

    @Test
    void aGivenBreakLiesWithinTheSeries() {
        for (double place : new double[] {1.9, 9.1, NONE}) {
            refused(
                    Refusal.OUT_OF_RANGE,
                    "SegmentedTrend: break is " + place + ", but must be from the second time to the last but one."
                            + " Correct the setting or the data.",
                    () -> SegmentedTrend.at(place, TEN, TWO_HOLLOWS));
        }
        assertThat(SegmentedTrend.at(2, TEN, TWO_HOLLOWS).breakError()).isPositive();
        assertThat(SegmentedTrend.at(9, TEN, TWO_HOLLOWS).breakError()).isPositive();
    }

    /** The step may be taken on either side of the very year; each error alone is that of a break beside it. */
    @Test
    void theErrorOfABreakInAYearIsTheGreaterOfBothSides() {
        double at = SegmentedTrend.at(4, TEN, TWO_HOLLOWS).breakError();
        double before = SegmentedTrend.at(4 - 1e-9, TEN, TWO_HOLLOWS).breakError();
        double after = SegmentedTrend.at(4 + 1e-9, TEN, TWO_HOLLOWS).breakError();
        assertThat(at).isCloseTo(Math.max(before, after), within(1e-6));
        assertThat(Math.abs(before - after)).isGreaterThan(1e-3);
    }

    @Test
    void aBreakIsTestedWithAllowanceForTheSearch() {
        shows(BreakTest.of(TEN, TWO_HOLLOWS), "0.135240710, 0.171089985");
        shows(
                BreakTest.of(new double[] {1, 2, 3, 4, 5, 6, 7}, new double[] {1, 2, 3, 4, 3, 2, 1.1}),
                "0.001075560, 0.002009518");
        shows(
                BreakTest.of(new double[] {1, 2, 3, 4, 5, 6, 7}, new double[] {1, 2, 3.1, 4, 5, 5.9, 7}),
                "0.717960551, 0.606889054");
        refused(
                Refusal.TOO_FEW,
                "SegmentedTrend: times has 4 elements, but must have at least 5. Give more, or leave this area out.",
                () -> BreakTest.of(new double[4], new double[4]));
    }

    /** Of straight series with normal scatter, Davies' bound finds a break in at most one in twenty, the score in one. */
    @Test
    void aStraightSeriesIsFoundToBreakAsOftenAsTheLevelSays() {
        SplittableRandom random = new SplittableRandom(8);
        int series = 4000;
        int davies = 0;
        int score = 0;
        for (int k = 0; k < series; k++) {
            double[] values = new double[TEN.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = 0.3 * i + random.nextGaussian();
            }
            BreakTest test = BreakTest.of(TEN, values);
            davies += test.davies() < 0.05 ? 1 : 0;
            score += test.pseudoScore() < 0.05 ? 1 : 0;
        }
        double monteCarlo = Math.sqrt(0.05 * 0.95 / series);
        assertThat((double) score / series).isCloseTo(0.05, within(3 * monteCarlo));
        assertThat((double) davies / series).isLessThan(0.05 + 3 * monteCarlo).isGreaterThan(0.025);
    }
}
