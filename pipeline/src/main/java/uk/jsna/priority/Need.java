package uk.jsna.priority;

import java.util.EnumMap;
import java.util.Map;
import uk.jsna.indicator.Polarity;

/**
 * What is published of one indicator in one area, as far as priorities are judged by it.
 *
 * @param indicator indicator id
 * @param polarity which direction is good
 * @param value the latest value
 * @param change its change a year
 * @param benchmark value of the neighbours, or of England; NaN where there is none
 * @param target level of the target; NaN where none is set
 * @param gap the widest gap between groups, and the higher value of the two; both NaN where there is none
 * @param people people that the indicator counts among, and the multiplier of its unit
 * @param plans how many priorities of plans it serves
 * @param sources where each criterion's figure is published: table and key
 */
public record Need(
        String indicator,
        Polarity polarity,
        Uncertain value,
        Uncertain change,
        double benchmark,
        double target,
        Gap gap,
        People people,
        int plans,
        Map<Criterion, String> sources) {

    public Need {
        sources = sources.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(sources));
    }

    /** A number and the standard deviation it is known with; both NaN where it is not known. */
    public record Uncertain(double mean, double deviation) {

        /** A number that is not known. */
        public static final Uncertain UNKNOWN = new Uncertain(Double.NaN, Double.NaN);

        /** From a value and its 95% limits; without limits it is taken as exact. */
        public static Uncertain of(double value, double lower95, double upper95) {
            double width = upper95 - lower95;
            return new Uncertain(value, Double.isNaN(width) ? 0 : width / 3.92);
        }
    }

    /** A gap between two groups. */
    public record Gap(Uncertain width, double higher) {

        /** No gap is published. */
        public static final Gap NONE = new Gap(Uncertain.UNKNOWN, Double.NaN);
    }

    /** The people an indicator counts among. */
    public record People(double number, double multiplier) {}

    /** Which way is worse: 1 for higher, -1 for lower. */
    int worse() {
        return polarity == Polarity.HIGH_IS_GOOD ? -1 : 1;
    }
}
