package uk.jsna.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.jsna.plan.Plan;
import uk.jsna.plan.PlanFiles;
import uk.jsna.plan.ReviewCycle;
import uk.jsna.plan.Verdict;
import uk.jsna.review.MeasureReview;
import uk.jsna.review.PerformanceReturn;
import uk.jsna.review.Review;
import uk.jsna.review.ReviewInputs;
import uk.jsna.table.Gaps;
import uk.jsna.table.IndicatorFigures;
import uk.jsna.table.Indicators;
import uk.jsna.table.Sources;

/** Gaps that a plan has a target on, and editions that came out after a review, in a small release of Rutland. */
class ReleaseSeriesTest {

    private static final Plan PLAN = PlanFiles.plan("rutland-2016-2019");
    private static final LocalDate DAY = LocalDate.of(2019, 3, 31);
    private static final String RECEPTION = "excess_weight_reception";
    private static final String YEAR_6 = "excess_weight_year6";
    private static final String RUTLAND = "E06000017";

    @TempDir
    private Path folder;

    private ReleaseFolder release() {
        ReleaseFolder release = RutlandRelease.in(folder);
        List.of(RECEPTION, YEAR_6, "ks4_basics_94").forEach(id -> indicator(release, id));
        release.row(Sources.TABLE, Sources.SOURCE, "tool", Sources.PUBLISHED, "2018-11-01");
        return release;
    }

    private static void indicator(ReleaseFolder release, String id) {
        release.row(
                Indicators.TABLE,
                Indicators.INDICATOR,
                id,
                Indicators.PERIOD_TYPE,
                "academic_year",
                Indicators.UNIT,
                "%",
                Indicators.DECIMALS,
                1);
    }

    private static void weight(ReleaseFolder release, String indicator, String period, double value) {
        release.row(
                IndicatorFigures.TABLE,
                IndicatorFigures.INDICATOR,
                indicator,
                IndicatorFigures.AREA_CODE,
                RUTLAND,
                IndicatorFigures.AREA_TYPE,
                "unitary",
                IndicatorFigures.SEX,
                "Persons",
                IndicatorFigures.CATEGORY_TYPE,
                "Total",
                IndicatorFigures.CATEGORY,
                "Total",
                IndicatorFigures.TIME_PERIOD,
                period,
                IndicatorFigures.VALUE,
                value,
                IndicatorFigures.LOWER_CI95,
                value - 1,
                IndicatorFigures.UPPER_CI95,
                value + 1,
                IndicatorFigures.UNIT,
                "%",
                IndicatorFigures.SOURCE,
                "tool");
    }

    private static void gap(ReleaseFolder release, String area, double gap, String againstEngland) {
        release.row(
                Gaps.TABLE,
                Gaps.INDICATOR,
                "ks4_basics_94",
                Gaps.AREA_CODE,
                area,
                Gaps.SEX,
                "Persons",
                Gaps.CATEGORY_TYPE,
                "Disadvantage",
                Gaps.GROUP,
                "Disadvantaged",
                Gaps.TIME_PERIOD,
                "2017/18",
                Gaps.GAP,
                gap,
                Gaps.GAP_LOWER_CI95,
                gap - 2,
                Gaps.GAP_UPPER_CI95,
                gap + 2,
                Gaps.GAP_AGAINST_ENGLAND,
                againstEngland);
    }

    private static Review review(Release release, @Nullable LocalDate knownBy) {
        return Review.of(
                PLAN,
                new ReviewInputs(
                        ReviewCycle.Every.ANNUAL,
                        DAY,
                        ReleaseSeries.of(release, PLAN, knownBy),
                        PerformanceReturn.NONE,
                        PerformanceReturn.NONE));
    }

    private static MeasureReview measure(Review review, String id) {
        return review.measures().values().stream()
                .filter(each -> each.indicator().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void t14TheGapBetweenTwoIndicatorsIsJudgedAndNotEitherSide() {
        ReleaseFolder release = release();
        weight(release, RECEPTION, "2017/18", 20);
        weight(release, YEAR_6, "2017/18", 27);

        MeasureReview gap = measure(review(release.write(), DAY), "R16-07");

        assertThat(gap.now().period()).isEqualTo("2017/18");
        assertThat(gap.now().printed()).isEqualTo("7.0");
        assertThat(gap.now().limits95().lower()).isBetween(5.58, 5.6);
        assertThat(gap.judgement().verdict()).isEqualTo(Verdict.LIKELY_MET);
    }

    @Test
    void aGapHasAFigureOnlyInPeriodsThatBothSidesHave() {
        ReleaseFolder release = release();
        weight(release, RECEPTION, "2016/17", 20);
        weight(release, RECEPTION, "2017/18", 12);
        weight(release, YEAR_6, "2016/17", 32);

        MeasureReview gap = measure(review(release.write(), DAY), "R16-07");

        assertThat(gap.now().period()).isEqualTo("2016/17");
        assertThat(gap.judgement().verdict()).isEqualTo(Verdict.NOT_DUE);
    }

    @Test
    void theGapBetweenGroupsIsHeldAgainstThatOfEngland() {
        ReleaseFolder release = release();
        gap(release, RUTLAND, 33, "wider");
        gap(release, "E92000001", 27, "not compared");

        MeasureReview gap = measure(review(release.write(), DAY), "R16-16a");

        assertThat(gap.now().printed()).isEqualTo("33.0");
        assertThat(gap.now().england()).isEqualTo("wider");
        assertThat(gap.judgement().verdict()).isEqualTo(Verdict.MISSED);
    }

    @Test
    void anEditionThatCameOutAfterTheReviewIsLeftOutAndNamed() {
        ReleaseFolder release = release();
        weight(release, RECEPTION, "2016/17", 20);
        weight(release, YEAR_6, "2016/17", 27);
        Release written = release.write();
        LocalDate before = LocalDate.of(2018, 10, 31);

        Review known = review(written, before);
        Review later = review(written, null);

        assertThat(measure(known, "R16-06").now().origin().words()).isEqualTo("plan");
        assertThat(measure(later, "R16-06").now().origin().words()).isEqualTo("release");
        assertThat(known.laterEditions())
                .contains("Left out, because they came out after 2019-03-31: tool of 2018-11-01 (2); in brackets how"
                        + " many of their figures.");
        assertThat(later.laterEditions()).isEmpty();
    }
}
