package uk.jsna.samples;

import java.util.Random;

/** Divides a whole number into uneven parts that add up to it. */
final class Shares {

    private Shares() {}

    /** So many parts of the total, each weighted by an even draw from half to one and a half. */
    static int[] of(int total, int parts, Random random) {
        double[] weights = new double[parts];
        for (int i = 0; i < parts; i++) {
            weights[i] = 0.5 + random.nextDouble();
        }
        return of(total, weights);
    }

    /** The total divided in proportion to the weights; each part is rounded on the running sum, so none is lost. */
    static int[] of(int total, double[] weights) {
        double all = 0;
        for (double weight : weights) {
            all += weight;
        }
        int[] parts = new int[weights.length];
        double running = 0;
        long given = 0;
        for (int i = 0; i < weights.length; i++) {
            running += weights[i];
            long upTo = Math.round(total * running / all);
            parts[i] = Math.toIntExact(upTo - given);
            given = upTo;
        }
        return parts;
    }
}
