package uk.jsna.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import uk.jsna.indicator.TimePeriod;
import uk.jsna.plan.Pace;
import uk.jsna.plan.PlanIndicator;
import uk.jsna.plan.Progress;
import uk.jsna.plan.ThresholdTarget;
import uk.jsna.plan.Trajectory;

/**
 * How far an indicator is from its target, and whether it goes there fast enough.
 *
 * @param fewerNeeded how many fewer people counted would meet the target; empty where the count is not known
 * @param moreNeeded how many more would
 * @param seen the change a year that was seen, in the indicator's unit
 * @param needed the change a year that would meet the target at its deadline
 * @param trajectory where a straight line through the figures leads by the deadline
 */
public record TargetProgress(
        OptionalLong fewerNeeded,
        OptionalLong moreNeeded,
        OptionalDouble seen,
        OptionalDouble needed,
        Optional<Trajectory> trajectory) {

    private static final TargetProgress UNKNOWN = new TargetProgress(
            OptionalLong.empty(),
            OptionalLong.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            Optional.empty());

    /** From the series of a release where there are figures in it, else from the figures that the plan prints. */
    static TargetProgress of(PlanIndicator indicator, List<PublishedFigure> series) {
        List<PublishedFigure> figures = sinceBreak(indicator, series);
        if (!(indicator.target() instanceof ThresholdTarget target)) {
            return new TargetProgress(
                    OptionalLong.empty(),
                    OptionalLong.empty(),
                    perYear(figures.isEmpty() ? Progress.observed(indicator) : pace(figures)),
                    OptionalDouble.empty(),
                    Optional.empty());
        }
        if (figures.isEmpty()) {
            return new TargetProgress(
                    UNKNOWN.fewerNeeded(),
                    UNKNOWN.moreNeeded(),
                    perYear(Progress.observed(indicator)),
                    perYear(Progress.required(indicator)),
                    Optional.empty());
        }
        PublishedFigure last = figures.get(figures.size() - 1);
        PublishedFigure.Counts counts = last.counts();
        return new TargetProgress(
                counts == null
                        ? OptionalLong.empty()
                        : target.fewerNeeded(Math.round(counts.numerator()), Math.round(counts.denominator())),
                counts == null
                        ? OptionalLong.empty()
                        : target.moreNeeded(Math.round(counts.numerator()), Math.round(counts.denominator())),
                perYear(pace(figures)),
                perYear(needed(last, target)),
                Trajectory.towards(
                        target.threshold(),
                        target.due(),
                        figures.stream()
                                .map(each -> new Trajectory.Point(middle(each.period()), value(each)))
                                .toList()));
    }

    /** The figures with a value since the indicator last changed its meaning. */
    static List<PublishedFigure> sinceBreak(PlanIndicator indicator, List<PublishedFigure> series) {
        List<PublishedFigure> valued =
                series.stream().filter(each -> each.value() != null).toList();
        if (valued.isEmpty()) {
            return valued;
        }
        LocalDate last = valued.get(valued.size() - 1).period().end();
        @Nullable
        LocalDate from = indicator.breaks().stream()
                .map(each -> each.from())
                .filter(day -> !day.isAfter(last))
                .max(LocalDate::compareTo)
                .orElse(null);
        return from == null
                ? valued
                : valued.stream()
                        .filter(each -> !each.period().end().isBefore(from))
                        .toList();
    }

    private static Optional<Pace> pace(List<PublishedFigure> figures) {
        if (figures.size() < 2) {
            return Optional.empty();
        }
        PublishedFigure first = figures.get(0);
        PublishedFigure last = figures.get(figures.size() - 1);
        return Optional.of(new Pace(
                BigDecimal.valueOf(value(last)).subtract(BigDecimal.valueOf(value(first))),
                middle(first.period()),
                middle(last.period())));
    }

    private static Optional<Pace> needed(PublishedFigure last, ThresholdTarget target) {
        LocalDate from = middle(last.period());
        return target.due()
                .reckoned()
                .filter(to -> to.isAfter(from))
                .map(to -> new Pace(target.value().subtract(BigDecimal.valueOf(value(last))), from, to));
    }

    private static OptionalDouble perYear(Optional<Pace> pace) {
        return pace.map(each -> OptionalDouble.of(each.perYear())).orElse(OptionalDouble.empty());
    }

    private static double value(PublishedFigure figure) {
        Double value = figure.value();
        return value == null ? Double.NaN : value;
    }

    private static LocalDate middle(TimePeriod time) {
        return time.start().plusDays(ChronoUnit.DAYS.between(time.start(), time.end()) / 2);
    }
}
