package uk.jsna.geography;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.jsna.indicator.AreaCode;

/**
 * What is lost when shares are moved to other boundaries and back: for each changed area that has a share before and
 * after, the absolute difference in percentage points.
 *
 * @param errors the difference of each area
 * @param mean their mean, weighted by the people of each area; NaN where there is none
 */
public record RoundTrip(Map<AreaCode, Double> errors, double mean) {

    private static final double PER_CENT = 100;

    public RoundTrip {
        errors = Map.copyOf(errors);
    }

    /** Moves counts by a best fit and back by the same parts. */
    public static RoundTrip of(BestFit there, Map<AreaCode, AreaCount> counts) {
        Map<AreaCode, AreaCount> moved = new TreeMap<>();
        there.place(counts).forEach((area, placed) -> moved.put(area, placed.count()));
        Map<AreaCode, Double> errors = new TreeMap<>();
        double weighted = 0;
        double people = 0;
        for (PlacedCount back : there.reversed().place(moved).values()) {
            AreaCount before = counts.getOrDefault(back.area(), AreaCount.NONE);
            double error = Math.abs(percentage(back.count()) - percentage(before));
            if (!there.isKept(back.area()) && !Double.isNaN(error)) {
                errors.put(back.area(), error);
                weighted += error * number(before.denominator());
                people += number(before.denominator());
            }
        }
        return new RoundTrip(errors, weighted / people);
    }

    /** The largest error; NaN where there is none. */
    public double largest() {
        return errors.values().stream().mapToDouble(error -> error).max().orElse(Double.NaN);
    }

    private static double percentage(AreaCount count) {
        return number(count.denominator()) == 0
                ? Double.NaN
                : PER_CENT * number(count.numerator()) / number(count.denominator());
    }

    private static double number(@Nullable BigDecimal number) {
        return number == null ? Double.NaN : number.doubleValue();
    }
}
