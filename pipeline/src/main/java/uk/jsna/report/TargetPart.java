package uk.jsna.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import uk.jsna.plan.Target;
import uk.jsna.plan.Trajectory;
import uk.jsna.report.ReviewPart.Column;
import uk.jsna.review.MeasureReview;
import uk.jsna.review.Review;
import uk.jsna.review.TargetProgress;

/** The targets of a plan in its review, each with its verdict, what is missing, and where the course leads. */
final class TargetPart {

    private TargetPart() {}

    static ReviewPart of(Review review) {
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
                review.targets().stream().map(TargetPart::target).toList());
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

    private static @Nullable Double number(OptionalLong number) {
        return number.isPresent() ? (double) number.getAsLong() : null;
    }

    private static @Nullable Double number(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }
}
