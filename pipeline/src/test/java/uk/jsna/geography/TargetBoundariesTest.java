package uk.jsna.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import uk.jsna.indicator.AreaCode;

/**
 * Between 2014 and 2019 the unitary authority of Moor had another code, those of East and West Bay were merged, that of Wold
 * was divided, and that of Tarn kept its code. Each lies in two small areas.
 */
class TargetBoundariesTest {

    private static final AreaCode OLD_MOOR = new AreaCode("E06000911");
    private static final AreaCode MOOR = new AreaCode("E06000921");
    private static final AreaCode EAST_BAY = new AreaCode("E06000912");
    private static final AreaCode WEST_BAY = new AreaCode("E06000913");
    private static final AreaCode BAY = new AreaCode("E06000922");
    private static final AreaCode WOLD = new AreaCode("E06000914");
    private static final AreaCode HIGH_WOLD = new AreaCode("E06000923");
    private static final AreaCode LOW_WOLD = new AreaCode("E06000924");
    private static final AreaCode TARN = new AreaCode("E06000915");

    private static final AreaCode[] OF_2014 = {
        OLD_MOOR, OLD_MOOR, EAST_BAY, EAST_BAY, WEST_BAY, WEST_BAY, WOLD, WOLD, TARN, TARN
    };
    private static final AreaCode[] OF_2019 = {MOOR, MOOR, BAY, BAY, BAY, BAY, HIGH_WOLD, LOW_WOLD, TARN, TARN};

    private static final TargetBoundaries BOUNDARIES = boundaries();

    private static TargetBoundaries boundaries() {
        AreaRegisterBuilder register = new AreaRegisterBuilder();
        Authorities authorities = new Authorities();
        Map<AreaCode, Long> children = new TreeMap<>();
        Map<AreaCode, AreaCode> then = new TreeMap<>();
        Map<AreaCode, AreaCode> now = new TreeMap<>();
        for (int i = 0; i < OF_2014.length; i++) {
            AreaCode small = new AreaCode("E0100000" + i);
            AreaCode old = new AreaCode("E0501480" + i);
            AreaCode ward = new AreaCode("E0501980" + i);
            children.put(small, 100L);
            then.put(small, old);
            now.put(small, ward);
            register.add("WD14", old, "Old " + i, OF_2014[i]).add("WD19", ward, "New " + i, OF_2019[i]);
            authorities.add("WD14", old, OF_2014[i]).add("WD19", ward, OF_2019[i]);
        }
        BoundaryVintage census = BoundaryVintage.parse("LSOA11");
        return new TargetBoundaries(
                BoundaryVintage.parse("WD19"),
                register.build(),
                new SmallAreas(
                        List.of(
                                new SmallAreaLookup(census, BoundaryVintage.parse("WD14"), then, Map.of()),
                                new SmallAreaLookup(census, BoundaryVintage.parse("WD19"), now, Map.of())),
                        children),
                authorities);
    }

    @Test
    void anAuthorityWithAnotherCodeOnlyHasTheCodeOfNow() {
        assertThat(BOUNDARIES.renamed(OLD_MOOR)).isEqualTo(MOOR);
    }

    @Test
    void anAuthorityOfTheReleaseKeepsItsCode() {
        assertThat(BOUNDARIES.renamed(MOOR)).isEqualTo(MOOR);
        assertThat(BOUNDARIES.renamed(TARN)).isEqualTo(TARN);
    }

    @Test
    void anAuthorityThatWasMergedOrDividedIsNoneOfNow() {
        assertThat(BOUNDARIES.renamed(EAST_BAY)).isEqualTo(EAST_BAY);
        assertThat(BOUNDARIES.renamed(WEST_BAY)).isEqualTo(WEST_BAY);
        assertThat(BOUNDARIES.renamed(WOLD)).isEqualTo(WOLD);
    }

    @Test
    void anAreaThatIsNoUpperTierAuthorityOrIsUnknownKeepsItsCode() {
        AreaCode district = new AreaCode("E07000911");
        AreaCode unknown = new AreaCode("E06000999");
        assertThat(BOUNDARIES.renamed(district)).isEqualTo(district);
        assertThat(BOUNDARIES.renamed(unknown)).isEqualTo(unknown);
    }
}
