package uk.jsna.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.jsna.geography.AreaGroup;
import uk.jsna.geography.AreaRegister;
import uk.jsna.geography.AreaRegisterBuilder;
import uk.jsna.geography.BoundaryVintage;
import uk.jsna.indicator.AreaCode;
import uk.jsna.quality.SmallAreaLookupsAgree.Link;
import uk.jsna.quality.SmallAreaLookupsAgree.Weight;
import uk.jsna.quality.SmallAreaLookupsAgree.Years;

class BoundaryChecksTest {

    private static final BoundaryVintage LSOA11 = BoundaryVintage.parse("LSOA11");
    private static final BoundaryVintage WD19 = BoundaryVintage.parse("WD19");
    private static final AreaCode CASTLE = new AreaCode("E05000901");
    private static final AreaCode MILL = new AreaCode("E05000902");
    private static final AreaCode NORTH = new AreaCode("E07000901");

    private static Link link(int row, String area, AreaCode ward) {
        return new Link(
                new Finding.Place("lsoa11_wd19_lad19", "lookup.csv", "", row, "", ""),
                new Years(LSOA11, WD19),
                new AreaCode(area),
                "",
                ward);
    }

    private static Weight weight(int row, String area) {
        return new Weight(
                new Finding.Place("iod2019_lsoa_children_0_15", "children.csv", "", row, "", ""),
                new AreaCode(area),
                250);
    }

    private static List<Link> links() {
        return new ArrayList<>(List.of(link(2, "E01000001", CASTLE), link(3, "E01000002", MILL)));
    }

    private static List<Weight> weights() {
        return new ArrayList<>(List.of(weight(2, "E01000001"), weight(3, "E01000002")));
    }

    private static List<String> findings(List<Link> links, List<Weight> weights) {
        return SmallAreaLookupsAgree.check(links, weights, LSOA11).stream()
                .map(Finding::toString)
                .toList();
    }

    @Test
    void aWholeLookupPasses() {
        assertThat(findings(links(), weights())).isEmpty();
        assertThat(findings(links(), List.of())).isEmpty();
    }

    @Test
    void aSmallAreaInTwoWardsIsTold() {
        List<Link> links = links();
        links.add(link(4, "E01000001", MILL));

        assertThat(findings(links, weights()))
                .containsExactly(
                        "lookup.csv:4: 1 small areas lie in two wards of WD19; the first: E01000001 in E05000901"
                                + " and in E05000902, but each must lie in one. Correct the lookup.");
    }

    @Test
    void aSmallAreaWithoutChildrenIsTold() {
        List<Link> links = links();
        links.add(link(4, "E01000003", MILL));
        links.add(link(5, "W01000003", MILL));

        assertThat(findings(links, weights()))
                .containsExactly("lookup.csv:4: 1 small areas of LSOA11 have no count of children in children.csv; the"
                        + " first: E01000003. Its ward could not be split. Add the rows that are missing there.");
    }

    @Test
    void aSmallAreaThatTheLookupLacksIsTold() {
        List<Weight> weights = weights();
        weights.add(weight(4, "E01000004"));

        assertThat(findings(links(), weights))
                .containsExactly("children.csv:4: 1 small areas with children are not in the lookup of LSOA11 to WD19"
                        + " (lookup.csv); the first: E01000004, where 250 children live. They would belong to no ward."
                        + " Add the rows that are missing there.");
    }

    @Test
    void childrenCountedInTheSmallAreasOfAnotherCensusAreTold() {
        List<Link> links = links();
        links.add(link(4, "E01033770", MILL));
        links.add(link(5, "E01033771", MILL));
        List<Weight> weights = weights();
        weights.add(weight(4, "E01000004"));

        assertThat(findings(links, weights))
                .containsExactly(
                        "children.csv:4: children are counted in 1 small areas that the lookup of LSOA11 to WD19"
                                + " (lookup.csv) has not, the first E01000004, and in none of 2 that it has, the first"
                                + " E01033770, but both files must be of the small areas of one census. Add a lookup from the"
                                + " small areas of the census that the children are counted in, or name weights that are counted"
                                + " in those of LSOA11; where both are, add the rows that are missing.");
    }

    @Test
    void moreOrFewerChildrenThanCanBeAreTold() {
        assertThat(findings(links(), withChildren(0))).isEmpty();
        assertThat(findings(links(), withChildren(1_000_000))).isEmpty();
        assertThat(findings(links(), withChildren(-1)))
                .containsExactly(
                        "children.csv:4: E01000001 has -1 children, but must have between 0 and 1000000. Check that"
                                + " the column is the right one.");
        assertThat(findings(links(), withChildren(1_000_001)))
                .containsExactly(
                        "children.csv:4: E01000001 has 1000001 children, but must have between 0 and 1000000. Check"
                                + " that the column is the right one.");
    }

    private static List<Weight> withChildren(long children) {
        List<Weight> weights = weights();
        weights.add(new Weight(weight(4, "E01000001").place(), new AreaCode("E01000001"), children));
        return weights;
    }

    @Test
    void aLookupOfAnotherCensusNeedNotHoldTheSmallAreasOfThisOne() {
        assertThat(SmallAreaLookupsAgree.check(
                        List.of(link(2, "E01000009", CASTLE)), weights(), BoundaryVintage.parse("LSOA21")))
                .isEmpty();
    }

    private static AreaRegister register(AreaGroup... groups) {
        AreaRegisterBuilder builder = new AreaRegisterBuilder()
                .add("WD19", CASTLE, "Castle", NORTH)
                .add("WD11", MILL, "Mill", NORTH)
                .add("LAD19", NORTH, "North Vale", null);
        for (AreaGroup group : groups) {
            builder.add(group);
        }
        return builder.build();
    }

    private static AreaGroup group(AreaCode... areas) {
        return new AreaGroup(new AreaCode("G-town"), "The town", List.of(areas));
    }

    @Test
    void aGroupOfWardsOfTheReleasePasses() {
        assertThat(GroupsAreSound.check(register(group(CASTLE)), WD19)).isEmpty();
        assertThat(GroupsAreSound.check(register(group(NORTH)), WD19)).isEmpty();
    }

    @Test
    void aWardOfOtherBoundariesInAGroupIsTold() {
        assertThat(GroupsAreSound.check(register(group(CASTLE, MILL)), WD19))
                .extracting(Finding::message)
                .containsExactly("1 areas of G-town 'The town' are no wards of WD19 and no authorities that a lookup"
                        + " holds; the first: E05000902. Correct the code, or name the ward of WD19 in its place.");
    }

    @Test
    void anAreaThatCountsTwiceInAGroupIsTold() {
        assertThat(GroupsAreSound.check(register(group(CASTLE, NORTH)), WD19))
                .extracting(Finding::message)
                .containsExactly("E05000901 of G-town 'The town' lies in another area of the group, so that its people"
                        + " would count twice. Take one of the two out.");
    }
}
