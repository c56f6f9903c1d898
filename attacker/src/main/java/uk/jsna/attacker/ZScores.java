package uk.jsna.attacker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A z-score is a value less the mean of all areas, over their standard deviation. Two published areas give bounds on mean
 * and standard deviation, and these give bounds on every withheld value with a score.
 */
final class ZScores implements Clue {

    private static final int MEAN = 0;
    private static final int DEVIATION = 1;
    private static final double LARGEST_VALUE = 1e6;

    @Override
    public void apply(Situation situation, CountSystem system) {
        Values values = new Values(situation, system);
        for (List<Published> group : Peers.of(situation, Statistic.Z_SCORE)) {
            applyTo(group, values);
        }
    }

    private static void applyTo(List<Published> group, Values values) {
        CountSystem system = values.system();
        List<LinearProgram.Row> rows = new ArrayList<>();
        List<Published> withheld = new ArrayList<>();
        for (Published cell : group) {
            int count = values.situation().numerator(system, cell.key());
            OptionalDouble weight = values.weightOf(cell.key());
            Optional<Printed> score = cell.number(Statistic.Z_SCORE);
            if (weight.isEmpty() || score.isEmpty()) {
                continue;
            }
            if (system.isKnown(count)) {
                double value = weight.getAsDouble() * (double) system.lower(count);
                rows.add(new LinearProgram.Row(terms(score.get().lowest()), Double.NEGATIVE_INFINITY, value));
                rows.add(new LinearProgram.Row(terms(score.get().highest()), value, Double.POSITIVE_INFINITY));
            } else {
                withheld.add(cell);
            }
        }
        if (rows.size() >= 4 && !withheld.isEmpty()) {
            withheld.forEach(cell -> narrow(cell, rows, values));
        }
    }

    /** Mean plus score times standard deviation. */
    private static LinearProgram.Terms terms(double score) {
        return new LinearProgram.Terms(new int[] {MEAN, DEVIATION}, new double[] {1, score});
    }

    private static void narrow(Published cell, List<LinearProgram.Row> rows, Values values) {
        LinearProgram program =
                new LinearProgram(new double[] {-LARGEST_VALUE, 0}, new double[] {LARGEST_VALUE, LARGEST_VALUE}, rows);
        cell.number(Statistic.Z_SCORE).ifPresent(score -> {
            Optional<double[]> least = program.minimise(terms(score.lowest()));
            Optional<double[]> most = program.minimise(terms(score.highest()).negated());
            double weight = values.weightOf(cell.key()).orElse(1);
            if (least.isPresent() && most.isPresent()) {
                values.system()
                        .narrow(
                                values.situation().numerator(values.system(), cell.key()),
                                terms(score.lowest()).at(least.get()) / weight,
                                terms(score.highest()).at(most.get()) / weight,
                                Technique.Z_SCORE);
            }
        });
    }
}
