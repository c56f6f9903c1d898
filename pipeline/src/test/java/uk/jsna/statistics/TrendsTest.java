package uk.jsna.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.jsna.statistics.RefusalTest.refused;
import static uk.jsna.statistics.Shown.shows;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import uk.jsna.statistics.RecentTrend.CannotBeCalculated;
import uk.jsna.statistics.RecentTrend.Point;
import uk.jsna.statistics.RecentTrend.Reason;

/** Trends and forecasts on small series of our own, with their edges and their refusals. */
class TrendsTest {

    private static final double NONE = Double.NaN;
    private static final double[] YEARS = {1, 2, 3, 4, 5};
    private static final double[] VALUES = {10, 12, 11, 14, 15};
    private static final double[] COUNTS = {100, 118, 113, 139, 151};
    private static final double[] PEOPLE = {1000, 1000, 1000, 1000, 1000};

    private static Point year(double value, double lower, double upper) {
        return new Point(value, 1, 4, lower, upper);
    }

    /** The profiles' own unit test: chi-squared 46.7653. */
    private static List<Point> rising() {
        return new ArrayList<>(List.of(
                year(24.67, 23.16, 26.25),
                year(24.6, 23.15, 26.19),
                year(28, 26.44, 29.64),
                year(30.2, 28.63, 31.9),
                year(30.6, 28.98, 32.25)));
    }

    @Test
    void recentTrendsAreThoseOfTheProfilesOwnTests() {
        shows(RecentTrend.of(rising()), "INCREASING, 46.765315792, 1.751566223, true");
        assertThat(RecentTrend.asPublished(rising())).isEqualTo(RecentTrend.of(rising()));
        shows(
                RecentTrend.of(List.of(
                        year(20.5506, 18.1803, 23.1427),
                        year(19.5952, 17.3444, 22.0602),
                        year(19.0349, 16.8421, 21.4394),
                        year(21.3966, 19.0918, 23.8975),
                        year(18.4372, 16.2925, 20.7941))),
                "NO_SIGNIFICANT_CHANGE, 0.464243085, -0.259980964, false");
        shows(
                RecentTrend.of(List.of(
                        year(92.6254, 92.4168, 92.8288),
                        year(92.3221, 92.1072, 92.5315),
                        year(90.8708, 90.6358, 91.1004),
                        year(90.017, 89.7694, 90.2594),
                        year(90.1013, 89.8578, 90.3396))),
                "DECREASING, 418.536568531, -0.740510732, true");
        shows(
                RecentTrend.ofProportions(
                        new double[] {1, 994, 1023, 1199, 1332, 1367},
                        new double[] {2, 40299, 41527, 42811, 44064, 44701}),
                "INCREASING, 47.896676708, 0.065249641, true");
        assertThat(RecentTrend.ofProportions(new double[] {5, 3, 1, 1, 2}, new double[] {5, 5, 5, 4, 4}))
                .isEqualTo(new CannotBeCalculated(Reason.COUNT_EQUALS_DENOMINATOR));
        assertThat(RecentTrend.ofProportions(new double[] {5, 3, 1, 1}, new double[] {6, 6, 6, 6}))
                .isEqualTo(new CannotBeCalculated(Reason.FEWER_THAN_FIVE_YEARS));
    }

    @Test
    void aStrongSlopeThatOneYearTurnsIsNoTrend() {
        List<Point> oneOff = List.of(
                year(10, 9.9, 10.1),
                year(9.9, 9.8, 10),
                year(9.8, 9.7, 9.9),
                year(9.7, 9.6, 9.8),
                year(12, 11.9, 12.1));
        shows(RecentTrend.of(oneOff), "NO_SIGNIFICANT_CHANGE, 554.7270, 0.3800, false");
    }

    @Test
    void missingYearsAreSkippedAndTheLatestFiveCount() {
        List<Point> longer = rising();
        longer.add(2, new Point(NONE, 1, 4, 1, 2));
        longer.add(0, year(90, 80, 99));
        assertThat(RecentTrend.of(longer)).isEqualTo(RecentTrend.of(rising()));
        List<Point> withoutLimits = rising();
        withoutLimits.add(3, year(50, NONE, 51));
        assertThat(RecentTrend.of(withoutLimits)).isEqualTo(RecentTrend.of(rising()));
    }

