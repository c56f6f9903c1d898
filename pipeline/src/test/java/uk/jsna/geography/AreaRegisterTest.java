package uk.jsna.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.jsna.indicator.AreaCode;
import uk.jsna.indicator.AreaType;

/** An invented county of two districts in 2019, which one new unitary authority follows in 2022. */
class AreaRegisterTest {

    private static final AreaCode ENGLAND = AreaCode.ENGLAND;
    private static final AreaCode REGION = new AreaCode("E12000004");
    private static final AreaCode COUNTY = new AreaCode("E10000901");
    private static final AreaCode NORTH = new AreaCode("E07000901");
    private static final AreaCode SOUTH = new AreaCode("E07000902");
    private static final AreaCode UNITARY = new AreaCode("E06000901");
    private static final AreaCode CASTLE = new AreaCode("E05000901");
    private static final AreaCode MILL = new AreaCode("E05000902");
    private static final AreaCode NEW_CASTLE = new AreaCode("E05000951");

    private static AreaRegisterBuilder lookups() {
        return new AreaRegisterBuilder()
                .add("WD19", CASTLE, "Castle & Bridge", NORTH)
                .add("WD19", MILL, "St. Mary's", SOUTH)
                .add("LAD19", NORTH, "North Vale", COUNTY)
                .add("LAD19", SOUTH, "South Vale", COUNTY)
                .add("CTY19", COUNTY, "Valeshire", REGION)
                .add("RGN19", REGION, "East Midlands", ENGLAND)
                .add("CTRY19", ENGLAND, "England", null)
                .add("WD22", NEW_CASTLE, "Castle", UNITARY)
                .add("LAD22", UNITARY, "Vale", REGION)
                .add("RGN22", REGION, "East Midlands (England)", ENGLAND);
    }

    private static Area area(AreaRegister register, AreaCode code) {
        return register.area(code).orElseThrow();
    }

    @Test
    void aWardLiesInItsDistrictCountyRegionAndCountry() {
        assertThat(area(lookups().build(), CASTLE))
                .isEqualTo(new Area(CASTLE, "Castle & Bridge", "WD19", NORTH, COUNTY, REGION, ENGLAND));
    }

    @Test
    void aUnitaryAuthorityIsItsOwnDistrictAndItsOwnCounty() {
        Area unitary = area(lookups().build(), UNITARY);

        assertThat(unitary.district()).isEqualTo(UNITARY);
        assertThat(unitary.county()).isEqualTo(UNITARY);
        assertThat(unitary.region()).isEqualTo(REGION);
        assertThat(area(lookups().build(), NEW_CASTLE).county()).isEqualTo(UNITARY);
    }

    @Test
    void aCountyHasNoDistrictAndTheCountryLiesInNothingLarger() {
        AreaRegister register = lookups().build();

        assertThat(area(register, COUNTY))
                .isEqualTo(new Area(COUNTY, "Valeshire", "CTY19", null, COUNTY, REGION, ENGLAND));
        assertThat(area(register, ENGLAND))
                .isEqualTo(new Area(ENGLAND, "England", "CTRY19", null, null, null, ENGLAND));
    }

    @Test
    void theFirstLookupGivesAnAreaItsNameAndVintage() {
        assertThat(area(lookups().build(), REGION).name()).isEqualTo("East Midlands");
        assertThat(area(lookups().build(), REGION).vintage()).isEqualTo("RGN19");
    }

    @Test
    void aLaterVintageDoesNotMoveAKnownAreaToAnotherParent() {
        AreaRegister register =
                lookups().add("LAD22", NORTH, "North Vale", UNITARY).build();

        assertThat(area(register, NORTH).county()).isEqualTo(COUNTY);
        assertThat(register.yearsOf(NORTH)).containsExactlyInAnyOrder("19", "22");
    }

    @Test
    void anAreaIsWithinItselfAndEveryAreaAboveIt() {
        Area castle = area(lookups().build(), CASTLE);

        assertThat(List.of(CASTLE, NORTH, COUNTY, REGION, ENGLAND)).allMatch(castle::isWithin);
        assertThat(List.of(MILL, SOUTH, UNITARY)).noneMatch(castle::isWithin);
    }

    @Test
    void whatLiesInACountyIsTheCountyItsDistrictsAndTheirWards() {
        assertThat(lookups().build().within(COUNTY))
                .extracting(Area::code)
                .containsExactly(CASTLE, MILL, NORTH, SOUTH, COUNTY);
    }

    @Test
    void whatLiesInAGroupAreItsWardsThatAreKnown() {
        AreaCode unknown = new AreaCode("E05999999");
        AreaGroup group = new AreaGroup(new AreaCode("G-town"), "The town", List.of(MILL, unknown, CASTLE));
        AreaRegister register = lookups().add(group).build();

        assertThat(register.groups()).containsExactly(group);
        assertThat(register.within(group.code())).extracting(Area::code).containsExactly(CASTLE, MILL);
    }

