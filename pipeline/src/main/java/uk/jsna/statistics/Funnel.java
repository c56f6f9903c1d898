package uk.jsna.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The limits within which areas of a size are expected to vary about the average of all of them, and which areas lie
 * outside. Limits at 95% and 99.8% are the inversion of the area's own interval, so that an area lies outside exactly
 * where its interval leaves the average out. Spiegelhalter (2005).
 */
public final class Funnel {

    private static final Inputs INPUTS = new Inputs("Funnel");
    private static final int POINTS = 100;

    private Funnel() {}

    /**
     * The limits at one place of the horizontal axis.
     *
     * @param size the population, or the number of events
     */
    public record Limits(double size, double lower95, double upper95, double lower998, double upper998) {}

    /** An area's proportion against the average of all. */
    public static Significance ofProportion(double numerator, double denominator, double average) {
        return Proportion.of(numerator, denominator).against(average);
    }

    /** An area's rate or ratio against the average of all: its events against those that the average gives. */
    public static Significance ofEvents(double observed, double expected) {
        return new IndirectlyStandardised(observed, expected, 1).ratio(1).against(1);
    }

    /** A directly standardised rate as {@link #ofEvents}; under ten events it is not compared. */
    public static Significance ofStandardisedEvents(double observed, double expected) {
        return observed < DirectlyStandardisedRate.FEWEST_EVENTS
                ? Significance.NOT_COMPARED
                : ofEvents(observed, expected);
    }

    /** The average of all areas: all events over all people; none may be missing, even where they are zero. */
    public static double average(double[] numerators, double[] denominators) {
        INPUTS.sameLength(numerators, denominators, "denominators");
        double events = 0;
        double people = 0;
        for (int i = 0; i < numerators.length; i++) {
            INPUTS.present(numerators[i], "numerator", i);
            INPUTS.present(denominators[i], "denominator", i);
            INPUTS.missingCount(numerators[i], denominators[i], i);
            events += numerators[i];
            people += denominators[i];
        }
        return events / people;
    }

    /** The limits of a proportion about the average, at each population; times a multiplier, capped at all and none. */
    public static List<Limits> proportionLimits(double average, List<Double> populations, double multiplier) {
        return populations.stream()
                .map(population -> {
                    double events = average * population;
                    Interval at95 = inverted(events, population, ConfidenceLevel.P95);
                    Interval at998 = inverted(events, population, ConfidenceLevel.P998);
                    return new Limits(
                            population,
                            at95.lower() * multiplier,
                            at95.upper() * multiplier,
                            at998.lower() * multiplier,
                            at998.upper() * multiplier);
                })
                .toList();
    }

    /** The proportions whose Wilson limit is the average: the other root of the same score equation. */
    private static Interval inverted(double events, double population, ConfidenceLevel confidence) {
        double average = events / population;
        double half = confidence.z() * Math.sqrt(average * (1 - average) / population);
        return new Interval(Math.max(0, average - half), Math.min(1, average + half));
    }

    /** How finely the limits of a Poisson funnel are found. */
    public enum Resolution {
        /** To the digits of a double. */
        EXACT,
        /**
         * As the published package draws them: it halves an interval of v = limit / (1 + events + limit) until a step is
         * below 1e-7, which for a single event leaves a relative error up to 5e-5.
         */
        AS_PUBLISHED;

        private static final double GRID = 0x1p23;

        private double of(double limit, double events) {
            if (this == EXACT) {
                return limit;
            }
            double v = limit / (1 + events + limit);
            double middle = (Math.floor(v * GRID) + 0.5) / GRID;
            return (1 + events) * middle / (1 - middle);
        }
    }

    /**
     * The limits of observed over expected at each number of events: the ratio at which so many events would just be
     * significant. Times an average rate they are the limits of that rate.
     */
    public static List<Limits> ratioLimits(List<Double> events, double multiplier, Resolution resolution) {
        return events.stream()
                .map(count -> {
                    Interval at95 = inverted(count, ConfidenceLevel.P95, resolution);
                    Interval at998 = inverted(count, ConfidenceLevel.P998, resolution);
                    return new Limits(
                            count,
                            at95.lower() * multiplier,
                            at95.upper() * multiplier,
                            at998.lower() * multiplier,
                            at998.upper() * multiplier);
                })
                .toList();
    }

    private static Interval inverted(double events, ConfidenceLevel confidence, Resolution resolution) {
        return new Interval(
                events / resolution.of(PoissonCount.exactUpper(events, confidence.upperQuantile()), events),
                events / resolution.of(PoissonCount.exactLower(events, confidence.lowerTail()), events));
    }

    /** A hundred populations along the axis of a funnel of proportions, closer together where areas are small. */
    public static List<Double> populationAxis(double[] populations) {
        Range range = Range.of(populations);
        return axis(range.least, range.greatest, POINTS + 1);
    }

    /** A hundred numbers of events along the axis of a funnel of rates. */
    public static List<Double> eventAxis(double[] populations, double average) {
        Range range = Range.of(populations);
        return axis(Math.floor(range.least * average), Math.ceil(range.greatest * average), POINTS + 1);
    }

    /** A hundred numbers of events along the axis of a funnel of ratios, which stops short of the greatest. */
    public static List<Double> expectedAxis(double[] expected) {
        Range range = Range.of(expected);
        return axis(range.least, range.greatest, POINTS + 2);
    }

    private static List<Double> axis(double least, double greatest, int stepsInAll) {
        List<Double> sizes = new ArrayList<>();
        double size = Math.max(1, least);
        sizes.add(size);
        for (int j = 2; j <= POINTS; j++) {
            double next = Math.rint(Math.pow(greatest / size, 1.0 / (stepsInAll - j)) * size);
            size = Math.max(next, size + 1);
            sizes.add(size);
        }
        return sizes;
    }

    /** The ends of an axis: a twentieth beyond the data, rounded, and from nothing where areas differ twofold. */
    private record Range(double least, double greatest) {

        static Range of(double[] sizes) {
            double smallest = Arrays.stream(sizes).min().orElse(Double.NaN);
            double largest = Arrays.stream(sizes).max().orElse(Double.NaN);
            if (!(smallest > 0)) {
                throw Refusal.OUT_OF_RANGE.in("Funnel", "smallest size", smallest, "above zero");
            }
            return new Range(
                    largest > 2 * smallest ? 0 : rounded(0.95 * smallest, 1, false), rounded(1.05 * largest, 2, true));
        }

        /** A number cut to so many digits, upwards or downwards. */
        private static double rounded(double number, int digits, boolean upwards) {
            BigDecimal exact = BigDecimal.valueOf(upwards ? Math.ceil(number) : Math.floor(number));
            return exact.round(new MathContext(digits, upwards ? RoundingMode.CEILING : RoundingMode.FLOOR))
                    .doubleValue();
        }
    }
}
