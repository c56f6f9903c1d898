package uk.jsna.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VerdictCalibrationTest {

    private record Tally(int wards, int within) {

        Tally plus(boolean isWithin) {
            return new Tally(wards + 1, within + (isWithin ? 1 : 0));
        }

        double share() {
            return (double) within / wards;
        }
    }

    @Test
    void verdictsAreAsSureAsTheySayInSimulatedWards() {
        Threshold ten = new Threshold(ThresholdOperator.AT_MOST, BigDecimal.TEN);
        Random random = new Random(1009);
        Map<Verdict, Tally> tallies = new EnumMap<>(Verdict.class);
        for (int i = 0; i < 60_000; i++) {
            double underlying = 0.02 + 0.23 * random.nextDouble();
            int children = 150 + random.nextInt(700);
            int poor = 0;
            for (int child = 0; child < children; child++) {
                poor += random.nextDouble() < underlying ? 1 : 0;
            }
            Verdict verdict = ten.judge(Figures.children(poor, children)).verdict();
            tallies.merge(verdict, new Tally(0, 0).plus(underlying <= 0.1), (old, one) -> old.plus(underlying <= 0.1));
        }

        tallies.forEach((verdict, tally) -> System.out.printf(
                "%-14s wards %6d  underlying level within %.3f%n", verdict, tally.wards(), tally.share()));
        assertThat(share(tallies, Verdict.MET)).isGreaterThan(0.975);
        assertThat(share(tallies, Verdict.LIKELY_MET)).isBetween(0.84, 0.975);
        assertThat(share(tallies, Verdict.CANNOT_TELL)).isBetween(0.4, 0.6);
        assertThat(share(tallies, Verdict.LIKELY_MISSED)).isBetween(0.025, 0.16);
        assertThat(share(tallies, Verdict.MISSED)).isLessThan(0.025);
    }

    private static double share(Map<Verdict, Tally> tallies, Verdict verdict) {
        return tallies.getOrDefault(verdict, new Tally(0, 0)).share();
    }
}
