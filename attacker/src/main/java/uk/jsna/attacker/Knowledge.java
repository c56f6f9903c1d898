package uk.jsna.attacker;

/**
 * What the reader knows beside the files.
 *
 * @param layout where the release prints what
 * @param relations sums besides those of areas
 * @param zerosArePublished whether a withheld count is known to be at least 1
 * @param isPartial whether the areas listed under a parent may not be all of it
 * @param roundBase the number to whose multiples counts are rounded; 1 where they are not
 * @param limit how far apart the least and largest value of a withheld count must be, if it could be small; one more is
 *     taken as the largest small count
 */
record Knowledge(
        Layout layout, Relations relations, boolean zerosArePublished, boolean isPartial, int roundBase, long limit) {

    /** The usual premises: zeros are published, areas are complete, counts are not rounded, threshold 5. */
    static Knowledge of(Layout layout, Relations relations) {
        return new Knowledge(layout, relations, true, false, 1, 4);
    }

    boolean isSmall(long count) {
        return count <= limit + 1;
    }
}
