package uk.jsna.geography;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import uk.jsna.indicator.AreaCode;

/**
 * A district of eight small areas. Of its wards of 2014 Abbey keeps its code, Brook gets another, Castle and Dale become
 * one, and Eastfield is split over Fell and Gate, of which Gate takes in the ward of Hill too.
 */
class BestFitTest {

    private static final AreaCode ABBEY = new AreaCode("E05000001");
    private static final AreaCode BROOK = new AreaCode("E05000002");
    private static final AreaCode CASTLE = new AreaCode("E05000003");
    private static final AreaCode DALE = new AreaCode("E05000004");
    private static final AreaCode EASTFIELD = new AreaCode("E05000005");
    private static final AreaCode HILL = new AreaCode("E05000006");
    private static final AreaCode NEW_BROOK = new AreaCode("E05000012");
    private static final AreaCode CASTLEDALE = new AreaCode("E05000013");
    private static final AreaCode FELL = new AreaCode("E05000014");
    private static final AreaCode GATE = new AreaCode("E05000015");
    private static final AreaCode HAMLET = new AreaCode("E05000016");

    private static final List<AreaCode> OLD = List.of(ABBEY, ABBEY, BROOK, CASTLE, DALE, EASTFIELD, EASTFIELD, HILL);
    private static final List<AreaCode> NEW =
            List.of(ABBEY, ABBEY, NEW_BROOK, CASTLEDALE, CASTLEDALE, FELL, GATE, GATE);
    private static final List<Long> CHILDREN = List.of(300L, 200L, 400L, 350L, 250L, 200L, 300L, 100L);

    private static AreaCode small(int i) {
        return new AreaCode("E0100000" + i);
    }

    private static Map<AreaCode, Long> children() {
        Map<AreaCode, Long> children = new TreeMap<>();
        for (int i = 0; i < CHILDREN.size(); i++) {
            children.put(small(i), CHILDREN.get(i));
        }
        return children;
    }

    private static AreaSet areas(String vintage, List<AreaCode> wards, AreaCode... others) {
        Map<AreaCode, AreaCode> wardOf = new TreeMap<>();
        for (int i = 0; i < wards.size(); i++) {
            wardOf.put(small(i), wards.get(i));
        }
        Set<AreaCode> codes = new java.util.TreeSet<>(wards);
        codes.addAll(List.of(others));
        return new AreaSet(BoundaryVintage.parse(vintage), codes, wardOf);
    }

    private static BestFit fit() {
        return BestFit.between(areas("WD14", OLD), areas("WD19", NEW, HAMLET), children());
    }

