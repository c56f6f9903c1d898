package uk.jsna.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where a letter stands inside a shape: of the points of a coarse net over it, the one farthest from its outline.
 *
 * @param x units from the left
 * @param y units from the top
 */
record LetterPlace(int x, int y) {

    /** Half a letter's height; a shape with less room has none. */
    static final int HALF_LETTER = 5;

    private static final int NET = 14;

    /** The place, or none where the shape has no room for a letter. */
    static Optional<LetterPlace> in(List<List<int[]>> rings) {
        int[] box = {Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE};
        for (List<int[]> ring : rings) {
            for (int[] point : ring) {
                box[0] = Math.min(box[0], point[0]);
                box[1] = Math.min(box[1], point[1]);
                box[2] = Math.max(box[2], point[0]);
                box[3] = Math.max(box[3], point[1]);
            }
        }
        return IntStream.range(1, NET * NET)
                .mapToObj(i -> new LetterPlace(
                        box[0] + (box[2] - box[0]) * (i % NET) / NET, box[1] + (box[3] - box[1]) * (i / NET) / NET))
                .filter(place -> place.isInside(rings))
                .max(Comparator.comparingDouble((LetterPlace place) -> place.room(rings)))
                .filter(place -> place.room(rings) > HALF_LETTER + 1);
    }

    /** Whether a line to the right crosses the outline an odd number of times. */
    private boolean isInside(List<List<int[]>> rings) {
        boolean inside = false;
        for (List<int[]> ring : rings) {
            int[] a = ring.get(ring.size() - 1);
            for (int[] b : ring) {
                if ((a[1] > y) != (b[1] > y) && x < a[0] + (double) (b[0] - a[0]) * (y - a[1]) / (b[1] - a[1])) {
                    inside = !inside;
                }
                a = b;
            }
        }
        return inside;
    }

    /** The distance to the nearest point of the outline. */
    private double room(List<List<int[]>> rings) {
        double least = Double.POSITIVE_INFINITY;
        for (List<int[]> ring : rings) {
            int[] a = ring.get(ring.size() - 1);
            for (int[] b : ring) {
                least = Math.min(least, distance(a, b));
                a = b;
            }
        }
        return least;
    }

    private double distance(int[] a, int[] b) {
        double dx = b[0] - a[0];
        double dy = b[1] - a[1];
        double along = dx == 0 && dy == 0 ? 0 : ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy);
        double nearest = Math.max(0, Math.min(1, along));
        return Math.hypot(x - a[0] - nearest * dx, y - a[1] - nearest * dy);
    }
}
