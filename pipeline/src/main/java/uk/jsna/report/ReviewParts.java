package uk.jsna.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.jsna.plan.Observation;
import uk.jsna.plan.Plan;
import uk.jsna.report.ReviewPart.Column;
import uk.jsna.review.Review;

/** All tables of a review, in the order in which a reader wants them. */
public final class ReviewParts {

    private final Review review;
    private final Plan plan;

    private ReviewParts(Review review) {
        this.review = review;
        this.plan = review.plan();
    }

    /** The tables of a review; those that the plan has nothing for are left out. */
    public static List<ReviewPart> of(Review review) {
        ReviewParts parts = new ReviewParts(review);
        List<ReviewPart> all = new ArrayList<>(ReviewTables.of(review));
        all.addAll(List.of(
                TargetPart.of(review),
                PriorityPart.columns(review),
                PriorityPart.of(review),
                PlanParts.pledges(review.plan()),
                ActionPart.of(review),
                ActionPart.withoutMovement(review),
                parts.unchanged(),
                PlanParts.equality(review.plan()),
                parts.wholes(),
                parts.cycles(),
                PlanParts.checks(review.plan())));
        return all.stream().filter(part -> !part.rows().isEmpty()).toList();
    }

    /** The numbers that follow from a plan, beside those that were worked out apart from its file. */
    public static ReviewPart checks(Plan plan) {
        return PlanParts.checks(plan);
    }

    private ReviewPart unchanged() {
        return new ReviewPart(
                "unchanged",
                "What did not change since the last review",
                List.of(
                        Column.text("indicator_id", "Id"),
                        Column.text("indicator", "Indicator"),
                        Column.text("period_then", "Period then"),
                        Column.text("figure_then", "Figure then"),
                        Column.text("period_now", "Period now"),
                        Column.text("figure_now", "Figure now"),
                        Column.text("change", "What can be said")),
                review.unchanged().stream()
                        .map(each -> ReviewPart.row(
                                each.indicator().id(),
                                each.indicator().title(),
                                each.before().period(),
                                each.before().printed(),
                                each.now().period(),
                                each.now().printed(),
                                each.change().words()))
                        .toList());
    }

    private ReviewPart wholes() {
        return new ReviewPart(
                "wholes",
                "Figures that need several rows",
                List.of(
                        Column.text("id", "Id"),
                        Column.text("figure", "Figure"),
                        Column.text("parts", "Parts"),
                        Column.number("value", "Value", 1),
                        Column.text("value_note", "Note"),
                        Column.text("missing", "Parts whose counts are missing")),
                plan.wholes().stream()
                        .map(each -> {
                            Optional<Observation> value = review.whole(each);
                            return ReviewPart.row(
                                    each.id(),
                                    each.name(),
                                    String.join(", ", each.parts()),
                                    value.map(Observation::value).orElse(null),
                                    value.isPresent() ? null : "[x]",
                                    String.join(", ", review.missing(each)));
                        })
                        .toList());
    }

    private ReviewPart cycles() {
        return new ReviewPart(
                "cycles",
                "The plan's own reviews of this cycle",
                List.of(
                        Column.text("id", "Id"),
                        Column.text("review", "What is looked at"),
                        Column.text("asks", "What is asked"),
                        Column.text("may_change", "What may change")),
                review.cycles().stream()
                        .map(each -> ReviewPart.row(each.id(), each.name(), each.asks(), each.mayChange()))
                        .toList());
    }
}
