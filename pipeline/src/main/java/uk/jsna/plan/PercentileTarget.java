package uk.jsna.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A place among all authorities: "in the top 25% of authorities". An authority is in it where its rank, ties sharing the
 * better one, is at most that share of the number of authorities. The others' values are taken as known. It cannot be
 * judged on local data alone.
 *
 * @param wording the plan's own words
 * @param topPercent the share of authorities
 * @param best whether the highest or the lowest values are the top
 * @param due when
 */
public record PercentileTarget(String wording, BigDecimal topPercent, Direction best, Due due) implements Target {

    public PercentileTarget {
        if (topPercent.signum() <= 0 || topPercent.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException(
                    "top_percent is " + topPercent.toPlainString() + ", but must be more than 0 and at most 100");
        }
        if (best == Direction.MONITOR) {
            throw new IllegalArgumentException(
                    "best is 'monitor', but must be increase (highest) or decrease (lowest)");
        }
    }

    /** With every authority's figure, the area's own among them. */
    @Override
    public Judgement judge(Evidence evidence) {
        Observation figure = evidence.figure();
        if (figure == null) {
            return Judgement.NOT_AVAILABLE;
        }
        return lastAtTheTop(figure, evidence.authorities())
                .map(last -> new Threshold(operator(), BigDecimal.ZERO)
                        .judge(Change.between(figure, last.asKnown()))
                        .at(due.isReachedBy(evidence.asOf())))
                .orElse(Judgement.NOT_AVAILABLE);
    }

    private ThresholdOperator operator() {
        return best == Direction.INCREASE ? ThresholdOperator.AT_LEAST : ThresholdOperator.AT_MOST;
    }

    /**
     * The last of the other authorities with which the area would share the top; empty where the authorities are not
     * given or too few for anyone to be in the top.
     */
    private Optional<Observation> lastAtTheTop(Observation own, List<Observation> authorities) {
        int places = topPercent
                .multiply(BigDecimal.valueOf(authorities.size()))
                .divideToIntegralValue(BigDecimal.valueOf(100))
                .intValueExact();
        List<Observation> others = new ArrayList<>(authorities);
        if (!others.remove(own) || places < 1) {
            return Optional.empty();
        }
        others.sort(Comparator.comparingDouble(Observation::value));
        if (best == Direction.INCREASE) {
            Collections.reverse(others);
        }
        return Optional.of(places > others.size() ? own : others.get(places - 1));
    }
}
