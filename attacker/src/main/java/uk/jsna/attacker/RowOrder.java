package uk.jsna.attacker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The rows of a table that stand neither in the order of their codes nor in that of their names, but in that of their shown
 * values: a withheld row between two shown ones has a value between theirs. Rows after the last shown one, or before the
 * first, tell nothing: that is where withheld rows are put.
 */
final class RowOrder implements Clue {

    private static final int ENOUGH = 5;

    @Override
    public void apply(Situation situation, CountSystem system) {
        Values values = new Values(situation, system);
        for (Release.Sequence sequence : situation.release().sequences()) {
            boolean holdsSecret = sequence.rows().stream()
                    .anyMatch(key -> situation
                            .release()
                            .find(key)
                            .filter(situation.release()::isSecret)
                            .isPresent());
            if (holdsSecret
                    && !isInOrderOfNames(sequence.rows(), situation.release().names())) {
                applyTo(sequence.rows(), values);
            }
        }
    }

    private static boolean isInOrderOfNames(List<Key> rows, Names names) {
        List<Key> byCode = rows.stream().sorted(Comparator.comparing(Key::area)).toList();
        List<Key> byName = rows.stream()
                .sorted(Comparator.comparing(key -> names.nameOf(key.area())))
                .toList();
        return byCode.equals(rows) || byName.equals(rows);
    }

    private static void applyTo(List<Key> rows, Values values) {
        List<Integer> shown = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (valueOf(rows.get(i), values).isPresent()) {
                shown.add(i);
            }
        }
        int direction = direction(rows, shown, values);
        if (shown.size() < ENOUGH || direction == 0) {
            return;
        }
        for (int i = 1; i < shown.size(); i++) {
            for (int between = shown.get(i - 1) + 1; between < shown.get(i); between++) {
                order(rows.get(shown.get(i - 1)), rows.get(between), direction, values);
                order(rows.get(between), rows.get(shown.get(i)), direction, values);
            }
        }
    }

    /** 1 where the shown values fall, -1 where they grow, 0 where they do neither. */
    private static int direction(List<Key> rows, List<Integer> shown, Values values) {
        boolean falls = true;
        boolean grows = true;
        for (int i = 1; i < shown.size(); i++) {
            double before = valueOf(rows.get(shown.get(i - 1)), values).orElse(0);
            double after = valueOf(rows.get(shown.get(i)), values).orElse(0);
            falls &= before >= after;
            grows &= before <= after;
        }
        if (falls == grows) {
            return 0;
        }
        return falls ? 1 : -1;
    }

    private static OptionalDouble valueOf(Key key, Values values) {
        int count = values.situation().numerator(values.system(), key);
        OptionalDouble weight = values.weightOf(key);
        return weight.isPresent() && values.system().isKnown(count)
                ? OptionalDouble.of(
                        weight.getAsDouble() * (double) values.system().lower(count))
                : OptionalDouble.empty();
    }

    private static void order(Key higher, Key lower, double sign, Values values) {
        Constraint.Terms terms = new Constraint.Terms();
        if (values.add(terms, higher, sign) && values.add(terms, lower, -sign)) {
            values.system().add(terms.atLeast(0, Technique.ROW_ORDER));
        }
    }
}
