package uk.jsna.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether an indicator has been rising or falling over its latest five years, by the rule of the national public health
 * profiles: a line through the five values, each weighted by the width of its 95% interval, whose slope differs from
 * none at 99.8% and keeps its sign when any one year is left out. Years without data are skipped. Polarity, which makes
 * a rise better or worse, is no part of it. Only for yearly values that share no people or events.
 */
public sealed interface RecentTrend {

    /** A chi-squared of one degree of freedom exceeds this once in five hundred: 99.8%. */
    double CRITICAL = 9.54953570608324;

    /** Years that the rule looks at. */
    int YEARS = 5;

    /** Where the values are going. */
    enum Direction {
        /** Rising at 99.8%. */
        INCREASING,
        /** Falling at 99.8%. */
        DECREASING,
        /** No change that this rule can tell from chance. */
        NO_SIGNIFICANT_CHANGE
    }

    /** Why a trend cannot be calculated. */
    enum Reason {
        /** Fewer than five years have a value, a count and a denominator. */
        FEWER_THAN_FIVE_YEARS,
        /** In some year the count is the whole denominator. */
        COUNT_EQUALS_DENOMINATOR,
        /** Fewer than five years have both limits too. */
        FEWER_THAN_FIVE_INTERVALS,
        /** An interval has no width, so its year would outweigh all others. */
        INTERVAL_WITHOUT_WIDTH
    }

    /**
     * A trend that was calculated.
     *
     * @param chiSquared how strongly the slope differs from none, one degree of freedom
     * @param slope change from one year to the next, in the unit of the values
     * @param consistent whether the slope keeps its sign when any one year is left out
     */
    record Calculated(Direction direction, double chiSquared, double slope, boolean consistent)
            implements RecentTrend {}

    /** A trend that cannot be calculated, with the reason. */
    record CannotBeCalculated(Reason reason) implements RecentTrend {}

    /** One year's published figures; what is missing is NaN. */
    record Point(double value, double count, double denominator, double lower95, double upper95) {

        boolean isValid() {
            return !Double.isNaN(value + count + denominator);
        }

        boolean hasInterval() {
            return !Double.isNaN(lower95 + upper95);
        }
    }

    /** Our rule: the national one, but calculated only on five years that have their intervals. Oldest year first. */
    static RecentTrend of(List<Point> years) {
        return RecentTrendRule.ours(years);
    }

    /**
     * The national rule to the letter, which labels a series "no significant change" also where fewer than five years,
     * or none, have the intervals that it rests on. Oldest year first.
     */
    static RecentTrend asPublished(List<Point> years) {
        return RecentTrendRule.published(years);
    }

    /**
     * The rule that the profiles used for some proportions before 2021: the test of Cochran and Armitage on the counts,
     * and the sign of the slope of the log odds. Oldest year first; only the latest five years count.
     */
    static RecentTrend ofProportions(double[] counts, double[] denominators) {
        return RecentTrendRule.ofProportions(counts, denominators);
    }

    /** Many series, whose years lie one after another; each end is the index after a series' last year. */
    static List<RecentTrend> of(List<Point> years, int[] ends) {
        List<RecentTrend> trends = new ArrayList<>(ends.length);
        int from = 0;
        for (int end : ends) {
            trends.add(of(years.subList(from, end)));
            from = end;
        }
        return trends;
    }
}
