package uk.jsna.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.jsna.statistics.RefusalTest.refused;
import static uk.jsna.statistics.Shown.shows;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Quantiles, and the slope and relative indices of inequality, with their edges and their refusals. */
class InequalityTest {

    private static final double NONE = Double.NaN;

    private static String groups(Quantiles quantiles) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < quantiles.size(); i++) {
            text.append(quantiles.of(i)).append(quantiles.isTiedAcrossBoundary(i) ? "*" : "");
        }
        return text.toString();
    }

    @Test
    void quantilesKeepEqualValuesTogetherAndFlagThem() {
        double[] values = {9, 7, 7, NONE, 4, 1};
        assertThat(groups(Quantiles.of(values, 5, Quantiles.First.HIGHEST))).isEqualTo("12*2*045");
        assertThat(groups(Quantiles.of(values, 5, Quantiles.First.LOWEST))).isEqualTo("53*3*021");
        assertThat(groups(Quantiles.of(new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9}, 4, Quantiles.First.LOWEST)))
                .isEqualTo("111223344");
        assertThat(groups(Quantiles.of(new double[] {1, 1, 1}, 3, Quantiles.First.HIGHEST)))
                .isEqualTo("1*1*1*");
        assertThat(groups(Quantiles.of(new double[] {1, 2}, 3, Quantiles.First.HIGHEST)))
                .isEqualTo("00");
        refused(
                Refusal.OUT_OF_RANGE,
                "Quantiles: number of groups is 1, but must be 2 or more. Correct the setting or the data.",
                () -> Quantiles.of(values, 1, Quantiles.First.HIGHEST));
    }

    private static List<SlopeIndex.Group> fifths(double... values) {
        return Arrays.stream(values)
                .mapToObj(value -> new SlopeIndex.Group(1000, value, value - 1, value + 1))
                .toList();
    }

    private static final List<SlopeIndex.Group> SHARES = List.of(
            new SlopeIndex.Group(1000, 0.30, 0.27, 0.33),
            new SlopeIndex.Group(2000, 0.25, 0.22, 0.28),
            new SlopeIndex.Group(1500, 0.20, 0.18, 0.23));

    @Test
    void theSlopeIndexRunsFromTheFirstPersonToTheLast() {
        SlopeIndex years =
                SlopeIndex.of(fifths(79, 80, 81, 82, 83), SlopeIndex.Scale.IDENTITY, SlopeIndex.Fit.NATURAL, 1);
        shows(years.slopeIndex(), "5, 3.41886, 6.58114, 2.50705, 7.49295");
        shows(years.intercept(), "78.5");
        shows(years.relativeIndex(), "1.06369, 1.04312, 1.08469, 1.03144, 1.09700");
        SlopeIndex turned =
                SlopeIndex.of(fifths(79, 80, 81, 82, 83), SlopeIndex.Scale.IDENTITY, SlopeIndex.Fit.NATURAL, -1);
        shows(turned.slopeIndex(), "-5, -6.58114, -3.41886, -7.49295, -2.50705");
        shows(turned.relativeIndex(), "0.94012, 0.92192, 0.95867, 0.91157, 0.96952");
    }

    @Test
    void theSlopeIndexOnItsScaleTurnsAboutTheMiddle() {
        SlopeIndex shares = SlopeIndex.of(SHARES, SlopeIndex.Scale.LOGIT, SlopeIndex.Fit.TRANSFORMED, 100);
        shows(shares.slopeIndex(), "-13.6622, -19.0835, -8.2063, -22.1875, -5.0503");
        shows(shares.relativeIndex(), "0.56950, 0.45557, 0.71302, 0.40091, 0.81206");
        shows(shares.intercept(), "0.3174");
        SlopeIndex rates = SlopeIndex.of(SHARES, SlopeIndex.Scale.LOG, SlopeIndex.Fit.NATURAL, 1);
        shows(rates.slopeIndex(), "-0.1371, -0.1904, -0.0835, -0.2213, -0.0517");
        shows(rates.relativeIndex(), "0.5619, 0.4403, 0.7094, 0.3794, 0.8105");
    }

    @Test
    void aRatioWhoseLowerEndMayBeNothingHasAPole() {
        List<SlopeIndex.Group> steep = List.of(
                new SlopeIndex.Group(1000, 10, 7, 13),
                new SlopeIndex.Group(1000, 5, 2, 8),
                new SlopeIndex.Group(1000, 3, 0.5, 5.5));
        SlopeIndex turned = SlopeIndex.of(steep, SlopeIndex.Scale.IDENTITY, SlopeIndex.Fit.NATURAL, -1);
        shows(turned.relativeIndex(), "15.0000, -103.0120, 105.2916, -2605.1213, 2607.3962");
        List<SlopeIndex.Group> level =
                List.of(new SlopeIndex.Group(1000, 1, -9, 11), new SlopeIndex.Group(1000, 1, -9, 11));
        SlopeIndex none = SlopeIndex.of(level, SlopeIndex.Scale.IDENTITY, SlopeIndex.Fit.NATURAL, 1);
        assertThat(none.relativeIndex().lower95()).isNaN();
        assertThat(none.relativeIndex().value()).isEqualTo(1);
    }

    @Test
    void theSlopeIndexRefusesGroupsThatCannotStandOnItsScale() {
        refused(
                Refusal.DENOMINATOR_NOT_POSITIVE,
                "SlopeIndex: denominator is 0, but must be more than zero. Leave out areas with nobody in them.",
                () -> new SlopeIndex.Group(0, 1, 0, 2));
        refused(
                Refusal.LIMITS_NOT_IN_ORDER,
                "SlopeIndex: value is 3, but must lie within its limits, 0 and 2. Check the columns.",
                () -> new SlopeIndex.Group(10, 3, 0, 2));
        refused(
                Refusal.LIMITS_NOT_IN_ORDER,
                "SlopeIndex: value is -1, but must lie within its limits, 0 and 2. Check the columns.",
                () -> new SlopeIndex.Group(10, -1, 0, 2));
        refused(
                Refusal.TOO_FEW,
                "SlopeIndex: groups has 1 elements, but must have at least 2. Give more, or leave this area out.",
                () -> SlopeIndex.of(SHARES.subList(0, 1), SlopeIndex.Scale.LOG, SlopeIndex.Fit.NATURAL, 1));
        refused(
                Refusal.OUT_OF_RANGE,
                "SlopeIndex: multiplier is 0, but must be finite and not zero. Correct the setting or the data.",
                () -> SlopeIndex.of(SHARES, SlopeIndex.Scale.LOG, SlopeIndex.Fit.NATURAL, 0));
        refused(
                Refusal.OUT_OF_RANGE,
                "SlopeIndex: multiplier is Infinity, but must be finite and not zero. Correct the setting or the data.",
                () -> SlopeIndex.of(SHARES, SlopeIndex.Scale.LOG, SlopeIndex.Fit.NATURAL, 1 / 0.0));
        refused(
                Refusal.OUT_OF_RANGE,
                "SlopeIndex: a limit is 0, but must be inside the range of LOG. Correct the setting or the data.",
                () -> SlopeIndex.of(
                        List.of(new SlopeIndex.Group(1, 1, 0, 2), new SlopeIndex.Group(1, 1, 0, 2)),
                        SlopeIndex.Scale.LOG,
                        SlopeIndex.Fit.NATURAL,
                        1));
    }
}
