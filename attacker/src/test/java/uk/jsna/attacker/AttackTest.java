package uk.jsna.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each technique against a release that it breaks, and against one that withstands it. */
final class AttackTest {

    @TempDir
    private Path folder;

    private Layout layout = Layout.generic();

    @Test
    void aLoneWithheldWardFollowsFromItsDistrict() throws IOException {
        AttackReport report = attack(Sheet.district("c", "12", "10", "15"));
        assertExact(report, "W1", Technique.AREA_SUM, 3);
    }

    @Test
    void twoWithheldWardsOfEnoughChildrenStayOpen() throws IOException {
        AttackReport report = attack(Sheet.district("c", "[c]", "10", "15"));
        assertThat(report.withheld()).isEqualTo(2);
        assertThat(report.exitCode()).isZero();
    }

    @Test
    void twoWithheldWardsOfTwoChildrenAreKnownWhereZerosArePublished() throws IOException {
        Sheet sheet = Sheet.district("c", "c", "20", "18");
        AttackReport withZerosPublished = attack(sheet);
        assertExact(withZerosPublished, "W1", Technique.AREA_SUM, 1);
        assertExact(withZerosPublished, "W2", Technique.AREA_SUM, 1);
        Knowledge zerosMayBeWithheld = premises(false, false, 1);
        AttackReport without = attack(zerosMayBeWithheld, sheet);
        assertThat(without.exact()).isEmpty();
        assertThat(without.narrow()).hasSize(2);
    }

    @Test
    void anIncompleteListOfAreasGivesOnlyAnUpperBound() throws IOException {
        Knowledge partial = premises(true, true, 1);
        assertThat(attack(partial, Sheet.district("c", "12", "5", "15")).exitCode())
                .isZero();
    }

    @Test
    void roundedCountsLeaveTheirRoundingOpen() throws IOException {
        Sheet sheet = Sheet.district("c", "10", "10", "15");
        assertThat(attack(sheet).exact()).hasSize(1);
        Knowledge rounded = premises(true, false, 5);
        assertThat(attack(rounded, sheet).exitCode()).isZero();
    }

    @Test
    void oneWithheldSexFollowsFromTheOther() throws IOException {
        Sheet sheet = Sheet.district("14", "12", "5", "9")
                .row("W1", "D", "11", "sex", "F", "denominator", "50")
                .row("W1", "D", "c", "sex", "M", "denominator", "50");
        assertExact(attack(sheet), "W1", Technique.GROUP_SUM, 3);
    }

    @Test
    void bothSexesWithheldStayOpen() throws IOException {
        Sheet sheet = Sheet.district("14", "12", "5", "9")
                .row("W1", "D", "c", "sex", "F", "denominator", "50")
                .row("W1", "D", "c", "sex", "M", "denominator", "50");
        assertThat(attack(sheet).exitCode()).isZero();
    }

    @Test
    void thoseNotCountedGiveAwayThoseWhoAre() throws IOException {
        Relations.Rule complement =
                new Relations.Rule(false, Key.Dimension.INDICATOR, "children", List.of("poverty", "not in poverty"));
        Sheet sheet = Sheet.district("c", "c", "10", "15").row("W1", "D", "100", "indicator", "children");
        Knowledge knowledge = Knowledge.of(layout, Relations.of(layout, complement));
        assertThat(attack(knowledge, sheet).exitCode()).isZero();
        sheet.row("W1", "D", "97", "indicator", "not in poverty");
        assertExact(attack(knowledge, sheet), "W1", Technique.GROUP_SUM, 3);
    }

    @Test
    void aPartIsAtMostTheWhole() throws IOException {
        Relations.Rule subset = new Relations.Rule(true, Key.Dimension.INDICATOR, "overweight", List.of("obese"));
        Knowledge knowledge = Knowledge.of(layout, Relations.of(layout, subset));
        Sheet small =
                new Sheet().row("W1", "", "2", "indicator", "overweight").row("W1", "", "c", "indicator", "obese");
        AttackReport report = attack(knowledge, small);
        assertThat(report.narrow()).hasSize(1);
        assertThat(report.narrow().get(0).techniques()).contains(Technique.SUBSET);
        Sheet large =
                new Sheet().row("W1", "", "30", "indicator", "overweight").row("W1", "", "c", "indicator", "obese");
        assertThat(attack(knowledge, large).exitCode()).isZero();
    }

