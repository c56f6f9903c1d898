package uk.jsna.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.jsna.statistics.RefusalTest.refused;
import static uk.jsna.statistics.Shown.shows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the bulk forms do with missing elements and with arrays that do not match. */
class BulkEdgesTest {

    private static final double NONE = Double.NaN;

    @Test
    void bulkFormsCarryMissingElements() {
        double[] x = {22, NONE};
        double[] n = {220, 5};
        for (Estimates bulk : List.of(
                Proportion.of(x, n, 100),
                Rate.of(x, n, 100),
                Difference.of(x, n, x, n),
                Representation.of(x, n, n, n),
                RatioOfProportions.LOGARITHM.of(x, n, x, n))) {
            assertThat(bulk.size()).isEqualTo(2);
            assertThat(bulk.get(0).isMissing()).isFalse();
            assertThat(bulk.get(1).toString()).isEqualTo(Estimate.MISSING.toString());
        }
        shows(Proportion.of(x, n, 100).get(0), "10, 6.6969, 14.6760, 5.3229, 18.0052");
        shows(Rate.of(x, n, 100).get(0), "10.0000, 6.2648, 15.1408, 4.6609, 18.5188");
        Estimates gap = Difference.of(new double[] {660}, new double[] {1000}, new double[] {70}, new double[] {200});
        shows(gap.get(0).times(100), "31, 23.5373, 37.8966, 19.1160, 41.5136");
        assertThat(gap.value(0) + gap.lower95(0) + gap.upper95(0) + gap.lower998(0) + gap.upper998(0))
                .isEqualTo(gap.get(0).value()
                        + gap.get(0).lower95()
                        + gap.get(0).upper95()
                        + gap.get(0).lower998()
                        + gap.get(0).upper998());
    }

    @Test
    void bulkFormsRefuseArraysThatDoNotRunInParallel() {
        double[] one = new double[1];
        double[] two = new double[2];
        String ending = " has 2 elements, but must have 1. Give parallel arrays of one length.";
        refused(Refusal.LENGTHS_DIFFER, "Rate: denominators" + ending, () -> Rate.of(one, two, 1));
        refused(
                Refusal.LENGTHS_DIFFER,
                "Difference, first group: denominators" + ending,
                () -> Difference.of(one, two, one, one));
        refused(
                Refusal.LENGTHS_DIFFER,
                "Difference, second group: numerators" + ending,
                () -> Difference.of(one, one, two, one));
        refused(
                Refusal.LENGTHS_DIFFER,
                "Difference, second group: denominators" + ending,
                () -> Difference.of(one, one, one, two));
        RatioOfProportions ratio = RatioOfProportions.HYBRID_SCORE;
        refused(
                Refusal.LENGTHS_DIFFER,
                "RatioOfProportions, first group: denominators" + ending,
                () -> ratio.of(one, two, one, one));
        refused(
                Refusal.LENGTHS_DIFFER,
                "RatioOfProportions, second group: numerators" + ending,
                () -> ratio.of(one, one, two, one));
        refused(
                Refusal.LENGTHS_DIFFER,
                "RatioOfProportions, second group: denominators" + ending,
                () -> ratio.of(one, one, one, two));
        refused(
                Refusal.LENGTHS_DIFFER,
                "Representation, outcomes: denominators" + ending,
                () -> Representation.of(one, two, one, one));
        refused(
                Refusal.LENGTHS_DIFFER,
                "Representation, population: numerators" + ending,
                () -> Representation.of(one, one, two, one));
        refused(
                Refusal.LENGTHS_DIFFER,
                "Representation, population: denominators" + ending,
                () -> Representation.of(one, one, one, two));
        refused(
                Refusal.LENGTHS_DIFFER,
                "IndirectlyStandardised: expected" + ending,
                () -> IndirectlyStandardised.ratios(one, two, 1));
    }
}
