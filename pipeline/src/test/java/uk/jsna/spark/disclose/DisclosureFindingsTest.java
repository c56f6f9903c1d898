package uk.jsna.spark.disclose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.jsna.quality.Finding;
import uk.jsna.spark.Cells;
import uk.jsna.spark.Rows;
import uk.jsna.spark.Vale;
import uk.jsna.table.CalculatedFigures;

class DisclosureFindingsTest {

    private static List<String> divided(Cells figure) {
        return DisclosureFindings.divided(Rows.dataset(CalculatedFigures.TABLE, List.of(figure))).stream()
                .map(Finding::message)
                .toList();
    }

    private static Cells fitted(double share, boolean isHeld) {
        return Rows.calculated(Vale.CASTLE, 2021, 12, 100)
                .set(CalculatedFigures.COUNCIL_HELD, isHeld)
                .set(CalculatedFigures.PLACEMENT, "best_fit")
                .set(CalculatedFigures.FIT_PERCENTAGE, share);
    }

    @Test
    void aCouncilsCountThatWasDividedBetweenWardsIsRefused() {
        assertThat(divided(fitted(64, true)))
                .containsExactly(Rows.POVERTY + ": the council's counts of FYE2021 were divided between areas of other"
                        + " boundaries, but must be whole, for the parts of a count give each other away. Count them on"
                        + " the boundaries of the release.");
    }

    @Test
    void wardsThatWereMergedAndCountsThatArePublicAreNot() {
        assertThat(divided(fitted(100, true))).isEmpty();
        assertThat(divided(fitted(64, false))).isEmpty();
    }
}