    @Test
    void aPooledPeriodGivesAwayAWithheldYear() throws IOException {
        Sheet sheet = pooled("9", "c", "14");
        assertExact(attack(Knowledge.of(layout, windows()), sheet), "W1", Technique.POOLED_PERIOD, 4);
        assertThat(attack(Knowledge.of(layout, windows()), pooled("c", "c", "14"))
                        .exitCode())
                .isZero();
    }

    @Test
    void overlappingPeriodsGiveAwayAYearThroughYearsThatAreNotPublished() throws IOException {
        Sheet sheet = new Sheet()
                .row("W1", "", "20", "period", "2019-21", "denominator", "300")
                .row("W1", "", "23", "period", "2020-22", "denominator", "300")
                .row("W1", "", "6", "period", "2019", "denominator", "100")
                .row("W1", "", "c", "period", "2022", "denominator", "100");
        assertExact(attack(Knowledge.of(layout, windows()), sheet), "W1", Technique.POOLED_PERIOD, 9);
        Sheet withoutFirstYear = new Sheet()
                .row("W1", "", "20", "period", "2019-21", "denominator", "300")
                .row("W1", "", "23", "period", "2020-22", "denominator", "300")
                .row("W1", "", "c", "period", "2022", "denominator", "100");
        assertThat(attack(Knowledge.of(layout, windows()), withoutFirstYear).exitCode())
                .isZero();
    }

    @Test
    void theMeanOfAPooledPeriodGivesAwayItsCount() throws IOException {
        Sheet sheet = new Sheet().row("W1", "", "c", "period", "2019-21", "denominator", "300");
        assertThat(attack(Knowledge.of(layout, windows()), sheet).exitCode()).isZero();
        sheet.put("W1", "period_mean", "1.3");
        assertExact(attack(Knowledge.of(layout, windows()), sheet), "W1", Technique.PERIOD_MEAN, 4);
    }

    @Test
    void thePercentBesideAWithheldCountGivesItAway() throws IOException {
        Sheet sheet = Sheet.district("c", "c", "10", "15");
        assertThat(attack(sheet).exitCode()).isZero();
        assertExact(attack(sheet.put("W1", "value", "3.0")), "W1", Technique.OWN_VALUE, 3);
    }

    @Test
    void aRatePerThousandGivesTheCountAwayToo() throws IOException {
        layout = Layout.of(Map.of("multiplier.poverty", "1000", "limits.poverty", "byar"));
        Sheet sheet = Sheet.district("c", "c", "10", "15").put("W1", "value", "30");
        assertExact(attack(sheet), "W1", Technique.OWN_VALUE, 3);
    }

    @Test
    void percentAndLimitsTogetherGiveCountAndUnknownDenominatorAway() throws IOException {
        Sheet sheet = new Sheet()
                .row("W1", "", "c", "denominator", "", "value", "4.92", "lower_ci95", "1.69", "upper_ci95", "13.49");
        assertExact(attack(sheet), "W1", Technique.OWN_LIMITS, 3);
    }

    @Test
    void theLowerWilsonLimitAloneGivesTheCountAway() throws IOException {
        Sheet sheet = Sheet.district("c", "c", "10", "15").put("W1", "lower_ci95", "1.0");
        assertExact(attack(sheet), "W1", Technique.OWN_LIMITS, 3);
    }

    @Test
    void aByarLimitGivesTheCountAway() throws IOException {
        layout = Layout.of(Map.of("limits", "byar"));
        Sheet sheet = Sheet.district("c", "c", "10", "15").put("W1", "upper_ci95", "8.8");
        assertExact(attack(sheet), "W1", Technique.OWN_LIMITS, 3);
    }

    @Test
    void theChangeSinceAShownYearGivesTheNextYearAway() throws IOException {
        Sheet sheet = new Sheet().row("W1", "", "12", "period", "2022").row("W1", "", "c");
        assertThat(attack(sheet).exitCode()).isZero();
        Sheet withChange = new Sheet().row("W1", "", "12", "period", "2022").row("W1", "", "c", "change", "-9.0");
        assertExact(attack(withChange), "W1", Technique.CHANGE, 3);
    }

    @Test
    void theSlopeOverFiveYearsGivesTheOneWithheldYearAway() throws IOException {
        assertExact(attack(fiveYears("c", "-1.70")), "W1", Technique.SLOPE, 3);
        assertThat(attack(fiveYears("c", "")).exitCode()).isZero();
    }

