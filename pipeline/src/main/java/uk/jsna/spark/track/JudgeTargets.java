package uk.jsna.spark.track;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import uk.jsna.indicator.AreaCode;
import uk.jsna.indicator.Indicator;
import uk.jsna.indicator.TimePeriod;
import uk.jsna.plan.Cohort;
import uk.jsna.plan.CohortTarget;
import uk.jsna.plan.Evidence;
import uk.jsna.plan.Judgement;
import uk.jsna.plan.Observation;
import uk.jsna.plan.Plan;
import uk.jsna.plan.PlanIndicator;
import uk.jsna.plan.ThresholdTarget;
import uk.jsna.spark.Cells;
import uk.jsna.table.IndicatorFigures;
import uk.jsna.table.TargetResults;
import uk.jsna.table.TargetWards;
import uk.jsna.workspace.IndicatorCatalogue;

/**
 * Holds published figures against a plan's targets: levels for an area, and cohorts of wards frozen at their baseline. A
 * cohort that was frozen by an earlier run is kept as it was, whatever the baseline's figures have become since.
 */
public final class JudgeTargets {

    private final PublishedFigures figures;
    private final IndicatorCatalogue indicators;
    private final CohortStore cohorts;
    private final List<Row> results = new ArrayList<>();
    private final List<Row> wards = new ArrayList<>();

    /** Where frozen cohorts are kept between runs. */
    public interface CohortStore {

        /** The cohort of a target, where an earlier run froze it. */
        Optional<Cohort> find(String target);

        /** Keeps a cohort that was frozen now. */
        void keep(Cohort cohort);
    }

    public JudgeTargets(PublishedFigures figures, IndicatorCatalogue indicators, CohortStore cohorts) {
        this.figures = figures;
        this.indicators = indicators;
        this.cohorts = cohorts;
    }

    /** Rows of {@link TargetResults}. */
    public List<Row> results() {
        return List.copyOf(results);
    }

    /** Rows of {@link TargetWards}. */
    public List<Row> wards() {
        return List.copyOf(wards);
    }

    /** Judges every threshold and cohort target of a plan in every period that has figures. */
    public void judge(Plan plan) {
        for (PlanIndicator each : plan.indicators()) {
            Optional<Indicator> indicator =
                    Optional.ofNullable(each.indicator()).flatMap(indicators::find);
            if (indicator.isEmpty()) {
                continue;
            }
            if (each.target() instanceof ThresholdTarget target) {
                judgeLevel(plan, each, indicator.get(), target);
            } else if (each.target() instanceof CohortTarget target
                    && target.baseline().time().isPresent()) {
                judgeCohort(plan, each, indicator.get(), target);
            }
        }
    }

    private void judgeLevel(Plan plan, PlanIndicator each, Indicator indicator, ThresholdTarget target) {
        AreaCode area = plan.areaOf(each);
        for (int period : figures.periods(indicator.id())) {
            Optional<Cells> figure = figures.figure(indicator.id(), area, period);
            if (figure.isPresent()) {
                Judgement judgement = target.judge(evidence(indicator, figure.get()));
                results.add(result(plan, each, figure.get(), judgement)
                        .set(TargetResults.OPERATOR, target.operator().words())
                        .set(TargetResults.THRESHOLD, target.value().doubleValue())
                        .set(TargetResults.DEADLINE, target.due().printed())
                        .toRow());
            }
        }
    }

