package uk.jsna.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.jsna.plan.Plan;
import uk.jsna.plan.Priority;
import uk.jsna.plan.Role;
import uk.jsna.report.ReviewPart.Column;
import uk.jsna.review.MeasureReview;
import uk.jsna.review.Review;
import uk.jsna.review.ReviewTable;

/** The priorities of a plan in its review, and the columns of its tables that stand for them. */
final class PriorityPart {

    private PriorityPart() {}

    static ReviewPart columns(Review review) {
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

    static ReviewPart of(Review review) {
        Plan plan = review.plan();
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
}