    @Test
    void theGapBetweenTheSexesGivesOneAway() throws IOException {
        Sheet sheet = new Sheet()
                .row("W1", "", "c", "gap", "18.0")
                .row("W1", "", "12", "sex", "F", "denominator", "50")
                .row("W1", "", "c", "sex", "M", "denominator", "50");
        assertExact(attack(sheet), "W1", Technique.GAP, 3);
        Sheet without = new Sheet()
                .row("W1", "", "c")
                .row("W1", "", "12", "sex", "F", "denominator", "50")
                .row("W1", "", "c", "sex", "M", "denominator", "50");
        assertThat(attack(without).exitCode()).isZero();
    }

    @Test
    void aRankBetweenTwoPublishedNeighboursNarrowsACount() throws IOException {
        Sheet sheet = ranked("5", "3");
        AttackReport report = attack(sheet);
        assertThat(report.narrow()).hasSize(1);
        assertThat(report.narrow().get(0).techniques()).contains(Technique.RANK);
        assertThat(attack(ranked("25", "0")).exitCode()).isZero();
    }

    @Test
    void aZScoreGivesAWithheldCountAway() throws IOException {
        assertExact(attack(scored("-1.46")), "W1", Technique.Z_SCORE, 3);
        assertThat(attack(scored("")).exitCode()).isZero();
    }

    @Test
    void aCountThatAnEarlierReleaseShowedIsStillKnown() throws IOException {
        Sheet now = Sheet.district("c", "c", "10", "15");
        AttackReport report =
                attack(Knowledge.of(layout, Relations.of(layout)), now, Sheet.district("3", "12", "10", "15"));
        assertExact(report, "W1", Technique.EARLIER_RELEASE, 3);
        AttackReport sameMask = attack(Knowledge.of(layout, Relations.of(layout)), now, now);
        assertThat(sameMask.exitCode()).isZero();
    }

    @Test
    void anotherMaskOnTheSameFiguresGivesACountAway() throws IOException {
        Sheet now = Sheet.district("c", "12", "c", "15");
        AttackReport report =
                attack(Knowledge.of(layout, Relations.of(layout)), now, Sheet.district("c", "c", "10", "15"));
        assertThat(report.exact().stream().map(found -> found.cell().area() + found.release()))
                .containsExactlyInAnyOrder("W10", "W30", "W11", "W21");
    }

    @Test
    void aFamilyThatWasRevisedIsNotTakenForTheSame() throws IOException {
        Sheet before = Sheet.district("3", "12", "10", "15");
        Sheet now = Sheet.district("c", "c", "10", "15").put("D", "numerator", "41");
        assertThat(attack(Knowledge.of(layout, Relations.of(layout)), now, before)
                        .exitCode())
                .isZero();
    }

    /** The district rose by one; told that only one ward was revised, a reader knows by how much. */
    @Test
    void aReaderWhoIsToldWhatWasRevisedKnowsWhoCarriesTheRevision() throws IOException {
        Sheet before = Sheet.district("3", "12", "10", "15");
        Sheet now = Sheet.district("c", "c", "10", "15").put("D", "numerator", "41");
        assertExact(attackTold(Set.of("W1", "D"), now, before), "W1", Technique.AREA_SUM, 4);
        assertThat(attackTold(Set.of("W1", "W2", "D"), now, before).exitCode()).isZero();
    }

    @Test
    void aReaderWhoIsToldThatNothingWasRevisedWhereATotalWasMeetsAContradiction() throws IOException {
        Sheet before = Sheet.district("3", "12", "10", "15");
        Sheet now = Sheet.district("c", "c", "10", "15").put("D", "numerator", "41");
        assertThat(attackTold(Set.of("D"), now, before).exitCode()).isEqualTo(3);
    }

    @Test
    void aGroupOfAreasWhoseShownPartsChangedIsNotTakenForTheSame() throws IOException {
        Sheet before = new Sheet().row("G", "", "30").row("W1", "G", "20").row("W2", "G", "10");
        Sheet now = new Sheet().row("G", "", "c").row("W1", "G", "12").row("W2", "G", "c");
        assertThat(attack(Knowledge.of(layout, Relations.of(layout)), now, before)
                        .exitCode())
                .isZero();
    }

    private AttackReport attackTold(Set<String> revised, Sheet now, Sheet before) throws IOException {
        List<Release> releases = new ReleaseReader(layout)
                .read(List.of(now.writeTo(folder.resolve("now")), before.writeTo(folder.resolve("before"))));
        return new Attack(
                        releases,
                        Knowledge.of(layout, Relations.of(layout)),
                        (key, isDenominator, later, earlier) ->
                                revised.contains(key.area()) ? SameCounts.Answer.REVISED : SameCounts.Answer.SAME)
                .run();
    }

