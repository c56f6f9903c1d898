package uk.jsna.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Two straight lines that meet at a break, where the sum of squares is least over every place of the break from the
 * second year to the last but one. The Bayesian criterion tells whether the break earns its keep, and {@link BreakTest}
 * whether there is one. Muggeo (2003) fits the same model by steps from a guess; here every place is tried.
 *
 * @param breakTime where the lines meet
 * @param breakError standard error of that place, by the delta method
 * @param slopeBefore change for one unit of time before the break
 * @param slopeAfter change for one unit of time after it
 * @param sumOfSquares about the two lines
 * @param criterion the Bayesian information criterion of the two lines
 * @param criterionOfLine the same of one straight line; the lower of the two is to be preferred
 */
public record SegmentedTrend(
        double breakTime,
        double breakError,
        double slopeBefore,
        double slopeAfter,
        double sumOfSquares,
        double criterion,
        double criterionOfLine) {

    private static final Inputs INPUTS = new Inputs("SegmentedTrend");

    /** The best break in values at rising times; at least five are needed. */
    public static SegmentedTrend of(double[] times, double[] values) {
        return described(
                places(times, values).stream()
                        .min(Comparator.comparingDouble(each -> each.squares))
                        .orElseThrow(),
                times,
                values);
    }

    /** The break that is reached from a first guess by going downhill: perhaps not the best of all. */
    public static SegmentedTrend near(double[] times, double[] values, double guess) {
        List<BrokenLine> places = places(times, values);
        int here = 0;
        for (int i = 1; i < places.size(); i++) {
            if (Math.abs(places.get(i).breakTime - guess) < Math.abs(places.get(here).breakTime - guess)) {
                here = i;
            }
        }
        int next = lowerBeside(here, places);
        while (next != here) {
            here = next;
            next = lowerBeside(here, places);
        }
        return described(places.get(here), times, values);
    }

    private static int lowerBeside(int here, List<BrokenLine> places) {
        int lowest = here;
        for (int beside : new int[] {here - 1, here + 1}) {
            if (beside >= 0 && beside < places.size() && places.get(beside).squares < places.get(lowest).squares) {
                lowest = beside;
            }
        }
        return lowest;
    }

    /** The lines for a break that is given, as one published, from the second year to the last but one. */
    public static SegmentedTrend at(double breakTime, double[] times, double[] values) {
        check(times, values);
        double last = times[times.length - 2];
        if (!(breakTime >= times[1] && breakTime <= last)) {
            throw Refusal.OUT_OF_RANGE.in(
                    "SegmentedTrend", "break", breakTime, "from the second time to the last but one");
        }
        return described(BrokenLine.at(breakTime, times, values), times, values);
    }

    /** Every place where the sum of squares can be least: the years themselves, and where lines between them meet. */
    private static List<BrokenLine> places(double[] times, double[] values) {
        check(times, values);
        List<BrokenLine> places = new ArrayList<>();
        places.add(BrokenLine.at(times[1], times, values));
        for (int knot = 2; knot < times.length - 1; knot++) {
            double meeting = meeting(knot, times, values);
            if (meeting > times[knot - 1] && meeting < times[knot]) {
                places.add(BrokenLine.at(meeting, times, values));
            }
            places.add(BrokenLine.at(times[knot], times, values));
        }
        return places;
    }

    static void check(double[] times, double[] values) {
        INPUTS.sameLength(times, values, "values");
        INPUTS.atLeast(5, times.length, "times");
        for (int i = 0; i < times.length; i++) {
            INPUTS.present(times[i], "time", i);
            INPUTS.present(values[i], "value", i);
            if (i > 0 && times[i] <= times[i - 1]) {
                throw Refusal.OUT_OF_RANGE.at(i, "SegmentedTrend", "time", times[i], "later than the one before");
            }
        }
    }

    private static SegmentedTrend described(BrokenLine lines, double[] times, double[] values) {
        int n = times.length;
        LinearTrend line = LinearTrend.of(times, values);
        return new SegmentedTrend(
                lines.breakTime,
                lines.breakError(),
                lines.slopeBefore,
                lines.slopeBefore + lines.change,
                lines.squares,
                criterion(n, lines.squares, 5),
                criterion(n, line.sigma() * line.sigma() * (n - 2), 3));
    }

    private static double criterion(int n, double squares, int parameters) {
        return n * (Math.log(2 * Math.PI * squares / n) + 1) + parameters * Math.log(n);
    }

    /** Where the separate lines of the years before and from a knot meet. */
    private static double meeting(int knot, double[] times, double[] values) {
        LinearTrend before = LinearTrend.of(Arrays.copyOf(times, knot), Arrays.copyOf(values, knot));
        LinearTrend after = LinearTrend.of(
                Arrays.copyOfRange(times, knot, times.length), Arrays.copyOfRange(values, knot, times.length));
        return (after.intercept() - before.intercept()) / (before.slope() - after.slope());
    }
}
