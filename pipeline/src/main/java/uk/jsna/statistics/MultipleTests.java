package uk.jsna.statistics;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Probabilities of many tests made at a time, adjusted so that the share of false findings, or the chance of any, stays
 * within a level. A missing probability stays missing and does not count.
 */
public final class MultipleTests {

    private MultipleTests() {}

    /** Benjamini and Hochberg (1995): the share of false findings among those below a level stays within it. */
    public static double[] benjaminiHochberg(double[] probabilities) {
        int[] order = order(probabilities);
        double[] adjusted = probabilities.clone();
        double least = 1;
        for (int rank = order.length; rank >= 1; rank--) {
            int i = order[rank - 1];
            least = Math.min(least, probabilities[i] * order.length / rank);
            adjusted[i] = least;
        }
        return adjusted;
    }

    /** Holm (1979): the chance of any false finding among those below a level stays within it. */
    public static double[] holm(double[] probabilities) {
        int[] order = order(probabilities);
        double[] adjusted = probabilities.clone();
        double most = 0;
        for (int rank = 1; rank <= order.length; rank++) {
            int i = order[rank - 1];
            most = Math.max(most, Math.min(1, probabilities[i] * (order.length - rank + 1)));
            adjusted[i] = most;
        }
        return adjusted;
    }

    private static int[] order(double[] probabilities) {
        return IntStream.range(0, probabilities.length)
                .filter(i -> !Double.isNaN(probabilities[i]))
                .peek(i -> {
                    if (probabilities[i] < 0 || probabilities[i] > 1) {
                        throw Refusal.OUT_OF_RANGE.at(
                                i, "MultipleTests", "probability", probabilities[i], "from 0 to 1");
                    }
                })
                .boxed()
                .sorted(Comparator.comparingDouble(i -> probabilities[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
