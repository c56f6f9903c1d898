package uk.jsna.spark.track;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.jsna.ProjectFolder;
import uk.jsna.indicator.AreaCode;
import uk.jsna.indicator.PeriodType;
import uk.jsna.indicator.TimePeriod;
import uk.jsna.plan.Cohort;
import uk.jsna.plan.Plan;
import uk.jsna.spark.Cells;
import uk.jsna.spark.Rows;
import uk.jsna.spark.Vale;
import uk.jsna.table.Field;
import uk.jsna.table.IndicatorFigures;
import uk.jsna.table.TargetResults;
import uk.jsna.table.TargetWards;
import uk.jsna.workspace.IndicatorCatalogue;
import uk.jsna.workspace.WorkspaceFile;

/** Rutland's plan of 2012 on four invented wards; its cohort is every ward over 10% in the year ending 2015. */
class TrackTest {

    private static final String RUTLAND = "E06000017";
    private static final String TARGET = "R12-02";

    /** Cohorts in memory. */
    private static final class Store implements JudgeTargets.CohortStore {

        private final Map<String, Cohort> kept = new HashMap<>();

        @Override
        public Optional<Cohort> find(String target) {
            return Optional.ofNullable(kept.get(target));
        }

        @Override
        public void keep(Cohort cohort) {
            kept.put(cohort.target(), cohort);
        }
    }

    private static Cells figure(String area, int fye, double numerator, double denominator) {
        return Rows.figure(area, fye, numerator, denominator)
                .set(IndicatorFigures.DISTRICT_CODE, RUTLAND)
                .set(IndicatorFigures.COUNTY_CODE, RUTLAND);
    }

    private static Cells county(int fye, double numerator) {
        return figure(Vale.UNITARY, fye, numerator, 1000).set(IndicatorFigures.AREA_CODE, RUTLAND);
    }

    /** Castle and Mill are over at the baseline; later Mill is within, and Bridge is newly over. */
    private static List<Cells> figures() {
        return new ArrayList<>(List.of(
                figure(Vale.CASTLE, 2015, 60, 300),
                figure(Vale.BRIDGE, 2015, 30, 300),
                figure(Vale.MILL, 2015, 45, 300),
                figure(Vale.MARKET, 2015, 3, 100),
                county(2015, 138),
                figure(Vale.CASTLE, 2017, 60, 300),
                figure(Vale.BRIDGE, 2017, 36, 300),
                figure(Vale.MILL, 2017, 15, 300),
                figure(Vale.MARKET, 2017, 9, 100),
                county(2017, 120)));
    }

    private static PublishedFigures published(List<Cells> figures) {
        return new PublishedFigures(Rows.dataset(IndicatorFigures.TABLE, figures), List.of(Rows.POVERTY));
    }

    private static Plan plan() {
        return Plan.read(ProjectFolder.path().resolve("data-samples/plans/rutland-2012-2015.yaml"))
                .replayed("fye2015");
    }

    private static JudgeTargets judged(Store store, List<Cells> figures) {
        JudgeTargets judge = new JudgeTargets(published(figures), IndicatorCatalogue.builtIn(), store);
        judge.judge(plan());
        return judge;
    }

