package uk.jsna.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.jsna.geography.AreaRegister;
import uk.jsna.geography.AreaRegisterBuilder;
import uk.jsna.indicator.AreaCode;
import uk.jsna.indicator.Indicator;
import uk.jsna.indicator.PeriodType;
import uk.jsna.indicator.Polarity;
import uk.jsna.indicator.ValueType;

/** What each check on figures says, of published figures and of the council's own. */
class SliceGateTest {

    private static final String COUNCIL = "E07000901";
    private static final Indicator POVERTY = indicator("poverty", ValueType.PROPORTION, 16);
    private static final AreaRegister REGISTER = new AreaRegisterBuilder()
            .add("WD19", new AreaCode("E05000901"), "Castle", new AreaCode(COUNCIL))
            .add("WD19", new AreaCode("E05000902"), "Bridge", new AreaCode(COUNCIL))
            .add("LAD19", new AreaCode(COUNCIL), "North Vale", null)
            .build();

    private static Indicator indicator(String id, ValueType type, double years) {
        return new Indicator(
                id,
                id,
                "What is counted",
                "domain",
                type,
                "%",
                100,
                Polarity.LOW_IS_GOOD,
                PeriodType.FINANCIAL_YEAR_ENDING,
                1,
                new Indicator.DenominatorRule("population_0_15", 1),
                List.of(),
                new Indicator.Population("children", years),
                List.of());
    }

    private static GateRules rules() {
        Populations roughly = new Populations();
        roughly.add(new AreaCode("E05000901"), 2020, 1600, 16);
        return new GateRules(
                Map.of("poverty", POVERTY),
                new GateRules.Population((indicator, area, sex, year) -> year == 2020 ? 1000 : Double.NaN, roughly),
                ExpectedWards.of(REGISTER, "WD19", List.of(new AreaCode(COUNCIL))),
                List.of(new GateRules.Agreement("poverty", "one", "other", 0.05)),
                new GateRules.Limits(0.15, 2));
    }

    private static CheckedFigure figure(String source, String code, CheckedFigure.Amounts amounts) {
        boolean ward = code.startsWith("E05");
        return new CheckedFigure(
                new CheckedFigure.Slice(
                        "poverty", new CheckedFigure.Group("Persons", "Total", "Total"), "FYE2021", 2021, 20200000),
                new CheckedFigure.OnArea(
                        new AreaCode(code), ward ? "A ward" : "North Vale", COUNCIL, null, ward ? "WD19" : "LAD19"),
                new CheckedFigure.From(
                        new Finding.Place(source, source + ".csv", "", 7, "", code), 0, source.equals("council")),
                amounts);
    }

    private static CheckedFigure.Amounts amounts(double numerator, double denominator, double printed) {
        return new CheckedFigure.Amounts(numerator, denominator, printed, 1);
    }

    private static Breach only(String check, CheckedFigure... slice) {
        return report(slice).breaches().stream()
                .filter(breach -> breach.finding().check().equals(check))
                .reduce((one, other) -> {
                    throw new AssertionError(one + " and " + other);
                })
                .orElseThrow();
    }

    private static GateReport report(CheckedFigure... slice) {
        return QualityGate.complete().figures(rules()).look(Arrays.asList(slice));
    }

    private static void says(Breach breach, String told, String kept) {
        assertThat(breach.finding().message()).isEqualTo(told);
        assertThat(breach.kept()).isEqualTo(kept);
    }

    @Test
    void aPercentageBeyondAHundredIsToldWithItsNumberOnlyWhereItIsPublished() {
        String counted =
                "poverty FYE2021: the printed percentage is 260 for E05000901, but must be from 0 to 100. Check"
                        + " the column, and whether it holds fractions.";
        CheckedFigure.Amounts amounts = amounts(Double.NaN, Double.NaN, 260);

        says(only("percentage_is_at_most_100", figure("one", "E05000901", amounts)), counted, counted);
        says(
                only("percentage_is_at_most_100", figure("council", "E05000901", amounts)),
                "poverty FYE2021: the printed percentage for E05000901 is none, but must be from 0 to 100. Check the"
                        + " column, and whether it holds fractions.",
                counted);
    }

