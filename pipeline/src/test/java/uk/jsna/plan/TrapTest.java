package uk.jsna.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import uk.jsna.document.YamlDocument;
import uk.jsna.indicator.PeriodType;
import uk.jsna.indicator.Polarity;
import uk.jsna.indicator.TimePeriod;
import uk.jsna.indicator.ValueNote;
import uk.jsna.statistics.Interval;
import uk.jsna.statistics.LinearTrend;
import uk.jsna.statistics.SlopeDifference;

class TrapTest {

    private static final Plan NOTTINGHAMSHIRE = PlanFiles.plan("nottinghamshire-2011-2014");
    private static final Plan LEICESTERSHIRE = PlanFiles.plan("leicestershire-2008-2011");
    private static final Plan RUTLAND_2012 = PlanFiles.plan("rutland-2012-2015");
    private static final Plan RUTLAND_2016 = PlanFiles.plan("rutland-2016-2019");
    private static final LocalDate LATER = LocalDate.of(2019, 3, 31);

    private static Observation figure(String value, double lower, double upper) {
        return Observation.ofValue(new BigDecimal(value), new Interval(lower, upper));
    }

    @Test
    void t01TwoDefinitionsOfOneGapAreNotOneSeries() {
        assertThatThrownBy(() -> PlanSeries.of(List.of(NOTTINGHAMSHIRE.row("N11-03"), NOTTINGHAMSHIRE.row("N11-I05"))))
                .hasMessage("N11-03 is of fsm_gap_age_16 and N11-I05 of fsm6_gap_age_16, but one series must have one"
                        + " definition. Show them apart.");
    }

    @Test
    void t02AGapPrintedInPerCentIsInPercentagePoints() {
        assertThat(NOTTINGHAMSHIRE.row("N11-03").unit()).isEqualTo(Unit.PERCENTAGE_POINTS);
        assertThat(NOTTINGHAMSHIRE.row("N11-I05").unitMismatch())
                .contains("printed in '%', but the standard unit is percentage points");
    }

    @Test
    void t03ARatePrintedInPerCentIsFlaggedAndNotJoinedToOnePerThousand() {
        PlanIndicator rutland = RUTLAND_2012.row("R12-04");

        assertThat(rutland.unitMismatch()).contains("printed in '%', but the standard unit is per 1,000");
        assertThat(RUTLAND_2012.row("R12-01").unitMismatch()).isEmpty();
    }

    @Test
    void t03RowsInTwoUnitsAreNotOneSeries() {
        PlanIndicator perThousand = NOTTINGHAMSHIRE.row("N11-I04");
        Plan misread = PlanFile.plan(YamlDocument.parse("plan.yaml", PlanFiles.HEAD + """
            indicators:
              - {id: X-1, label: teenage conceptions, indicator: under18_conceptions, unit: percent, source: here}
            """));

        assertThat(PlanSeries.whyApart(perThousand, misread.row("X-1")))
                .contains("N11-I04 is in PER_1000 and X-1 in PERCENT, but one series must have one unit. Show them"
                        + " apart.");
    }

    @Test
    void t06AFallThatCanBeReadInTwoWaysIsKeptAsAmbiguousAndMakesNoSeries() {
        ReportedFigure fall = LEICESTERSHIRE.statements().stream()
                .filter(each -> each.id().equals("L08-F1"))
                .findFirst()
                .orElseThrow()
                .figures()
                .get(0);

        assertThat(fall.status()).isEqualTo(ValueStatus.AMBIGUOUS);
        assertThat(fall.status().note()).contains(ValueNote.LOW_RELIABILITY);
        assertThat(LEICESTERSHIRE.row("L08-18").figures()).hasSize(1);
        assertThat(Progress.observed(LEICESTERSHIRE.row("L08-18"))).isEmpty();
    }

    @Test
    void t07NeetOfTwoPopulationsIsNotOneSeries() {
        assertThat(PlanSeries.whyApart(LEICESTERSHIRE.row("L08-18"), NOTTINGHAMSHIRE.row("N11-I13")))
                .contains(
                        "L08-18 is of neet_16_18 and N11-I13 of neet_16_18_academic_year, but one series must have one"
                                + " definition. Show them apart.");
        assertThat(PlanSeries.whyApart(LEICESTERSHIRE.row("L08-18"), RUTLAND_2012.row("R12-I23")))
                .isEmpty();
    }

