package uk.jsna.report;

import java.util.List;
import java.util.stream.Collectors;
import uk.jsna.plan.Plan;
import uk.jsna.report.ReviewPart.Column;
import uk.jsna.review.ActionReview;
import uk.jsna.review.Review;

/** The actions of a plan in its review: when they are due, and whether anything they are to move did. */
final class ActionPart {

    private ActionPart() {}

    static ReviewPart of(Review review) {
        return actions("actions", "Actions", review.plan(), review.actions());
    }

    static ReviewPart withoutMovement(Review review) {
        return actions(
                "actions-without-movement",
                "Actions of whose indicators none moved since the last review",
                review.plan(),
                review.actionsWithoutMovement());
    }

    private static ReviewPart actions(String name, String title, Plan plan, List<ActionReview> actions) {
        return new ReviewPart(
                name,
                title,
                List.of(
                        Column.text("action_id", "Id"),
                        Column.text("action", "Action"),
                        Column.text("due", "Due"),
                        Column.text("standing", "At this review"),
                        Column.text("contributes_to", "Contributes to"),
                        Column.count("indicators", "Indicators of its priorities"),
                        Column.count("moved", "Of these moved since the last review")),
                actions.stream()
                        .map(each -> ReviewPart.row(
                                each.action().id(),
                                each.action().label(),
                                each.due(),
                                each.standing().words(),
                                each.action().contributesTo().stream()
                                        .map(plan::nameOf)
                                        .collect(Collectors.joining("; ")),
                                (double) each.indicators().size(),
                                (double) each.moved()))
                        .toList());
    }
}
