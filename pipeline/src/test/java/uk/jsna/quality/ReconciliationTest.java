package uk.jsna.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.jsna.indicator.AreaCode;

class ReconciliationTest {

    private static Reconciliation.Point point(String indicator, int ward) {
        return new Reconciliation.Point(indicator, new AreaCode("E0500090" + ward), "Ward " + ward, "FYE2021");
    }

    private static Reconciliation of(String indicator, int ward, double first, double second) {
        return new Reconciliation(
                "printed value and counts",
                point(indicator, ward),
                new Reconciliation.Way("printed", first),
                new Reconciliation.Way("counted", second),
                0.05);
    }

    @Test
    void twoValuesAgreeUpToTheToleranceAndNotBeyond() {
        Reconciliation half = new Reconciliation(
                "n", point("i", 1), new Reconciliation.Way("a", 10), new Reconciliation.Way("b", 10.5), 0.5);

        assertThat(half.agrees()).isTrue();
        assertThat(of("i", 1, 10, 10.04).agrees()).isTrue();
        assertThat(of("i", 1, 10, 10.06).agrees()).isFalse();
        assertThat(of("i", 1, 10.06, 10).agrees()).isFalse();
    }

    @Test
    void aMissingValueAgreesWithNothing() {
        assertThat(of("i", 1, Double.NaN, 10).agrees()).isFalse();
    }

    @Test
    void whereAllAgreeOneFindingSaysHowMany() {
        assertThat(Reconciliation.findings(List.of(of("poverty", 1, 10, 10), of("poverty", 2, 11, 11.04))))
                .containsExactly(Finding.pass(
                        "two_ways_agree",
                        Finding.Place.ofSource(""),
                        "poverty: printed value and counts: 2 of 2 agree."));
    }

    @Test
    void theFirstThatAreApartAreNamedWithBothValues() {
        assertThat(Reconciliation.findings(List.of(of("poverty", 1, 10, 10), of("poverty", 2, 11, 12.5))))
                .containsExactly(Finding.warn(
                        "two_ways_agree",
                        Finding.Place.ofSource(""),
                        "poverty: printed value and counts: 1 of 2 agree. Apart: Ward 2 (E05000902) FYE2021 11.0"
                                + " (printed) and 12.5 (counted). Find out which is right before either is quoted."));
    }

    @Test
    void afterFiveTheTableHoldsTheRest() {
        Stream<Reconciliation> apart = IntStream.rangeClosed(1, 6).mapToObj(ward -> of("poverty", ward, 1, 2));

        assertThat(Reconciliation.findings(apart.toList()))
                .extracting(Finding::message)
                .containsExactly("poverty: printed value and counts: 0 of 6 agree. Apart:"
                        + " Ward 1 (E05000901) FYE2021 1.0 (printed) and 2.0 (counted);"
                        + " Ward 2 (E05000902) FYE2021 1.0 (printed) and 2.0 (counted);"
                        + " Ward 3 (E05000903) FYE2021 1.0 (printed) and 2.0 (counted);"
                        + " Ward 4 (E05000904) FYE2021 1.0 (printed) and 2.0 (counted);"
                        + " Ward 5 (E05000905) FYE2021 1.0 (printed) and 2.0 (counted); and more in the table"
                        + " reconciliations. Find out which is right before either is quoted.");
    }

    @Test
    void eachIndicatorHasAFindingOfItsOwn() {
        assertThat(Reconciliation.findings(List.of(of("poverty", 1, 10, 10), of("neet", 1, 3, 4))))
                .extracting(Finding::outcome)
                .containsExactly(Outcome.WARN, Outcome.PASS);
    }

    @Test
    void verdictsThatRoundingDoesNotChangePassWithTheirNumber() {
        VerdictsUnderRounding verdicts = new VerdictsUnderRounding("poverty", 10);
        verdicts.add(point("poverty", 1), 10, 9.96);
        verdicts.add(point("poverty", 2), 10.1, 10.06);

        assertThat(verdicts.findings())
                .containsExactly(Finding.pass(
                        "verdict_survives_rounding",
                        Finding.Place.ofSource(""),
                        "poverty: the verdict on 10.0 is the same as printed and unrounded for all 2 figures of wards"
                                + " that have count and denominator."));
    }

    @Test
    void aWardOverTheThresholdOnlyUnroundedIsNamed() {
        VerdictsUnderRounding verdicts = new VerdictsUnderRounding("poverty", 10);
        verdicts.add(point("poverty", 1), 10, 10.04);

        assertThat(verdicts.findings())
                .containsExactly(Finding.warn(
                        "verdict_survives_rounding",
                        Finding.Place.ofArea("", "E05000901"),
                        "poverty: Ward 1 (E05000901) FYE2021 is not over 10.0 as printed, 10.0, but over it unrounded,"
                                + " 10.04. Say which of the two a decision rests on."));
    }

    @Test
    void aWardOverTheThresholdOnlyAsPrintedIsNamed() {
        VerdictsUnderRounding verdicts = new VerdictsUnderRounding("poverty", 10.05);
        verdicts.add(point("poverty", 1), 10.1, 10.05);

        assertThat(verdicts.findings())
                .extracting(Finding::message)
                .containsExactly("poverty: Ward 1 (E05000901) FYE2021 is over 10.05 as printed, 10.1, but not over it"
                        + " unrounded, 10.05. Say which of the two a decision rests on.");
    }

    @Test
    void withoutFiguresThereIsNoVerdictToCompare() {
        assertThat(new VerdictsUnderRounding("poverty", 10).findings()).isEmpty();
    }
}
