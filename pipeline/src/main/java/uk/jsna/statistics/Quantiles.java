package uk.jsna.statistics;

import java.util.Arrays;

/**
 * Areas divided by rank into so many groups of as nearly one size as can be; areas of equal value share a group. This is
 * the rule of PHEindicatormethods; it is not SQL's NTILE, nor the percentile bounds that the profiles' site used.
 */
public final class Quantiles {

    /** The group of an area without a value, or where there are fewer areas than groups. */
    public static final int NONE = 0;

    private final int[] groups;
    private final boolean[] tied;

    private Quantiles(int[] groups, boolean[] tied) {
        this.groups = groups;
        this.tied = tied;
    }

    /** Which values the first group holds. */
    public enum First {
        /** Group 1 holds the highest values; so it is by default in national indicators of deprivation. */
        HIGHEST,
        /** Group 1 holds the lowest values. */
        LOWEST
    }

    /** The groups of areas by value; a missing value has none. */
    public static Quantiles of(double[] values, int groups, First first) {
        if (groups < 2) {
            throw Refusal.OUT_OF_RANGE.in("Quantiles", "number of groups", groups, "2 or more");
        }
        double[] sorted = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .map(value -> first == First.HIGHEST ? -value : value)
                .sorted()
                .toArray();
        Quantiles quantiles = new Quantiles(new int[values.length], new boolean[values.length]);
        for (int i = 0; i < values.length && sorted.length >= groups; i++) {
            if (!Double.isNaN(values[i])) {
                double key = first == First.HIGHEST ? -values[i] : values[i];
                quantiles.groups[i] = group(groups, sorted.length, rankFromOne(sorted, key, true));
                int highest = group(groups, sorted.length, rankFromOne(sorted, key, false));
                quantiles.tied[i] = highest != quantiles.groups[i];
            }
        }
        return quantiles;
    }

    /** The order of operations matters: an exact multiple must come out as R's division has it. */
    private static int group(int groups, int areas, int rank) {
        int group = (int) Math.floor((groups + 1) - Math.ceil(((areas + 1) - rank) / ((double) areas / groups)));
        return Math.max(1, group);
    }

    /** The rank of the first, or of the last, of the values that equal this one. */
    private static int rankFromOne(double[] sorted, double key, boolean ofFirst) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ofFirst ? sorted[middle] < key : sorted[middle] <= key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return ofFirst ? low + 1 : low;
    }

    public int size() {
        return groups.length;
    }

    /** The group of an area, from 1; {@link #NONE} where it has none. */
    public int of(int index) {
        return groups[index];
    }

    /** Whether areas of this one's value lie across a boundary, so that a rule which splits ties would divide them. */
    public boolean isTiedAcrossBoundary(int index) {
        return tied[index];
    }
}
