package uk.jsna.attacker;

/**
 * What the reader knows beside the files.
 *
 * @param layout where the release prints what
 * @param relations sums besides those of areas
 * @param zerosArePublished whether a withheld count is known to be at least 1
 * @param isPartial whether the areas listed under a parent may not be all of it
 * @param rounding how counts and denominators are rounded
 * @param limit how far apart the least and largest value of a withheld count must be, if it could be small; one more is
 *     taken as the largest small count
 * @param isStrict whether any figure made from a withheld count and shown beside it is a disclosure, however wide a range
 *     it leaves
 */
record Knowledge(
        Layout layout,
        Relations relations,
        boolean zerosArePublished,
        boolean isPartial,
        Rounding rounding,
        long limit,
        boolean isStrict) {

    /**
     * The numbers to whose multiples counts and denominators are rounded; 1 where they are not.
     *
     * @param counts for counts
     * @param denominators for denominators
     */
    record Rounding(int counts, int denominators) {

        static final Rounding NONE = new Rounding(1, 1);
    }

    /** The usual premises: zeros are published, areas are complete, counts are not rounded, threshold 5. */
    static Knowledge of(Layout layout, Relations relations) {
        return new Knowledge(layout, relations, true, false, Rounding.NONE, 4, false);
    }

    /** The premises of the gate: the usual ones, and no figure made from a withheld count may be shown. */
    static Knowledge ofGate(Layout layout, Relations relations) {
        return new Knowledge(layout, relations, true, false, Rounding.NONE, 4, true);
    }

    int roundBase() {
        return rounding.counts();
    }

    int denominatorBase() {
        return rounding.denominators();
    }

    boolean isSmall(long count) {
        return count <= limit + 1;
    }
}
