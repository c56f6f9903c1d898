package uk.jsna.attacker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sums that a reader believes in. A reader tries each kind of sum where all is shown, and learns by how much it is out
 * there; by as much it may be out where something is withheld. A kind of sum that is not certain is believed only where it
 * was seen to hold somewhere.
 */
final class Sums {

    /**
     * One sum.
     *
     * @param kind sums of one kind are learned from together
     * @param whole cells of one side
     * @param parts cells of the other side
     * @param isCertain whether it is believed without having been seen to hold
     * @param technique what it is called
     */
    record Sum(String kind, List<Key> whole, List<Key> parts, boolean isCertain, Technique technique) {}

    private final Situation situation;
    private final CountSystem system;
    private final List<Sum> sums = new ArrayList<>();

    Sums(Situation situation, CountSystem system) {
        this.situation = situation;
        this.system = system;
    }

    void add(Sum sum) {
        sums.add(sum);
    }

    /** Adds the sums of counts and those of denominators. */
    void apply() {
        for (boolean isDenominator : new boolean[] {false, true}) {
            Map<String, Double> slack = learn(isDenominator);
            for (Sum sum : sums) {
                Double seen = slack.get(sum.kind());
                if ((seen != null || sum.isCertain()) && !isKnown(sum, isDenominator)) {
                    add(sum, isDenominator, seen == null ? 0 : seen);
                }
            }
        }
    }

    /** By how much each kind of sum is out at most, where all of it is shown. */
    private Map<String, Double> learn(boolean isDenominator) {
        Map<String, Double> slack = new HashMap<>();
        for (Sum sum : sums) {
            if (isKnown(sum, isDenominator)) {
                double difference = total(sum.whole(), isDenominator) - total(sum.parts(), isDenominator);
                slack.merge(sum.kind(), Math.abs(difference), Math::max);
            }
        }
        return slack;
    }

    private boolean isKnown(Sum sum, boolean isDenominator) {
        return sum.whole().stream().allMatch(key -> system.isKnown(place(key, isDenominator)))
                && sum.parts().stream().allMatch(key -> system.isKnown(place(key, isDenominator)));
    }

    private double total(List<Key> keys, boolean isDenominator) {
        return keys.stream()
                .mapToDouble(key -> (double) system.lower(place(key, isDenominator)))
                .sum();
    }

    private int place(Key key, boolean isDenominator) {
        return isDenominator ? situation.denominator(system, key) : situation.numerator(system, key);
    }

    private void add(Sum sum, boolean isDenominator, double slack) {
        Constraint.Terms terms = new Constraint.Terms();
        sum.whole().forEach(key -> terms.add(place(key, isDenominator), 1));
        sum.parts().forEach(key -> terms.add(place(key, isDenominator), -1));
        boolean isBoundOnly =
                sum.technique() == Technique.AREA_SUM && situation.knowledge().isPartial();
        system.add(
                isBoundOnly
                        ? terms.atLeast(-slack, sum.technique())
                        : terms.within(new Printed(-slack, slack), sum.technique()));
    }
}
