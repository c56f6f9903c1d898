package uk.jsna.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.jsna.plan.DerivedCheck;
import uk.jsna.plan.Plan;
import uk.jsna.report.ReviewPart.Column;

/** What a review prints of the plan itself: pledges, equality, and the numbers that follow from it. */
final class PlanParts {

    private PlanParts() {}

    /** The numbers that follow from a plan, beside those that were worked out apart from its file. */
    static ReviewPart checks(Plan plan) {
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

    static ReviewPart pledges(Plan plan) {
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

    static ReviewPart equality(Plan plan) {
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
}