    @Test
    void t08AQuarterAndAMixedPeriodMakeNoTrend() {
        assertThatThrownBy(() ->
                        PlanSeries.of(List.of(NOTTINGHAMSHIRE.row("N11-I01"))).parts())
                .hasMessage(
                        "N11-I01 has a figure for '2012/13 Q3', but a trend must have yearly periods. Show the figure"
                                + " alone.");
        assertThatThrownBy(() ->
                        PlanSeries.of(List.of(NOTTINGHAMSHIRE.row("N11-I07"))).parts())
                .hasMessage("N11-I07 has a figure for '2012/13 Q4 & annual', but a trend must have yearly periods. Show"
                        + " the figure alone.");
    }

    @Test
    void t08PeriodsThatOverlapMakeNoTrend() {
        PlanIndicator rolling = withFigures("""
                  - {printed: a, status: final, value: 1, period: {printed: p, type: calendar_year, period: 2010 - 12}}
                  - {printed: b, status: final, value: 2, period: {printed: q, type: calendar_year, period: 2011 - 13}}
            """, "");

        assertThatThrownBy(() -> PlanSeries.of(List.of(rolling)).parts())
                .hasMessage(
                        "periods 2010 - 12 and 2011 - 13 overlap or are of two types, but a trend must have periods of"
                                + " one type that do not. Leave one out.");
    }

    @Test
    void t09NoCountyFigureIsFormedFromOneOfTwoFootprints() {
        Whole county = NOTTINGHAMSHIRE.wholes().get(0);
        Observation bassetlaw = Figures.children(343, 1000);

        assertThat(county.of(Map.of("N11-I03", bassetlaw))).isEmpty();
        assertThat(county.of(Map.of("N11-I03", bassetlaw, "N11-I02", Figures.children(1500, 3000))))
                .hasValueSatisfying(all -> {
                    assertThat(all.value()).isEqualTo(100.0 * 1843 / 4000);
                    assertThat(all.hasLimits()).isFalse();
                });
    }

    @Test
    void t10StatusWordsAreNotesAndNeverZero() {
        ReportedFigure tbc = NOTTINGHAMSHIRE.row("N11-I02").figures().get(0);
        ReportedFigure fresh = NOTTINGHAMSHIRE.row("N11-I06").figures().get(0);
        ReportedFigure provisional = NOTTINGHAMSHIRE.row("N11-I13").figures().get(0);

        assertThat(tbc.number()).isEmpty();
        assertThat(tbc.status().note()).contains(ValueNote.NOT_AVAILABLE);
        assertThat(fresh.number()).isEmpty();
        assertThat(fresh.status().note()).contains(ValueNote.NOT_APPLICABLE);
        assertThat(provisional.number()).contains(new BigDecimal("2.5"));
        assertThat(provisional.status().note()).contains(ValueNote.PROVISIONAL);
    }

    @Test
    void t10AStatusThatContradictsItsValueIsRefused() {
        assertThatThrownBy(() -> new ReportedFigure(
                        "tbc", ValueStatus.TBC, BigDecimal.ZERO, new PlanPeriod("now", null, null), null, null, null))
                .hasMessage("has status 'tbc' and the value 0, but must have none. Take the number out, or change the"
                        + " status.");
        assertThatThrownBy(() -> new ReportedFigure(
                        "5%", ValueStatus.FINAL, null, new PlanPeriod("now", null, null), null, null, null))
                .hasMessage("has status 'final' and no value, but must have one. Give the number.");
    }

    @Test
    void t11TheLabelKeepsItsTypingErrorsBesideTheName() {
        assertThat(NOTTINGHAMSHIRE.row("N11-I03").label()).contains("Bassetlaw NGS");
        assertThat(NOTTINGHAMSHIRE.row("N11-I03").title()).isEqualTo("Breastfeeding at 6 to 8 weeks, NHS Bassetlaw");
        assertThat(NOTTINGHAMSHIRE.row("N11-I15").label()).contains("4-5, 10-11");
        assertThat(NOTTINGHAMSHIRE.row("N11-I15").indicator()).isEqualTo("excess_weight_reception");
        assertThat(RUTLAND_2012.row("R12-I08").label())
                .isEqualTo("Percentage of child protection cases which were reviewed within");
    }

