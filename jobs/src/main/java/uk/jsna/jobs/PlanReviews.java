package uk.jsna.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import uk.jsna.plan.Plan;
import uk.jsna.plan.PrintedRow;
import uk.jsna.plan.ReviewCycle;
import uk.jsna.plan.Target;
import uk.jsna.report.Release;
import uk.jsna.report.ReleaseSeries;
import uk.jsna.review.ActionReview;
import uk.jsna.review.MeasureReview;
import uk.jsna.review.PerformanceReturn;
import uk.jsna.review.Review;
import uk.jsna.review.ReviewInputs;
import uk.jsna.spark.Cells;
import uk.jsna.table.PlanActions;
import uk.jsna.table.PlanIndicators;

/**
 * The plans of the workspace, reviewed on the day of the release with its own published figures.
 *
 * @param indicators rows of the table of plan indicators
 * @param actions rows of the table of plan actions
 */
record PlanReviews(List<Row> indicators, List<Row> actions) {

    /** From the tables that the night has written so far, so that a review knows no more than a reader. */
    static PlanReviews of(Night night, Release written) {
        List<Row> indicators = new ArrayList<>();
        List<Row> actions = new ArrayList<>();
        for (Plan plan : PlanTracking.plans(night)) {
            Review review = Review.of(
                    plan,
                    new ReviewInputs(
                            ReviewCycle.Every.ANNUAL,
                            night.inputs().asOf(),
                            ReleaseSeries.of(written, plan, night.inputs().asOf()),
                            PerformanceReturn.NONE,
                            PerformanceReturn.NONE));
            review.measures().values().forEach(each -> indicators.add(indicator(plan, each, indicators.size())));
            review.actions().forEach(each -> actions.add(action(plan, each)));
        }
        return new PlanReviews(indicators, actions);
    }

    private static Row indicator(Plan plan, MeasureReview each, int before) {
        PrintedRow printed = each.indicator().printed();
        Target target = each.indicator().target();
        return Cells.of(PlanIndicators.TABLE)
                .set(PlanIndicators.PLAN, plan.id())
                .set(PlanIndicators.PLACE, before + 1)
                .set(PlanIndicators.PLAN_INDICATOR, each.indicator().id())
                .set(PlanIndicators.PRINTED_ROW, each.indicator().printedIn())
                .set(PlanIndicators.TIER, printed == null ? null : printed.tier())
                .set(PlanIndicators.LABEL, each.indicator().label())
                .set(PlanIndicators.NAME, each.indicator().title())
                .set(PlanIndicators.INDICATOR, each.indicator().indicator())
                .set(PlanIndicators.SERVES, serves(each))
                .set(PlanIndicators.REPORTING_PERIOD, unlessEmpty(each.now().period()))
                .set(PlanIndicators.CURRENT_PERFORMANCE, unlessEmpty(each.now().printed()))
                .set(PlanIndicators.STATUS, each.now().status())
                .set(
                        PlanIndicators.VALUE,
                        each.now().value() == null ? null : each.now().value().doubleValue())
                .set(PlanIndicators.LOWER_CI95, each.now().limits95().lower())
                .set(PlanIndicators.UPPER_CI95, each.now().limits95().upper())
                .set(PlanIndicators.ORIGIN, each.now().origin().words())
                .set(PlanIndicators.TARGET, target == null ? null : target.wording())
                .set(PlanIndicators.DUE, target == null ? null : target.due().printed())
                .set(PlanIndicators.VERDICT, each.judgement().verdict().words())
                .set(
                        PlanIndicators.FEWER_NEEDED,
                        each.progress().fewerNeeded().isPresent()
                                ? (Object)
                                        (double) each.progress().fewerNeeded().getAsLong()
                                : null)
                .set(PlanIndicators.SEEN_A_YEAR, number(each.progress().seen()))
                .set(PlanIndicators.NEEDED_A_YEAR, number(each.progress().needed()))
                .set(
                        PlanIndicators.CHANCE_TO_MEET,
                        each.progress()
                                .trajectory()
                                .map(trajectory -> (Object) (100 * trajectory.chance()))
                                .orElse(null))
                .set(PlanIndicators.CHANGE, each.change().words())
                .toRow();
    }

    private static @Nullable Object serves(MeasureReview each) {
        return unlessEmpty(each.indicator().serves().entrySet().stream()
                .map(role -> role.getKey() + " " + role.getValue().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("; ")));
    }

    private static Row action(Plan plan, ActionReview each) {
        return Cells.of(PlanActions.TABLE)
                .set(PlanActions.PLAN, plan.id())
                .set(PlanActions.ACTION, each.action().id())
                .set(PlanActions.LABEL, each.action().label())
                .set(PlanActions.DUE, unlessEmpty(each.due()))
                .set(PlanActions.STANDING, each.standing().words())
                .set(
                        PlanActions.CONTRIBUTES_TO,
                        unlessEmpty(String.join("; ", each.action().contributesTo())))
                .set(PlanActions.INDICATORS, (double) each.indicators().size())
                .set(PlanActions.MOVED, (double) each.moved())
                .toRow();
    }

    private static @Nullable Object number(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }

    private static @Nullable Object unlessEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
