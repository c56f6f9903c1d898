package uk.jsna.attacker;

/** A weighted sum of counts that a reader knows to lie in a range. */
final class Constraint {

    private final int[] unknowns;
    private final double[] weights;
    private final Printed range;
    private final Technique technique;

    private Constraint(int[] unknowns, double[] weights, Printed range, Technique technique) {
        this.unknowns = unknowns;
        this.weights = weights;
        this.range = range;
        this.technique = technique;
    }

    int size() {
        return unknowns.length;
    }

    int unknown(int index) {
        return unknowns[index];
    }

    double weight(int index) {
        return weights[index];
    }

    double lowest() {
        return range.lowest();
    }

    double highest() {
        return range.highest();
    }

    boolean isEquality() {
        return range.lowest() == range.highest();
    }

    Technique technique() {
        return technique;
    }

    /** Collects the terms of a constraint. */
    static final class Terms {

        private final java.util.ArrayList<Integer> unknowns = new java.util.ArrayList<>();
        private final java.util.ArrayList<Double> weights = new java.util.ArrayList<>();

        int size() {
            return unknowns.size();
        }

        Terms add(int unknown, double weight) {
            unknowns.add(unknown);
            weights.add(weight);
            return this;
        }

        Constraint within(Printed range, Technique technique) {
            return new Constraint(
                    unknowns.stream().mapToInt(Integer::intValue).toArray(),
                    weights.stream().mapToDouble(Double::doubleValue).toArray(),
                    range,
                    technique);
        }

        Constraint equalTo(double value, Technique technique) {
            return within(new Printed(value, value), technique);
        }

        Constraint atLeast(double value, Technique technique) {
            return within(new Printed(value, Double.POSITIVE_INFINITY), technique);
        }
    }
}
