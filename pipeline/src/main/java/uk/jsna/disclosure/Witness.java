package uk.jsna.disclosure;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A complete alternative set of counts that would have been published as the same release under the same mask. It holds
 * the withheld counts that differ; all others are as they are. As secret as the true counts.
 *
 * @param changed the differing counts
 */
public record Witness(SortedMap<CellKey, Long> changed) {

    public Witness {
        changed = Collections.unmodifiableSortedMap(new TreeMap<>(changed));
    }

    /** The alternative count of a cell whose true count is given. */
    public long valueOf(CellKey key, long trueCount) {
        return changed.getOrDefault(key, trueCount);
    }

    static Witness of(ReleaseModel model, Map<Integer, Long> changes) {
        TreeMap<CellKey, Long> changed = new TreeMap<>();
        changes.forEach((place, change) -> {
            Cell cell = model.cell(place);
            changed.put(cell.key(), cell.value() + change);
        });
        return new Witness(changed);
    }
}
