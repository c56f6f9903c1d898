package uk.jsna.geography;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.jsna.indicator.AreaCode;

/**
 * What was counted in an area, and among whom; null where the source gives none.
 *
 * @param numerator people or events counted
 * @param denominator people they are counted among
 */
public record AreaCount(
        @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {

    /** Nothing known. */
    public static final AreaCount NONE = new AreaCount(null, null);

    /** Whether people were counted and the count is known. */
    public boolean isKnown() {
        return numerator != null;
    }

    /**
     * The count divided over areas by their shares. Those counted and those not counted are divided apart, so that no part
     * has more counted than there are people.
     */
    Map<AreaCode, AreaCount> divided(Map<AreaCode, Long> shares) {
        List<Long> weights = List.copyOf(shares.values());
        List<BigDecimal> counted = numerator == null ? null : LargestRemainder.split(numerator, weights);
        BigDecimal others = denominator == null || numerator == null ? denominator : denominator.subtract(numerator);
        List<BigDecimal> rest = others == null ? null : LargestRemainder.split(others, weights);
        Map<AreaCode, AreaCount> parts = new TreeMap<>();
        List<AreaCode> areas = List.copyOf(shares.keySet());
        for (int i = 0; i < areas.size(); i++) {
            BigDecimal part = counted == null ? null : counted.get(i);
            BigDecimal other = rest == null ? null : rest.get(i);
            parts.put(areas.get(i), new AreaCount(part, other == null || part == null ? other : other.add(part)));
        }
        return parts;
    }

    /** All counts together; a numerator or a denominator that one of them lacks the sum lacks too. */
    static AreaCount sum(List<AreaCount> parts) {
        BigDecimal numerator = BigDecimal.ZERO;
        BigDecimal denominator = BigDecimal.ZERO;
        for (AreaCount part : parts) {
            numerator = sum(numerator, part.numerator());
            denominator = sum(denominator, part.denominator());
        }
        return new AreaCount(numerator, denominator);
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.add(other);
    }
}
