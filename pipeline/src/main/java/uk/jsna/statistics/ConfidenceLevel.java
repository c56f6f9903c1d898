package uk.jsna.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How often, over many samples, an interval would cover the underlying value. Levels run from 90% to 100%, given as a
 * fraction (0.95) or as a percentage (95); national profiles use 95% and 99.8% together.
 */
public final class ConfidenceLevel {

    /** 95%: about two standard deviations on either side. */
    public static final ConfidenceLevel P95 = new ConfidenceLevel(0.95);

    /** 99.8%: about three standard deviations on either side, for judgements on many areas at a time. */
    public static final ConfidenceLevel P998 = new ConfidenceLevel(0.998);

    private final double level;
    private final double lowerTail;
    private final double upperQuantile;
    private final double z;

    private ConfidenceLevel(double level) {
        this.level = level;
        this.lowerTail = (1 - level) / 2;
        this.upperQuantile = level + (1 - level) / 2;
        this.z = NormalDistribution.of(0, 1).inverseCumulativeProbability(upperQuantile);
    }

    /** A level from 0.9 to 1, or from 90 to 100 in per cent. */
    public static ConfidenceLevel of(double confidence) {
        if (confidence >= 0.9 && confidence <= 1) {
            return standardOr(confidence);
        }
        if (confidence >= 90 && confidence <= 100) {
            return standardOr(confidence / 100);
        }
        throw Refusal.CONFIDENCE_OUT_OF_RANGE.in("ConfidenceLevel", confidence);
    }

    /** One level of any kind, or the standard pair of 95% and 99.8%; no other set is in use. */
    public static List<ConfidenceLevel> listOf(double... confidences) {
        List<ConfidenceLevel> levels =
                Arrays.stream(confidences).mapToObj(ConfidenceLevel::of).toList();
        if (levels.size() == 1 || levels.equals(List.of(P95, P998))) {
            return levels;
        }
        String given = levels.stream().map(each -> Double.toString(each.level)).collect(Collectors.joining(" and "));
        throw Refusal.CONFIDENCE_NOT_THE_PAIR.in("ConfidenceLevel", given.isEmpty() ? "none" : given);
    }

    private static ConfidenceLevel standardOr(double level) {
        if (level == P95.level) {
            return P95;
        }
        return level == P998.level ? P998 : new ConfidenceLevel(level);
    }

    /** The level as a fraction. */
    public double level() {
        return level;
    }

    /** The probability left below a two-sided interval. */
    public double lowerTail() {
        return lowerTail;
    }

    /** The probability below the upper end of a two-sided interval. */
    public double upperQuantile() {
        return upperQuantile;
    }

    /** The standard normal quantile of a two-sided interval: 1.96 at 95%, 3.09 at 99.8%. */
    public double z() {
        return z;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ConfidenceLevel that && Double.compare(level, that.level) == 0;
    }

    @Override
    public int hashCode() {
        return Double.hashCode(level);
    }

    @Override
    public String toString() {
        return "ConfidenceLevel[" + level + "]";
    }
}
