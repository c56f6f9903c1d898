package uk.jsna.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TrajectoryTest {

    private static final Threshold TEN = new Threshold(ThresholdOperator.AT_MOST, BigDecimal.TEN);
    private static final LocalDate FIRST = LocalDate.of(2010, 10, 1);
    private static final Due IN_TWO_YEARS = new Due("later", FIRST.plusYears(7), null);

    private static List<Trajectory.Point> yearly(double... values) {
        List<Trajectory.Point> points = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            points.add(new Trajectory.Point(FIRST.plusYears(i), values[i]));
        }
        return points;
    }

    @Test
    void aSteepFallLikelyMeetsItsTargetAndARiseDoesNot() {
        assertThat(Trajectory.towards(TEN, IN_TWO_YEARS, yearly(20, 18.2, 15.9, 14.1, 12, 9.9)))
                .hasValueSatisfying(falling -> {
                    assertThat(falling.expected().value()).isCloseTo(5.9, within(0.2));
                    assertThat(falling.chance()).isGreaterThan(0.99);
                });
        assertThat(Trajectory.towards(TEN, IN_TWO_YEARS, yearly(10, 10.8, 12.1, 12.9, 14, 15.2)))
                .hasValueSatisfying(rising -> assertThat(rising.chance()).isLessThan(0.01));
    }

    @Test
    void aTargetThatWantsHighValuesHasTheOtherChance() {
        Threshold atLeast = new Threshold(ThresholdOperator.AT_LEAST, BigDecimal.TEN);
        List<Trajectory.Point> points = yearly(9, 11, 8, 12, 9.5, 11.5);
        double low = Trajectory.towards(TEN, IN_TWO_YEARS, points).orElseThrow().chance();
        double high =
                Trajectory.towards(atLeast, IN_TWO_YEARS, points).orElseThrow().chance();

        assertThat(low + high).isCloseTo(1, within(1e-12));
    }

    @Test
    void withoutADeadlineOrScatterThereIsNoTrajectory() {
        assertThat(Trajectory.towards(TEN, new Due("standing", null, null), yearly(1, 2, 3)))
                .isEmpty();
        assertThat(Trajectory.towards(TEN, IN_TWO_YEARS, yearly(1, 2))).isEmpty();
        assertThat(Trajectory.towards(
                        new Threshold(ThresholdOperator.EQUAL, BigDecimal.TEN), IN_TWO_YEARS, yearly(1, 2, 3)))
                .isEmpty();
    }

    @Test
    void theChanceIsReckonedToTheMiddleOfTheYearWhereThePlanSaysSo() {
        Due middle = new Due("by 2015", LocalDate.of(2015, 12, 31), LocalDate.of(2015, 6, 30));

        assertThat(Trajectory.towards(TEN, middle, yearly(20, 18, 15, 14)))
                .hasValueSatisfying(each -> assertThat(each.day()).isEqualTo(LocalDate.of(2015, 6, 30)));
    }

    @Test
    void statedChancesComeTrueOnSimulatedSeries() {
        Random random = new Random(20_121_115);
        int bins = 10;
        double[] stated = new double[bins];
        int[] met = new int[bins];
        int[] series = new int[bins];
        int covered = 0;
        int all = 20_000;
        for (int i = 0; i < all; i++) {
            double level = 6 + 12 * random.nextDouble();
            double slope = -1 + 1.5 * random.nextDouble();
            double scatter = 0.3 + 2 * random.nextDouble();
            double[] values = new double[7];
            for (int year = 0; year < values.length; year++) {
                values[year] = level + slope * year + scatter * random.nextGaussian();
            }
            Trajectory trajectory =
                    Trajectory.towards(TEN, IN_TWO_YEARS, yearly(values)).orElseThrow();
            double years = ChronoUnit.DAYS.between(FIRST, trajectory.day()) / 365.25;
            double outcome = level + slope * years + scatter * random.nextGaussian();
            int bin = Math.min(bins - 1, (int) (trajectory.chance() * bins));
            stated[bin] += trajectory.chance();
            met[bin] += outcome <= 10 ? 1 : 0;
            series[bin]++;
            covered += trajectory.expected().interval95().contains(outcome) ? 1 : 0;
        }

        for (int bin = 0; bin < bins; bin++) {
            double nominal = stated[bin] / series[bin];
            double observed = (double) met[bin] / series[bin];
            System.out.printf("chance stated %.3f  came true %.3f  of %d%n", nominal, observed, series[bin]);
            assertThat(observed).isCloseTo(nominal, within(4 * Math.sqrt(0.25 / series[bin]) + 0.01));
        }
        System.out.printf("95%% limits held %.4f%n", (double) covered / all);
        assertThat((double) covered / all).isCloseTo(0.95, within(0.01));
    }
}
