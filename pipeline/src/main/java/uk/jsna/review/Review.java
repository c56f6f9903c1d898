package uk.jsna.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.jsna.plan.Observation;
import uk.jsna.plan.Plan;
import uk.jsna.plan.PlanIndicator;
import uk.jsna.plan.ReviewCycle;
import uk.jsna.plan.Whole;

/**
 * A plan looked at again on a day.
 *
 * @param plan the plan
 * @param inputs the cycle, the day and the figures
 * @param measures every indicator of the plan, by its id
 * @param tables the plan's own tables
 * @param actions its actions
 */
public record Review(
        Plan plan,
        ReviewInputs inputs,
        Map<String, MeasureReview> measures,
        List<ReviewTable> tables,
        List<ActionReview> actions) {

    /** Reviews a plan. */
    public static Review of(Plan plan, ReviewInputs inputs) {
        MeasureReviewer reviewer = new MeasureReviewer(plan, inputs);
        Map<String, MeasureReview> measures = new LinkedHashMap<>();
        plan.indicators().forEach(each -> measures.put(each.id(), reviewer.review(each)));
        List<ActionReview> actions = plan.actions().stream()
                .map(action -> ActionReview.of(plan, action, measures.values(), inputs))
                .toList();
        return new Review(plan, inputs, measures, ReviewTable.of(plan, measures), actions);
    }

    /** The indicators for which the plan sets a target. */
    public List<MeasureReview> targets() {
        return measures.values().stream()
                .filter(each -> each.indicator().target() != null)
                .toList();
    }

    /** The indicators that had a figure at the last review and did not move since. */
    public List<MeasureReview> unchanged() {
        return measures.values().stream()
                .filter(each -> each.change().kind().isUnchanged())
                .toList();
    }

    /** The actions of which no indicator moved. */
    public List<ActionReview> actionsWithoutMovement() {
        return actions.stream().filter(each -> each.moved() == 0).toList();
    }

    /** Which editions of the release are left out because they came out after the day of the review; empty where none is. */
    public Optional<String> laterEditions() {
        List<String> later = inputs.published().leftOut();
        return later.isEmpty()
                ? Optional.empty()
                : Optional.of("Left out, because they came out after " + inputs.asOf() + ": " + String.join(", ", later)
                        + "; in brackets how many of their figures.");
    }

    /** The plan's own reviews of this cycle. */
    public List<ReviewCycle> cycles() {
        return plan.reviews().stream()
                .filter(each -> each.every() == inputs.cycle())
                .toList();
    }

    /** The ids of the parts that keep a whole from being formed; empty where it can be. */
    public List<String> missing(Whole whole) {
        return whole.parts().stream().filter(part -> counted(part).isEmpty()).toList();
    }

    /** A whole from its parts in the return; empty while one of them is missing. */
    public Optional<Observation> whole(Whole whole) {
        Map<String, Observation> parts = new LinkedHashMap<>();
        whole.parts().forEach(part -> counted(part).ifPresent(figure -> parts.put(part, figure)));
        return whole.of(parts);
    }

    private Optional<Observation> counted(String part) {
        Optional<PlanIndicator> indicator = plan.indicator(part);
        return indicator
                .filter(each -> each.unit() != null)
                .flatMap(inputs.now()::of)
                .filter(figure -> figure.counts() != null)
                .map(figure -> figure.observation(
                        java.util.Objects.requireNonNull(indicator.get().unit())));
    }
}
