package uk.jsna.statistics;

/** Counts and populations of two groups that are compared, many pairs in parallel columns or one pair alone. */
final class TwoGroups {

    final double[] x1;
    final double[] n1;
    final double[] x2;
    final double[] n2;
    private final Inputs first;
    private final Inputs second;
    private final boolean alone;

    private TwoGroups(String where, boolean alone, double[]... columns) {
        this.first = new Inputs(where + ", first group");
        this.second = new Inputs(where + ", second group");
        this.alone = alone;
        this.x1 = columns[0];
        this.n1 = columns[1];
        this.x2 = columns[2];
        this.n2 = columns[3];
        first.sameLength(x1, n1, "denominators");
        second.sameLength(x1, x2, "numerators");
        second.sameLength(x1, n2, "denominators");
    }

    /** Many pairs: numerators and denominators of the first group, then of the second. */
    static TwoGroups columns(String where, double[]... columns) {
        return new TwoGroups(where, false, columns);
    }

    /** One pair: numerator and denominator of the first group, then of the second. */
    static TwoGroups pair(String where, double... numbers) {
        return new TwoGroups(
                where,
                true,
                new double[] {numbers[0]},
                new double[] {numbers[1]},
                new double[] {numbers[2]},
                new double[] {numbers[3]});
    }

    int size() {
        return x1.length;
    }

    /** Whether a number of a pair is missing; what can have no meaning is refused. */
    boolean isMissing(int pair) {
        int index = alone ? -1 : pair;
        boolean firstMissing = first.missingShare(x1[pair], n1[pair], index);
        return second.missingShare(x2[pair], n2[pair], index) || firstMissing;
    }
}
