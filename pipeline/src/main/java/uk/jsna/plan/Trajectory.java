package uk.jsna.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import uk.jsna.statistics.Estimate;
import uk.jsna.statistics.LinearTrend;

/**
 * Where a straight line through the figures so far leads by a target's deadline, and the chance that the figure of that
 * day meets the target if nothing changes course. The limits hold the one figure to come, its own chance variation
 * included; they take the scatter about the line for all there is, so they are for yearly figures of one definition that
 * do not overlap ({@link PlanSeries#parts}).
 *
 * @param day the day it is reckoned to
 * @param expected the figure expected on that day, with the 95% and 99.8% limits for it
 * @param chance the probability, from 0 to 1, that the figure meets the target
 */
public record Trajectory(LocalDate day, Estimate expected, double chance) {

    /** Fewer figures than this leave no scatter to judge by. */
    private static final int FEWEST = 3;

    private static final double DAYS_A_YEAR = 365.25;

    /**
     * A figure and the day for which it stands, the middle of its period.
     *
     * @param day the day
     * @param value the figure, in the target's unit
     */
    public record Point(LocalDate day, double value) {}

    /**
     * The trajectory towards a threshold; empty where there is no deadline, there are fewer than three figures, or the
     * target is an exact number.
     */
    public static Optional<Trajectory> towards(Threshold threshold, Due due, List<Point> figures) {
        Optional<LocalDate> deadline = due.reckoned();
        if (deadline.isEmpty() || figures.size() < FEWEST || threshold.operator() == ThresholdOperator.EQUAL) {
            return Optional.empty();
        }
        LocalDate first = figures.get(0).day();
        LinearTrend line = LinearTrend.of(
                figures.stream().mapToDouble(each -> years(first, each.day())).toArray(),
                figures.stream().mapToDouble(Point::value).toArray());
        double time = years(first, deadline.get());
        double atMost = line.chanceAtMost(threshold.value().doubleValue(), time);
        return Optional.of(new Trajectory(
                deadline.get(), line.prediction(time), threshold.operator().wantsLow() ? atMost : 1 - atMost));
    }

    private static double years(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to) / DAYS_A_YEAR;
    }
}
