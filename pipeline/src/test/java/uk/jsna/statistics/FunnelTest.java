package uk.jsna.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.jsna.statistics.RefusalTest.refused;
import static uk.jsna.statistics.Shown.shows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Funnel limits and their axes. */
class FunnelTest {

    private static final double NONE = Double.NaN;

    @Test
    void funnelsAreTheInversionOfTheIntervals() {
        assertThat(Funnel.ofProportion(30, 200, 0.10)).isEqualTo(Significance.HIGH_95);
        assertThat(Funnel.ofEvents(30, 15)).isEqualTo(Significance.HIGH_998);
        assertThat(Funnel.ofEvents(3, 12)).isEqualTo(Significance.LOW_95);
        assertThat(Funnel.ofStandardisedEvents(9.9, 50)).isEqualTo(Significance.NOT_COMPARED);
        assertThat(Funnel.ofStandardisedEvents(10, 50)).isEqualTo(Significance.LOW_998);
        shows(Funnel.proportionLimits(0.10, List.of(100.0), 100).get(0), "100, 4.1201, 15.8799, 0.7293, 19.2707");
        shows(Funnel.proportionLimits(0.10, List.of(5.0), 100).get(0), "5.0000, 0.0000, 36.2957, 0.0000, 51.4598");
        shows(Funnel.proportionLimits(0.90, List.of(5.0), 1).get(0), "5, 0.6370, 1, 0.4854, 1");
        shows(
                Funnel.ratioLimits(List.of(10.0), 100, Funnel.Resolution.EXACT).get(0),
                "10, 54.37633, 208.53367, 41.43537, 337.77846");
        shows(
                Funnel.ratioLimits(List.of(1.0), 100, Funnel.Resolution.AS_PUBLISHED)
                        .get(0),
                "1, 17.948022, 3949.774946, 10.830235, 99945.327214");
        assertThat(Funnel.average(new double[] {1, 3}, new double[] {10, 10})).isEqualTo(0.2);
    }

    @Test
    void funnelAxesRunBeyondTheDataInAHundredSteps() {
        List<Double> people = Funnel.populationAxis(new double[] {1011, 1583});
        assertThat(people).hasSize(100).startsWith(900.0, 906.0, 912.0).endsWith(1700.0);
        assertThat(Funnel.populationAxis(new double[] {109, 871}))
                .startsWith(1.0, 2.0)
                .endsWith(920.0);
        assertThat(Funnel.populationAxis(new double[] {500, 1000}).get(0)).isEqualTo(400);
        assertThat(Funnel.eventAxis(new double[] {2050, 29100}, 0.00452961))
                .startsWith(1.0)
                .endsWith(141.0);
        assertThat(Funnel.eventAxis(new double[] {2000, 3000}, 0.1))
                .startsWith(100.0)
                .endsWith(320.0);
        assertThat(Funnel.expectedAxis(new double[] {101.02, 934.24}))
                .startsWith(1.0)
                .endsWith(899.0, 943.0);
        refused(
                Refusal.OUT_OF_RANGE,
                "Funnel: smallest size is 0, but must be above zero. Correct the setting or the data.",
                () -> Funnel.populationAxis(new double[] {0, 5}));
        refused(
                Refusal.NOT_FINITE,
                "Funnel, index 0: numerator is NaN, but must be a finite number. Check the division that made it.",
                () -> Funnel.average(new double[] {NONE}, new double[] {1}));
        refused(
                Refusal.NOT_FINITE,
                "Funnel, index 0: denominator is NaN, but must be a finite number. Check the division that made it.",
                () -> Funnel.average(new double[] {1}, new double[] {NONE}));
        refused(
                Refusal.DENOMINATOR_NOT_POSITIVE,
                "Funnel, index 0: denominator is 0, but must be more than zero. Leave out areas with nobody in them.",
                () -> Funnel.average(new double[] {0}, new double[] {0}));
        refused(
                Refusal.LENGTHS_DIFFER,
                "Funnel: denominators has 2 elements, but must have 1. Give parallel arrays of one length.",
                () -> Funnel.average(new double[1], new double[2]));
    }
}
