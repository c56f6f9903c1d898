package uk.jsna.priority;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import uk.jsna.priority.Need.Uncertain;
import uk.jsna.statistics.Draws;

/** The criteria of all needs of an area, brought to 0 to 1: at the published figures, or at figures drawn about them. */
final class NeedScores {

    private final List<Need> needs;

    NeedScores(List<Need> needs) {
        this.needs = needs;
    }

    /** What each criterion measures; NaN where it is not known. */
    Map<Criterion, Double> measures(Need need) {
        Map<Criterion, Double> measures = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            measures.put(criterion, measure(need, criterion, null));
        }
        return measures;
    }

    /** The scores of each need in the order of the criteria: at the published figures where no draws are given. */
    double[][] scores(@Nullable Draws draws) {
        double[][] measured = new double[needs.size()][Criterion.values().length];
        for (int i = 0; i < measured.length; i++) {
            for (Criterion criterion : Criterion.values()) {
                measured[i][criterion.place()] = measure(needs.get(i), criterion, draws);
            }
        }
        double[][] scores = new double[measured.length][Criterion.values().length];
        for (Criterion criterion : Criterion.values()) {
            double most = most(measured, row -> row[criterion.place()]);
            for (int i = 0; i < scores.length; i++) {
                scores[i][criterion.place()] =
                        score(needs.get(i), criterion, measured[i][criterion.place()], most, draws != null);
            }
        }
        return scores;
    }

    private static double most(double[][] rows, ToDoubleFunction<double[]> value) {
        double most = 0;
        for (double[] row : rows) {
            double number = value.applyAsDouble(row);
            most = Double.isNaN(number) ? most : Math.max(most, number);
        }
        return most;
    }

    private static double measure(Need need, Criterion criterion, @Nullable Draws draws) {
        return switch (criterion) {
            case SIZE -> children(need, drawn(need.value(), draws));
            case DISTANCE -> distance(need, drawn(need.value(), draws));
            case TREND -> drawn(need.change(), draws);
            case INEQUALITY -> Math.abs(drawn(need.gap().width(), draws));
            case COMPARISON -> drawn(need.value(), draws) - need.benchmark();
            case PLANS -> need.plans();
        };
    }

    private static double drawn(Uncertain number, @Nullable Draws draws) {
        return draws == null ? number.mean() : draws.normal(number.mean(), number.deviation());
    }

    /** Those counted where low is good, those not counted where high is good. */
    private static double children(Need need, double value) {
        double share = value / need.people().multiplier();
        return Math.max(0, need.people().number() * (need.worse() > 0 ? share : 1 - share));
    }

    private static double distance(Need need, double value) {
        return Math.max(0, need.worse() * (value - need.target()) / Math.abs(need.target()));
    }

    private static double score(Need need, Criterion criterion, double measure, double most, boolean isDrawn) {
        return switch (criterion) {
            case SIZE, PLANS -> Double.isNaN(measure) || most == 0 ? 0 : measure / most;
            case DISTANCE -> Double.isNaN(measure) ? 0 : Math.min(1, measure);
            case INEQUALITY ->
                Double.isNaN(measure) ? 0 : Math.min(1, measure / need.gap().higher());
            case TREND -> worse(need, measure, isDrawn ? 0 : need.change().deviation());
            case COMPARISON -> worse(need, measure, isDrawn ? 0 : need.value().deviation());
        };
    }

    /** The chance that a difference is for the worse; of a drawn difference it is none or certain. */
    private static double worse(Need need, double difference, double deviation) {
        if (Double.isNaN(difference)) {
            return 0.5;
        }
        double away = need.worse() * difference;
        if (!(deviation > 0)) {
            return away > 0 ? 1 : away < 0 ? 0 : 0.5;
        }
        return uk.jsna.statistics.NormalChance.below(away / deviation);
    }
}
