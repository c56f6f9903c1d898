package uk.jsna.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.jsna.plan.Observation;
import uk.jsna.plan.Plan;
import uk.jsna.plan.Priority;
import uk.jsna.plan.Role;
import uk.jsna.report.ReviewPart.Column;
import uk.jsna.review.ActionReview;
import uk.jsna.review.MeasureReview;
import uk.jsna.review.Review;
import uk.jsna.review.ReviewTable;

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
                parts.columns(),
                parts.priorities(),
                PlanParts.pledges(review.plan()),
                parts.actions(),
                parts.stillActions(),
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

    private ReviewPart columns() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (ReviewTable table : review.tables()) {
            for (ReviewTable.Column column : table.columns()) {
                rows.add(ReviewPart.row(
                        table.id(),
                        column.id(),
                        column.heading(),
                        String.join(", ", column.priorities()),
                        (double) column.rows(table, Role.PRIMARY),
                        (double) column.rows(table, Role.ADDITIONAL),
                        (double) (column.rows(table, Role.LISTED)
                                + column.rows(table, Role.LAA)
                                + column.rows(table, Role.LOCAL))));
            }
        }
        return new ReviewPart(
                "columns",
                "Columns of the tables, and the priorities that each stands for",
                List.of(
                        Column.text("table", "Table"),
                        Column.text("column_id", "Column"),
                        Column.text("heading", "Heading"),
                        Column.text("priorities", "Priorities"),
                        Column.count("primary", "Primary √√"),
                        Column.count("additional", "Additional √"),
                        Column.count("other", "Other roles")),
                rows);
    }

    private ReviewPart priorities() {
        List<String> current = plan.latestVersion()
                .map(version -> version.priorities())
                .orElse(plan.priorities().stream().map(Priority::id).toList());
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Priority priority : plan.priorities()) {
            List<MeasureReview> serving = review.measures().values().stream()
                    .filter(each -> plan.prioritiesOf(each.indicator().serves().keySet())
                            .contains(priority.id()))
                    .toList();
            rows.add(ReviewPart.row(
                    priority.id(),
                    priority.number(),
                    priority.name(),
                    current.contains(priority.id()) ? "yes" : "no",
                    (double) serving.size(),
                    (double) serving.stream()
                            .filter(each -> each.now().value() != null)
                            .count(),
                    (double) serving.stream()
                            .filter(each -> each.change().kind().isMove())
                            .count()));
        }
        return new ReviewPart(
                "priorities",
                "Priorities, and the indicators that serve them",
                List.of(
                        Column.text("priority_id", "Id"),
                        Column.text("number", "Number in the plan"),
                        Column.text("priority", "Priority"),
                        Column.text("in_latest_version", "In the latest version"),
                        Column.count("indicators", "Indicators"),
                        Column.count("with_value", "With a value"),
                        Column.count("moved", "Moved since the last review")),
                rows);
    }

    private ReviewPart actions() {
        return actions("actions", "Actions", review.actions());
    }

    private ReviewPart stillActions() {
        return actions(
                "actions-without-movement",
                "Actions of whose indicators none moved since the last review",
                review.actionsWithoutMovement());
    }

    private ReviewPart actions(String name, String title, List<ActionReview> actions) {
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
