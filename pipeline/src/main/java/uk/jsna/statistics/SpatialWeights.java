package uk.jsna.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which areas count as neighbours of which, and how much: every neighbour alike, or the neighbours of each area sharing
 * a weight of one. An area without neighbours stays without.
 */
public final class SpatialWeights {

    /** How much a neighbour counts. */
    public enum Style {
        /** Each neighbour counts one. */
        BINARY,
        /** The neighbours of an area count one together, so that the weighted sum is their mean. */
        ROW_STANDARDISED
    }

    private final int[][] neighbours;
    private final double[] weight;

    private SpatialWeights(int[][] neighbours, double[] weight) {
        this.neighbours = neighbours;
        this.weight = weight;
    }

    /** Weights from the indices, from zero, of each area's neighbours. */
    public static SpatialWeights of(List<List<Integer>> neighbours, Style style) {
        int[][] indices = new int[neighbours.size()][];
        double[] weight = new double[indices.length];
        for (int i = 0; i < indices.length; i++) {
            indices[i] = neighbours.get(i).stream()
                    .mapToInt(Integer::intValue)
                    .sorted()
                    .distinct()
                    .toArray();
            for (int j : indices[i]) {
                if (j < 0 || j >= indices.length) {
                    throw Refusal.OUT_OF_RANGE.at(i, "SpatialWeights", "neighbour", j, "an index of an area");
                }
            }
            weight[i] = style == Style.BINARY ? 1 : 1.0 / Math.max(1, indices[i].length);
        }
        return new SpatialWeights(indices, weight);
    }

    /** The same neighbours, with each area counted among its own, all alike. */
    SpatialWeights withSelf() {
        int[][] indices = new int[size()][];
        double[] ones = new double[size()];
        for (int i = 0; i < indices.length; i++) {
            int self = i;
            indices[i] = IntStream.concat(IntStream.of(self), Arrays.stream(neighbours[i]))
                    .sorted()
                    .distinct()
                    .toArray();
            ones[i] = 1;
        }
        return new SpatialWeights(indices, ones);
    }

    public int size() {
        return neighbours.length;
    }

    /** Refuses neighbours that are not mutual, and areas that no chain of neighbours joins to the first. */
    void mutualAndJoined(String where) {
        boolean[] joined = new boolean[size()];
        int[] queue = new int[size()];
        int found = 1;
        joined[0] = true;
        for (int next = 0; next < found; next++) {
            for (int j : neighbours[queue[next]]) {
                if (!joined[j]) {
                    joined[j] = true;
                    queue[found++] = j;
                }
            }
        }
        for (int i = 0; i < size(); i++) {
            for (int j : neighbours[i]) {
                if (i == j || Arrays.binarySearch(neighbours[j], i) < 0) {
                    throw Refusal.OUT_OF_RANGE.at(
                            i, where, "neighbour", j, "another area, which counts this one among its neighbours");
                }
            }
            if (!joined[i]) {
                throw Refusal.OUT_OF_RANGE.at(
                        i, where, "area", "not joined to index 0", "a neighbour, or a neighbour's, of all others");
            }
        }
    }

    int[] neighboursOf(int area) {
        return neighbours[area];
    }

    /** The weight of each neighbour of an area. */
    double weightIn(int area) {
        return weight[area];
    }

    /** The weighted sum of the neighbours' values. */
    double lag(double[] values, int area) {
        double sum = 0;
        for (int j : neighbours[area]) {
            sum += values[j];
        }
        return sum * weight[area];
    }

    double rowSum(int area) {
        return weight[area] * neighbours[area].length;
    }

    double rowSquares(int area) {
        return weight[area] * weight[area] * neighbours[area].length;
    }

    /** The sums over all pairs that the moments of the global statistics need: S0, S1, S2. */
    Sums sums() {
        double[] columns = new double[size()];
        double s0 = 0;
        for (int i = 0; i < size(); i++) {
            s0 += rowSum(i);
            for (int j : neighbours[i]) {
                columns[j] += weight[i];
            }
        }
        double s1 = 0;
        double s2 = 0;
        for (int i = 0; i < size(); i++) {
            for (int j : neighbours[i]) {
                double back = Arrays.binarySearch(neighbours[j], i) >= 0 ? weight[j] : 0;
                double both = weight[i] + back;
                s1 += back > 0 ? both * both / 2 : both * both;
            }
            s2 += (rowSum(i) + columns[i]) * (rowSum(i) + columns[i]);
        }
        return new Sums(s0, s1, s2);
    }

    record Sums(double s0, double s1, double s2) {}
}