    @Test
    void t11RowsAreJoinedByTheirDefinitionWhateverTheirLabels() {
        PlanIndicator one = LEICESTERSHIRE.row("L08-18");
        PlanIndicator other = RUTLAND_2012.row("R12-I23");

        assertThat(one.label()).isNotEqualTo(other.label());
        assertThat(PlanSeries.whyApart(one, other)).isEmpty();
    }

    @Test
    void t12ATrendStopsAtABreak() {
        PlanIndicator broken = withFigures("""
                  - {printed: a, status: final, value: 1, period: {printed: p, type: academic_year, period: 2010/11}}
                  - {printed: b, status: final, value: 2, period: {printed: q, type: academic_year, period: 2011/12}}
                  - {printed: c, status: final, value: 3, period: {printed: r, type: academic_year, period: 2012/13}}
            """, "    breaks: [{from: 2012-09-01, reason: new profile}]\n");

        assertThat(PlanSeries.of(List.of(broken)).parts())
                .containsExactly(
                        List.of(
                                TimePeriod.parse(PeriodType.ACADEMIC_YEAR, "2010/11"),
                                TimePeriod.parse(PeriodType.ACADEMIC_YEAR, "2011/12")),
                        List.of(TimePeriod.parse(PeriodType.ACADEMIC_YEAR, "2012/13")));
    }

    @Test
    void t13AnUnusualPrintedDefinitionIsKeptAndExplained() {
        PlanIndicator poverty = NOTTINGHAMSHIRE.row("N11-I10");

        assertThat(poverty.label()).contains("60% of national average");
        assertThat(poverty.note()).contains("median");
        assertThat(poverty.indicator()).isNotEqualTo("child_poverty_relative");
    }

    @Test
    void t14TheTargetIsOnTheGapAndNotOnEitherSide() {
        GapTarget gap = RUTLAND_2016.target("R16-07", GapTarget.class);
        Observation baseline = GapTarget.gap(figure("23", 22, 24), figure("12.5", 12, 13));
        Observation bothWorse = GapTarget.gap(figure("30", 29, 31), figure("22", 21, 23));
        Observation bothBetter = GapTarget.gap(figure("20", 19, 21), figure("5", 4, 6));

        assertThat(baseline.value()).isEqualTo(10.5);
        assertThat(gap.judge(Evidence.on(LATER, bothWorse).withBaseline(baseline)))
                .isEqualTo(new Judgement(Verdict.MET, true));
        assertThat(gap.judge(Evidence.on(LATER, bothBetter).withBaseline(baseline)))
                .isEqualTo(new Judgement(Verdict.MISSED, false));
        assertThat(RUTLAND_2016.row("R16-07").note()).startsWith("Two sets of children");
        assertThat(RUTLAND_2016.row("R16-05").judge(Evidence.on(LATER, figure("12", 11, 13))))
                .isEqualTo(new Judgement(Verdict.NO_TARGET_SET, false));
    }

    @Test
    void t15AMovingTargetIsJudgedAgainstTheComparatorAsItIsNow() {
        ComparatorTarget teeth = RUTLAND_2016.target("R16-08", ComparatorTarget.class);
        Evidence now = Evidence.on(LATER, figure("24", 23.5, 24.5));
        Observation england = figure("23.3", 23.1, 23.5);

        assertThat(teeth.judge(now.withComparator(england))).isEqualTo(new Judgement(Verdict.MISSED, false));
        assertThat(teeth.judgeAsPrinted(now)).isEqualTo(new Judgement(Verdict.MET, true));
        assertThat(teeth.judge(now)).isEqualTo(new Judgement(Verdict.NOT_AVAILABLE, false));
    }

    @Test
    void t16APlaceAmongAuthoritiesCannotBeToldFromLocalDataAlone() {
        PercentileTarget top = LEICESTERSHIRE.target("L08-04a", PercentileTarget.class);
        Observation own = figure("81", 80, 82);

        assertThat(top.judge(Evidence.on(LATER, own))).isEqualTo(new Judgement(Verdict.NOT_AVAILABLE, false));
        assertThat(top.judge(Evidence.on(LATER, own).withAuthorities(List.of(own))))
                .isEqualTo(new Judgement(Verdict.NOT_AVAILABLE, false));
    }

