package uk.jsna.attacker;

/** Narrows each count of a constraint by what the others leave it, again and again until nothing changes. */
final class Propagation {

    private static final int MOST_ROUNDS = 200;

    private final CountSystem system;

    Propagation(CountSystem system) {
        this.system = system;
    }

    void run() {
        boolean changed = true;
        for (int round = 0; changed && round < MOST_ROUNDS; round++) {
            system.takeChanged();
            system.constraints().forEach(this::narrow);
            changed = system.takeChanged();
        }
    }

    private void narrow(Constraint constraint) {
        double least = 0;
        double most = 0;
        for (int i = 0; i < constraint.size(); i++) {
            least += least(constraint, i);
            most += most(constraint, i);
        }
        for (int i = 0; i < constraint.size(); i++) {
            double weight = constraint.weight(i);
            double lowest = constraint.lowest() - (most - most(constraint, i));
            double highest = constraint.highest() - (least - least(constraint, i));
            double slack = 1e-9 * (Math.abs(least) + Math.abs(most));
            double a = (lowest - slack) / weight;
            double b = (highest + slack) / weight;
            system.narrow(constraint.unknown(i), Math.min(a, b), Math.max(a, b), constraint.technique());
        }
    }

    private double least(Constraint constraint, int index) {
        return end(constraint, index, constraint.weight(index) > 0);
    }

    private double most(Constraint constraint, int index) {
        return end(constraint, index, constraint.weight(index) < 0);
    }

    private double end(Constraint constraint, int index, boolean lower) {
        int place = constraint.unknown(index);
        return constraint.weight(index) * (double) (lower ? system.lower(place) : system.upper(place));
    }
}
