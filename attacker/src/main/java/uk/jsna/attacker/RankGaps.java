package uk.jsna.attacker;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Ranks that were given before anything was withheld leave places free among the shown cells. Where there are as many free
 * places as withheld cells, each withheld value lies between the neighbours of the free places.
 */
final class RankGaps implements Clue {

    @Override
    public void apply(Situation situation, CountSystem system) {
        Values values = new Values(situation, system);
        Peers.all(situation, Statistic.RANK).values().forEach(group -> applyTo(group, values));
    }

    private static void applyTo(List<Published> group, Values values) {
        TreeMap<Long, List<Published>> shown = new TreeMap<>();
        List<Published> withheld = new ArrayList<>();
        for (Published cell : group) {
            if (cell.number(Statistic.RANK).isPresent()) {
                long rank = cell.number(Statistic.RANK).get().whole();
                shown.computeIfAbsent(rank, any -> new ArrayList<>()).add(cell);
            } else if (cell.isWithheld()) {
                withheld.add(cell);
            }
        }
        List<Long> free = free(shown);
        if (shown.isEmpty() || withheld.isEmpty() || free.size() != withheld.size()) {
            return;
        }
        double sign = values.situation().layout().rankOneIsHighest() ? 1 : -1;
        var above = shown.lowerEntry(free.get(0));
        var below = shown.higherEntry(free.get(free.size() - 1));
        for (Published cell : withheld) {
            if (above != null) {
                order(above.getValue().get(0).key(), cell.key(), sign, values);
            }
            if (below != null) {
                order(cell.key(), below.getValue().get(0).key(), sign, values);
            }
        }
    }

    /** Ranks that nobody bears although fewer cells stand above the next one. */
    private static List<Long> free(NavigableMap<Long, List<Published>> shown) {
        List<Long> free = new ArrayList<>();
        long next = 1;
        for (var entry : shown.entrySet()) {
            for (long rank = next; rank < entry.getKey(); rank++) {
                free.add(rank);
            }
            next = entry.getKey() + entry.getValue().size();
        }
        return free;
    }

    private static void order(Key higher, Key lower, double sign, Values values) {
        Constraint.Terms terms = new Constraint.Terms();
        if (values.add(terms, higher, sign) && values.add(terms, lower, -sign)) {
            values.system().add(terms.atLeast(0, Technique.RANK_GAP));
        }
    }
}