    @Test
    void t17SharesOfALevelOrBetterDoNotAddUpToAWhole() {
        Map<String, Long> schools = Map.of("outstanding", 15L, "good", 60L, "satisfactory", 25L);

        for (String id : List.of("L08-09", "L08-10", "L08-11")) {
            ShareTarget target = LEICESTERSHIRE.target(id, ShareTarget.class);
            assertThat(target.judge(Evidence.on(LATER, target.share(schools))).verdict())
                    .as(id)
                    .isEqualTo(Verdict.MET);
        }
        assertThat(LEICESTERSHIRE
                        .target("L08-10", ShareTarget.class)
                        .share(schools)
                        .value())
                .isEqualTo(75);
    }

    @Test
    void t18PolarityIsNotTakenFromThePlansDirection() {
        assertThat(RUTLAND_2012.row("R12-I07").judgedBy()).isEqualTo(Polarity.NO_JUDGEMENT);
        assertThat(RUTLAND_2012.target("R12-I07", DirectionTarget.class).direction())
                .isEqualTo(Direction.INCREASE);
        assertThat(NOTTINGHAMSHIRE.row("N11-I07").judgedBy()).isEqualTo(Polarity.NO_JUDGEMENT);
        assertThat(NOTTINGHAMSHIRE.row("N11-I08").judgedBy()).isEqualTo(Polarity.NO_JUDGEMENT);
        assertThat(RUTLAND_2012.row("R12-I16").judgedBy()).isEqualTo(Polarity.NO_JUDGEMENT);
    }

    @Test
    void t20ACompoundRowIsTwoIndicatorsInOnePrintedRow() {
        List<PlanIndicator> row =
                PrintedRows.of(RUTLAND_2012, "R12-table").rows().getOrDefault("R12-I18", List.of());

        assertThat(row).extracting(PlanIndicator::id).containsExactly("R12-I18a", "R12-I18b");
        assertThat(row)
                .extracting(PlanIndicator::label)
                .containsOnly("Raise Educational Attainment and reduce achievement gap at Key Stage 1 & 2");
        assertThat(row)
                .extracting(each ->
                        RUTLAND_2012.target(each.id(), DirectionTarget.class).direction())
                .containsExactly(Direction.INCREASE, Direction.DECREASE);
    }

    @Test
    void t21EmptyTickColumnsStayEmpty() {
        assertThat(PrintedRows.of(RUTLAND_2012, "R12-table").rows().values())
                .allSatisfy(row -> assertThat(row)
                        .allSatisfy(each -> assertThat(each.serves()).isEmpty()));
        assertThat(RUTLAND_2012.tables().get(0).columns()).hasSize(6);
    }

    @Test
    void t22ATableWithoutTargetsSetsNoneAndKeepsBothItsYears() {
        assertThat(PrintedRows.of(NOTTINGHAMSHIRE, "N11-table").rows().values())
                .allSatisfy(row -> assertThat(row.get(0).judge(Evidence.on(LATER, figure("1", 0, 2))))
                        .isEqualTo(new Judgement(Verdict.NO_TARGET_SET, false)));
        assertThat(NOTTINGHAMSHIRE.tables().get(0).title()).endsWith("2013-14");
        assertThat(NOTTINGHAMSHIRE.tables().get(0).otherTitles())
                .containsExactly("Summary of Performance Indicators for 2012-13");
    }

    @Test
    void t23AColumnForFourPrioritiesIsOneTickAndFourPriorities() {
        assertThat(NOTTINGHAMSHIRE.prioritiesOf(
                        NOTTINGHAMSHIRE.row("N11-I05").serves().keySet()))
                .isEqualTo(Set.of("N11-P1", "N11-P4", "N11-P5", "N11-P6"));
        assertThat(NOTTINGHAMSHIRE.row("N11-I05").serves()).isEqualTo(Map.of("N11-C1", Role.PRIMARY));
        assertThat(NOTTINGHAMSHIRE.prioritiesOf(List.of("N11-C1", "N11-P4"))).hasSize(4);
    }

