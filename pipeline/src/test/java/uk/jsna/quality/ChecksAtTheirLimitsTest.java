package uk.jsna.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.jsna.geography.AreaRegisterBuilder;
import uk.jsna.indicator.AreaCode;
import uk.jsna.indicator.Indicator;
import uk.jsna.indicator.PeriodType;
import uk.jsna.indicator.Polarity;
import uk.jsna.indicator.ValueType;

/** What lies on the limit of a check passes it, and the next value beyond breaks it: a comparison turned round is seen. */
class ChecksAtTheirLimitsTest {

    private static final String CASTLE = "E05000901";
    private static final String VALE = "E07000901";

    private static Indicator indicator(ValueType type) {
        return new Indicator(
                "i",
                "i",
                "What is counted",
                "domain",
                type,
                "%",
                100,
                Polarity.LOW_IS_GOOD,
                PeriodType.FINANCIAL_YEAR_ENDING,
                1,
                null,
                List.of(),
                new Indicator.Population("children", 16.0),
                List.of());
    }

    private static GateRules rules(ValueType type) {
        Populations roughly = new Populations();
        roughly.add(new AreaCode(CASTLE), 2020, 1600, 16);
        roughly.add(new AreaCode("E05000902"), 2020, 19.99, 16);
        roughly.add(new AreaCode("E05000903"), 2020, 20, 16);
        return new GateRules(
                Map.of("i", indicator(type)),
                new GateRules.Population((indicator, area, sex, year) -> Double.NaN, roughly),
                ExpectedWards.of(
                        new AreaRegisterBuilder()
                                .add("WD19", new AreaCode(CASTLE), "Castle", new AreaCode(VALE))
                                .add("LAD19", new AreaCode(VALE), "Vale", null)
                                .build(),
                        "WD19",
                        List.of(new AreaCode(VALE))),
                List.of(new GateRules.Agreement("i", "one", "other", 0.5)),
                new GateRules.Limits(0.5, 2));
    }

    private static CheckedFigure figure(
            String source, String area, double numerator, double denominator, double printed) {
        return new CheckedFigure(
                new CheckedFigure.Slice(
                        "i", new CheckedFigure.Group("Persons", "Total", "Total"), "FYE2021", 2021, 20200000),
                new CheckedFigure.OnArea(
                        new AreaCode(area), "A place", VALE, null, area.startsWith("E05") ? "WD19" : "LAD19"),
                new CheckedFigure.From(new Finding.Place(source, "a.csv", "", 7, "", area), 0, false),
                new CheckedFigure.Amounts(numerator, denominator, printed, 0));
    }