    @Test
    void whatCannotBeCalculatedSaysWhy() {
        assertThat(RecentTrend.of(rising().subList(0, 4)))
                .isEqualTo(new CannotBeCalculated(Reason.FEWER_THAN_FIVE_YEARS));
        List<Point> full = rising();
        full.set(0, new Point(100, 4, 4, 90, 100));
        assertThat(RecentTrend.of(full)).isEqualTo(new CannotBeCalculated(Reason.COUNT_EQUALS_DENOMINATOR));
        assertThat(RecentTrend.asPublished(full)).isEqualTo(RecentTrend.of(full));
        List<Point> bare = rising();
        bare.set(0, year(24.67, NONE, NONE));
        assertThat(RecentTrend.of(bare)).isEqualTo(new CannotBeCalculated(Reason.FEWER_THAN_FIVE_INTERVALS));
        shows(RecentTrend.asPublished(bare), "INCREASING, 32.2392, 2.0480, true");
        List<Point> certain = rising();
        certain.set(0, year(24.67, 24.67, 24.67));
        assertThat(RecentTrend.of(certain)).isEqualTo(new CannotBeCalculated(Reason.INTERVAL_WITHOUT_WIDTH));
        assertThat(RecentTrend.of(rising(), new int[] {4, 5}))
                .containsExactly(
                        new CannotBeCalculated(Reason.FEWER_THAN_FIVE_YEARS),
                        new CannotBeCalculated(Reason.FEWER_THAN_FIVE_YEARS));
        assertThat(RecentTrend.of(rising(), new int[] {5})).containsExactly(RecentTrend.of(rising()));
    }

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

    @Test
    void mannAndKendallCountOrdersExactly() {
        shows(MannKendall.of(VALUES), "8, 16.6667, 1.7146, 0.0864, 0.083333333, 0.8");
        shows(MannKendall.of(1, 2, 2, 3), "5, 7.6667, 1.4446, 0.1486, 0.166666667, 0.9129");
        shows(MannKendall.of(5, 4, 3, 2, 1), "-10, 16.6667, -2.2045, 0.027486336, 0.016666667, -1");
        shows(MannKendall.of(2, 2, 2), "0, 0, 0, 1, 1, NaN");
        shows(MannKendall.of(1, 3, 2, 4, 3, 3), "6, 24.666667, 1.0067, 0.3141, 0.3333, 0.4472");
        assertThat(MannKendall.of(0.0, -0.0, 1).s()).isEqualTo(2);
        double[] fifty = new double[50];
        double[] fortyNine = new double[49];
        for (int i = 0; i < 50; i++) {
            fifty[i] = i % 7;
            fortyNine[i % 49] = i % 5;
        }
        assertThat(MannKendall.of(fifty).exactP()).isNaN();
        assertThat(MannKendall.of(fortyNine).exactP())
                .isCloseTo(MannKendall.of(fortyNine).p(), org.assertj.core.api.Assertions.within(0.01));
        refused(
                Refusal.TOO_FEW,
                "MannKendall: values has 1 elements, but must have at least 2. Give more, or leave this area out.",
                () -> MannKendall.of(1));
        refused(
                Refusal.NOT_FINITE,
                "MannKendall, index 1: value is NaN, but must be a finite number. Check the division that made it.",
                () -> MannKendall.of(1, NONE));
    }

    @Test
    void sensSlopeIsTheMiddleSlope() {
        shows(SenSlope.of(YEARS, VALUES), "1.125, -1, 3, NaN, NaN, 8.625");
        shows(
                SenSlope.of(new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, new double[] {1, 3, 2, 5, 4, 6, 8, 7, 9, 12}),
                "1.0000, 0.7500, 1.4286, 0.5000, 2.0000, 0.0000");
        refused(
                Refusal.OUT_OF_RANGE,
                "SenSlope, index 1: time is 1, but must be different from all others."
                        + " Correct the setting or the data.",
                () -> SenSlope.of(new double[] {1, 1}, new double[] {1, 2}));
        String finite = ", but must be a finite number. Check the division that made it.";
        refused(
                Refusal.NOT_FINITE,
                "SenSlope, index 0: value is NaN" + finite,
                () -> SenSlope.of(new double[] {1, 2}, new double[] {NONE, 2}));
        refused(
                Refusal.NOT_FINITE,
                "SenSlope, index 1: time is NaN" + finite,
                () -> SenSlope.of(new double[] {1, NONE}, new double[] {1, 2}));
        refused(
                Refusal.TOO_FEW,
                "SenSlope: times has 1 elements, but must have at least 2. Give more, or leave this area out.",
                () -> SenSlope.of(new double[1], new double[1]));
        refused(
                Refusal.LENGTHS_DIFFER,
                "SenSlope: values has 2 elements, but must have 1. Give parallel arrays of one length.",
                () -> SenSlope.of(new double[1], new double[2]));
    }

