package uk.jsna.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import uk.jsna.indicator.AreaCode;

/**
 * A town of five small areas of the census of 2011. That of 2001 knew the first two by the same codes; the others had
 * been two, of which one lay in Mill and one in Quay.
 */
class SmallAreasTest {

    private static final AreaCode MILL = new AreaCode("E05000001");
    private static final AreaCode QUAY = new AreaCode("E05000002");
    private static final AreaCode PARK = new AreaCode("E05000003");
    private static final BoundaryVintage WD11 = BoundaryVintage.parse("WD11");
    private static final BoundaryVintage WD14 = BoundaryVintage.parse("WD14");
    private static final BoundaryVintage WD15 = BoundaryVintage.parse("WD15");
    private static final BoundaryVintage WD19 = BoundaryVintage.parse("WD19");

    private static AreaCode small(int i) {
        return new AreaCode("E0100000" + i);
    }

    private static SmallAreaLookup lookup(
            String census, BoundaryVintage wards, Map<AreaCode, AreaCode> wardOf, Map<AreaCode, String> middleOf) {
        return new SmallAreaLookup(BoundaryVintage.parse(census), wards, wardOf, middleOf);
    }

    private static Map<AreaCode, Long> children() {
        return Map.of(small(1), 100L, small(2), 200L, small(3), 300L, small(4), 400L, small(5), 500L);
    }

    private static Map<AreaCode, String> middle(String name, int... areas) {
        Map<AreaCode, String> middle = new HashMap<>();
        for (int area : areas) {
            middle.put(small(area), name);
        }
        return middle;
    }

    private static SmallAreaLookup of2014() {
        return lookup(
                "LSOA01",
                WD14,
                Map.of(small(1), MILL, small(2), QUAY, small(8), MILL, small(9), QUAY),
                middle("Town 001", 8, 9));
    }

    @Test
    void aLookupOfTheYearSaysWhereASmallAreaLies() {
        SmallAreas areas = new SmallAreas(List.of(of2014()), children());

        assertThat(areas.wards(WD14, Set.of(MILL, QUAY)).areaOf())
                .containsEntry(small(1), MILL)
                .containsEntry(small(2), QUAY);
    }

    @Test
    void aCodeThatIsInUseInTheYearKeepsItsBoundaries() {
        SmallAreaLookup of2015 = lookup("LSOA11", WD15, Map.of(small(3), QUAY, small(4), PARK), Map.of());
        SmallAreaLookup of2019 = lookup("LSOA11", WD19, Map.of(small(3), MILL, small(4), QUAY), Map.of());
        SmallAreas areas = new SmallAreas(List.of(of2014(), of2019, of2015), children());

        assertThat(areas.wards(WD14, Set.of(MILL, QUAY)).areaOf())
                .containsEntry(small(3), QUAY)
                .containsEntry(small(4), QUAY);
    }

    @Test
    void newSmallAreasOfOneMiddleLayerAreaFollowThoseThatItHasLost() {
        SmallAreaLookup of2019 = lookup(
                "LSOA11", WD19, Map.of(small(3), PARK, small(4), PARK, small(5), PARK), middle("Town 001", 3, 4, 5));
        SmallAreas areas = new SmallAreas(List.of(of2014(), of2019), children());

        assertThat(areas.wards(WD14, Set.of(MILL, QUAY)).areaOf())
                .containsEntry(small(3), MILL)
                .containsEntry(small(4), QUAY)
                .containsEntry(small(5), MILL);
    }

    @Test
    void aWardThatWouldHaveNoSmallAreaIsServedFirst() {
        SmallAreaLookup of2014 = lookup(
                "LSOA01", WD14, Map.of(small(1), MILL, small(8), MILL, small(9), QUAY), middle("Town 001", 8, 9));
        SmallAreaLookup of2019 = lookup("LSOA11", WD19, Map.of(small(3), PARK), middle("Town 001", 3));
        SmallAreas areas = new SmallAreas(List.of(of2014, of2019), children());

        assertThat(areas.wards(WD14, Set.of(MILL, QUAY)).areaOf()).containsEntry(small(3), QUAY);
    }

    @Test
    void elseASmallAreaLiesWhereMostOfTheRestOfItsWardLies() {
        SmallAreaLookup of2019 =
                lookup("LSOA11", WD19, Map.of(small(1), PARK, small(2), PARK, small(3), PARK), Map.of());
        SmallAreas areas = new SmallAreas(List.of(of2014(), of2019), children());
        AreaSet wards = areas.wards(WD14, Set.of(MILL, QUAY));

        assertThat(wards.areaOf()).containsEntry(small(3), QUAY).doesNotContainKeys(small(4), small(5));
    }

    @Test
    void atLastASmallAreaLiesInTheLargestWardOfTheDistrictInItsName() {
        SmallAreaLookup of2019 = lookup(
                "LSOA11",
                WD19,
                Map.of(small(1), MILL, small(2), QUAY, small(5), PARK),
                Map.of(small(1), "Town 001", small(2), "Town 001", small(5), "Town 007"));
        SmallAreas areas = new SmallAreas(List.of(of2014(), of2019), children());

        assertThat(areas.wards(WD14, Set.of(MILL, QUAY)).areaOf()).containsEntry(small(5), QUAY);
    }

    @Test
    void theCensusIsThatOfTheSmallAreasWhoseChildrenAreCounted() {
        SmallAreaLookup of2015 =
                lookup("LSOA11", WD15, Map.of(small(1), MILL, small(2), MILL, small(3), MILL), Map.of());
        SmallAreas areas = new SmallAreas(List.of(of2014(), of2015), children());

        assertThat(areas.census()).hasToString("LSOA11");
        assertThat(areas.wardVintages()).isEqualTo(new TreeSet<>(Set.of(WD14, WD15)));
        assertThat(areas.isEmpty()).isFalse();
        assertThat(new SmallAreas(List.of(of2015), Map.of()).isEmpty()).isTrue();
    }

    @Test
    void namesOfSmallAreasTellTheirMiddleLayerArea() {
        assertThat(SmallAreaLookup.middle("Rutland 003B")).isEqualTo("Rutland 003");
        assertThat(SmallAreaLookup.middle("Thornmere 029A1")).isEmpty();
        assertThat(SmallAreaLookup.middle("")).isEmpty();
    }

    @Test
    void aFileHasTheVintageThatHoldsMostOfItsWards() {
        AreaRegister register = new AreaRegisterBuilder()
                .add("WD19", PARK, "Park", null)
                .add("WD14", MILL, "Mill", null)
                .add("WD14", QUAY, "Quay", null)
                .add("WD11", MILL, "Mill", null)
                .add("WD11", QUAY, "Quay", null)
                .build();
        SmallAreas areas = new SmallAreas(List.of(of2014()), children());
        TargetBoundaries onto = new TargetBoundaries(WD19, register, areas);

        assertThat(onto.known()).containsExactly(WD11, WD14, WD19);
        assertThat(onto.vintageOf(Set.of(MILL, QUAY))).isEqualTo(WD14);
        assertThat(onto.vintageOf(Set.of(PARK, QUAY))).isEqualTo(WD14);
        assertThat(onto.vintageOf(Set.of(PARK))).isEqualTo(WD19);
        assertThat(onto.vintageOf(Set.of(small(1)))).hasToString("LSOA01");
        assertThat(onto.fitOf(Set.of(PARK))).isEmpty();
        assertThat(onto.fitOf(Set.of(MILL))).isPresent();
        assertThat(new TargetBoundaries(WD19, register, new SmallAreas(List.of(), Map.of())).fitOf(Set.of(MILL)))
                .isEmpty();
    }
}
