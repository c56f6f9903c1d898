package uk.jsna.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.jsna.plan.CohortTarget;
import uk.jsna.plan.ComparatorTarget;
import uk.jsna.plan.Evidence;
import uk.jsna.plan.GapMeasure;
import uk.jsna.plan.GapTarget;
import uk.jsna.plan.GrowthTarget;
import uk.jsna.plan.Judgement;
import uk.jsna.plan.Observation;
import uk.jsna.plan.PercentileTarget;
import uk.jsna.plan.Plan;
import uk.jsna.plan.PlanIndicator;
import uk.jsna.plan.ReportedFigure;
import uk.jsna.plan.Target;
import uk.jsna.plan.Unit;
import uk.jsna.plan.Verdict;
import uk.jsna.statistics.LinearTrend;
import uk.jsna.statistics.SlopeDifference;

/**
 * Finds the figure of an indicator and judges it. The release's figure is taken where there is one, for it has passed the
 * checks and has limits; else the council's return; else what the plan prints. Figures of another unit or definition are
 * no figures of the indicator.
 */
final class MeasureReviewer {

    private static final int FEWEST_FOR_SLOPE = 3;

    private final Plan plan;
    private final ReviewInputs inputs;

    MeasureReviewer(Plan plan, ReviewInputs inputs) {
        this.plan = plan;
        this.inputs = inputs;
    }

    MeasureReview review(PlanIndicator indicator) {
        List<PublishedFigure> series = indicator.target() instanceof CohortTarget
                ? List.of()
                : series(indicator, plan.areaOf(indicator).value());
        CurrentFigure now = cohort(indicator, inputs.asOf())
                .orElseGet(() -> figure(indicator, upTo(series, inputs.asOf()), inputs.now()));
        CurrentFigure before = cohort(indicator, inputs.lastReview()).orElseGet(() -> before(indicator, series, now));
        return new MeasureReview(
                indicator,
                now,
                before,
                ChangeSince.of(indicator, before, now),
                judge(indicator, now, upTo(series, inputs.asOf())),
                TargetProgress.of(indicator, upTo(series, inputs.asOf())));
    }

    /** No figure of the area as a whole tells of a cohort of its wards. */
    private Optional<CurrentFigure> cohort(PlanIndicator indicator, LocalDate day) {
        return indicator.target() instanceof CohortTarget
                ? inputs.published().cohort(indicator.id(), day).map(CurrentFigure::of)
                : Optional.empty();
    }

    private CurrentFigure figure(PlanIndicator indicator, List<PublishedFigure> series, PerformanceReturn returned) {
        String unit = sign(indicator);
        if (!series.isEmpty()) {
            return CurrentFigure.of(series.get(series.size() - 1), unit);
        }
        return returned.of(indicator)
                .map(figure -> CurrentFigure.of(figure, unit))
                .or(() -> indicator.latest().map(CurrentFigure::of))
                .orElse(CurrentFigure.NONE);
    }

    /** The sign after a value: of a share, and of a gap that the plan prints with it; never of a rate per 1,000. */
    private static String sign(PlanIndicator indicator) {
        Unit unit = indicator.measuredIn().orElse(null);
        boolean gap = unit == Unit.PERCENTAGE_POINTS && Unit.PERCENT.label().equals(indicator.unitPrinted());
        return unit == Unit.PERCENT || gap ? Unit.PERCENT.label() : "";
    }

    /** Two figures of one origin, where there are two; what the plan prints is the oldest that is known. */
    private CurrentFigure before(PlanIndicator indicator, List<PublishedFigure> series, CurrentFigure now) {
        List<PublishedFigure> known = upTo(series, inputs.lastReview());
        return now.origin() == CurrentFigure.Origin.RELEASE && known.isEmpty()
                ? indicator.latest().map(CurrentFigure::of).orElse(CurrentFigure.NONE)
                : figure(indicator, known, inputs.before());
    }