    private static Cells result(JudgeTargets judge, String period) {
        return judge.results().stream()
                .map(row -> Cells.of(TargetResults.TABLE, row))
                .filter(row -> row.text(TargetResults.TARGET).equals(TARGET)
                        && row.text(TargetResults.TIME_PERIOD).equals(period))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> movements(JudgeTargets judge, String period) {
        return judge.wards().stream()
                .map(row -> Cells.of(TargetWards.TABLE, row))
                .filter(row -> row.text(TargetWards.TIME_PERIOD).equals(period))
                .map(row -> row.text(TargetWards.AREA_NAME) + " " + row.text(TargetWards.MOVEMENT))
                .toList();
    }

    private static int[] counts(Cells result, Field... fields) {
        return List.of(fields).stream().mapToInt(result::integer).toArray();
    }

    @Test
    void theCohortIsFrozenAtTheBaselineWithItsBoundaries() {
        Store store = new Store();
        judged(store, figures());

        assertThat(store.kept)
                .containsOnly(Map.entry(
                        TARGET,
                        new Cohort(
                                TARGET,
                                TimePeriod.ofYear(PeriodType.FINANCIAL_YEAR_ENDING, 2015),
                                "WD19",
                                List.of(new AreaCode(Vale.CASTLE), new AreaCode(Vale.MILL)))));
    }

    @Test
    void wardsOfTheCohortThatMetItAndWardsNewlyOverAreToldApart() {
        JudgeTargets judge = judged(new Store(), figures());
        Cells result = result(judge, "FYE2017");

        assertThat(movements(judge, "FYE2017"))
                .containsExactly("Castle still over", "Bridge newly over", "Mill no longer over", "Market within");
        assertThat(counts(
                        result,
                        TargetResults.WARDS,
                        TargetResults.WARDS_OVER,
                        TargetResults.WARDS_SURELY_OVER,
                        TargetResults.COHORT_WARDS,
                        TargetResults.COHORT_MET,
                        TargetResults.NEWLY_OVER))
                .containsExactly(4, 2, 2, 2, 1, 1);
        assertThat(result.number(TargetResults.SHARE_OF_CHILDREN_IN_WARDS_OVER)).isEqualTo(80);
        assertThat(result.text(TargetResults.VERDICT)).isEqualTo("missed");
    }

    @Test
    void aFrozenCohortIsKeptAlthoughTheBaselineHasChanged() {
        Store store = new Store();
        judged(store, figures());
        List<Cells> revised = figures();
        revised.set(1, figure(Vale.BRIDGE, 2015, 60, 300));
        revised.set(2, figure(Vale.MILL, 2015, 15, 300));
        JudgeTargets judge = judged(store, revised);

        assertThat(store.kept.values()).flatExtracting(Cohort::areas).hasSize(2);
        assertThat(movements(judge, "FYE2015"))
                .containsExactly("Castle still over", "Bridge newly over", "Mill no longer over", "Market within");
    }

    @Test
    void aCohortHasNotMetItsTargetWhileAWardOfItHasNoFigure() {
        List<Cells> figures = figures();
        figures.removeIf(each -> each.text(IndicatorFigures.AREA_CODE).equals(Vale.CASTLE)
                && each.text(IndicatorFigures.TIME_PERIOD).equals("FYE2017"));
        Cells result = result(judged(new Store(), figures), "FYE2017");

        assertThat(result.text(TargetResults.VERDICT)).isEqualTo("not available");
        assertThat(result.integer(TargetResults.COHORT_WARDS)).isEqualTo(2);
        assertThat(result.integer(TargetResults.COHORT_MET)).isEqualTo(1);
    }

    @Test
    void aWithheldWardIsJudgedInNeitherWay() {
        List<Cells> figures = figures();
        figures.set(8, figure(Vale.MARKET, 2017, 9, 100).set(IndicatorFigures.VALUE, null));
        JudgeTargets judge = judged(new Store(), figures);

        assertThat(movements(judge, "FYE2017")).contains("Market not available");
        assertThat(result(judge, "FYE2017").integer(TargetResults.WARDS)).isEqualTo(3);
    }

    @Test
    void theHeadlineCountsWardsStrictlyOverTheThreshold() {
        List<Cells> figures = figures();
        figures.set(6, figure(Vale.BRIDGE, 2017, 30, 300));
        List<Cells> rows = CountOverThresholds.of(
                        published(figures),
                        new WorkspaceFile.Threshold(Rows.POVERTY, 10, null),
                        List.of(new AreaCode(RUTLAND), new AreaCode(Vale.COUNTY)))
                .stream()
                .map(row -> Cells.of(TargetResults.TABLE, row))
                .toList();

        assertThat(Rows.texts(rows, TargetResults.TIME_PERIOD)).containsExactly("FYE2015", "FYE2017");
        Cells latest = rows.get(1);
        assertThat(counts(latest, TargetResults.WARDS, TargetResults.WARDS_OVER))
                .containsExactly(4, 1);
        assertThat(latest.text(TargetResults.TARGET)).isEqualTo("over-10-child_poverty_relative");
        assertThat(latest.text(TargetResults.WORDING)).isEqualTo("Wards over 10% by the official figure");
        assertThat(latest.text(TargetResults.VERDICT)).isEqualTo("no target set");
        assertThat(latest.textOrNull(TargetResults.DEADLINE)).isNull();
    }
}