    private static AreaCount count(long numerator, long denominator) {
        return new AreaCount(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    private static Map<AreaCode, AreaCount> counts() {
        Map<AreaCode, AreaCount> counts = new LinkedHashMap<>();
        counts.put(ABBEY, count(20, 100));
        counts.put(BROOK, count(9, 80));
        counts.put(CASTLE, count(11, 70));
        counts.put(DALE, count(4, 50));
        counts.put(EASTFIELD, count(11, 97));
        counts.put(HILL, count(2, 20));
        return counts;
    }

    private static PlacedCount placed(Map<AreaCode, AreaCount> counts, AreaCode area) {
        PlacedCount placed = requireNonNull(fit().place(counts).get(area));
        assertThat(placed).as("nothing is placed on %s", area).isNotNull();
        return placed;
    }

    @Test
    void anUnchangedWardKeepsItsFigure() {
        assertThat(placed(counts(), ABBEY))
                .isEqualTo(new PlacedCount(ABBEY, PlacementMethod.EXACT, 1, 1, count(20, 100), List.of(ABBEY)));
    }

    @Test
    void aWardOfTheSameSmallAreasUnderAnotherCodeIsRenamed() {
        assertThat(placed(counts(), NEW_BROOK))
                .isEqualTo(new PlacedCount(NEW_BROOK, PlacementMethod.RENAMED, 1, 1, count(9, 80), List.of(BROOK)));
    }

    @Test
    void wardsThatBecomeOneAreSummedAndNothingIsEstimated() {
        PlacedCount placed = placed(counts(), CASTLEDALE);

        assertThat(placed.method()).isEqualTo(PlacementMethod.BEST_FIT);
        assertThat(placed.count()).isEqualTo(count(15, 120));
        assertThat(placed.fit()).isEqualTo(1);
        assertThat(placed.isEstimate()).isFalse();
        assertThat(placed.from()).containsExactly(CASTLE, DALE);
    }

    @Test
    void aSplitWardIsDividedByTheChildrenInItsSmallAreas() {
        // 200 and 300 of Eastfield's 500 children. 11 counted: 4.4 and 6.6, so 4 and 7. 86 others: 34.4 and 51.6, so 34
        // and 52. Gate has all of Hill besides: 7 + 2 of 7 + 52 + 20.
        PlacedCount fell = placed(counts(), FELL);
        PlacedCount gate = placed(counts(), GATE);

        assertThat(fell.count()).isEqualTo(count(4, 38));
        assertThat(gate.count()).isEqualTo(count(9, 79));
        assertThat(fell.fit()).isZero();
        assertThat(gate.fit()).isCloseTo(0.25, within(1e-15));
        assertThat(gate.isEstimate()).isTrue();
        assertThat(gate.from()).containsExactly(EASTFIELD, HILL);
    }

    @Test
    void aWardThatNoSmallAreaIsBestFitToHasNoFigure() {
        assertThat(fit().unreached()).containsExactly(HAMLET);
        assertThat(fit().method(HAMLET)).isEqualTo(PlacementMethod.NOT_PLACED);
        assertThat(fit().place(counts())).doesNotContainKey(HAMLET);
    }

    @Test
    void aWardThatIsMostlyWithheldHasNoFigure() {
        Map<AreaCode, AreaCount> counts = counts();
        counts.put(EASTFIELD, new AreaCount(null, BigDecimal.valueOf(97)));

        assertThat(placed(counts, FELL).count()).isEqualTo(AreaCount.NONE);
        assertThat(placed(counts, FELL).covered()).isZero();
        assertThat(placed(counts, GATE).count()).isEqualTo(AreaCount.NONE);
        assertThat(placed(counts, GATE).covered()).isCloseTo(0.25, within(1e-15));
        assertThat(placed(counts, ABBEY).count()).isEqualTo(count(20, 100));
    }

    @Test
    void aWardThatLacksLessThanATenthHasTheFigureOfThePartCovered() {
        List<AreaCode> merged = List.of(ABBEY, ABBEY, NEW_BROOK, CASTLEDALE, CASTLEDALE, GATE, GATE, GATE);
        Map<AreaCode, Long> children = children();
        children.put(small(7), 50L);
        BestFit fit = BestFit.between(areas("WD14", OLD), areas("WD19", merged), children);
        Map<AreaCode, AreaCount> counts = counts();
        counts.remove(HILL);

        PlacedCount gate = requireNonNull(fit.place(counts).get(GATE));

        assertThat(gate).isNotNull();
        assertThat(gate.count()).isEqualTo(count(11, 97));
        assertThat(gate.covered()).isCloseTo(500.0 / 550, within(1e-15));
        assertThat(gate.fit()).isCloseTo(500.0 / 550, within(1e-15));
        counts.put(EASTFIELD, AreaCount.NONE);
        assertThat(fit.place(counts).get(GATE)).extracting(PlacedCount::count).isEqualTo(AreaCount.NONE);
    }

    @Test
    void aWithheldWardThatIsKeptStaysWithheld() {
        Map<AreaCode, AreaCount> counts = counts();
        AreaCount withheld = new AreaCount(null, BigDecimal.valueOf(100));
        counts.put(ABBEY, withheld);

        assertThat(placed(counts, ABBEY).count()).isEqualTo(withheld);
    }

    @Test
    void aKeptWardTakesNoPartOfAChangedOne() {
        List<AreaCode> blurred = List.of(ABBEY, ABBEY, NEW_BROOK, CASTLEDALE, CASTLEDALE, FELL, ABBEY, GATE);
        BestFit fit = BestFit.between(areas("WD14", OLD), areas("WD19", blurred), children());

        assertThat(fit.partsOf(EASTFIELD)).isEqualTo(Map.of(FELL, 200L));
        assertThat(fit.method(ABBEY)).isEqualTo(PlacementMethod.EXACT);
    }

    @Test
    void aChangedWardOfWhichNothingElseRemainsJoinsTheKeptOne() {
        List<AreaCode> swallowed = List.of(ABBEY, ABBEY, NEW_BROOK, CASTLEDALE, CASTLEDALE, FELL, GATE, ABBEY);
        BestFit fit = BestFit.between(areas("WD14", OLD), areas("WD19", swallowed), children());

        PlacedCount abbey = requireNonNull(fit.place(counts()).get(ABBEY));

        assertThat(abbey).isNotNull();
        assertThat(abbey.method()).isEqualTo(PlacementMethod.BEST_FIT);
        assertThat(abbey.count()).isEqualTo(count(22, 120));
        assertThat(abbey.from()).containsExactly(ABBEY, HILL);
        Map<AreaCode, AreaCount> withheld = counts();
        withheld.put(ABBEY, AreaCount.NONE);
        assertThat(fit.place(withheld).get(ABBEY))
                .extracting(PlacedCount::count)
                .isEqualTo(AreaCount.NONE);
    }

    @Test
    void countsOfSmallAreasAreSummedAndNeverEstimated() {
        SmallAreas areas = new SmallAreas(List.of(), children());
        BestFit fit = BestFit.between(
                areas.themselves(BoundaryVintage.parse("LSOA11")), areas("WD19", NEW, HAMLET), children());
        Map<AreaCode, AreaCount> counts = new TreeMap<>();
        children().forEach((small, number) -> counts.put(small, count(number / 10, number)));

        PlacedCount gate = requireNonNull(fit.place(counts).get(GATE));

        assertThat(gate).isNotNull();
        assertThat(gate.count()).isEqualTo(count(40, 400));
        assertThat(gate.fit()).isEqualTo(1);
    }

    @Test
    void aWardWithoutChildrenIsDividedEqually() {
        Map<AreaCode, Long> none = new TreeMap<>();
        children().keySet().forEach(small -> none.put(small, 0L));
        BestFit fit = BestFit.between(areas("WD14", OLD), areas("WD19", NEW), none);

        PlacedCount fell = requireNonNull(fit.place(counts()).get(FELL));

        assertThat(fell).isNotNull();
        assertThat(fell.count()).isEqualTo(count(6, 49));
        assertThat(fell.fit()).isZero();
    }
}
