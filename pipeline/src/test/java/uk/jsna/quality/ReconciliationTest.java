package uk.jsna.quality;

import static org.assertj.core.api.Assertions.assertThat;

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
    void aComparisonWithoutValuesIsNotPublished() {
        assertThat(of("poverty", 1, 10, 10).hasValues()).isTrue();
        assertThat(of("poverty", 1, 10, 10).withoutValues().hasValues()).isFalse();
    }

    private static GateReport told(VerdictsUnderRounding verdicts) {
        GateReport report = new GateReport();
        verdicts.tell(report);
        return report;
    }

    @Test
    void verdictsThatRoundingDoesNotChangePassWithTheirNumber() {
        VerdictsUnderRounding verdicts = new VerdictsUnderRounding("poverty", 10);
        verdicts.add(point("poverty", 1), 10, 9.96);
        verdicts.add(point("poverty", 2), 10.1, 10.06);

        assertThat(told(verdicts).results()).containsExactly(CheckResult.pass("verdict_survives_rounding", "", 2, ""));
    }

    @Test
    void aWardOverTheThresholdOnlyUnroundedIsNamed() {
        VerdictsUnderRounding verdicts = new VerdictsUnderRounding("poverty", 10);
        verdicts.add(point("poverty", 1), 10, 10.04);

        assertThat(told(verdicts).breaches())
                .extracting(Breach::finding)
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

        assertThat(told(verdicts).breaches())
                .extracting(Breach::kept)
                .containsExactly("poverty: Ward 1 (E05000901) FYE2021 is over 10.05 as printed, 10.1, but not over it"
                        + " unrounded, 10.05. Say which of the two a decision rests on.");
    }

    @Test
    void withoutFiguresThereIsNoVerdictToCompare() {
        assertThat(told(new VerdictsUnderRounding("poverty", 10)).results()).isEmpty();
    }
}
