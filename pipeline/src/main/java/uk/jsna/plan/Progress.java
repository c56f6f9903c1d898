package uk.jsna.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How fast an indicator moves, and how fast it would have to, from the figures that its plan prints. */
public final class Progress {

    private Progress() {}

    /** The pace between the first and the last figure of the indicator's own area; empty where there are not two. */
    public static Optional<Pace> observed(PlanIndicator indicator) {
        List<ReportedFigure> figures = dated(indicator);
        if (figures.size() < 2) {
            return Optional.empty();
        }
        ReportedFigure first = figures.get(0);
        ReportedFigure last = figures.get(figures.size() - 1);
        return Optional.of(new Pace(value(last).subtract(value(first)), day(first), day(last)));
    }

    /** The pace from the last figure to the target's level at its deadline; empty where one of these is missing. */
    public static Optional<Pace> required(PlanIndicator indicator) {
        List<ReportedFigure> figures = dated(indicator);
        if (figures.isEmpty() || !(indicator.target() instanceof ThresholdTarget target)) {
            return Optional.empty();
        }
        ReportedFigure last = figures.get(figures.size() - 1);
        return target.due().reckoned().map(to -> new Pace(target.value().subtract(value(last)), day(last), to));
    }

    private static List<ReportedFigure> dated(PlanIndicator indicator) {
        return indicator.figuresFor(null).stream()
                .filter(each -> each.value() != null && each.reckoned().isPresent())
                .toList();
    }

    private static BigDecimal value(ReportedFigure figure) {
        return figure.number().orElseThrow();
    }

    private static LocalDate day(ReportedFigure figure) {
        return figure.reckoned().orElseThrow();
    }
}
