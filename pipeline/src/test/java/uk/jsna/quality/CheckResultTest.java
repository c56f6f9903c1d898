package uk.jsna.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.jsna.indicator.AreaCode;

/** A line of the table of checks, and the rough populations that a denominator is held against. */
class CheckResultTest {

    private static final CheckResult PASSED = CheckResult.pass("c", "one", 3, "");
    private static final CheckResult FAILED = new CheckResult("c", "one", Outcome.FAIL, 3, 1, "m");
    private static final AreaCode WARD = new AreaCode("E05000901");

    @Test
    void anOutcomeThatTheWorkspaceSetsIsTakenWhereACheckDidNotPass() {
        assertThat(FAILED.as(Outcome.WARN)).isEqualTo(new CheckResult("c", "one", Outcome.WARN, 3, 1, "m"));
        assertThat(FAILED.as(null)).isEqualTo(FAILED);
        assertThat(PASSED.as(Outcome.WARN)).isEqualTo(PASSED);
    }

    @Test
    void theWorstFindingIsTheOutcomeAndARemarkIsNone() {
        Finding.Place place = Finding.Place.ofSource("one");
        Finding remark = Finding.pass("c", place, "a remark");
        Finding warning = Finding.warn("c", place, "a warning");
        Finding failure = Finding.fail("c", place, "a failure");

        assertThat(PASSED.with(List.of(remark))).isEqualTo(PASSED);
        assertThat(PASSED.with(List.of(remark, warning, failure)))
                .isEqualTo(new CheckResult("c", "one", Outcome.FAIL, 3, 2, "one: a warning"));
    }

    @ParameterizedTest
    @CsvSource({"2010, 10", "2014, 10", "2016, 10", "2017, 20", "2018, 20", "2030, 20"})
    void theEstimateNearestToAYearCounts(int year, double children) {
        Populations populations = new Populations();
        populations.add(WARD, 2014, 160, 16);
        populations.add(WARD, 2018, 320, 16);
        populations.add(WARD, 2016, 999, 9);
        populations.add(WARD, 2015, 0, 16);

        assertThat(populations.near(WARD, year)).isEqualTo(children);
    }

    @Test
    void anAreaWithoutAnEstimateHasNone() {
        assertThat(new Populations().near(WARD, 2020)).isNaN();
    }

    @Test
    void aMoveIsMeasuredInItsStandardErrors() {
        assertThat(new ValueMovedWithinChance.Move(
                                new Reconciliation.Point("i", WARD, "Castle", "2021"), "", "2020", 10, 16, 2)
                        .standardErrors())
                .isEqualTo(3);
    }
}
