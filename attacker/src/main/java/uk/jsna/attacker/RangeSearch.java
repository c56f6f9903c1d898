package uk.jsna.attacker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The range of whole numbers that a count of one component can take: its least and largest value by linear programming,
 * searched on for whole numbers where the best point is fractional. Every whole point met on the way shows, for all
 * counts of the component, two values that both fit.
 */
final class RangeSearch {

    private static final double WHOLE = 1e-5;
    private static final int MOST_BRANCHES = 2_000;

    private final int[] places;
    private final double[] lower;
    private final double[] upper;
    private final LinearProgram program;
    private final long[] leastSeen;
    private final long[] mostSeen;
    private boolean isDecided = true;

    RangeSearch(CountSystem system, int[] places, List<Constraint> constraints) {
        this.places = places;
        this.lower = Arrays.stream(places)
                .mapToDouble(place -> (double) system.lower(place))
                .toArray();
        this.upper = Arrays.stream(places)
                .mapToDouble(place -> (double) system.upper(place))
                .toArray();
        this.leastSeen = new long[places.length];
        this.mostSeen = new long[places.length];
        Arrays.fill(leastSeen, Long.MAX_VALUE);
        Arrays.fill(mostSeen, Long.MIN_VALUE);
        List<LinearProgram.Row> rows = new ArrayList<>();
        for (Constraint constraint : constraints) {
            rows.add(row(constraint, system));
        }
        this.program = new LinearProgram(lower, upper, rows);
    }

    /** The constraint over the unknown counts of the component; what is known moves to the other side. */
    private LinearProgram.Row row(Constraint constraint, CountSystem system) {
        double known = 0;
        List<Integer> variables = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (int i = 0; i < constraint.size(); i++) {
            int index = Arrays.binarySearch(places, constraint.unknown(i));
            if (index < 0) {
                known += constraint.weight(i) * (double) system.lower(constraint.unknown(i));
            } else {
                variables.add(index);
                weights.add(constraint.weight(i));
            }
        }
        LinearProgram.Terms terms = new LinearProgram.Terms(
                variables.stream().mapToInt(Integer::intValue).toArray(),
                weights.stream().mapToDouble(Double::doubleValue).toArray());
        return new LinearProgram.Row(terms, constraint.lowest() - known, constraint.highest() - known);
    }

    /** How far apart two values of a count are known to be that both fit all that is published. */
    long widthSeen(int place) {
        int index = Arrays.binarySearch(places, place);
        return mostSeen[index] < leastSeen[index] ? -1 : mostSeen[index] - leastSeen[index];
    }

    /** The least and largest value of a count. */
    WholeRange rangeOf(int place) {
        int index = Arrays.binarySearch(places, place);
        isDecided = true;
        double least = extreme(index, 1);
        double most = -extreme(index, -1);
        return new WholeRange(Math.round(least), Math.round(most), isDecided);
    }

    /** The least value of a count times a sign. */
    private double extreme(int index, double sign) {
        Branching branching = new Branching(new LinearProgram.Terms(new int[] {index}, new double[] {sign}), this::see);
        branching.explore();
        if (branching.branches > MOST_BRANCHES) {
            isDecided = false;
        }
        if (Double.isInfinite(branching.best)) {
            throw new ContradictionException(
                    "the published figures contradict each other: no whole numbers fit all sums");
        }
        return branching.best;
    }

    private void see(double[] point) {
        for (int i = 0; i < point.length; i++) {
            leastSeen[i] = Math.min(leastSeen[i], Math.round(point[i]));
            mostSeen[i] = Math.max(mostSeen[i], Math.round(point[i]));
        }
    }

    /** Depth-first search over the bounds of fractional counts. */
    private final class Branching {

        private final LinearProgram.Terms objective;
        private final Consumer<double[]> wholePoints;
        private double best = Double.POSITIVE_INFINITY;
        private int branches;

        Branching(LinearProgram.Terms objective, Consumer<double[]> wholePoints) {
            this.objective = objective;
            this.wholePoints = wholePoints;
        }

        void explore() {
            if (++branches > MOST_BRANCHES || !boundsAreOrdered()) {
                return;
            }
            Optional<double[]> point = program.minimise(objective);
            if (point.isEmpty() || Math.ceil(objective.at(point.get()) - WHOLE) >= best) {
                return;
            }
            int fractional = firstFractional(point.get());
            if (fractional < 0) {
                best = objective.at(point.get());
                wholePoints.accept(point.get());
                return;
            }
            double below = Math.floor(point.get()[fractional]);
            double before = upper[fractional];
            upper[fractional] = below;
            explore();
            upper[fractional] = before;
            before = lower[fractional];
            lower[fractional] = below + 1;
            explore();
            lower[fractional] = before;
        }

        private boolean boundsAreOrdered() {
            for (int i = 0; i < lower.length; i++) {
                if (lower[i] > upper[i]) {
                    return false;
                }
            }
            return true;
        }

        private int firstFractional(double[] point) {
            for (int i = 0; i < point.length; i++) {
                if (Math.abs(point[i] - Math.rint(point[i])) > WHOLE) {
                    return i;
                }
            }
            return -1;
        }
    }
}
