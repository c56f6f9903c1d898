package uk.jsna.statistics;

import java.util.Arrays;

/** The least squares of two lines that meet at a given place: a line, and the part of time beyond the break. */
final class BrokenLine {

    /** A step whose part outside the two lines is smaller than this share of it lies within them. */
    private static final double WITHIN = 1e-9;

    final double breakTime;
    final double slopeBefore;
    final double change;
    final double squares;
    private final double[] times;
    private final double[] beyondLeft;
    private final double beyondSpread;

    private BrokenLine(double breakTime, double[] times, double[] values) {
        this.breakTime = breakTime;
        this.times = times;
        double[] beyond = beyond(times, breakTime);
        beyondLeft = left(times, beyond);
        double[] valuesLeft = left(times, values);
        beyondSpread = product(beyondLeft, beyondLeft);
        change = product(beyondLeft, valuesLeft) / beyondSpread;
        slopeBefore = LinearTrend.of(times, values).slope()
                - change * LinearTrend.of(times, beyond).slope();
        double[] residuals = less(valuesLeft, change, beyondLeft);
        squares = product(residuals, residuals);
    }

    static BrokenLine at(double breakTime, double[] times, double[] values) {
        return new BrokenLine(breakTime, times, values);
    }

    /** Time beyond a place, and none before it. */
    static double[] beyond(double[] times, double breakTime) {
        return Arrays.stream(times).map(time -> Math.max(0, time - breakTime)).toArray();
    }

    /** What a straight line leaves of values. */
    static double[] left(double[] times, double[] values) {
        LinearTrend line = LinearTrend.of(times, values);
        double[] left = new double[values.length];
        for (int i = 0; i < left.length; i++) {
            left[i] = values[i] - line.intercept() - line.slope() * times[i];
        }
        return left;
    }

    static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private static double[] less(double[] from, double times, double[] what) {
        double[] difference = new double[from.length];
        for (int i = 0; i < from.length; i++) {
            difference[i] = from[i] - times * what[i];
        }
        return difference;
    }

    /**
     * The standard error of the place of the break, by the delta method: that of the step which the lines would take there
     * if the place were a little wrong, over the change of the slope. At a break in the very year of a value the step may
     * be taken before or after it, and the greater of the two errors is given. Muggeo (2003).
     */
    double breakError() {
        double before = stepSpread(Math.nextDown(breakTime));
        double after = stepSpread(breakTime);
        double spread = Double.isNaN(before) || after < before ? after : before;
        return Math.sqrt(squares / (times.length - 4) / spread) / Math.abs(change);
    }

    /** The sum of squares that the two lines leave of a step after a time; NaN where the step lies within them. */
    private double stepSpread(double after) {
        double[] step = Arrays.stream(times).map(time -> time > after ? 1 : 0).toArray();
        double[] leftByLine = left(times, step);
        double[] left = less(leftByLine, product(leftByLine, beyondLeft) / beyondSpread, beyondLeft);
        double spread = product(left, left);
        return spread > WITHIN * product(step, step) ? spread : Double.NaN;
    }
}
