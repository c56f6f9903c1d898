package uk.jsna.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.jsna.statistics.Shown.shows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.jsna.statistics.RecentTrend.CannotBeCalculated;
import uk.jsna.statistics.RecentTrend.Point;
import uk.jsna.statistics.RecentTrend.Reason;

/** The recent trend on series of our own, and what it says where it cannot be calculated. */
class RecentTrendTest {

    private static final double NONE = Double.NaN;

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
}
