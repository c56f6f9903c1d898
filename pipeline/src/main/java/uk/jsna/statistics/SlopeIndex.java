package uk.jsna.statistics;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * The slope index of inequality: how much an indicator changes from the very first to the very last person, when people
 * are ranked by deprivation and a line is fitted through the quantiles, each weighted by its people. The relative index
 * is the level at one end over the level at the other. The limits are the quantiles of the distribution that the
 * published method samples from, calculated rather than simulated, so the same data give the same limits.
 *
 * @param intercept the level at the very first person, in the indicator's own unit
 * @param slopeIndex the slope index in the unit of the multiplier
 * @param relativeIndex the level at the end over the level at the start
 */
public record SlopeIndex(double intercept, Estimate slopeIndex, Estimate relativeIndex) {

    private static final double QUANTILE_975 = ConfidenceLevel.P95.z();

    /** What an indicator counts, which sets the scale on which its sampling error is normal. */
    public enum Scale {
        /** The value itself, as for life expectancy. */
        IDENTITY,
        /** The logarithm, for a rate. */
        LOG,
        /** The log odds, for a proportion given as a fraction. */
        LOGIT;

        double link(double value) {
            return switch (this) {
                case IDENTITY -> value;
                case LOG -> Math.log(value);
                case LOGIT -> Math.log(value / (1 - value));
            };
        }

        double inverse(double linked) {
            return switch (this) {
                case IDENTITY -> linked;
                case LOG -> Math.exp(linked);
                case LOGIT -> 1 / (1 + Math.exp(-linked));
            };
        }
    }

    /** Where the line is fitted. */
    public enum Fit {
        /** Through the values as they are. */
        NATURAL,
        /** Through the values on the scale of the indicator, and the ends of the line brought back from it. */
        TRANSFORMED
    }

    /** One quantile of deprivation, in order: its people, and the indicator with its 95% limits. */
    public record Group(double population, double value, double lower95, double upper95) {

        public Group {
            if (!(population > 0)) {
                throw Refusal.DENOMINATOR_NOT_POSITIVE.in("SlopeIndex", population);
            }
            if (!(lower95 <= value && value <= upper95)) {
                throw Refusal.LIMITS_NOT_IN_ORDER.in("SlopeIndex", value, lower95, upper95);
            }
        }

        private double error(Scale scale) {
            return (scale.link(upper95) - scale.link(lower95)) / (2 * QUANTILE_975);
        }
    }

    /**
     * The index of the groups.
     *
     * @param multiplier brings the slope to its unit; -1 turns it, where a higher value is better
     */
    public static SlopeIndex of(List<Group> groups, Scale scale, Fit fit, double multiplier) {
        if (groups.size() < 2) {
            throw Refusal.TOO_FEW.in("SlopeIndex", "groups", groups.size(), 2);
        }
        if (multiplier == 0 || !Double.isFinite(multiplier)) {
            throw Refusal.OUT_OF_RANGE.in("SlopeIndex", "multiplier", multiplier, "finite and not zero");
        }
        for (Group group : groups) {
            double link = scale.link(group.lower95) + scale.link(group.upper95);
            if (!Double.isFinite(link)) {
                throw Refusal.OUT_OF_RANGE.in("SlopeIndex", "a limit", group.lower95, "inside the range of " + scale);
            }
        }
        RankedLine line = new RankedLine(groups);
        return fit == Fit.TRANSFORMED
                ? onScale(groups, line, scale, multiplier)
                : onValues(groups, line, scale, multiplier);
    }

    /** The line on the scale has a normal slope, and its limits turn the line about its middle. */
    private static SlopeIndex onScale(List<Group> groups, RankedLine line, Scale scale, double multiplier) {
        double[] linked =
                groups.stream().mapToDouble(group -> scale.link(group.value)).toArray();
        double intercept = line.intercept(linked);
        double slope = line.slope(linked);
        double error = line.slopeError(
                groups.stream().mapToDouble(group -> group.error(scale)).toArray());
        double middle = intercept + slope / 2;
        DoubleUnaryOperator difference =
                s -> (scale.inverse(middle + s / 2) - scale.inverse(middle - s / 2)) * multiplier;
        DoubleUnaryOperator ratio =
                s -> turned(scale.inverse(middle + s / 2) / scale.inverse(middle - s / 2), multiplier);
        return new SlopeIndex(
                scale.inverse(intercept),
                Estimate.of(
                        difference.applyAsDouble(slope),
                        spread(difference, slope, error, ConfidenceLevel.P95),
                        spread(difference, slope, error, ConfidenceLevel.P998)),
                Estimate.of(
                        ratio.applyAsDouble(slope),
                        spread(ratio, slope, error, ConfidenceLevel.P95),
                        spread(ratio, slope, error, ConfidenceLevel.P998)));
    }

    private static Interval spread(DoubleUnaryOperator of, double slope, double error, ConfidenceLevel confidence) {
        return ordered(
                of.applyAsDouble(slope - confidence.z() * error), of.applyAsDouble(slope + confidence.z() * error));
    }

    private static SlopeIndex onValues(List<Group> groups, RankedLine line, Scale scale, double multiplier) {
        double[] values = groups.stream().mapToDouble(Group::value).toArray();
        double intercept = line.intercept(values);
        double slope = line.slope(values);
        WeightedSum sums = new WeightedSum(
                groups.stream().mapToDouble(group -> scale.link(group.value)).toArray(),
                groups.stream().mapToDouble(group -> group.error(scale)).toArray(),
                scale::inverse);
        return new SlopeIndex(
                intercept,
                Estimate.of(
                        slope * multiplier,
                        slopeLimits(sums, line, multiplier, ConfidenceLevel.P95),
                        slopeLimits(sums, line, multiplier, ConfidenceLevel.P998)),
                Estimate.of(
                        turned((intercept + slope) / intercept, multiplier),
                        ratioLimits(sums, line, multiplier, ConfidenceLevel.P95),
                        ratioLimits(sums, line, multiplier, ConfidenceLevel.P998)));
    }

    private static Interval slopeLimits(
            WeightedSum sums, RankedLine line, double multiplier, ConfidenceLevel confidence) {
        return ordered(
                sums.quantile(line.slopeWeights(), confidence.lowerTail()) * multiplier,
                sums.quantile(line.slopeWeights(), confidence.upperQuantile()) * multiplier);
    }

    private static Interval ratioLimits(
            WeightedSum sums, RankedLine line, double multiplier, ConfidenceLevel confidence) {
        double[] upper = multiplier < 0 ? line.startWeights() : line.endWeights();
        double[] lower = multiplier < 0 ? line.endWeights() : line.startWeights();
        return new Interval(
                sums.ratioQuantile(upper, lower, confidence.lowerTail()),
                sums.ratioQuantile(upper, lower, confidence.upperQuantile()));
    }

    private static double turned(double ratio, double multiplier) {
        return multiplier < 0 ? 1 / ratio : ratio;
    }

    private static Interval ordered(double one, double other) {
        return new Interval(Math.min(one, other), Math.max(one, other));
    }
}
