package uk.jsna.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.jsna.indicator.Indicator;
import uk.jsna.indicator.PeriodType;
import uk.jsna.indicator.TimePeriod;
import uk.jsna.indicator.ValueType;
import uk.jsna.series.DefinedSeries;

/** The traps of the plans' texts, met by the product's own indicators: two definitions never make one series. */
class DefinitionGuardTest {

    private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.builtIn();

    private static Indicator indicator(String id) {
        return CATALOGUE.find(id).orElseThrow();
    }

    private static Indicator like(Indicator one, String id, String definition, String unit) {
        return new Indicator(
                id,
                one.name(),
                definition,
                one.domain(),
                one.valueType(),
                unit,
                one.multiplier(),
                one.polarity(),
                one.periodType(),
                one.decimals(),
                one.denominator(),
                one.aliases(),
                one.population(),
                one.breaks());
    }

    private static List<TimePeriod> periods(PeriodType type, String... labels) {
        return Arrays.stream(labels).map(label -> TimePeriod.parse(type, label)).toList();
    }

    private static void isRefused(List<Indicator> indicators, String reason) {
        assertThatThrownBy(() -> DefinedSeries.joined(indicators, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(reason);
    }

    @Test
    void t01OneGapUnderTwoRulesOfEligibilityIsNotOneSeries() {
        Indicator gcse = indicator("ks4_basics_94");
        Indicator now =
                like(gcse, "fsm_gap_age_16", "Pupils eligible for free school meals now, and the others", "points");
        Indicator ever =
                like(gcse, "fsm6_gap_age_16", "Pupils eligible in the last six years, and the others", "points");

        isRefused(
                List.of(now, ever),
                "fsm_gap_age_16 counts 'Pupils eligible for free school meals now, and the others' and fsm6_gap_age_16"
                        + " counts 'Pupils eligible in the last six years, and the others', but one series must have one"
                        + " definition. Show them apart.");
    }

    @Test
    void t02AGapInPointsIsNoShareInPerCent() {
        Indicator share = indicator("ks4_basics_94");

        isRefused(
                List.of(share, like(share, share.id(), share.definition(), "percentage points")),
                "ks4_basics_94 is in % and ks4_basics_94 in percentage points, but one series must have one unit. Show"
                        + " them apart.");
    }

    @Test
    void t03ConceptionsPerThousandAreNotJoinedToAPercentage() {
        Indicator rate = indicator("under18_conceptions");

        assertThat(rate.unit()).isEqualTo("per 1,000");
        isRefused(
                List.of(rate, like(rate, rate.id(), rate.definition(), "%")),
                "under18_conceptions is in per 1,000 and under18_conceptions in %, but one series must have one unit."
                        + " Show them apart.");
    }

    @Test
    void t07NeetOfTwoPopulationsIsNotOneSeries() {
        isRefused(
                List.of(indicator("neet_16_17"), indicator("neet_16_18_academic_year")),
                "neet_16_17 is about young people aged 16 and 17 known to the authority and neet_16_18_academic_year"
                        + " about young people in academic years 12 to 14, but one series must be about one population."
                        + " Show them apart.");
    }

    @Test
    void t08PeriodsOfTwoKindsAreNotOneSeries() {
        assertThatThrownBy(() -> DefinedSeries.of(
                        indicator("neet_16_17"), periods(PeriodType.ACADEMIC_YEAR, "2018/19", "2019/20")))
                .hasMessage(
                        "neet_16_17 has a figure for 2018/19, a ACADEMIC_YEAR, but a series must have periods of one"
                                + " kind, CALENDAR_YEAR. Leave it out.");
    }

    @Test
    void t08IndicatorsOfTwoKindsOfPeriodAreNotOneSeries() {
        Indicator year = indicator("neet_16_17");
        Indicator quarter = new Indicator(
                "neet_16_17_quarter",
                year.name(),
                year.definition(),
                year.domain(),
                year.valueType(),
                year.unit(),
                year.multiplier(),
                year.polarity(),
                PeriodType.FINANCIAL_QUARTER,
                year.decimals(),
                year.denominator(),
                year.aliases(),
                year.population(),
                year.breaks());

        isRefused(
                List.of(year, quarter),
                "neet_16_17 is by CALENDAR_YEAR and neet_16_17_quarter by FINANCIAL_QUARTER, but one series must have"
                        + " periods of one kind. Show them apart.");
    }

    @Test
    void t08PooledPeriodsMakeNoTrend() {
        assertThatThrownBy(() -> DefinedSeries.of(
                        indicator("obesity_year6"), periods(PeriodType.ACADEMIC_YEAR, "2011/12 - 13/14")))
                .hasMessage(
                        "obesity_year6 has a figure for 2011/12 - 13/14, but a trend must have single yearly periods,"
                                + " for others overlap. Show the figure alone.");
    }

    @Test
    void t12ATrendStopsAtEveryRecordedBreak() {
        DefinedSeries series = DefinedSeries.of(
                indicator("good_level_of_development"),
                periods(PeriodType.ACADEMIC_YEAR, "2010/11", "2011/12", "2012/13", "2018/19", "2021/22", "2022/23"));

        assertThat(series.parts())
                .extracting(part -> part.stream().map(TimePeriod::label).collect(Collectors.joining(" ")))
                .containsExactly("2010/11 2011/12", "2012/13 2018/19", "2021/22 2022/23");
        assertThat(series.latestPart()).hasSize(2);
    }

    @Test
    void t13IncomeBelowTheAverageIsNotIncomeBelowTheMedian() {
        Indicator median = indicator("child_poverty_relative");
        Indicator average = like(
                median,
                "children_below_60_percent_of_average",
                "Children with income below 60% of the national average",
                "%");

        assertThat(median.definition()).contains("60% of the median");
        assertThat(DefinedSeries.whyApart(median, average).orElseThrow())
                .startsWith("child_poverty_relative counts 'Children under 16")
                .endsWith("below 60% of the national average', but one series must have one definition. Show them"
                        + " apart.");
    }

    @Test
    void twoFiguresOfOnePeriodAreRefused() {
        assertThatThrownBy(() ->
                        DefinedSeries.of(indicator("neet_16_17"), periods(PeriodType.CALENDAR_YEAR, "2019", "2019")))
                .hasMessage("neet_16_17 has two figures for 2019, but a series must have one a period. Leave one out.");
    }

    @Test
    void everyIndicatorSaysWhomItIsAboutAndWhyItBreaks() {
        assertThat(CATALOGUE.all()).allSatisfy(indicator -> {
            assertThat(indicator.population()).as(indicator.id()).isNotNull();
            assertThat(indicator.breaks())
                    .allSatisfy(each -> assertThat(each.reason()).isNotBlank());
        });
        assertThat(CATALOGUE.all())
                .filteredOn(indicator -> indicator.valueType() != ValueType.COUNT)
                .filteredOn(indicator -> !indicator.breaks().isEmpty())
                .extracting(Indicator::id)
                .contains("good_level_of_development", "attainment8");
    }
}
