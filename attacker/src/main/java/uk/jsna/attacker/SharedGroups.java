package uk.jsna.attacker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Two indicators that are seen to count among the same people have the same denominator where only one of them shows it;
 * and where a denominator is seen to be another indicator's count, that count shows it.
 */
final class SharedGroups implements Clue {

    private static final int ENOUGH = 5;

    /** A count or a denominator of an indicator. */
    private record Side(String indicator, boolean isDenominator) implements Comparable<Side> {
        @Override
        public int compareTo(Side other) {
            return toString().compareTo(other.toString());
        }
    }

    private record Pair(Side first, Side second) {}

    @Override
    public void apply(Situation situation, CountSystem system) {
        Map<Key, List<Key>> alike = new LinkedHashMap<>();
        for (Published cell : situation.release().cells()) {
            alike.computeIfAbsent(cell.key().withIndicator(""), key -> new ArrayList<>())
                    .add(cell.key());
        }
        Map<Pair, int[]> seen = new LinkedHashMap<>();
        alike.values()
                .forEach(keys -> pairs(keys, situation, system, (pair, same) -> {
                    int[] counts = seen.computeIfAbsent(pair, any -> new int[2]);
                    counts[same ? 0 : 1]++;
                }));
        seen.forEach((pair, counts) -> {
            if (counts[0] >= ENOUGH && counts[1] == 0) {
                alike.values().forEach(keys -> link(pair, keys, situation, system));
            }
        });
    }

    private interface PairTaker {
        void take(Pair pair, boolean same);
    }

    private static void pairs(List<Key> keys, Situation situation, CountSystem system, PairTaker taker) {
        Map<Side, Long> known = new TreeMap<>();
        for (Key key : keys) {
            int group = situation.denominator(system, key);
            int count = situation.numerator(system, key);
            if (system.isKnown(group)) {
                known.put(new Side(key.indicator(), true), system.lower(group));
            }
            if (system.isKnown(count)
                    && situation
                            .release()
                            .names()
                            .factsOf(key.indicator())
                            .valueType()
                            .equals("count")) {
                known.put(new Side(key.indicator(), false), system.lower(count));
            }
        }
        known.forEach((first, value) -> known.forEach((second, other) -> {
            if (first.isDenominator()
                    && first.compareTo(second) < 0
                    && !first.indicator().equals(second.indicator())) {
                taker.take(new Pair(first, second), value.equals(other));
            }
        }));
    }

    private static void link(Pair pair, List<Key> keys, Situation situation, CountSystem system) {
        Constraint.Terms terms = new Constraint.Terms();
        for (Key key : keys) {
            if (key.indicator().equals(pair.first().indicator())) {
                terms.add(place(pair.first(), key, situation, system), 1);
            } else if (key.indicator().equals(pair.second().indicator())) {
                terms.add(place(pair.second(), key, situation, system), -1);
            }
        }
        if (terms.size() == 2) {
            system.add(terms.equalTo(0, Technique.SHARED_DENOMINATOR));
        }
    }

    private static int place(Side side, Key key, Situation situation, CountSystem system) {
        return side.isDenominator() ? situation.denominator(system, key) : situation.numerator(system, key);
    }
}
