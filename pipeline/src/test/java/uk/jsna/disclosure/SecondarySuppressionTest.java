package uk.jsna.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SecondarySuppressionTest {

    private static final PrimaryRule RULE = PrimaryRule.ofShare(5);

    @Test
    void aLoneSmallWardTakesTheSmallestFittingNeighbourWithIt() {
        Suppression suppression = decide(3, 40, 20, 90);
        assertThat(suppression.mask().primary()).containsExactly(key("W0"));
        assertThat(suppression.mask().secondary()).containsExactly(key("W2"));
        WitnessProof.holds(suppression);
    }

    @Test
    void aReleaseWithoutSmallCountsWithholdsNothing() {
        Suppression suppression = decide(30, 40, 0, 90);
        assertThat(suppression.mask().size()).isZero();
        assertThat(suppression.ladder()).isEmpty();
        assertThat(suppression.witnesses(16)).isEmpty();
    }

    @Test
    void twoWardsOfOneChildEachDoNotProtectEachOther() {
        Suppression suppression = decide(1, 1, 20, 90);
        assertThat(suppression.mask().primary()).containsExactly(key("W0"), key("W1"));
        assertThat(suppression.mask().secondary()).containsExactly(key("W2"));
        WitnessProof.holds(suppression);
    }

    @Test
    void aZeroIsNeverWithheldToProtectAnother() {
        Suppression suppression = decide(3, 0, 0, 90);
        assertThat(suppression.mask().secondary()).containsExactly(key("W3"));
    }

    @Test
    void aDistrictOfOneWardTakesTheDistrictTotalAndANeighbourDistrictWithIt() {
        Children children = new Children()
                .place("W0", "D0", "C0")
                .count("W0", "P", "2023", 3, 100)
                .place("W1", "D1", "C0")
                .count("W1", "P", "2023", 30, 100)
                .place("W2", "D1", "C0")
                .count("W2", "P", "2023", 50, 100);
        Suppression suppression = SecondarySuppression.of(children.model(RULE));
        assertThat(suppression.mask().primary()).containsExactly(key("D0"), key("W0"));
        assertThat(suppression.mask().secondary()).containsExactly(key("D1"), key("W1"));
        assertThat(suppression.ladder()).containsExactly(new LadderStep(0, 2, 2), new LadderStep(1, 2, 0));
        WitnessProof.holds(suppression);
    }

    @Test
    void aCountThatOthersPublishIsNeverHiddenAndNeverMoves() {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.open(key("D0"), 63));
        cells.add(small("W0", 3));
        cells.add(Cell.open(key("W1"), 20));
        cells.add(RULE.cell(key("W2"), held(40), new Cost(0, 1)));
        Suppression suppression = SecondarySuppression.of(ReleaseModel.of(cells, district()));
        assertThat(suppression.mask().secondary()).containsExactly(key("W2"));
        WitnessProof.holds(suppression);
    }

    @Test
    void aCountThatFollowsFromWhatOthersPublishIsReported() {
        List<Cell> cells =
                List.of(Cell.open(key("D0"), 63), small("W0", 3), Cell.open(key("W1"), 20), Cell.open(key("W2"), 40));
        Suppression suppression = SecondarySuppression.of(ReleaseModel.of(cells, district()));
        assertThat(suppression.isSafe()).isFalse();
        assertThat(suppression.unprotected()).containsExactly(key("W0"));
        assertThat(suppression.mask().withholds(key("W0"))).isTrue();
    }

    @Test
    void aCountThatCanOnlyMoveALittleIsReportedAndStillProtectedAsFarAsItCanBe() {
        List<Cell> cells = List.of(Cell.open(key("D0"), 4), small("W0", 1), small("W1", 3), Cell.open(key("W2"), 0));
        Suppression suppression = SecondarySuppression.of(ReleaseModel.of(cells, district()));
        assertThat(suppression.unprotected()).containsExactly(key("W0"), key("W1"));
        assertThat(WitnessProof.spread(cells.get(1), suppression.witnesses(16))).isEqualTo(2);
    }

    @Test
    void aPartOfAPartIsProtectedThroughTheCountsBetween() {
        CellKey overweight = new CellKey("overweight", "W0", "2023", "P", "all");
        CellKey obese = new CellKey("obese", "W0", "2023", "P", "all");
        CellKey between = new CellKey("overweight, not obese", "W0", "2023", "P", "all");
        List<Cell> cells = List.of(
                RULE.cell(overweight, held(30), new Cost(0, 1)),
                RULE.cell(obese, held(28), new Cost(0, 1)),
                RULE.cell(between, held(2), new Cost(0, 1)));
        Suppression suppression = SecondarySuppression.of(
                ReleaseModel.of(cells, List.of(new Relation(overweight, List.of(obese, between)))));
        assertThat(suppression.mask().primary()).containsExactly(between);
        assertThat(suppression.mask().secondary()).containsExactly(obese);
        WitnessProof.holds(suppression);
    }

    private static Cell small(String area, long value) {
        return RULE.cell(key(area), held(value), new Cost(0, 1));
    }

    private static CellCount.Known held(long value) {
        return (CellCount.Known) CellCount.held(value, 1000);
    }

    private static List<Relation> district() {
        return List.of(new Relation(key("D0"), List.of(key("W0"), key("W1"), key("W2"))));
    }

    private static Suppression decide(long... counts) {
        Children children = new Children();
        for (int ward = 0; ward < counts.length; ward++) {
            children.place("W" + ward, "D0", "C0").count("W" + ward, "P", "2023", counts[ward], 1000);
        }
        return SecondarySuppression.of(children.model(RULE));
    }

    private static CellKey key(String area) {
        return Children.key(area, "2023", "P");
    }
}
