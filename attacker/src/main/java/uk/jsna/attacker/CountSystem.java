package uk.jsna.attacker;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/** What the reader knows by now: a range of whole numbers for every count, and constraints that link the counts. */
final class CountSystem {

    /** Beyond every count of children. */
    static final long UNLIMITED = 100_000_000L;

    private static final double SLACK = 1e-6;

    /** One count: a cell's numerator or denominator in one of the releases at hand, the newest being release 0. */
    record Count(Key key, boolean isDenominator, int release) {}

    private final Map<Count, Integer> places = new HashMap<>();
    private final List<long[]> ranges = new ArrayList<>();
    private final List<Set<Technique>> techniques = new ArrayList<>();
    private final List<Constraint> constraints = new ArrayList<>();
    private BitSet relevant = new BitSet();
    private boolean changed;

    /** The place of a count; a count not met before may be anything from zero. */
    int place(Count count) {
        return places.computeIfAbsent(count, key -> {
            ranges.add(new long[] {0, UNLIMITED});
            techniques.add(EnumSet.noneOf(Technique.class));
            return ranges.size() - 1;
        });
    }

    int size() {
        return ranges.size();
    }

    long lower(int place) {
        return ranges.get(place)[0];
    }

    long upper(int place) {
        return ranges.get(place)[1];
    }

    boolean isKnown(int place) {
        return lower(place) == upper(place);
    }

    /** What is known before any technique is used: the cell's own mark, or its printed count. */
    void premise(int place, long lower, long upper) {
        narrow(place, lower, upper);
    }

    /** Narrows a count by a technique. */
    void narrow(int place, double lower, double upper, Technique technique) {
        narrow(place, lower, upper, EnumSet.of(technique));
    }

    /** Narrows a count by several techniques together. */
    void narrow(int place, double lower, double upper, Set<Technique> by) {
        long ceiling = (long) Math.ceil(Math.max(lower, -1) - SLACK);
        long floor = (long) Math.floor(Math.min(upper, (double) UNLIMITED) + SLACK);
        if (ceiling > lower(place) || floor < upper(place)) {
            techniques.get(place).addAll(by);
            narrow(place, ceiling, floor);
        }
    }

    private void narrow(int place, long lower, long upper) {
        long[] range = ranges.get(place);
        changed |= lower > range[0] || upper < range[1];
        range[0] = Math.max(range[0], lower);
        range[1] = Math.min(range[1], upper);
        if (range[0] > range[1]) {
            throw new ContradictionException(
                    "the published figures contradict each other: no whole number fits one of the counts");
        }
    }

    /** Adds a constraint, unless nothing in it is unknown or worth knowing. */
    void add(Constraint constraint) {
        for (int i = 0; i < constraint.size(); i++) {
            if (!isKnown(constraint.unknown(i)) && isRelevant(constraint.unknown(i))) {
                constraints.add(constraint);
                return;
            }
        }
    }

    /** True where some numbers within what is known make the constraint hold. */
    boolean canHold(Constraint constraint) {
        double least = 0;
        double most = 0;
        for (int i = 0; i < constraint.size(); i++) {
            double weight = constraint.weight(i);
            int place = constraint.unknown(i);
            least += weight * (double) (weight > 0 ? lower(place) : upper(place));
            most += weight * (double) (weight > 0 ? upper(place) : lower(place));
        }
        return least <= constraint.highest() + SLACK && most >= constraint.lowest() - SLACK;
    }

    /** From now on only these unknowns, and what is met after them, are worth knowing. */
    void keepOnly(IntPredicate places) {
        relevant = new BitSet(size());
        for (int place = 0; place < size(); place++) {
            relevant.set(place, places.test(place));
        }
        constraints.removeIf(constraint -> !isAnyRelevant(constraint));
    }

    private boolean isAnyRelevant(Constraint constraint) {
        for (int i = 0; i < constraint.size(); i++) {
            if (!isKnown(constraint.unknown(i)) && isRelevant(constraint.unknown(i))) {
                return true;
            }
        }
        return false;
    }

    boolean isRelevant(int place) {
        return relevant.isEmpty() || relevant.get(place);
    }

    List<Constraint> constraints() {
        return Collections.unmodifiableList(constraints);
    }

    Set<Technique> techniques(int place) {
        return techniques.get(place);
    }

    /** True once after any range was narrowed. */
    boolean takeChanged() {
        boolean before = changed;
        changed = false;
        return before;
    }
}
