package uk.jsna.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.jsna.SharedFiles;

/** Secondary suppression on the shared synthetic instances, against the figures that the best tools reach on them. */
final class SyntheticInstancesTest {

    private static final PrimaryRule RULE = PrimaryRule.ofShare(5);

    @Test
    void oneYearOfPovertyNeedsAtMostNinetyTwoSecondaryCells() {
        Suppression suppression = decide("A1", instance("micro_A.csv").only("2023"));
        assertThat(suppression.model().cells()).hasSize(3198);
        assertThat(suppression.mask().primary()).hasSize(169);
        assertThat(suppression.mask().secondary()).hasSizeLessThanOrEqualTo(92);
        assertThat(suppression.witnesses(16)).hasSizeGreaterThanOrEqualTo(16);
        assertThat(suppression.isSafe()).isTrue();
        WitnessProof.holds(suppression);
    }

    @Test
    @Tag("instances")
    void fiveYearsAndOverlappingWindowsAreSafeTogether() {
        Suppression suppression = decide("A", instance("micro_A.csv").withWindows());
        assertThat(suppression.model().cells()).hasSize(25_584);
        assertThat(suppression.mask().primary()).hasSize(976);
        assertThat(suppression.isSafe()).isTrue();
        WitnessProof.holds(suppression);
    }

    @Test
    @Tag("instances")
    void whereADistrictIsTooSmallTheLadderProtectsWithinTheCounty() {
        Suppression suppression = decide("B", instance("micro_B.csv").withWindows());
        assertThat(suppression.mask().primary()).hasSize(3904);
        assertThat(suppression.ladder()).containsExactly(new LadderStep(0, 3904, 19), new LadderStep(1, 19, 0));
        assertThat(suppression.isSafe()).isTrue();
        WitnessProof.holds(suppression);
    }

    private static Children instance(String file) {
        return Children.read(SharedFiles.of("sdc-instances", file));
    }

    private static Suppression decide(String name, Children children) {
        ReleaseModel model = children.model(RULE);
        long start = System.nanoTime();
        Suppression suppression = SecondarySuppression.of(model);
        double seconds = (System.nanoTime() - start) / 1e9;
        Mask mask = suppression.mask();
        System.out.printf(
                "instance %s: %d cells, %d primary, %d secondary, ladder %s, %d unprotected, %.2f s%n",
                name,
                model.cells().size(),
                mask.primary().size(),
                mask.secondary().size(),
                suppression.ladder(),
                suppression.unprotected().size(),
                seconds);
        return suppression;
    }
}
