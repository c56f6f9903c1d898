package uk.jsna.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.jsna.statistics.RefusalTest.refused;
import static uk.jsna.statistics.Shown.shows;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Life expectancy, and why it is sometimes not given. */
class LifeExpectancyTest {

    private static final double NONE = Double.NaN;
    private static final double[] DEATHS = {5, 1, 1, 1, 2, 3, 3, 4, 5, 7, 10, 15, 22, 33, 50, 75, 110, 150, 180, 250};

    private static double[] living(double each) {
        double[] people = new double[20];
        Arrays.fill(people, each);
        return people;
    }

    @Test
    void lifeExpectancyIsTheAreaUnderTheSurvivors() {
        LifeExpectancy area = LifeExpectancy.of(living(1000), DEATHS);
        assertThat(area.reason()).isEmpty();
        shows(area.atAge(0), "64.7474, 62.5300, 66.9647, 61.2513, 68.2434");
        shows(area.atAge(1), "64.0708, 61.8605, 66.2810, 60.5859, 67.5556");
        shows(area.atAge(65), "11.5896, 10.7532, 12.4259, 10.2709, 12.9083");
        shows(area.atAge(90), "4, 3.5042, 4.4958, 3.2182, 4.7818");
        shows(area.interval(90, ConfidenceLevel.of(99)), "3.3484, 4.6516");
        double[] noneAtTen = DEATHS.clone();
        noneAtTen[3] = 0;
        shows(LifeExpectancy.of(living(1000), noneAtTen).atAge(0), "65.0099, 62.8421, 67.1776, 61.5920, 68.4277");
        refused(
                Refusal.OUT_OF_RANGE,
                "LifeExpectancy: start age is 3, but must be 0, 1, 5 or a multiple of 5 up to 90."
                        + " Correct the setting or the data.",
                () -> area.atAge(3));
    }

    @Test
    void lifeExpectancyIsNotGivenWhereItCannotBeTold() {
        assertThat(LifeExpectancy.of(living(250), living(1)).reason())
                .isEqualTo(Optional.of(LifeExpectancy.Reason.TOO_FEW_PEOPLE));
        assertThat(LifeExpectancy.of(living(250.1), living(1)).reason()).isEmpty();
        assertThat(LifeExpectancy.of(living(0), living(0)).reason())
                .isEqualTo(Optional.of(LifeExpectancy.Reason.BAND_WITHOUT_PEOPLE));
        assertThat(LifeExpectancy.of(living(NONE), living(0)).reason())
                .isEqualTo(Optional.of(LifeExpectancy.Reason.BAND_MISSING));
        assertThat(LifeExpectancy.of(living(1000), living(1001)).reason())
                .isEqualTo(Optional.of(LifeExpectancy.Reason.MORE_DEATHS_THAN_PEOPLE));
        assertThat(LifeExpectancy.of(living(1000), living(1000)).reason()).isEmpty();
        double[] noneInLast = DEATHS.clone();
        noneInLast[19] = 0;
        LifeExpectancy endless = LifeExpectancy.of(living(1000), noneInLast);
        assertThat(endless.reason()).isEqualTo(Optional.of(LifeExpectancy.Reason.NO_DEATHS_IN_LAST_BAND));
        assertThat(endless.atAge(0).isMissing()).isTrue();
        double[] few = living(1000);
        few[19] = 10;
        double[] oneInLast = DEATHS.clone();
        oneInLast[19] = 1;
        assertThat(LifeExpectancy.of(few, oneInLast).atAge(90).isMissing()).isTrue();
        assertThat(LifeExpectancy.of(few, oneInLast).atAge(0).isMissing()).isFalse();
        refused(
                Refusal.NUMERATOR_NEGATIVE,
                "LifeExpectancy, index 0: numerator is -1, but must be zero or more. Check the count at its source.",
                () -> LifeExpectancy.of(living(1000), living(-1)));
        refused(
                Refusal.LENGTHS_DIFFER,
                "LifeExpectancy: populations has 19 elements, but must have 20. Give parallel arrays of one length.",
                () -> LifeExpectancy.of(new double[19], living(1)));
        refused(
                Refusal.LENGTHS_DIFFER,
                "LifeExpectancy: deaths has 19 elements, but must have 20. Give parallel arrays of one length.",
                () -> LifeExpectancy.of(living(1), new double[19]));
    }
}
