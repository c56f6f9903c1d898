package uk.jsna.plan;

import static uk.jsna.plan.Handling.inClass;
import static uk.jsna.plan.Handling.inPlan;

import java.util.List;
import uk.jsna.plan.Handling.Change;

/** What handles each trap of the plans, by trap. */
final class TrapHandlings {

    private static final String TRAPS = "plan.TrapTest.";
    private static final String NUMBERS = "ranking.TrapsInNumbersTest.";
    private static final String GUARD = "workspace.DefinitionGuardTest.";
    private static final String RUTLAND_2012 = "rutland-2012-2015";
    private static final String LEICESTERSHIRE = "leicestershire-2008-2011";
    private static final String NOTTINGHAMSHIRE = "nottinghamshire-2011-2014";

    static final List<Handling> ALL = List.of(
            inClass(
                    "T01",
                    "plan/PlanSeries",
                    new Change(
                            "one.indicator() == null || !one.indicator().equals(other.indicator())",
                            "one.indicator() == null"),
                    TRAPS + "t01TwoDefinitionsOfOneGapAreNotOneSeries"),
            inPlan(
                    "T01",
                    NOTTINGHAMSHIRE,
                    new Change("indicator: fsm6_gap_age_16", "indicator: fsm_gap_age_16"),
                    TRAPS + "t01TwoDefinitionsOfOneGapAreNotOneSeries"),
            inClass(
                    "T01",
                    "series/DefinedSeries",
                    new Change("!one.id().equals(other.id()) || !one.definition().equals(other.definition())", "false"),
                    GUARD + "t01OneGapUnderTwoRulesOfEligibilityIsNotOneSeries"),
            inPlan("T02", NOTTINGHAMSHIRE, new Change("""
                            indicator: fsm_gap_age_16
                                group: pupils taking free school meals, and their peers
                                unit: percentage_points""", """
                            indicator: fsm_gap_age_16
                                group: pupils taking free school meals, and their peers
                                unit: percent"""), TRAPS + "t02AGapPrintedInPerCentIsInPercentagePoints"),
            inClass(
                    "T02",
                    "series/DefinedSeries",
                    new Change("!one.unit().equals(other.unit()) || one.multiplier() != other.multiplier()", "false"),
                    GUARD + "t02AGapInPointsIsNoShareInPerCent"),
            inClass(
                    "T03",
                    "plan/PlanIndicator",
                    new Change(
                            "unit == null || unitPrinted == null || unitPrinted.equals(unit.label())",
                            "unit == null || unitPrinted == null || !unitPrinted.isEmpty()"),
                    TRAPS + "t03ARatePrintedInPerCentIsFlaggedAndNotJoinedToOnePerThousand"),
            inClass(
                    "T03",
                    "plan/PlanSeries",
                    new Change("one.unit() != other.unit()", "false"),
                    TRAPS + "t03RowsInTwoUnitsAreNotOneSeries"),
            inClass(
                    "T04",
                    "plan/ThresholdOperator",
                    new Change("case AT_MOST -> comparison <= 0;", "case AT_MOST -> comparison < 0;"),
                    "plan.ThresholdTest.t04AWardAtExactlyTenPercentIsTenPercentOrBelowAndDoesNotExceedIt"),
            inClass(
                    "T04",
                    "plan/Observation",
                    new Change(
                            "return numerator.compareTo(other.multiply(denominator));",
                            "return numerator.divide(denominator, 1, java.math.RoundingMode.HALF_UP).compareTo(other);"),
                    "plan.ThresholdTest.t04AValueThatOnlyRoundsToTenPercentExceedsIt"),
            inClass(
                    "T04",
                    "ranking/Level",
                    new Change("comparison == 0 ? levelIsHot : side == Side.OVER == comparison > 0", "comparison >= 0"),
                    NUMBERS + "t04AWardAtExactlyTenIsOverNeitherButMissesBelowTen"),
            inClass(
                    "T05",
                    "plan/CohortTarget",
                    new Change("if (inCohort) {", "if (over) {"),
                    "plan.CohortTest.t05AWardThatEntersLaterIsToldApartAndDoesNotJoinTheCohort"),
            inClass(
                    "T05",
                    "ranking/Contest",
                    new Change("if (cohort.contains(figure.area())) {", "if (hot) {"),
                    NUMBERS + "t05WardsThatCameOverLaterAreNotOfTheCohort"),
            inPlan(
                    "T06",
                    LEICESTERSHIRE,
                    new Change("status: ambiguous", "status: final"),
                    TRAPS + "t06AFallThatCanBeReadInTwoWaysIsKeptAsAmbiguousAndMakesNoSeries"),
            inClass(
                    "T06",
                    "plan/ValueStatus",
                    new Change("AMBIGUOUS(ValueNote.LOW_RELIABILITY);", "AMBIGUOUS;"),
                    TRAPS + "t06AFallThatCanBeReadInTwoWaysIsKeptAsAmbiguousAndMakesNoSeries"),
            inPlan(
                    "T07",
                    NOTTINGHAMSHIRE,
                    new Change("indicator: neet_16_18_academic_year", "indicator: neet_16_18"),
                    TRAPS + "t07NeetOfTwoPopulationsIsNotOneSeries"),
            inClass(
                    "T07",
                    "series/DefinedSeries",
                    new Change("!Objects.equals(one.population(), other.population())", "false"),
                    GUARD + "t07NeetOfTwoPopulationsIsNotOneSeries"),
            inClass(
                    "T08",
                    "plan/PlanSeries",
                    new Change(".filter(time -> time.type().isYearly())", ""),
                    TRAPS + "t08AQuarterAndAMixedPeriodMakeNoTrend"),
            inClass(
                    "T08",
                    "plan/PlanSeries",
                    new Change("if (mixed || overlap) {", "if (mixed) {"),
                    TRAPS + "t08PeriodsThatOverlapMakeNoTrend"),
            inClass(
                    "T08",
                    "series/TrendOfSeries",
                    new Change("&& point.period().years() == 1", ""),
                    NUMBERS + "t08ThreeRollingYearsMakeNoTrend"),
            inClass(
                    "T09",
                    "plan/Whole",
                    new Change("""
                            return parts.stream().allMatch(figures::containsKey)
                                            ? parts.stream().map(figures::get)""", """
                            return parts.stream().anyMatch(figures::containsKey)
                                            ? parts.stream().filter(figures::containsKey).map(figures::get)"""),
                    TRAPS + "t09NoCountyFigureIsFormedFromOneOfTwoFootprints"),
            inClass(
                    "T10",
                    "plan/ReportedFigure",
                    new Change(
                            "return Optional.ofNullable(value);",
                            "return Optional.of(value == null ? BigDecimal.ZERO : value);"),
                    TRAPS + "t10StatusWordsAreNotesAndNeverZero"),
            inClass(
                    "T10",
                    "plan/ReportedFigure",
                    new Change("if (status.hasValue() != (value != null)) {", "if (period == null) {"),
                    TRAPS + "t10AStatusThatContradictsItsValueIsRefused"),
            inClass(
                    "T10",
                    "plan/ValueStatus",
                    new Change("PROVISIONAL(ValueNote.PROVISIONAL),", "PROVISIONAL,"),
                    TRAPS + "t10StatusWordsAreNotesAndNeverZero"),
            inPlan(
                    "T11",
                    NOTTINGHAMSHIRE,
                    new Change("(Bassetlaw NGS)", "(Bassetlaw NHS)"),
                    TRAPS + "t11TheLabelKeepsItsTypingErrorsBesideTheName"),
            inClass(
                    "T11",
                    "plan/PlanIndicator",
                    new Change("return name == null ? label : name;", "return label;"),
                    TRAPS + "t11TheLabelKeepsItsTypingErrorsBesideTheName"),
            inClass(
                    "T11",
                    "plan/PlanSeries",
                    new Change("!one.indicator().equals(other.indicator())", "!one.label().equals(other.label())"),
                    TRAPS + "t11RowsAreJoinedByTheirDefinitionWhateverTheirLabels"),
            inClass(
                    "T12",
                    "plan/PlanSeries",
                    new Change("parts.isEmpty() || isBrokenBetween(last(parts), period)", "parts.isEmpty()"),
                    TRAPS + "t12ATrendStopsAtABreak"),
            inClass(
                    "T12",
                    "series/DefinedSeries",
                    new Change("last == null || breakBetween(indicator, last, period).isPresent()", "last == null"),
                    GUARD + "t12ATrendStopsAtEveryRecordedBreak"),
            inClass(
                    "T12",
                    "series/TrendOfSeries",
                    new Change("start = yearly.get(i).isBreak() ? i : start;", "start = 0;"),
                    NUMBERS + "t12ATrendBeginsAtTheLastBreak"),
            inPlan(
                    "T13",
                    NOTTINGHAMSHIRE,
                    new Change("""
                            indicator: child_poverty_local_measure_2010
                                group: dependent children""", """
                            indicator: child_poverty_relative
                                group: dependent children"""),
                    TRAPS + "t13AnUnusualPrintedDefinitionIsKeptAndExplained"),
            inPlan(
                    "T13",
                    NOTTINGHAMSHIRE,
                    new Change("is below 60% of national average", "is below 60% of national median"),
                    TRAPS + "t13AnUnusualPrintedDefinitionIsKeptAndExplained"),
            inClass(
                    "T14",
                    "plan/GapTarget",
                    new Change("return Change.between(group, reference);", "return group;"),
                    TRAPS + "t14TheTargetIsOnTheGapAndNotOnEitherSide"),
            inClass(
                    "T14",
                    "review/MeasureReviewer",
                    new Change(
                            "return GapSeries.of(ofRow(rows.group(), area), ofRow(rows.reference(), area));",
                            "return ofRow(rows.group(), area);"),
                    "report.ReleaseSeriesTest.t14TheGapBetweenTwoIndicatorsIsJudgedAndNotEitherSide"),
            inClass(
                    "T15",
                    "plan/ComparatorTarget",
                    new Change(
                            "Observation now = evidence.comparator();",
                            "Observation now = Observation.ofValue(valueInPlan);"),
                    TRAPS + "t15AMovingTargetIsJudgedAgainstTheComparatorAsItIsNow"),
            inClass(
                    "T16",
                    "plan/PercentileTarget",
                    new Change(".orElse(Judgement.NOT_AVAILABLE);", ".orElse(new Judgement(Verdict.MET, true));"),
                    TRAPS + "t16APlaceAmongAuthoritiesCannotBeToldFromLocalDataAlone"),
            inClass(
                    "T17",
                    "plan/ShareTarget",
                    new Change("levels.subList(0, levels.indexOf(level) + 1)", "List.of(level)"),
                    TRAPS + "t17SharesOfALevelOrBetterDoNotAddUpToAWhole"),
            inClass(
                    "T18",
                    "plan/PlanIndicator",
                    new Change(
                            "return polarity == null ? Polarity.NO_JUDGEMENT : polarity;",
                            "return target instanceof DirectionTarget ? Polarity.HIGH_IS_GOOD : polarity;"),
                    TRAPS + "t18PolarityIsNotTakenFromThePlansDirection"),
            inClass(
                    "T19",
                    "disclosure/PrimaryRule",
                    new Change("return count >= 1 && count <= threshold;", "return false;"),
                    "disclosure.PrimaryRuleTest.eachProtectionCanBeSwitchedOff"),
            inClass(
                    "T19",
                    "disclosure/SecondarySuppression",
                    new Change("block.holdsAnyOf(wanted)", "false"),
                    "disclosure.SecondarySuppressionTest.aLoneSmallWardTakesTheSmallestFittingNeighbourWithIt"),
            inClass(
                    "T19",
                    "ranking/Ranking",
                    new Change(
                            "Posterior.ofProportion(figure.numerator(), figure.denominator(), of)",
                            "Posterior.ofProportion(1000 * figure.numerator(), 1000 * figure.denominator(), of)"),
                    NUMBERS + "t19AFewChildrenMakeNeitherASureHotSpotNorAFirstPlace"),
            inClass(
                    "T19",
                    "review/CurrentFigure",
                    new Change("? note.orElse(ValueNote.NOT_AVAILABLE).marker()", "? \"0\""),
                    "report.ReviewPartsTest.t19AWithheldFigureIsShorthandWithNothingBesideIt"),
            inPlan(
                    "T20",
                    RUTLAND_2012,
                    new Change("wording: reduce achievement gap\n      direction: decrease", """
                            wording: reduce achievement gap
                                  direction: increase"""),
                    TRAPS + "t20ACompoundRowIsTwoIndicatorsInOnePrintedRow"),
            inClass(
                    "T20",
                    "plan/PlanIndicator",
                    new Change("return row == null ? id : row;", "return id;"),
                    TRAPS + "t20ACompoundRowIsTwoIndicatorsInOnePrintedRow"),
            inPlan(
                    "T21",
                    RUTLAND_2012,
                    new Change(
                            "indicator: referrals_to_initial_assessment",
                            "indicator: referrals_to_initial_assessment\n    serves: {R12-P1: primary}"),
                    TRAPS + "t21EmptyTickColumnsStayEmpty"),
            inClass(
                    "T22",
                    "plan/PlanIndicator",
                    new Change(
                            "target == null ? Judgement.NO_TARGET_SET",
                            "target == null ? new Judgement(Verdict.MISSED, false)"),
                    TRAPS + "t22ATableWithoutTargetsSetsNoneAndKeepsBothItsYears"),
            inPlan(
                    "T22",
                    NOTTINGHAMSHIRE,
                    new Change("Summary of Performance Indicators for 2012-13", "Summary for 2013-14"),
                    TRAPS + "t22ATableWithoutTargetsSetsNoneAndKeepsBothItsYears"),
            inClass(
                    "T23",
                    "plan/Plan",
                    new Change("found.addAll(rollUp.priorities())", "found.add(each)"),
                    TRAPS + "t23AColumnForFourPrioritiesIsOneTickAndFourPriorities"),
            inClass(
                    "T24",
                    "plan/Pledges",
                    new Change("all.put(NOT_STATED, notStated());", ""),
                    TRAPS + "t24PledgesWithNoStatusAreCountedAsNotStated"),
            inClass(
                    "T24",
                    "plan/Pledges",
                    new Change("if (stated > total) {", "if (total < 0) {"),
                    TRAPS + "t24MorePledgesByStatusThanThereAreIsRefused"),
            inClass(
                    "T25",
                    "plan/Plan",
                    new Change("versions.get(versions.size() - 1)", "versions.get(0)"),
                    TRAPS + "t25TheLatestVersionOfAPlanCounts"),
            inClass(
                    "T26",
                    "plan/GrowthTarget",
                    new Change(".judge(Change.between(pace, other))", ".judge(pace)"),
                    TRAPS + "t26GrowthIsComparedAndNotLevel"),
            inClass(
                    "T26",
                    "series/TrendOfSeries",
                    new Change("SlopeDifference.of(own, other).estimate()", "own.slopeEstimate()"),
                    NUMBERS + "t26GrowthIsHeldAgainstGrowthAndNotLevelAgainstLevel"),
            inClass(
                    "T27",
                    "plan/PlanFile",
                    new Change("idsStandOnce(\"priorities\", plan.priorities().stream().map(Priority::id));", ""),
                    TRAPS + "t27TwoPrioritiesOfOneIdAreRefused"));

    private TrapHandlings() {}
}
