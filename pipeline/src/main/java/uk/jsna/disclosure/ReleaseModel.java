package uk.jsna.disclosure;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All counts that readers of one release can combine, and the sums between them. The model must hold every published
 * count and every sum a reader knows of: what is left out is not protected.
 */
public final class ReleaseModel {

    private final List<Cell> cells;
    private final List<Sum> sums;

    private ReleaseModel(List<Cell> cells, List<Sum> sums) {
        this.cells = cells;
        this.sums = sums;
    }

    /** The model of these cells and relations; their order does not matter. */
    public static ReleaseModel of(Collection<Cell> cells, Collection<Relation> relations) {
        List<Cell> ordered =
                cells.stream().sorted((a, b) -> a.key().compareTo(b.key())).toList();
        Map<CellKey, Integer> places = new HashMap<>();
        for (int i = 0; i < ordered.size(); i++) {
            if (places.put(ordered.get(i).key(), i) != null) {
                throw new IllegalArgumentException(ordered.get(i).key() + ": the cell appears twice in the release, but"
                        + " a count must appear once. Give each figure one key.");
            }
        }
        List<Sum> sums = relations.stream()
                .map(relation -> Sum.of(relation, places))
                .distinct()
                .sorted()
                .toList();
        ReleaseModel model = new ReleaseModel(ordered, sums);
        sums.forEach(model::refuseIfItDoesNotAddUp);
        return model;
    }

    /** The cells in key order. */
    public List<Cell> cells() {
        return cells;
    }

    List<Sum> sums() {
        return sums;
    }

    Cell cell(int place) {
        return cells.get(place);
    }

    int size() {
        return cells.size();
    }

    private void refuseIfItDoesNotAddUp(Sum sum) {
        long parts = 0;
        for (int part : sum.parts()) {
            parts += cells.get(part).value();
        }
        if (parts != cells.get(sum.total()).value()) {
            throw new IllegalArgumentException(cells.get(sum.total()).key() + ": the total is not the sum of its "
                    + sum.parts().length + " parts, but must be. Count total and parts from the same records, or leave"
                    + " the relation out where the parts do not exhaust the total.");
        }
    }
}