    @Test
    void aPrintedValueIsHeldAgainstItsCountsToTheLastPlace() {
        String counted =
                "poverty FYE2021: the printed value is 12 for E05000901, and count over denominator (published)"
                        + " is 10.0, but must be one within the printed rounding. Find out which is right before either is"
                        + " quoted.";

        says(
                only("printed_value_agrees_with_counts", figure("one", "E05000901", amounts(150, 1500, 12))),
                counted,
                counted);
        says(
                only("printed_value_agrees_with_counts", figure("council", "E05000901", amounts(150, 1500, 12))),
                "poverty FYE2021: the printed value and the counts say two things of E05000901, but must be one within"
                        + " the printed rounding. Find out which is right before either is quoted.",
                counted);
        assertThat(report(figure("one", "E05000901", amounts(100.5, Double.NaN, 10.1)))
                        .compared())
                .extracting(each -> each.second().from(), Reconciliation::agrees)
                .containsExactly(tuple("count over denominator (joined)", true));
    }

    @Test
    void aDenominatorIsHeldAgainstThePopulation() {
        String large = "poverty FYE2021: the denominator is 3201 for E05000901, more than 2 times the children of these"
                + " ages who live there, about 1600. Check that the column counts this group in this area.";
        String small = "poverty FYE2021: the denominator for E05000901 is less than one in 2 of the children of these"
                + " ages who live there, about 1600. Check that the column counts this group in this area.";

        says(only("denominator_is_plausible", figure("one", "E05000901", amounts(1, 3201, Double.NaN))), large, large);
        assertThat(only("denominator_is_plausible", figure("council", "E05000901", amounts(1, 799, Double.NaN)))
                        .finding()
                        .message())
                .isEqualTo(small);
        assertThat(report(
                                figure("one", "E05000901", amounts(1, 3200, Double.NaN)),
                                figure("two", "E05000901", amounts(1, 800, Double.NaN)),
                                figure("one", "E05000902", amounts(1, 99999, Double.NaN)))
                        .breaches())
                .extracting(breach -> breach.finding().check())
                .doesNotContain("denominator_is_plausible");
    }

    @Test
    void anAuthorityIsHeldAgainstAllItsWardsTogether() {
        CheckedFigure castle = figure("one", "E05000901", amounts(100, Double.NaN, Double.NaN));
        CheckedFigure bridge = figure("one", "E05000902", amounts(100, Double.NaN, Double.NaN));
        CheckedFigure north = figure("one", COUNCIL, amounts(210, Double.NaN, 10));
        String counted =
                "poverty FYE2021: sum of 2 wards of E07000901 is 9.523809523809524 and North Vale itself is 10,"
                        + " but must be one within the publisher's rounding. Look for the ward that is wrong.";

        says(only("wards_sum_to_their_authority", castle, bridge, north), counted, counted);
        says(
                only(
                        "wards_sum_to_their_authority",
                        castle,
                        figure("council", "E05000902", amounts(100, Double.NaN, Double.NaN)),
                        north),
                "poverty FYE2021: the wards of E07000901 together are not North Vale, but must be one within the"
                        + " publisher's rounding. Look for the ward that is wrong.",
                counted);
        assertThat(report(castle, north).checks())
                .as("a sum without one of the wards is no sum")
                .doesNotContain("wards_sum_to_their_authority");
    }

