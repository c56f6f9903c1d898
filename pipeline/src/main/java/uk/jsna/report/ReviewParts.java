package uk.jsna.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.jsna.plan.DerivedCheck;
import uk.jsna.plan.Observation;
import uk.jsna.plan.Plan;
import uk.jsna.plan.Priority;
import uk.jsna.plan.Role;
import uk.jsna.plan.Target;
import uk.jsna.plan.Trajectory;
import uk.jsna.report.ReviewPart.Column;
import uk.jsna.review.ActionReview;
import uk.jsna.review.MeasureReview;
import uk.jsna.review.Review;
import uk.jsna.review.ReviewTable;
import uk.jsna.review.TargetProgress;

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
                parts.targets(),
                parts.columns(),
                parts.priorities(),
                parts.pledges(),
                parts.actions(),
                parts.stillActions(),
                parts.unchanged(),
                parts.equality(),
                parts.wholes(),
                parts.cycles(),
                checks(review.plan())));
        return all.stream().filter(part -> !part.rows().isEmpty()).toList();
    }

    /** The numbers that follow from a plan, beside those that were worked out apart from its file. */
    public static ReviewPart checks(Plan plan) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (DerivedCheck check : plan.checks()) {
            List<BigDecimal> calculated = check.calculate(plan);
            rows.add(ReviewPart.row(
                    check.id(),
                    check.quantity(),
                    numbers(check.printed()),
                    numbers(calculated),
                    agree(check.printed(), calculated) ? "yes" : "NO"));
        }
        return new ReviewPart(
                "checks",
                "Numbers that follow from the plan",
                List.of(
                        Column.text("check", "Check"),
                        Column.text("quantity", "Quantity"),
                        Column.text("printed", "Worked out apart"),
                        Column.text("from_the_file", "From the plan file"),
                        Column.text("agrees", "Agrees")),
                rows);
    }

    private ReviewPart targets() {
        return new ReviewPart(
                "targets",
                "Targets",
                List.of(
                        Column.text("indicator_id", "Id"),
                        Column.text("indicator", "Indicator"),
                        Column.text("target", "Target in the plan's words"),
                        Column.text("due", "Due"),
                        Column.text("current_performance", "Current performance"),
                        Column.text("verdict", "Verdict"),
                        Column.count("fewer_needed", "Fewer needed"),
                        Column.count("more_needed", "More needed"),
                        Column.number("seen_a_year", "Change a year seen", 1),
                        Column.number("needed_a_year", "Change a year needed", 1),
                        Column.number("expected", "Expected by the deadline", 1),
                        Column.number("expected_lower_ci95", "Its lower 95% limit", 1),
                        Column.number("expected_upper_ci95", "Its upper 95% limit", 1),
                        Column.number("chance_to_meet", "Chance to meet it by the deadline (%)", 0)),
                review.targets().stream().map(ReviewParts::target).toList());
    }

    private static List<@Nullable Object> target(MeasureReview measure) {
        Target target = java.util.Objects.requireNonNull(measure.indicator().target());
        TargetProgress progress = measure.progress();
        Optional<Trajectory> trajectory = progress.trajectory();
        return ReviewPart.row(
                measure.indicator().id(),
                measure.indicator().title(),
                target.wording(),
                target.due().printed(),
                measure.now().printed(),
                ReviewTables.verdict(measure),
                number(progress.fewerNeeded()),
                number(progress.moreNeeded()),
                number(progress.seen()),
                number(progress.needed()),
                trajectory.map(each -> each.expected().value()).orElse(null),
                trajectory.map(each -> each.expected().lower95()).orElse(null),
                trajectory.map(each -> each.expected().upper95()).orElse(null),
                trajectory.map(each -> 100 * each.chance()).orElse(null));
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

    private ReviewPart pledges() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        plan.pledges()
                .forEach(pledges -> pledges.rollUp()
                        .forEach((status, count) -> rows.add(ReviewPart.row(
                                pledges.id(),
                                pledges.text(),
                                status,
                                (double) count,
                                (double) pledges.total(),
                                pledges.shares().get(status)))));
        return new ReviewPart(
                "pledges",
                "Pledges by status",
                List.of(
                        Column.text("pledges_id", "Id"),
                        Column.text("pledges", "Pledges"),
                        Column.text("status", "Status"),
                        Column.count("count", "Number"),
                        Column.count("total", "Of"),
                        Column.number("share", "Share (%)", 1)),
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

    private ReviewPart equality() {
        return new ReviewPart(
                "equality",
                "Equality: what was analysed, and what the impact assessment found",
                List.of(
                        Column.text("id", "Id"),
                        Column.text("characteristic", "Characteristic"),
                        Column.text("analysed", "Analysed"),
                        Column.text("reason", "Why not"),
                        Column.text("positive", "Positive impact"),
                        Column.text("adverse", "Adverse impact"),
                        Column.text("unmet", "Unmet need")),
                plan.equality().stream()
                        .map(each -> ReviewPart.row(
                                each.id(),
                                each.characteristic(),
                                yes(each.analysed()),
                                each.reason(),
                                yes(each.positive()),
                                yes(each.adverse()),
                                yes(each.unmet())))
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

    private static boolean agree(List<BigDecimal> printed, List<BigDecimal> calculated) {
        return printed.size() == calculated.size()
                && IntStream.range(0, printed.size())
                        .allMatch(i -> printed.get(i).compareTo(calculated.get(i)) == 0);
    }

    private static String numbers(List<BigDecimal> numbers) {
        return numbers.stream()
                .map(each ->
                        each.signum() == 0 ? "0" : each.stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(", "));
    }

    private static @Nullable String yes(@Nullable Boolean answer) {
        return answer == null ? null : answer ? "yes" : "no";
    }

    private static @Nullable Double number(OptionalLong number) {
        return number.isPresent() ? (double) number.getAsLong() : null;
    }

    private static @Nullable Double number(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }
}