    @Test
    void t24PledgesWithNoStatusAreCountedAsNotStated() {
        Pledges pledges = NOTTINGHAMSHIRE.pledge("N11-06");

        assertThat(pledges.rollUp())
                .isEqualTo(Map.of("achieved", 19, "on schedule", 42, "slower than planned", 9, "not stated", 14));
        assertThat(pledges.rollUp().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(pledges.total());
    }

    @Test
    void t24MorePledgesByStatusThanThereAreIsRefused() {
        assertThatThrownBy(() -> new Pledges("X", "promises", 5, 1, Map.of("done", 6), "here"))
                .hasMessage("has 6 pledges by status, but must have at most the total, 5");
    }

    @Test
    void t25TheLatestVersionOfAPlanCounts() {
        assertThat(LEICESTERSHIRE.versions())
                .extracting(version -> version.priorities().size())
                .containsExactly(4, 6);
        assertThat(LEICESTERSHIRE.latestVersion())
                .hasValueSatisfying(version -> assertThat(version.texts()).containsExactly("S003"));
    }

    @Test
    void t26GrowthIsComparedAndNotLevel() {
        GrowthTarget faster = RUTLAND_2012.target("R12-07", GrowthTarget.class);
        double[] years = {0, 1, 2, 3, 4};
        LinearTrend high = LinearTrend.of(years, new double[] {70, 70.4, 71.1, 71.5, 72});
        LinearTrend steep = LinearTrend.of(years, new double[] {50, 52.1, 53.9, 56.1, 58});

        assertThat(faster.judge(SlopeDifference.of(steep, high), LATER)).isEqualTo(new Judgement(Verdict.MET, true));
        assertThat(faster.judge(SlopeDifference.of(high, steep), LATER))
                .isEqualTo(new Judgement(Verdict.MISSED, false));
        assertThat(faster.judge(Evidence.on(LATER, figure("2", 1.8, 2.2)).withComparator(figure("0.5", 0.4, 0.6))))
                .isEqualTo(new Judgement(Verdict.MET, true));
        assertThat(faster.judge(Evidence.on(LATER, figure("0.5", 0.4, 0.6)).withComparator(figure("2", 1.8, 2.2))))
                .isEqualTo(new Judgement(Verdict.MISSED, false));
        assertThat(faster.judge(Evidence.on(LATER, figure("2", 1.8, 2.2))))
                .isEqualTo(new Judgement(Verdict.NOT_AVAILABLE, false));
    }

    @Test
    void t27PrioritiesAreToldApartByTheirIdsAndNotByTheirNumbers() {
        assertThat(RUTLAND_2016.priorities()).extracting(Priority::id).doesNotHaveDuplicates();
        assertThat(RUTLAND_2016.priorities())
                .filteredOn(each -> each.number().contains("1 in action"))
                .extracting(Priority::id, Priority::themes)
                .containsExactly(
                        Tuple.tuple("R16-P6", List.of("R16-T2")),
                        Tuple.tuple("R16-P8", List.of("R16-T3")),
                        Tuple.tuple("R16-P9", List.of("R16-T4")));
    }

    @Test
    void t27TwoPrioritiesOfOneIdAreRefused() {
        YamlDocument document = YamlDocument.parse("plan.yaml", PlanFiles.HEAD + """
            priorities:
              - {id: X-P1, number: "1", name: First, source: here}
              - {id: X-P1, number: "1", name: First of another theme, source: here}
            """);

        assertThatThrownBy(() -> PlanFile.plan(document))
                .hasMessage("plan.yaml:9: priorities[1].id is 'X-P1' a second time. Give it an id of its own.");
    }

    @Test
    void everyTrapThatAnIndicatorNamesIsInTheVocabulary() {
        Vocabulary words = Vocabulary.read(PlanFiles.folder().resolve("vocabulary.yaml"));
        List<String> known = words.traps().stream().map(Vocabulary.Trap::id).toList();

        assertThat(known).hasSize(27);
        for (Plan plan : List.of(NOTTINGHAMSHIRE, LEICESTERSHIRE, RUTLAND_2012, RUTLAND_2016)) {
            assertThat(plan.indicators()).allSatisfy(each -> assertThat(known).containsAll(each.traps()));
        }
    }

    private static PlanIndicator withFigures(String figures, String more) {
        return PlanFile.plan(YamlDocument.parse("plan.yaml", PlanFiles.HEAD + """
            indicators:
              - id: X-1
                label: a share
                indicator: a_share
                unit: percent
                source: here
                figures:
            """ + figures + more))
                .row("X-1");
    }
}