    private void judgeCohort(Plan plan, PlanIndicator each, Indicator indicator, CohortTarget target) {
        AreaCode area = plan.areaOf(each);
        TimePeriod baseline = target.baseline().time().orElseThrow();
        Map<AreaCode, Cells> start = byCode(figures.wards(indicator.id(), area, baseline.sortable()));
        Cohort cohort = cohorts.find(each.id()).orElseGet(() -> freeze(each, target, start));
        cohorts.keep(cohort);
        for (int period : figures.periods(indicator.id()).tailSet(baseline.sortable())) {
            WardTotals totals = new WardTotals(target.success().value());
            List<Judgement> judgements = new ArrayList<>();
            for (Cells ward : figures.wards(indicator.id(), area, period)) {
                Judgement judgement = target.judge(evidence(indicator, ward));
                boolean inCohort = cohort.contains(new AreaCode(ward.text(IndicatorFigures.AREA_CODE)));
                if (inCohort) {
                    judgements.add(judgement);
                }
                wards.add(ward(each, target, ward, start, inCohort, judgement).toRow());
                totals.add(ward, inCohort, judgement.meets());
            }
            // A ward of the cohort that has no row in the period has not met anything.
            judgements.addAll(Collections.nCopies(
                    cohort.areas().size() - judgements.size(), target.judge(Evidence.in(baseline, null))));
            figures.figure(indicator.id(), area, period)
                    .ifPresent(figure -> results.add(totals.write(
                                    result(plan, each, figure, target.judgeAll(judgements)),
                                    cohort.areas().size())
                            .set(TargetResults.OPERATOR, target.operator().words())
                            .set(TargetResults.THRESHOLD, target.value().doubleValue())
                            .set(TargetResults.DEADLINE, target.due().printed())
                            .toRow()));
        }
    }

    private static Cohort freeze(PlanIndicator each, CohortTarget target, Map<AreaCode, Cells> start) {
        Map<AreaCode, Observation> baseline = new TreeMap<>();
        start.forEach((code, figure) ->
                PublishedFigures.observation(figure).ifPresent(observation -> baseline.put(code, observation)));
        String vintage = start.values().stream()
                .map(figure -> figure.text(IndicatorFigures.BOUNDARY_VINTAGE))
                .findFirst()
                .orElse("unknown");
        return target.freeze(each.id(), vintage, baseline);
    }

    private static Cells ward(
            PlanIndicator each,
            CohortTarget target,
            Cells ward,
            Map<AreaCode, Cells> start,
            boolean inCohort,
            Judgement judgement) {
        Cells atStart = start.get(new AreaCode(ward.text(IndicatorFigures.AREA_CODE)));
        return Cells.of(TargetWards.TABLE)
                .copy(ward)
                .set(TargetWards.TARGET, each.id())
                .set(TargetWards.IN_COHORT, inCohort)
                .set(TargetWards.BASELINE_VALUE, atStart == null ? null : atStart.numberOrNull(IndicatorFigures.VALUE))
                .set(TargetWards.VERDICT, judgement.verdict().words())
                .set(
                        TargetWards.MOVEMENT,
                        target.movement(
                                        inCohort,
                                        PublishedFigures.observation(ward).orElse(null))
                                .words())
                .set(TargetWards.FEWER_NEEDED, fewer(target, ward));
    }

    private static @Nullable Object fewer(CohortTarget target, Cells ward) {
        Double numerator = ward.numberOrNull(IndicatorFigures.NUMERATOR);
        Double denominator = ward.numberOrNull(IndicatorFigures.DENOMINATOR);
        if (numerator == null || denominator == null) {
            return null;
        }
        OptionalLong fewer = target.fewerNeeded(Math.round(numerator), Math.round(denominator));
        return fewer.isPresent() ? (double) fewer.getAsLong() : null;
    }

    private static Cells result(Plan plan, PlanIndicator each, Cells figure, Judgement judgement) {
        return Cells.of(TargetResults.TABLE)
                .copy(figure)
                .set(TargetResults.TARGET, each.id())
                .set(TargetResults.PLAN, plan.id())
                .set(TargetResults.WORDING, each.target() == null ? each.label() : wording(each))
                .set(TargetResults.VERDICT, judgement.verdict().words());
    }

    private static String wording(PlanIndicator each) {
        if (each.target() instanceof ThresholdTarget level) {
            return level.wording();
        }
        return each.target() instanceof CohortTarget cohort ? cohort.wording() : each.label();
    }

    private static Evidence evidence(Indicator indicator, Cells figure) {
        TimePeriod period = TimePeriod.parse(indicator.periodType(), figure.text(IndicatorFigures.TIME_PERIOD));
        return Evidence.in(period, PublishedFigures.observation(figure).orElse(null));
    }

    private static Map<AreaCode, Cells> byCode(List<Cells> figures) {
        Map<AreaCode, Cells> byCode = new TreeMap<>();
        figures.forEach(figure -> byCode.put(new AreaCode(figure.text(IndicatorFigures.AREA_CODE)), figure));
        return byCode;
    }
}
