package uk.jsna.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ReleaseModelTest {

    private static final CellKey TOTAL = key("D1");
    private static final CellKey ONE = key("W1");
    private static final CellKey TWO = key("W2");

    @Test
    void aTotalThatIsNotTheSumOfItsPartsIsRefusedWithoutTellingTheCounts() {
        assertThatThrownBy(() -> ReleaseModel.of(
                        List.of(Cell.open(TOTAL, 12), Cell.open(ONE, 5), Cell.open(TWO, 8)),
                        List.of(new Relation(TOTAL, List.of(ONE, TWO)))))
                .hasMessage("poverty/D1/2023/P/all: the total is not the sum of its 2 parts, but must be. Count total"
                        + " and parts from the same records, or leave the relation out where the parts do not exhaust"
                        + " the total.");
    }

    @Test
    void aCellThatAppearsTwiceIsRefused() {
        assertThatThrownBy(() -> ReleaseModel.of(List.of(Cell.open(ONE, 5), Cell.open(ONE, 5)), List.of()))
                .hasMessage("poverty/W1/2023/P/all: the cell appears twice in the release, but a count must appear"
                        + " once. Give each figure one key.");
    }

    @Test
    void aSumOfACellThatIsNotThereIsRefused() {
        assertThatThrownBy(
                        () -> ReleaseModel.of(List.of(Cell.open(TOTAL, 5)), List.of(new Relation(TOTAL, List.of(ONE)))))
                .hasMessage("poverty/W1/2023/P/all: a sum names the cell, but the release has no such cell. Add it, as"
                        + " unpublished where nobody publishes it.");
    }

    @Test
    void aSumWithoutPartsOrWithACellTwiceIsRefused() {
        assertThatThrownBy(() -> new Relation(TOTAL, List.of()))
                .hasMessage(
                        "poverty/D1/2023/P/all: the sum has no parts, but must have at least one. Leave the relation"
                                + " out where the total stands alone.");
        assertThatThrownBy(() -> new Relation(TOTAL, List.of(ONE, ONE)))
                .hasMessage("poverty/D1/2023/P/all: a cell appears twice in one sum. Check the area hierarchy for an"
                        + " area that is its own parent or is listed twice.");
    }

    @Test
    void boundsCostsAndProtectionsRefuseWhatMakesNoSense() {
        assertThatThrownBy(() -> new Bounds(3, 2))
                .hasMessage("lower bound is 3, but must be at most the upper bound, 2. Check the denominator.");
        assertThatThrownBy(() -> new Cost(0, 0))
                .hasMessage("tier is 0 and weight is 0, but must be at least 0 and at least 1. Give small areas tier 0"
                        + " and the usual cell weight 1.");
        assertThatThrownBy(() -> new Protection(-1, 0, 0))
                .hasMessage("protection is -1 down, 0 up and 0 wide, but none may be negative. Protect a range that"
                        + " holds the count.");
        assertThatThrownBy(() -> new Cell(ONE, 9, new Bounds(0, 8), new Standing.Unpublished()))
                .hasMessage("poverty/W1/2023/P/all: value lies outside its bounds. Check that the count is at most its"
                        + " denominator.");
    }

    @Test
    void theRuleGivesEachCountItsStanding() {
        PrimaryRule rule = PrimaryRule.ofShare(5);
        assertThat(cell(rule, CellCount.held(3, 100)))
                .isEqualTo(new Cell(ONE, 3, new Bounds(1, 100), new Standing.Primary(new Protection(2, 2, 4))));
        assertThat(cell(rule, CellCount.held(98, 100)))
                .isEqualTo(new Cell(ONE, 98, new Bounds(1, 100), new Standing.Primary(new Protection(3, 1, 4))));
        assertThat(cell(rule, CellCount.held(100, 100)))
                .isEqualTo(new Cell(ONE, 100, new Bounds(1, 100), new Standing.Primary(new Protection(4, 0, 4))));
        assertThat(cell(rule, CellCount.held(2, 3)))
                .isEqualTo(new Cell(ONE, 2, new Bounds(0, 3), new Standing.Primary(new Protection(2, 1, 3))));
        assertThat(cell(rule, CellCount.held(0, 100))).isEqualTo(Cell.open(ONE, 0));
        assertThat(cell(rule, CellCount.alreadyPublic(3, 100))).isEqualTo(Cell.open(ONE, 3));
    }

    @Test
    void aPublishedCountThatCouldPassForSmallIsProtectedOnceItIsWithheld() {
        PrimaryRule rule = PrimaryRule.ofShare(5);
        Cost cost = new Cost(0, 1);
        assertThat(cell(rule, CellCount.held(8, 100)).standing())
                .isEqualTo(new Standing.Publishable(cost, Protection.ofWidth(4)));
        assertThat(cell(rule, CellCount.held(92, 100)).standing())
                .isEqualTo(new Standing.Publishable(cost, Protection.ofWidth(4)));
        assertThat(cell(rule, CellCount.held(9, 100)).standing())
                .isEqualTo(new Standing.Publishable(cost, Protection.NONE));
    }

    private static Cell cell(PrimaryRule rule, CellCount count) {
        return rule.cell(ONE, (CellCount.Known) count, new Cost(0, 1));
    }

    private static CellKey key(String area) {
        return Children.key(area, "2023", "P");
    }
}
