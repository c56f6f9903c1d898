package uk.jsna.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.jsna.indicator.PeriodType;
import uk.jsna.indicator.TimePeriod;

/**
 * Figures that may be read as one series: of one definition, in one unit, over yearly periods of one type that do not
 * overlap, with no break between them. Anything else is refused, for the difference would be one of definition and not
 * of children's lives.
 */
public final class PlanSeries {

    private final List<PlanIndicator> rows;

    private PlanSeries(List<PlanIndicator> rows) {
        this.rows = rows;
    }

    /**
     * The figures of rows of one plan or of several.
     *
     * @throws IllegalArgumentException where the rows differ in definition or unit
     */
    public static PlanSeries of(List<PlanIndicator> rows) {
        PlanIndicator first = rows.get(0);
        for (PlanIndicator row : rows.subList(1, rows.size())) {
            whyApart(first, row).ifPresent(reason -> {
                throw new IllegalArgumentException(reason);
            });
        }
        return new PlanSeries(List.copyOf(rows));
    }

    /** Why two rows' figures are not of one series; empty where they are. */
    public static Optional<String> whyApart(PlanIndicator one, PlanIndicator other) {
        if (one.indicator() == null || !one.indicator().equals(other.indicator())) {
            return Optional.of(one.id() + " is of " + one.indicator() + " and " + other.id() + " of "
                    + other.indicator() + ", but one series must have one definition. Show them apart.");
        }
        if (one.unit() != other.unit()) {
            return Optional.of(one.id() + " is in " + one.unit() + " and " + other.id() + " in " + other.unit()
                    + ", but one series must have one unit. Show them apart.");
        }
        return Optional.empty();
    }

    /**
     * The yearly periods with a figure for the rows' own areas, in order, cut at every break: each part may have a trend
     * of its own.
     *
     * @throws IllegalArgumentException where a period is not yearly, is mixed, or overlaps another
     */
    public List<List<TimePeriod>> parts() {
        List<TimePeriod> periods = new ArrayList<>();
        for (PlanIndicator row : rows) {
            for (ReportedFigure figure : row.figuresFor(null)) {
                if (figure.value() != null) {
                    periods.add(yearly(row, figure));
                }
            }
        }
        periods.sort(Comparator.naturalOrder());
        refuseOverlap(periods);
        return cut(periods);
    }

    private static TimePeriod yearly(PlanIndicator row, ReportedFigure figure) {
        return figure.period()
                .time()
                .filter(time -> time.type().isYearly())
                .orElseThrow(() -> new IllegalArgumentException(
                        row.id() + " has a figure for '" + figure.period().printed()
                                + "', but a trend must have yearly periods. Show the figure alone."));
    }

    private static void refuseOverlap(List<TimePeriod> periods) {
        for (int i = 1; i < periods.size(); i++) {
            TimePeriod earlier = periods.get(i - 1);
            TimePeriod later = periods.get(i);
            boolean mixed = earlier.type() != later.type();
            boolean overlap = !later.start().isAfter(earlier.end()) && later.type() != PeriodType.MID_YEAR;
            if (mixed || overlap) {
                throw new IllegalArgumentException("periods " + earlier.label() + " and " + later.label()
                        + " overlap or are of two types, but a trend must have periods of one type that do not. Leave"
                        + " one out.");
            }
        }
    }

    private List<List<TimePeriod>> cut(List<TimePeriod> periods) {
        List<List<TimePeriod>> parts = new ArrayList<>();
        for (TimePeriod period : periods) {
            if (parts.isEmpty() || isBrokenBetween(last(parts), period)) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(period);
        }
        return parts;
    }

    private static TimePeriod last(List<List<TimePeriod>> parts) {
        List<TimePeriod> part = parts.get(parts.size() - 1);
        return part.get(part.size() - 1);
    }

    /** A break inside a period makes that period the first of the new meaning. */
    private boolean isBrokenBetween(TimePeriod earlier, TimePeriod later) {
        return rows.stream()
                .flatMap(row -> row.breaks().stream())
                .anyMatch(each ->
                        each.from().isAfter(earlier.end()) && !each.from().isAfter(later.end()));
    }
}