    private static List<String> broken(ValueType type, CheckedFigure... slice) {
        return QualityGate.complete().figures(rules(type)).look(List.of(slice)).breaches().stream()
                .map(breach -> breach.finding().check())
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1600, NaN, ",
        "-1, 1600, NaN, count_is_not_negative",
        "NaN, -1, NaN, count_is_not_negative",
        "1600, 1600, NaN, ",
        "1601, 1600, NaN, numerator_is_at_most_denominator",
        "NaN, NaN, 0, ",
        "NaN, NaN, 100, ",
        "NaN, NaN, 100.1, percentage_is_at_most_100",
        "NaN, NaN, -0.1, percentage_is_at_most_100",
        "800, 1600, 50.5, ",
        "800, 1600, 49.5, ",
        "800, 1600, 51, printed_value_agrees_with_counts",
        "800, 1600, 49, printed_value_agrees_with_counts",
        "NaN, 0, NaN, ",
        "1, 3200, NaN, ",
        "1, 3201, NaN, denominator_is_plausible",
        "1, 800, NaN, ",
        "1, 799, NaN, denominator_is_plausible"
    })
    void ofOneFigure(double numerator, double denominator, double printed, String check) {
        assertThat(broken(ValueType.PROPORTION, figure("one", CASTLE, numerator, denominator, printed)))
                .isEqualTo(check == null ? List.of() : List.of(check));
    }

    @Test
    void aDenominatorIsHeldAgainstTwentyChildrenAndNotAgainstFewer() {
        assertThat(broken(ValueType.PROPORTION, figure("one", CASTLE, 1, 1600, Double.NaN), place("E05000902")))
                .isEmpty();
        assertThat(broken(ValueType.PROPORTION, figure("one", CASTLE, 1, 1600, Double.NaN), place("E05000903")))
                .containsExactly("denominator_is_plausible");
    }

    private static CheckedFigure place(String ward) {
        return figure("one", ward, 1, 9999, Double.NaN);
    }

    @Test
    void aRatioThatIsNoProportionMayPassAHundred() {
        assertThat(broken(ValueType.COUNT, figure("one", CASTLE, 1601, 1600, 101)))
                .isEmpty();
    }

    @Test
    void aFigureStandsOnceASource() {
        CheckedFigure figure = figure("one", CASTLE, 1, 1600, Double.NaN);

        assertThat(broken(ValueType.PROPORTION, figure, figure("two", CASTLE, 1, 1600, Double.NaN)))
                .isEmpty();
        assertThat(broken(ValueType.PROPORTION, figure, figure)).containsExactly("no_figure_stands_twice");
    }

    @ParameterizedTest
    @CsvSource({"10, 10.5, true", "10, 9.5, true", "10, 10.6, false", "10, 9.4, false"})
    void twoSourcesAgreeWithinTheirTolerance(double one, double other, boolean agree) {
        assertThat(broken(
                        ValueType.PROPORTION,
                        figure("one", CASTLE, Double.NaN, Double.NaN, one),
                        figure("other", CASTLE, Double.NaN, Double.NaN, other)))
                .isEqualTo(agree ? List.of() : List.of("sources_agree"));
    }

    @ParameterizedTest
    @CsvSource({"101, 102, true", "102, 101, true", "101, 103, false", "103, 101, false"})
    void aSumOfCountsMayBeOffByHalfForEachThatWasRounded(double ward, double authority, boolean agree) {
        assertThat(broken(
                        ValueType.COUNT,
                        figure("one", CASTLE, ward, Double.NaN, Double.NaN),
                        figure("one", VALE, authority, Double.NaN, Double.NaN)))
                .isEqualTo(agree ? List.of() : List.of("wards_sum_to_their_authority"));
    }

    @ParameterizedTest
    @CsvSource({"160, 10.5, true", "160, 9.5, true", "160, 10.6, false", "160, 9.4, false"})
    void aSumOfWardsMayBeOffByWhatTheWorkspaceAllows(double ward, double authority, boolean agree) {
        assertThat(broken(
                        ValueType.PROPORTION,
                        figure("one", CASTLE, ward, 1600, Double.NaN),
                        figure("one", VALE, Double.NaN, Double.NaN, authority)))
                .isEqualTo(agree ? List.of() : List.of("wards_sum_to_their_authority"));
    }

    @ParameterizedTest
    @CsvSource({"2022-03-31, ", "2022-04-01, edition_is_fresh"})
    void anEditionIsFreshUntilTheDayTheNextIsDue(LocalDate day, String check) {
        assertThat(run(day, new PeriodHeld("one", "i", "FYE2021", 20200000, 1)))
                .isEqualTo(check == null ? List.of() : List.of(check));
    }

    @Test
    void aPeriodIsThereWhereItsSourceAndItsWardsHaveIt() {
        LocalDate day = LocalDate.of(2022, 3, 31);

        assertThat(run(day, new PeriodHeld("one", "i", "FYE2021", 20200000, 0)))
                .as("no figure of a ward")
                .containsExactly("period_is_the_one_asked_for");
        assertThat(run(day, new PeriodHeld("other", "i", "FYE2021", 20200000, 1)))
                .as("another source")
                .containsExactly("period_is_the_one_asked_for");
        assertThat(run(day, new PeriodHeld("one", "i", "FYE2020", 20190000, 1)))
                .as("another period")
                .containsExactly("period_is_the_one_asked_for");
    }

    private static List<String> run(LocalDate day, PeriodHeld held) {
        GateReport report = new GateReport();
        report.holds(held);
        RunQuestions questions = new RunQuestions(
                day,
                List.of(new AskedPeriod(null, "i", "FYE2021"), new AskedPeriod("one", null, "FYE2021")),
                List.of(new Edition("one", "The publisher", "2021-03-25", LocalDate.of(2022, 3, 31))),
                List.of());
        return QualityGate.complete().run(questions, report).breaches().stream()
                .map(breach -> breach.finding().check())
                .distinct()
                .toList();
    }

    /** What is told where FYE2021 is asked for and the files hold these periods. */
    private static List<String> toldOfFye2021(PeriodHeld... held) {
        GateReport report = new GateReport();
        List.of(held).forEach(report::holds);
        QualityGate.complete()
                .run(
                        new RunQuestions(
                                LocalDate.of(2022, 3, 31),
                                List.of(new AskedPeriod(null, "i", "FYE2021")),
                                List.of(),
                                List.of()),
                        report);
        return report.breaches().stream()
                .map(breach -> breach.finding().message())
                .toList();
    }

    @Test
    void aSourceWithoutThePeriodIsToldWhatItHas() {
        assertThat(toldOfFye2021(
                        new PeriodHeld("one", "i", "FYE2020", 20190000, 1),
                        new PeriodHeld("one", "i", "FYE2019", 20180000, 1)))
                .containsExactly(
                        "i has wards' figures for FYE2019, FYE2020, but FYE2021 is asked for. Get the edition that"
                                + " holds it, or ask for another period.");
    }

    @Test
    void anIndicatorWithoutAWardIsToldOfBoundariesToo() {
        assertThat(toldOfFye2021(new PeriodHeld("one", "i", "FYE2021", 20200000, 0)))
                .containsExactly(
                        "i has wards' figures for no period, but FYE2021 is asked for. Get the edition that holds it,"
                                + " or, where it is there, the lookup of the year that its wards are of.");
    }

    @ParameterizedTest
    @CsvSource({"14, false", "6, false", "14.1, true", "5.9, true"})
    void aValueMayMoveByAsManyStandardErrorsAsAreAllowed(double after, boolean told) {
        ValueMovedWithinChance.Move move = new ValueMovedWithinChance.Move(
                new Reconciliation.Point("i", new AreaCode(CASTLE), "Castle", "FYE2021"),
                "Persons, Total",
                "FYE2021",
                10,
                after,
                1);

        assertThat(new ValueMovedWithinChance(4)
                        .of("indicator_figures", List.of(move))
                        .breaches())
                .hasSize(told ? 1 : 0);
    }

    /** A check that is named nowhere above would not be held at its limit. */
    @Test
    void everyCheckOfTheGateIsHeldAtItsLimitHereOrWhereAreasAreChecked() {
        List<String> held = new ArrayList<>(List.of(
                "area_is_known",
                "code_exists_in_its_vintage",
                "code_agrees_with_name",
                "count_is_not_negative",
                "numerator_is_at_most_denominator",
                "percentage_is_at_most_100",
                "printed_value_agrees_with_counts",
                "denominator_is_plausible",
                "no_figure_stands_twice",
                "expected_wards_are_present",
                "wards_sum_to_their_authority",
                "sources_agree",
                "period_is_the_one_asked_for",
                "edition_is_fresh"));

        assertThat(held).containsExactlyInAnyOrderElementsOf(QualityGate.checks());
    }
}
