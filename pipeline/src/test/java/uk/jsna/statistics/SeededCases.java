package uk.jsna.statistics;

import java.util.SplittableRandom;

/**
 * Pairs of counts and denominators drawn from a seed, from single people to millions, a few of them not whole; every
 * tenth is an edge: none, all, one, missing, the last count of the exact limits and the first of Byar's.
 */
public final class SeededCases {

    public final double[] x1;
    public final double[] n1;
    public final double[] x2;
    public final double[] n2;

    public SeededCases(int size, long seed) {
        x1 = new double[size];
        n1 = new double[size];
        x2 = new double[size];
        n2 = new double[size];
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < size; i++) {
            n1[i] = denominator(random);
            x1[i] = numerator(random, i, n1[i]);
            n2[i] = denominator(random);
            x2[i] = numerator(random, i / 10, n2[i]);
            n1[i] = i % 1000 == 999 ? Double.NaN : n1[i];
        }
    }

    private static double denominator(SplittableRandom random) {
        return Math.ceil(Math.pow(10, random.nextDouble() * 7));
    }

    private static double numerator(SplittableRandom random, int i, double denominator) {
        double drawn = Math.pow(random.nextDouble(), 3) * denominator;
        if (i % 10 != 0) {
            return i % 37 == 0 ? drawn : Math.floor(drawn);
        }
        return switch (i / 10 % 7) {
            case 0 -> 0;
            case 1 -> denominator;
            case 2 -> 1;
            case 3 -> Double.NaN;
            case 4 -> Math.min(9, denominator);
            case 5 -> Math.min(10, denominator);
            default -> Math.min(9.999, denominator);
        };
    }
}
