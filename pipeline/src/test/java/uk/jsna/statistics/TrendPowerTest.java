package uk.jsna.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.jsna.statistics.RefusalTest.refused;
import static uk.jsna.statistics.Shown.shows;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What a series could show. */
class TrendPowerTest {

    private static final double NONE = Double.NaN;

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