    @Test
    void aWardWithoutARowIsMissed() {
        says(
                only("expected_wards_are_present", figure("one", "E05000901", amounts(1, 10, Double.NaN))),
                "poverty FYE2021 (Persons, Total) has no row for 1 of the 2 wards of E07000901 in WD19, but must have"
                        + " one for each; the first: E05000902 'Bridge'. Get the whole file, or mark the ward as not"
                        + " available.",
                "poverty FYE2021 (Persons, Total) has no row for 1 of the 2 wards of E07000901 in WD19, but must have"
                        + " one for each; the first: E05000902 'Bridge'. Get the whole file, or mark the ward as not"
                        + " available.");
    }

    @Test
    void twoSourcesThatDifferAreToldWithTheirValuesOnlyWhereBothArePublished() {
        CheckedFigure one = figure("one", COUNCIL, amounts(Double.NaN, Double.NaN, 10));
        CheckedFigure other = figure("other", COUNCIL, amounts(Double.NaN, Double.NaN, 11));

        assertThat(only("sources_agree", one, other).finding().message())
                .isEqualTo("poverty: North Vale (E07000901) FYE2021 is 10.0 in one and 11.0 in other, but must be one"
                        + " figure. Find out which is right.");
        CheckedFigure kept = new CheckedFigure(
                other.slice(), other.area(), new CheckedFigure.From(other.place(), 1, true), other.amounts());
        GateReport report = report(one, kept);
        assertThat(report.breaches().get(0).finding().message())
                .isEqualTo("poverty: North Vale (E07000901) FYE2021 is one thing in one and another in other, but must"
                        + " be one figure. Find out which is right.");
        assertThat(report.compared()).noneMatch(Reconciliation::hasValues);
    }

    @Test
    void sourcesThatHaveNothingInCommonAreTold() {
        GateReport report = new GateReport();
        RunQuestions questions = new RunQuestions(
                LocalDate.of(2022, 4, 30),
                List.of(new AskedPeriod("one", null, "FYE2022")),
                List.of(new Edition("one", "The publisher", "2021-03-25", LocalDate.of(2022, 3, 31))),
                rules().agreements());

        QualityGate.complete().run(questions, report);

        assertThat(report.breaches())
                .extracting(breach -> breach.finding().message())
                .containsExactlyInAnyOrder(
                        "one and other have no figure of poverty in common, but are to be compared. Check their periods"
                                + " and areas.",
                        "one has figures for no period, but FYE2022 is asked for. Get the edition that holds it, or ask"
                                + " for another period.",
                        "the edition in use is of 2021-03-25, and The publisher was to bring out the next on 2022-03-31,"
                                + " but the release stands for 2022-04-30. Fetch the new edition, and write in"
                                + " 'next_due' when the one after it is due.");
    }

    @Test
    void reportsOfPartsAddUpWhateverTheirOrder() {
        GateReport one = report(figure("one", "E05000901", amounts(11, 10, Double.NaN)));
        GateReport other = report(figure("one", "E05000902", amounts(12, 10, Double.NaN)));

        assertThat(new GateReport().plus(one).plus(other).results())
                .isEqualTo(new GateReport().plus(other).plus(one).results())
                .contains(new CheckResult(
                        "numerator_is_at_most_denominator",
                        "one",
                        Outcome.FAIL,
                        2,
                        2,
                        "one.csv:7: poverty FYE2021: numerator is 11 for E05000901, but must be at most the denominator,"
                                + " 10. Check that both columns count the same children."));
    }

    @Test
    void aCellOfTheCouncilsOwnFileIsNotQuoted() {
        Finding mark = Finding.fail(
                "marks_known",
                Finding.Place.ofFile("council", "wards.csv"),
                "the cell is '3 or '4', but must be a number or a mark that the source explains.");
        Finding header = Finding.fail(
                "columns_present", Finding.Place.ofFile("council", "wards.csv"), "no column is 'x', but one must be.");

        says(
                UnpublishedCells.withheld(mark),
                "the cell is withheld, but must be a number or a mark that the source explains.",
                mark.message());
        assertThat(UnpublishedCells.withheld(header).finding()).isEqualTo(header);
    }
}
