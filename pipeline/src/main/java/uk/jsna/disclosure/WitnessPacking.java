package uk.jsna.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts deviations together into few complete alternative sets of counts. Deviations that move different cells are added
 * up in one set, so that each protected cell takes, over all sets and the truth, values as far apart as was asked.
 */
final class WitnessPacking {

    private final ReleaseModel model;
    private final BitSet toShow;
    private final List<Deviation> deviations;
    private final List<Map<Integer, Long>> sets = new ArrayList<>();
    private final long[] highest;
    private final long[] lowest;

    WitnessPacking(ReleaseModel model, Suppression.Outcome outcome) {
        this.model = model;
        this.toShow = (BitSet) outcome.withheld().clone();
        this.toShow.andNot(outcome.unprotected());
        this.deviations = outcome.deviations();
        this.highest = new long[model.size()];
        this.lowest = new long[model.size()];
    }

    List<Witness> pack(int atLeast) {
        Map<Integer, List<Deviation>> byCell = new HashMap<>();
        for (Deviation deviation : deviations) {
            for (int place : deviation.places()) {
                byCell.computeIfAbsent(place, key -> new ArrayList<>()).add(deviation);
            }
        }
        for (int place = toShow.nextSetBit(0); place >= 0; place = toShow.nextSetBit(place + 1)) {
            show(place, byCell.getOrDefault(place, List.of()));
        }
        return fill(atLeast);
    }

    /** Adds what a cell still needs: the deviation that lifts it highest and the one that takes it lowest. */
    private void show(int place, List<Deviation> choices) {
        Protection need = model.cell(place).standing().protection();
        Deviation top = null;
        Deviation bottom = null;
        for (Deviation choice : choices) {
            top = top == null || choice.changeOf(place) > top.changeOf(place) ? choice : top;
            bottom = bottom == null || choice.changeOf(place) < bottom.changeOf(place) ? choice : bottom;
        }
        if (top != null && highest[place] < need.up()) {
            add(top);
        }
        if (bottom != null && -lowest[place] < need.down()) {
            add(bottom);
        }
        if (top != null && highest[place] - lowest[place] < need.width()) {
            add(top);
        }
        if (bottom != null && highest[place] - lowest[place] < need.width()) {
            add(bottom);
        }
    }

    /** Adds a deviation to the first set in which none of its cells has moved yet. */
    private void add(Deviation deviation) {
        Map<Integer, Long> set = sets.stream()
                .filter(candidate -> Arrays.stream(deviation.places()).noneMatch(candidate::containsKey))
                .findFirst()
                .orElseGet(() -> {
                    sets.add(new HashMap<>());
                    return sets.get(sets.size() - 1);
                });
        for (int i = 0; i < deviation.places().length; i++) {
            int place = deviation.places()[i];
            set.put(place, deviation.changeAt(i));
            highest[place] = Math.max(highest[place], deviation.changeAt(i));
            lowest[place] = Math.min(lowest[place], deviation.changeAt(i));
        }
    }

    /** Fills up to the number asked for with further deviations, one set each, as far as there are any. */
    private List<Witness> fill(int atLeast) {
        for (int i = 0; sets.size() < atLeast && i < deviations.size(); i++) {
            sets.add(new HashMap<>());
            Deviation deviation = deviations.get(i);
            for (int j = 0; j < deviation.places().length; j++) {
                sets.get(sets.size() - 1).put(deviation.places()[j], deviation.changeAt(j));
            }
        }
        return sets.stream().map(set -> Witness.of(model, set)).toList();
    }
}