    @Test
    void aGroupLiesWhereAllOfItsAreasLie() {
        AreaGroup one = new AreaGroup(new AreaCode("G-castle"), "The castle", List.of(CASTLE));
        AreaGroup both = new AreaGroup(new AreaCode("G-both"), "Both", List.of(one.code(), MILL));
        AreaRegister register = lookups().add(one).add(both).build();

        assertThat(area(register, one.code()))
                .isEqualTo(new Area(one.code(), "The castle", "WD19", NORTH, COUNTY, REGION, ENGLAND));
        assertThat(area(register, both.code()))
                .isEqualTo(new Area(both.code(), "Both", "WD19", null, COUNTY, REGION, ENGLAND));
        assertThat(register.membersOf(both.code())).containsExactly(CASTLE, MILL);
        assertThat(register.membersOf(NORTH)).containsExactly(NORTH);
        assertThat(register.wholeOf(both.code(), Set.of(CASTLE, MILL, NORTH))).isEqualTo(Set.of(CASTLE, MILL));
        assertThat(register.wholeOf(both.code(), Set.of(CASTLE))).isEmpty();
    }

    @Test
    void anAreaAndWhatLiesInItWouldCountTwiceInAGroup() {
        AreaGroup twice = new AreaGroup(new AreaCode("G-twice"), "Twice", List.of(CASTLE, NORTH, MILL));

        assertThat(lookups().add(twice).build().countedTwice(twice.code())).containsExactly(CASTLE);
    }

    @Test
    void theYearsOfWardsAreThoseThatLookupsHold() {
        AreaRegister register = lookups().build();

        assertThat(register.wardVintages())
                .extracting(BoundaryVintage::toString)
                .containsExactly("WD19", "WD22");
        assertThat(register.wardsOf(BoundaryVintage.parse("WD19"))).containsExactly(CASTLE, MILL);
        assertThat(register.wardsOf(BoundaryVintage.parse("WD11"))).isEmpty();
    }

    @Test
    void aWardIsFoundByItsNameWithinItsAuthorityHoweverTheNameIsSpelt() {
        AreaRegister register = lookups().build();

        assertThat(register.wardNamed(NORTH, "castle and bridge")).contains(CASTLE);
        assertThat(register.wardNamed(SOUTH, "Saint Marys")).contains(MILL);
        assertThat(register.wardNamed(SOUTH, "Castle & Bridge")).isEmpty();
        assertThat(register.wardNamed(NORTH, "North Vale")).isEmpty();
    }

    @Test
    void aNameInTwoVintagesBelongsToTheWardOfThePreferredOne() {
        AreaRegister register = lookups()
                .add("WD22", new AreaCode("E05000952"), "Castle & Bridge", NORTH)
                .build();

        assertThat(register.wardNamed(NORTH, "Castle & Bridge")).contains(CASTLE);
        assertThat(area(register, new AreaCode("E05000952")).vintage()).isEqualTo("WD22");
    }

    @Test
    void aCountyIsWholeOnlyWithEveryDistrictOfOneVintage() {
        AreaRegister register = lookups().build();

        assertThat(register.wholeOf(COUNTY, Set.of(NORTH, SOUTH))).isEqualTo(Set.of(NORTH, SOUTH));
        assertThat(register.wholeOf(COUNTY, Set.of(NORTH))).isEmpty();
        assertThat(register.wholeOf(COUNTY, Set.of())).isEmpty();
        assertThat(register.wholeOf(COUNTY, Set.of(NORTH, UNITARY))).isEmpty();
    }

    @Test
    void aRegionIsWholeWithTheAuthoritiesOfEitherVintage() {
        AreaRegister register = lookups().build();

        assertThat(register.wholeOf(REGION, Set.of(NORTH, SOUTH))).isEqualTo(Set.of(NORTH, SOUTH));
        assertThat(register.wholeOf(REGION, Set.of(UNITARY))).isEqualTo(Set.of(UNITARY));
        assertThat(register.wholeOf(REGION, Set.of(SOUTH))).isEmpty();
    }

    @Test
    void authoritiesOfAnotherVintageAreNoPartOfTheWhole() {
        assertThat(lookups().build().wholeOf(REGION, Set.of(NORTH, SOUTH, UNITARY)))
                .containsExactlyInAnyOrder(NORTH, SOUTH);
    }

    @Test
    void anAreaWithoutAuthoritiesIsNeverWhole() {
        assertThat(lookups().build().wholeOf(new AreaCode("E12000009"), Set.of(NORTH)))
                .isEmpty();
        assertThat(lookups().build().wholeOf(CASTLE, Set.of(NORTH))).isEmpty();
    }

    @Test
    void areasComeByCodeWhateverTheOrderOfTheLookups() {
        assertThat(lookups().build().areas())
                .extracting(area -> area.code().value())
                .isSorted()
                .hasSize(9);
        assertThat(area(lookups().build(), COUNTY).type()).isEqualTo(AreaType.COUNTY);
    }

    @Test
    void lookupsThatPointInACircleStillGiveARegister() {
        AreaRegister register = new AreaRegisterBuilder()
                .add("LAD19", NORTH, "North Vale", COUNTY)
                .add("CTY19", COUNTY, "Valeshire", NORTH)
                .build();

        assertThat(area(register, COUNTY).district()).isEqualTo(NORTH);
        assertThat(area(register, NORTH).county()).isEqualTo(COUNTY);
    }

    @Test
    void aCodeThatTablesHoldIsTextOrNothing() {
        assertThat(Area.text(CASTLE)).isEqualTo("E05000901");
        assertThat(Area.text(null)).isNull();
    }
}