    @Test
    void straightLinesPredictWithTheirLimits() {
        LinearTrend line = LinearTrend.of(YEARS, VALUES);
        shows(line, "5, 8.8, 1.2, 0.305505046, 0.966091783, 3, 10");
        shows(line.p(), "0.0294");
        shows(line.slopeEstimate(), "1.2, 0.22775, 2.17225, -1.92059, 4.32059");
        shows(line.prediction(6), "16, 11.54458, 20.45542, 1.69966, 30.30034");
        LinearTrend two = LinearTrend.of(new double[] {1, 2}, new double[] {3, 5});
        shows(two.slopeEstimate(), "2, NaN, NaN, NaN, NaN");
        shows(two.prediction(3), "7, NaN, NaN, NaN, NaN");
        LinearTrend other = LinearTrend.of(YEARS, new double[] {10, 10.2, 10.1, 10.5, 10.4});
        shows(SlopeDifference.of(line, other).estimate(), "1.09, 0.12815, 2.05185, -1.90097, 4.08097");
        shows(SlopeDifference.of(line, other).p(), "0.03634");
        shows(SlopeDifference.of(line, other).degreesOfFreedom(), "3.10925");
        shows(SlopeDifference.of(two, two).estimate(), "0, NaN, NaN, NaN, NaN");
        refused(
                Refusal.OUT_OF_RANGE,
                "LinearTrend: spread of the times is 0, but must be more than zero. Correct the setting or the data.",
                () -> LinearTrend.of(new double[] {1, 1}, new double[] {1, 2}));
        refused(
                Refusal.TOO_FEW,
                "LinearTrend: times has 1 elements, but must have at least 2. Give more, or leave this area out.",
                () -> LinearTrend.of(new double[1], new double[1]));
        String finite = ", but must be a finite number. Check the division that made it.";
        refused(
                Refusal.NOT_FINITE,
                "LinearTrend, index 0: time is NaN" + finite,
                () -> LinearTrend.of(new double[] {NONE, 2}, new double[] {1, 2}));
        refused(
                Refusal.NOT_FINITE,
                "LinearTrend, index 1: value is Infinity" + finite,
                () -> LinearTrend.of(new double[] {1, 2}, new double[] {1, 1 / 0.0}));
        refused(
                Refusal.LENGTHS_DIFFER,
                "LinearTrend: values has 2 elements, but must have 1. Give parallel arrays of one length.",
                () -> LinearTrend.of(new double[1], new double[2]));
    }

