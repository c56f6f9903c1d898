package uk.jsna.series;

import java.util.List;
import java.util.Optional;
import uk.jsna.indicator.Indicator;
import uk.jsna.statistics.Estimate;
import uk.jsna.statistics.RecentTrend;

/**
 * Where a series of yearly figures is going: the recent trend of the national profiles, the change a year with its
 * limits, how it grows beside England and statistical neighbours, and the smallest change that such a series could show.
 *
 * <p>A break ends a series: only the figures since the last one are used. Figures of pooled or overlapping years, of
 * quarters, months or single days make no yearly trend.
 *
 * @param span which figures were used
 * @param recent the recent trend by the national rule
 * @param slope change a year in the indicator's unit, by least squares over the calendar years
 * @param annualPercentageChange steady change a year in per cent, fitted to the counts
 * @param smallestChange smallest true change a year that the recent trend would find four times in five; NaN where unknown
 * @param pools the latest years together and those before them, where single years hold few events
 * @param againstEngland growth beside England's
 * @param againstNeighbours growth beside the statistical neighbours'
 */
public record SeriesTrend(
        Span span,
        RecentTrend recent,
        Estimate slope,
        Estimate annualPercentageChange,
        double smallestChange,
        Optional<Pools> pools,
        Growth againstEngland,
        Growth againstNeighbours) {

    /**
     * Which figures of a series were used.
     *
     * @param first the label of the first
     * @param last the label of the last
     * @param periods how many have a value
     * @param start why the series starts there
     */
    public record Span(String first, String last, int periods, Start start) {

        /** Why a series starts where it does. */
        public enum Start {
            /** It is the first figure there is. */
            FIRST_FIGURE("first figure"),
            /** The publisher marks a break there. */
            BREAK("break");

            private final String words;

            Start(String words) {
                this.words = words;
            }

            public String words() {
                return words;
            }
        }
    }

    /**
     * Years added up because single years hold few events; the two pools share no year.
     *
     * @param years years in each pool
     * @param latest the latest pool
     * @param before the pool before it
     * @param change the latest less the one before
     */
    public record Pools(int years, Estimate latest, Estimate before, Estimate change) {}

    /**
     * How a series grows beside a benchmark's, over the years in which both have a value.
     *
     * @param slope change a year of the benchmark; NaN where there is none
     * @param difference change a year of the series less that of the benchmark
     */
    public record Growth(double slope, Estimate difference) {

        /** Fewer than three years have both values. */
        static final Growth NONE = new Growth(Double.NaN, Estimate.MISSING);
    }

    /** Follows a series, oldest figure first; empty where fewer than two figures can be compared over years. */
    public static Optional<SeriesTrend> of(Indicator indicator, List<SeriesPoint> series) {
        return new TrendOfSeries(indicator, series).follow();
    }
}
