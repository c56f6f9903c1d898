package uk.jsna.statistics;

import java.util.Arrays;

/**
 * Two straight lines that meet at a break, where the sum of squares is least over every place of the break from the
 * second year to the last but one. The Bayesian criterion tells whether the break earns its keep. Muggeo (2003) fits the
 * same model by steps from a guess; here every place is tried.
 *
 * @param breakTime where the lines meet
 * @param slopeBefore change for one unit of time before the break
 * @param slopeAfter change for one unit of time after it
 * @param sumOfSquares about the two lines
 * @param criterion the Bayesian information criterion of the two lines
 * @param criterionOfLine the same of one straight line; the lower of the two is to be preferred
 */
public record SegmentedTrend(
        double breakTime,
        double slopeBefore,
        double slopeAfter,
        double sumOfSquares,
        double criterion,
        double criterionOfLine) {

    private static final Inputs INPUTS = new Inputs("SegmentedTrend");

    /** The break in values at rising times; at least five are needed. */
    public static SegmentedTrend of(double[] times, double[] values) {
        INPUTS.sameLength(times, values, "values");
        INPUTS.atLeast(5, times.length, "times");
        for (int i = 0; i < times.length; i++) {
            INPUTS.present(times[i], "time", i);
            INPUTS.present(values[i], "value", i);
            if (i > 0 && times[i] <= times[i - 1]) {
                throw Refusal.OUT_OF_RANGE.at(i, "SegmentedTrend", "time", times[i], "later than the one before");
            }
        }
        Fit best = Fit.at(times[1], times, values);
        for (int knot = 2; knot < times.length - 1; knot++) {
            best = best.orBetter(Fit.at(times[knot], times, values));
            double meeting = meeting(knot, times, values);
            if (meeting > times[knot - 1] && meeting < times[knot]) {
                best = best.orBetter(Fit.at(meeting, times, values));
            }
        }
        int n = times.length;
        LinearTrend line = LinearTrend.of(times, values);
        return new SegmentedTrend(
                best.breakTime,
                best.before,
                best.before + best.change,
                best.squares,
                criterion(n, best.squares, 5),
                criterion(n, line.sigma() * line.sigma() * (n - 2), 3));
    }

    private static double criterion(int n, double squares, int parameters) {
        return n * (Math.log(2 * Math.PI * squares / n) + 1) + parameters * Math.log(n);
    }

    /** Where the separate lines of the years before and from a knot meet. */
    private static double meeting(int knot, double[] times, double[] values) {
        if (knot < 2 || times.length - knot < 2) {
            return Double.NaN;
        }
        LinearTrend before = LinearTrend.of(Arrays.copyOf(times, knot), Arrays.copyOf(values, knot));
        LinearTrend after = LinearTrend.of(
                Arrays.copyOfRange(times, knot, times.length), Arrays.copyOfRange(values, knot, times.length));
        return (after.intercept() - before.intercept()) / (before.slope() - after.slope());
    }

    /** Least squares for a break at a given place: a line, and the part of time beyond the break. */
    private record Fit(double breakTime, double before, double change, double squares) {

        static Fit at(double breakTime, double[] times, double[] values) {
            double[] beyond = Arrays.stream(times)
                    .map(time -> Math.max(0, time - breakTime))
                    .toArray();
            LinearTrend ofValues = LinearTrend.of(times, values);
            LinearTrend ofBeyond = LinearTrend.of(times, beyond);
            double product = 0;
            double spread = 0;
            for (int i = 0; i < times.length; i++) {
                double left = beyond[i] - ofBeyond.intercept() - ofBeyond.slope() * times[i];
                product += left * (values[i] - ofValues.intercept() - ofValues.slope() * times[i]);
                spread += left * left;
            }
            double change = product / spread;
            double squares = 0;
            for (int i = 0; i < times.length; i++) {
                double residual = values[i]
                        - ofValues.intercept()
                        - ofValues.slope() * times[i]
                        - change * (beyond[i] - ofBeyond.intercept() - ofBeyond.slope() * times[i]);
                squares += residual * residual;
            }
            return new Fit(breakTime, ofValues.slope() - change * ofBeyond.slope(), change, squares);
        }

        Fit orBetter(Fit other) {
            return other.squares < squares ? other : this;
        }
    }
}