    @Test
    void aBreakIsFoundWhereTheLinesMeet() {
        double[] seven = {1, 2, 3, 4, 5, 6, 7};
        shows(
                SegmentedTrend.of(seven, new double[] {1, 2, 3, 4, 3, 2, 1.1}),
                "3.9898, 1, -0.97, 0.0030, -24.6907, 25.8775");
        shows(
                SegmentedTrend.of(seven, new double[] {1, 2.1, 2.9, 4.2, 4.1, 3.9, 4.05}),
                "4.0000, 1.0357, -0.0393, 0.0630, -3.3751, 17.6299");
        shows(
                SegmentedTrend.of(seven, new double[] {9, 2, 2.2, 2.1, 2.4, 2.2, 2.5}),
                "2.0000, -6.9667, 0.0800, 0.0613, -3.5667, 35.0643");
        shows(
                SegmentedTrend.of(seven, new double[] {2.5, 2.2, 2.4, 2.1, 2.2, 2, 9}),
                "6.0000, -0.0800, 6.9667, 0.0613, -3.5667, 35.0643");
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

    @Test
    void seriesAreCarriedForward() {
        double[] seven = {10, 12, 11, 14, 15, 13, 16};
        shows(Smoothing.drift(10, 12, 11, 14).ahead(1), "15.3333, 10.6222, 20.0445, 7.9053, 22.7613");
        shows(Smoothing.drift(10, 12, 11, 14).ahead(2), "16.6667, 9.2177, 24.1157, 4.9220, 28.4114");
        shows(Smoothing.simple(10, 12, 11, 14, 15, 13).ahead(1), "13.4434, 9.3309, 17.5559, 6.9593, 19.9275");
        shows(Smoothing.simple(10, 12, 11, 14, 15, 13).ahead(3), "13.4434, 7.7346, 19.1521, 4.4425, 22.4442");
        shows(Smoothing.holt(seven).ahead(2), "17.3962, 14.3084, 20.4840, 12.5277, 22.2647");
        shows(
                Smoothing.holt(1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048)
                        .ahead(3),
                "5119.8718, 3531.9267, 6707.8170, 2616.1935, 7623.5502");
        assertThat(Smoothing.drift(seven).trendWeight()).isEmpty();
        assertThat(Smoothing.drift(seven).levelWeight()).isEqualTo(1);
        assertThat(Smoothing.holt(seven).trendWeight().orElseThrow()).isPositive();
        shows(Smoothing.simple(10, 12, 11, 14, 15, 13).levelWeight(), "0.6808");
        refused(
                Refusal.TOO_FEW,
                "Smoothing: values has 3 elements, but must have at least 4. Give more, or leave this area out.",
                () -> Smoothing.simple(1, 2, 3));
        refused(
                Refusal.TOO_FEW,
                "Smoothing: values has 5 elements, but must have at least 6. Give more, or leave this area out.",
                () -> Smoothing.holt(VALUES));
        refused(
                Refusal.TOO_FEW,
                "Smoothing: years has 0 elements, but must have at least 1. Give more, or leave this area out.",
                () -> Smoothing.drift(VALUES).ahead(0));
        refused(
                Refusal.NOT_FINITE,
                "Smoothing, index 1: value is NaN, but must be a finite number. Check the division that made it.",
                () -> Smoothing.drift(1, NONE, 2));
    }

    @Test
    void theSmallestChangeIsFoundFourTimesInFive() {
        double[] hundreds = {100, 100, 100, 100, 100};
        TrendPower power = TrendPower.ofProportion(0.2, hundreds, ConfidenceLevel.P998);
        shows(power.slopeError(), "0.012649111");
        shows(power.smallestChange(TrendPower.USUAL), "0.049734450");
        shows(power.chanceOf(power.smallestChange(TrendPower.USUAL)), "0.8");
        shows(power.chanceOf(0), "0.002");
        shows(power.chanceOf(-0.02), "0.065638944");
        SplittableRandom random = new SplittableRandom(4);
        int found = 0;
        for (int series = 0; series < 20_000; series++) {
            double slope = 0;
            for (int t = -2; t <= 2; t++) {
                slope += t * (t * power.smallestChange(0.8) + 0.04 * random.nextGaussian()) / 10;
            }
            found += Math.abs(slope) > ConfidenceLevel.P998.z() * power.slopeError() ? 1 : 0;
        }
        assertThat(found / 20_000.0).isBetween(0.79, 0.81);
        String finite = ", but must be a finite number. Check the division that made it.";
        refused(
                Refusal.NOT_FINITE,
                "TrendPower, index 0: standard error is NaN" + finite,
                () -> TrendPower.of(new double[] {NONE, 1}, ConfidenceLevel.P95));
        refused(
                Refusal.OUT_OF_RANGE,
                "TrendPower, index 1: standard error is 0, but must be more than zero."
                        + " Correct the setting or the data.",
                () -> TrendPower.of(new double[] {1, 0}, ConfidenceLevel.P95));
        refused(
                Refusal.TOO_FEW,
                "TrendPower: standard errors has 1 elements, but must have at least 2."
                        + " Give more, or leave this area out.",
                () -> TrendPower.of(new double[1], ConfidenceLevel.P95));
        for (double proportion : new double[] {0, 1}) {
            refused(
                    Refusal.OUT_OF_RANGE,
                    "TrendPower: proportion is " + (int) proportion + ", but must be between 0 and 1."
                            + " Correct the setting or the data.",
                    () -> TrendPower.ofProportion(proportion, hundreds, ConfidenceLevel.P95));
        }
        for (double chance : new double[] {0.49, 1}) {
            refused(
                    Refusal.OUT_OF_RANGE,
                    "TrendPower: chance is " + (chance == 1 ? "1" : "0.49") + ", but must be from 0.5 to below 1."
                            + " Correct the setting or the data.",
                    () -> power.smallestChange(chance));
        }
    }
}