    private Judgement judge(PlanIndicator indicator, CurrentFigure now, List<PublishedFigure> series) {
        Target target = indicator.target();
        if (target instanceof CohortTarget) {
            return inputs.published()
                    .cohort(indicator.id(), inputs.asOf())
                    .map(result ->
                            new Judgement(result.verdict(), result.verdict().isMet()))
                    .orElse(new Judgement(Verdict.NOT_AVAILABLE, false));
        }
        if (target instanceof GrowthTarget growth) {
            return growth(indicator, growth, series);
        }
        Evidence evidence = Evidence.on(
                        now.time() == null ? inputs.asOf() : now.time().end(),
                        now.observation().orElse(null))
                .withBaseline(baseline(indicator, series, now))
                .withComparator(comparator(indicator, now));
        if (target instanceof PercentileTarget && !series.isEmpty() && indicator.indicator() != null) {
            evidence = evidence.withAuthorities(
                    inputs.published().authorities(indicator.indicator(), series.get(series.size() - 1)));
        }
        return indicator.judge(evidence);
    }

    private Judgement growth(PlanIndicator indicator, GrowthTarget target, List<PublishedFigure> series) {
        Optional<LinearTrend> own = slope(TargetProgress.sinceBreak(indicator, series));
        Optional<LinearTrend> other = slope(
                TargetProgress.sinceBreak(indicator, upTo(series(indicator, target.comparator()), inputs.asOf())));
        return own.isEmpty() || other.isEmpty()
                ? new Judgement(Verdict.NOT_AVAILABLE, false)
                : target.judge(SlopeDifference.of(own.get(), other.get()), inputs.asOf());
    }

    private static Optional<LinearTrend> slope(List<PublishedFigure> figures) {
        if (figures.size() < FEWEST_FOR_SLOPE) {
            return Optional.empty();
        }
        return Optional.of(LinearTrend.of(
                figures.stream()
                        .mapToDouble(each -> each.period().start().getYear())
                        .toArray(),
                IntStream.range(0, figures.size())
                        .mapToDouble(i -> number(figures.get(i)))
                        .toArray()));
    }

    /** The last figure from before the plan began, or what the plan prints of its own start. */
    private @Nullable Observation baseline(PlanIndicator indicator, List<PublishedFigure> series, CurrentFigure now) {
        if (now.origin() == CurrentFigure.Origin.PLAN) {
            return null;
        }
        List<PublishedFigure> start = upTo(series, plan.from()).stream()
                .filter(each -> each.value() != null)
                .toList();
        if (!start.isEmpty()) {
            return observation(start.get(start.size() - 1));
        }
        return indicator
                .latest()
                .flatMap(ReportedFigure::number)
                .map(Observation::ofValue)
                .orElse(null);
    }

    private @Nullable Observation comparator(PlanIndicator indicator, CurrentFigure now) {
        String area = indicator.target() instanceof ComparatorTarget level
                ? level.comparator()
                : indicator.target() instanceof GapTarget gap ? gap.comparator() : null;
        if (area == null || now.time() == null) {
            return null;
        }
        return series(indicator, area).stream()
                .filter(each -> each.period().equals(now.time()) && each.value() != null)
                .map(MeasureReviewer::observation)
                .findFirst()
                .orElse(null);
    }

    /** The published figures of an indicator; those of its gap where the plan says what the gap is worked out from. */
    private List<PublishedFigure> series(PlanIndicator indicator, String area) {
        GapMeasure measure = indicator.target() instanceof GapTarget gap ? gap.measure() : null;
        if (measure instanceof GapMeasure.OfGroups groups) {
            return inputs.published().gaps(groups, area);
        }
        if (measure instanceof GapMeasure.OfRows rows) {
            return GapSeries.of(ofRow(rows.group(), area), ofRow(rows.reference(), area));
        }
        return own(indicator, area);
    }

    private List<PublishedFigure> ofRow(String id, String area) {
        return plan.indicator(id).map(row -> own(row, area)).orElse(List.of());
    }

    private List<PublishedFigure> own(PlanIndicator indicator, String area) {
        String id = indicator.indicator();
        return id == null
                ? List.of()
                : indicator
                        .measuredIn()
                        .map(unit -> inputs.published().of(id, area, unit.label()))
                        .orElse(List.of());
    }

    private static List<PublishedFigure> upTo(List<PublishedFigure> series, LocalDate day) {
        return series.stream().filter(each -> !each.period().end().isAfter(day)).toList();
    }

    private static Observation observation(PublishedFigure figure) {
        return Observation.of(
                        number(figure),
                        figure.limits95().lower(),
                        figure.limits95().upper())
                .orElseThrow();
    }

    private static double number(PublishedFigure figure) {
        Double value = figure.value();
        return value == null ? Double.NaN : value;
    }
}
