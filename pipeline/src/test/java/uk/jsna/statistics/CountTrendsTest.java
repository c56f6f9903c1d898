package uk.jsna.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.jsna.statistics.RefusalTest.refused;
import static uk.jsna.statistics.Shown.shows;

import org.junit.jupiter.api.Test;

/** Trends fitted to counts, with their refusals. */
class CountTrendsTest {

    private static final double NONE = Double.NaN;
    private static final double[] YEARS = {1, 2, 3, 4, 5};
    private static final double[] COUNTS = {100, 118, 113, 139, 151};
    private static final double[] PEOPLE = {1000, 1000, 1000, 1000, 1000};

    @Test
    void cochranAndArmitageTestAStraightRise() {
        shows(CochranArmitage.of(COUNTS, PEOPLE), "13.908608610, 0.000191917");
        assertThat(CochranArmitage.of(new double[] {0, 0}, new double[] {5, 5}).p())
                .isNaN();
        refused(
                Refusal.NOT_FINITE,
                "CochranArmitage, index 1: numerator is NaN, but must be a finite number."
                        + " Check the division that made it.",
                () -> CochranArmitage.of(new double[] {1, NONE}, new double[] {5, 5}));
        refused(
                Refusal.NUMERATOR_EXCEEDS_DENOMINATOR,
                "CochranArmitage, index 0: numerator is 6, but must be at most the denominator, 5."
                        + " Check that both count the same people.",
                () -> CochranArmitage.of(new double[] {6, 1}, new double[] {5, 5}));
        refused(
                Refusal.LENGTHS_DIFFER,
                "CochranArmitage: denominators has 1 elements, but must have 2. Give parallel arrays of one length.",
                () -> CochranArmitage.of(new double[2], new double[1]));
    }

    @Test
    void logLinearTrendsGiveThePercentageOfAYear() {
        LogLinearTrend rate = LogLinearTrend.ofRate(YEARS, COUNTS, PEOPLE);
        shows(rate, "0.0994576386, 0.0285576180, 0.4314931798, 3");
        shows(rate.annualPercentageChange(), "10.45717, 4.44451, 16.81596, 1.12710, 20.64803");
        shows(rate.p(), "0.000496");
        shows(rate.quasiError(), "0.0187590");
        shows(rate.quasiP(), "0.0131");
        LogLinearTrend odds = LogLinearTrend.ofProportion(YEARS, COUNTS, PEOPLE);
        shows(odds, "0.1136143412, 0.0305365140, 0.4960668969, 3");
        shows(
                LogLinearTrend.ofRate(YEARS, new double[] {0, 2, 3, 2, 5}, PEOPLE),
                "0.4524621902, 0.2311711416, 0.7235, 3");
        shows(
                LogLinearTrend.ofProportion(YEARS, new double[] {0, 2, 3, 2, 5}, new double[] {5, 5, 5, 5, 5}),
                "1.0149, 0.4067, 1.5541, 3");
    }

    @Test
    void logLinearTrendsRefuseWhatTheyCannotFit() {
        refused(
                Refusal.OUT_OF_RANGE,
                "LogLinearTrend: number of events is 0, but must be more than zero. Correct the setting or the data.",
                () -> LogLinearTrend.ofRate(YEARS, new double[5], PEOPLE));
        refused(
                Refusal.TOO_FEW,
                "LogLinearTrend: times has 2 elements, but must have at least 3. Give more, or leave this area out.",
                () -> LogLinearTrend.ofRate(new double[2], new double[2], new double[2]));
        refused(
                Refusal.DENOMINATOR_NOT_POSITIVE,
                "LogLinearTrend, index 0: denominator is 0, but must be more than zero."
                        + " Leave out areas with nobody in them.",
                () -> LogLinearTrend.ofRate(YEARS, COUNTS, new double[5]));
        refused(
                Refusal.NUMERATOR_EXCEEDS_DENOMINATOR,
                "LogLinearTrend, index 0: numerator is 100, but must be at most the denominator, 1."
                        + " Check that both count the same people.",
                () -> LogLinearTrend.ofProportion(YEARS, COUNTS, new double[] {1, 1, 1, 1, 1}));
        String finite = " is NaN, but must be a finite number. Check the division that made it.";
        double[] holed = {1, 2, NONE, 4, 5};
        refused(
                Refusal.NOT_FINITE,
                "LogLinearTrend, index 2: time" + finite,
                () -> LogLinearTrend.ofRate(holed, COUNTS, PEOPLE));
        refused(
                Refusal.NOT_FINITE,
                "LogLinearTrend, index 2: numerator" + finite,
                () -> LogLinearTrend.ofRate(YEARS, holed, PEOPLE));
        refused(
                Refusal.NOT_FINITE,
                "LogLinearTrend, index 2: denominator" + finite,
                () -> LogLinearTrend.ofRate(YEARS, COUNTS, holed));
        String ending = " has 1 elements, but must have 5. Give parallel arrays of one length.";
        refused(
                Refusal.LENGTHS_DIFFER,
                "LogLinearTrend: counts" + ending,
                () -> LogLinearTrend.ofRate(YEARS, new double[1], PEOPLE));
        refused(
                Refusal.LENGTHS_DIFFER,
                "LogLinearTrend: denominators" + ending,
                () -> LogLinearTrend.ofProportion(YEARS, COUNTS, new double[1]));
    }
}
