package uk.jsna.statistics;

import java.util.List;
import uk.jsna.statistics.RecentTrend.Calculated;
import uk.jsna.statistics.RecentTrend.CannotBeCalculated;
import uk.jsna.statistics.RecentTrend.Direction;
import uk.jsna.statistics.RecentTrend.Point;
import uk.jsna.statistics.RecentTrend.Reason;

/** The steps of the national rule, in the order in which the profiles take them. */
final class RecentTrendRule {

    /** Both limits of a 95% interval lie this many standard errors apart, as the profiles reckon it. */
    private static final double ERRORS_WIDE = 3.92;

    private static final int NONE_LEFT_OUT = -1;

    private RecentTrendRule() {}

    static RecentTrend ours(List<Point> years) {
        List<Point> valid = years.stream().filter(Point::isValid).toList();
        List<Point> latest = latestWithIntervals(valid);
        if (isTooShortOrFull(valid)) {
            return refusal(valid);
        }
        if (latest.size() < RecentTrend.YEARS) {
            return new CannotBeCalculated(Reason.FEWER_THAN_FIVE_INTERVALS);
        }
        if (latest.stream().anyMatch(year -> !(year.upper95() > year.lower95()))) {
            return new CannotBeCalculated(Reason.INTERVAL_WITHOUT_WIDTH);
        }
        return calculated(latest);
    }

    static RecentTrend published(List<Point> years) {
        List<Point> valid = years.stream().filter(Point::isValid).toList();
        return isTooShortOrFull(valid) ? refusal(valid) : calculated(latestWithIntervals(valid));
    }

    private static boolean isTooShortOrFull(List<Point> valid) {
        return valid.size() < RecentTrend.YEARS || valid.stream().anyMatch(year -> year.count() == year.denominator());
    }

    private static RecentTrend refusal(List<Point> valid) {
        return new CannotBeCalculated(
                valid.size() < RecentTrend.YEARS ? Reason.FEWER_THAN_FIVE_YEARS : Reason.COUNT_EQUALS_DENOMINATOR);
    }

    private static List<Point> latestWithIntervals(List<Point> valid) {
        List<Point> usable = valid.stream().filter(Point::hasInterval).toList();
        return usable.subList(Math.max(0, usable.size() - RecentTrend.YEARS), usable.size());
    }

    private static RecentTrend calculated(List<Point> years) {
        double[] values = years.stream().mapToDouble(Point::value).toArray();
        double[] weights = years.stream()
                .mapToDouble(year -> (year.upper95() - year.lower95()) / ERRORS_WIDE)
                .map(error -> 1 / (error * error))
                .toArray();
        Line line = Line.of(values, weights, NONE_LEFT_OUT);
        double chiSquared = line.slope * line.slope * line.spread / line.weight;
        return trend(chiSquared, line.slope, isConsistent(values, weights, line.slope));
    }

    private static RecentTrend trend(double chiSquared, double slope, boolean consistent) {
        Direction direction = slope < 0 ? Direction.DECREASING : Direction.INCREASING;
        boolean significant = consistent && chiSquared > RecentTrend.CRITICAL;
        return new Calculated(significant ? direction : Direction.NO_SIGNIFICANT_CHANGE, chiSquared, slope, consistent);
    }

    /** A slope of zero, or one that cannot be calculated, counts as a rise. */
    private static boolean isConsistent(double[] values, double[] weights, double slope) {
        for (int leftOut = 0; leftOut < values.length; leftOut++) {
            if (Line.of(values, weights, leftOut).slope < 0 != slope < 0) {
                return false;
            }
        }
        return true;
    }

    static RecentTrend ofProportions(double[] counts, double[] denominators) {
        new Inputs("RecentTrend").sameLength(counts, denominators, "denominators");
        if (counts.length < RecentTrend.YEARS) {
            return new CannotBeCalculated(Reason.FEWER_THAN_FIVE_YEARS);
        }
        int from = counts.length - RecentTrend.YEARS;
        double[] x = java.util.Arrays.copyOfRange(counts, from, counts.length);
        double[] n = java.util.Arrays.copyOfRange(denominators, from, counts.length);
        double[] logOdds = new double[RecentTrend.YEARS];
        double[] equal = new double[RecentTrend.YEARS];
        for (int i = 0; i < x.length; i++) {
            if (x[i] == n[i]) {
                return new CannotBeCalculated(Reason.COUNT_EQUALS_DENOMINATOR);
            }
            logOdds[i] = Math.log(x[i] / (n[i] - x[i]));
            equal[i] = 1;
        }
        double slope = Line.of(logOdds, equal, NONE_LEFT_OUT).slope;
        return trend(CochranArmitage.of(x, n).chiSquared(), slope, isConsistent(logOdds, equal, slope));
    }

    /** A weighted line through the years 1, 2, 3 and so on, perhaps without one of them. */
    private record Line(double slope, double weight, double spread) {

        static Line of(double[] values, double[] weights, int leftOut) {
            double sw = 0;
            double swt = 0;
            double swtt = 0;
            double swv = 0;
            double swtv = 0;
            for (int i = 0; i < values.length; i++) {
                if (i != leftOut) {
                    double t = i + 1.0;
                    sw += weights[i];
                    swt += weights[i] * t;
                    swtt += weights[i] * t * t;
                    swv += weights[i] * values[i];
                    swtv += weights[i] * t * values[i];
                }
            }
            double spread = sw * swtt - swt * swt;
            return new Line((sw * swtv - swt * swv) / spread, sw, spread);
        }
    }
}