    @Test
    void aCountThatAnotherFileOfTheReleaseShowsIsNotWithheld() throws IOException {
        Path release = Sheet.district("c", "c", "10", "15").writeTo(folder.resolve("two files"));
        Sheet.district("3", "c", "10", "15").writeTo(release, "more.csv");
        AttackReport report = new Attack(
                        List.of(new ReleaseReader(layout).read(release)), Knowledge.of(layout, Relations.of(layout)))
                .run();
        assertThat(report.exact().get(0).techniques()).contains(Technique.SHOWN_ELSEWHERE);
    }

    @Test
    void aRowOfASmallGroupMayHideAZero() throws IOException {
        Sheet sheet = new Sheet().row("W1", "", "c", "denominator", "").row("W2", "", "30");
        assertThat(attack(sheet).exitCode()).isZero();
    }

    @Test
    void figuresThatDoNotAddUpAreContradictory() throws IOException {
        AttackReport report = attack(Sheet.district("30", "c", "c", "15"));
        assertThat(report.exitCode()).isEqualTo(3);
        assertThat(report.contradiction())
                .isEqualTo("the published figures contradict each other: no whole number fits one of the counts");
    }

    @Test
    void aValueThatFitsNoCountIsContradictory() throws IOException {
        AttackReport report = attack(Sheet.district("c", "c", "10", "15").put("W1", "value", "3.5"));
        assertThat(report.exitCode()).isEqualTo(3);
        assertThat(report.contradiction())
                .isEqualTo("the value or the limits printed beside a withheld count fit no count; check the multiplier"
                        + " and the method of the limits in the layout");
    }

    private static Sheet pooled(String first, String second, String third) {
        return new Sheet()
                .row("W1", "", first, "period", "2019")
                .row("W1", "", second, "period", "2020")
                .row("W1", "", third, "period", "2021")
                .row("W1", "", "27", "period", "2019-21", "denominator", "300");
    }

    private static Sheet fiveYears(String last, String slope) {
        return new Sheet()
                .row("W1", "", "10", "period", "2019")
                .row("W1", "", "10", "period", "2020")
                .row("W1", "", "9", "period", "2021")
                .row("W1", "", "7", "period", "2022")
                .row("W1", "", last, "slope", slope);
    }

    private static Sheet ranked(String above, String below) {
        return new Sheet()
                .row("D", "", "50", "denominator", "400")
                .row("W1", "D", above, "rank", "1")
                .row("W2", "D", "c", "rank", "2")
                .row("W3", "D", below, "rank", "3")
                .row("W4", "D", "c");
    }

    /** Means and standard deviation of 3, 12, 10, 15 and 8 are 9.6 and 4.506. */
    private static Sheet scored(String score) {
        return new Sheet()
                .row("W1", "", "c", "z_score", score)
                .row("W2", "", "12", "z_score", "0.53")
                .row("W3", "", "10", "z_score", "0.09")
                .row("W4", "", "15", "z_score", "1.20")
                .row("W5", "", "8", "z_score", "-0.36");
    }

    private Relations windows() {
        return Relations.of(
                layout,
                new Relations.Rule(false, Key.Dimension.PERIOD, "2019-21", List.of("2019", "2020", "2021")),
                new Relations.Rule(false, Key.Dimension.PERIOD, "2020-22", List.of("2020", "2021", "2022")));
    }

    private Knowledge premises(boolean zerosArePublished, boolean isPartial, int base) {
        Knowledge.Rounding rounding = new Knowledge.Rounding(base, 1);
        return new Knowledge(layout, Relations.of(layout), zerosArePublished, isPartial, rounding, 4, false);
    }

    private AttackReport attack(Sheet sheet) throws IOException {
        return attack(Knowledge.of(layout, Relations.of(layout)), sheet);
    }

    private AttackReport attack(Knowledge knowledge, Sheet... releases) throws IOException {
        List<Path> folders = new ArrayList<>();
        for (int i = 0; i < releases.length; i++) {
            folders.add(releases[i].writeTo(folder.resolve("release" + i)));
        }
        ReleaseReader reader = new ReleaseReader(layout, knowledge.relations());
        return new Attack(reader.read(folders), knowledge).run();
    }

    private static void assertExact(AttackReport report, String area, Technique technique, long count) {
        assertThat(report.contradiction()).isEmpty();
        assertThat(report.exitCode()).isEqualTo(1);
        assertThat(report.exact()).anySatisfy(found -> {
            assertThat(found.cell().area()).isEqualTo(area);
            assertThat(found.techniques()).contains(technique);
            assertThat(found.range().least()).isEqualTo(count);
        });
    }
}
