package uk.jsna.disclosure;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A change of some cells, in whole children, that leaves every sum and every published cell as it is: added to the true
 * counts it gives another set of counts that would have been published as the same release.
 */
final class Deviation {

    private final int[] places;
    private final long[] changes;

    private Deviation(int[] places, long[] changes) {
        this.places = places;
        this.changes = changes;
    }

    /** The deviation of a block whose cell {@code i} stands at {@code places[i]}; unchanged cells are left out. */
    static Deviation of(int[] places, long[] changes) {
        int[] moved =
                IntStream.range(0, places.length).filter(i -> changes[i] != 0).toArray();
        return new Deviation(
                Arrays.stream(moved).map(i -> places[i]).toArray(),
                Arrays.stream(moved).mapToLong(i -> changes[i]).toArray());
    }

    /** The cells that it moves, in key order. */
    int[] places() {
        return places;
    }

    long changeAt(int index) {
        return changes[index];
    }

    /** The change of one cell; zero where it does not move. */
    long changeOf(int place) {
        int index = Arrays.binarySearch(places, place);
        return index < 0 ? 0 : changes[index];
    }

    Deviation negated() {
        return new Deviation(
                places, Arrays.stream(changes).map(change -> -change).toArray());
    }

    /** True where every moved cell stays within its bounds. */
    boolean fits(ReleaseModel model) {
        for (int i = 0; i < places.length; i++) {
            Cell cell = model.cell(places[i]);
            if (!cell.bounds().contains(cell.value() + changes[i])) {
                return false;
            }
        }
        return true;
    }
}
