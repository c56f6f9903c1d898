package uk.jsna.attacker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Labels that grow with the value: quantiles, bands, verdicts, colours. Where the shown values of each label lie apart from
 * those of the others, a withheld cell with a label lies between the values of the labels below and above.
 */
final class Classes implements Clue {

    private record Span(double least, double most) {
        Span with(double value) {
            return new Span(Math.min(least, value), Math.max(most, value));
        }
    }

    @Override
    public void apply(Situation situation, CountSystem system) {
        Values values = new Values(situation, system);
        for (List<Published> group : Peers.all(situation, Statistic.Z_SCORE).values()) {
            TreeSet<String> columns = new TreeSet<>();
            group.stream()
                    .filter(situation.release()::isSecret)
                    .forEach(cell -> columns.addAll(cell.classes().keySet()));
            columns.forEach(column -> applyTo(group, column, values));
        }
    }

    private static void applyTo(List<Published> group, String column, Values values) {
        Map<String, Span> spans = new TreeMap<>();
        for (Published cell : group) {
            String label = cell.classes().get(column);
            OptionalDouble value = valueOf(cell, values);
            if (label != null && value.isPresent()) {
                double shown = value.getAsDouble();
                spans.merge(label, new Span(shown, shown), (span, one) -> span.with(one.least()));
            }
        }
        List<Map.Entry<String, Span>> inOrder = new ArrayList<>(spans.entrySet());
        inOrder.sort(Comparator.comparingDouble(entry -> entry.getValue().least()));
        for (int i = 0; i < inOrder.size(); i++) {
            if (i > 0
                    && inOrder.get(i).getValue().least()
                            < inOrder.get(i - 1).getValue().most()) {
                return;
            }
        }
        for (Published cell : group) {
            for (int i = 0; i < inOrder.size(); i++) {
                if (inOrder.get(i).getKey().equals(cell.classes().get(column))) {
                    double least = i == 0 ? 0 : inOrder.get(i - 1).getValue().most();
                    double most = i + 1 == inOrder.size()
                            ? Double.POSITIVE_INFINITY
                            : inOrder.get(i + 1).getValue().least();
                    bound(cell, new Printed(least, most), values);
                }
            }
        }
    }

    private static OptionalDouble valueOf(Published cell, Values values) {
        int count = values.situation().numerator(values.system(), cell.key());
        OptionalDouble weight = values.weightOf(cell.key());
        return weight.isPresent() && values.system().isKnown(count)
                ? OptionalDouble.of(
                        weight.getAsDouble() * (double) values.system().lower(count))
                : OptionalDouble.empty();
    }

    private static void bound(Published cell, Printed range, Values values) {
        Constraint.Terms terms = new Constraint.Terms();
        if (values.add(terms, cell.key(), 1)) {
            values.system().add(terms.within(range, Technique.CLASS));
        }
    }
}
