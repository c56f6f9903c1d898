package uk.jsna.geography;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A count divided by weights so that the parts are counts too and add up to it exactly (Hamilton's method): each part has
 * its quota rounded down, and what is left goes, one by one, to the parts whose quotas lost most. Of equal losses the
 * heavier part is served first, then the earlier one. A count with decimals is divided in units of its last decimal.
 */
final class LargestRemainder {

    private record Part(int place, BigInteger floor, BigInteger remainder, long weight) {}

    private LargestRemainder() {}

    /**
     * The parts of a count, in the order of the weights.
     *
     * @param weights not negative; where all are zero the parts are as equal as they can be
     */
    static List<BigDecimal> split(BigDecimal count, List<Long> weights) {
        if (weights.isEmpty() || weights.stream().anyMatch(weight -> weight < 0)) {
            throw new IllegalArgumentException("weights are " + weights + ", but must be one or more, none negative");
        }
        boolean unweighted = weights.stream().allMatch(weight -> weight == 0);
        List<Long> by = unweighted ? weights.stream().map(weight -> 1L).toList() : weights;
        BigDecimal bare = count.stripTrailingZeros();
        BigDecimal plain = bare.scale() < 0 ? bare.setScale(0) : bare;
        List<BigInteger> units = split(plain.unscaledValue().abs(), by);
        return units.stream()
                .map(unit -> new BigDecimal(count.signum() < 0 ? unit.negate() : unit, plain.scale()))
                .toList();
    }

    private static List<BigInteger> split(BigInteger units, List<Long> weights) {
        BigInteger total =
                BigInteger.valueOf(weights.stream().mapToLong(weight -> weight).sum());
        List<Part> parts = new ArrayList<>();
        BigInteger left = units;
        for (int i = 0; i < weights.size(); i++) {
            BigInteger[] quota =
                    units.multiply(BigInteger.valueOf(weights.get(i))).divideAndRemainder(total);
            parts.add(new Part(i, quota[0], quota[1], weights.get(i)));
            left = left.subtract(quota[0]);
        }
        List<Part> served = parts.stream()
                .sorted(Comparator.comparing(Part::remainder)
                        .thenComparingLong(Part::weight)
                        .reversed()
                        .thenComparingInt(Part::place))
                .limit(left.longValueExact())
                .toList();
        return parts.stream()
                .map(part -> served.contains(part) ? part.floor().add(BigInteger.ONE) : part.floor())
                .toList();
    }
}
