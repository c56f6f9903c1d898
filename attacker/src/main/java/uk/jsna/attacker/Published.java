package uk.jsna.attacker;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All that a release prints of one cell, in whichever of its files. */
final class Published {

    /**
     * The printed outcome of a comparison.
     *
     * @param word better, similar, worse, higher or lower
     * @param benchmark the value compared with
     * @param deviate the normal deviate of the limits
     */
    record Outcome(String word, Printed benchmark, double deviate) {}

    private final Key key;
    private final Map<Statistic, Printed> numbers = new EnumMap<>(Statistic.class);
    private final Map<String, String> classes = new TreeMap<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<String> derived = new ArrayList<>();
    private String source = "";
    private boolean isWithheld;

    Published(Key key) {
        this.key = key;
    }

    Key key() {
        return key;
    }

    String source() {
        return source;
    }

    void from(String name) {
        if (!name.isEmpty()) {
            source = name;
        }
    }

    /** Keeps the number; of two it keeps the one that is printed with more decimals. */
    void print(Statistic statistic, Printed number) {
        numbers.merge(statistic, number, (old, more) -> more.width() < old.width() ? more : old);
    }

    void label(String column, String label) {
        classes.put(column, label);
    }

    void compare(Outcome outcome) {
        outcomes.add(outcome);
    }

    /** Where a figure made from the cell's count is shown. */
    void derive(String where) {
        derived.add(where);
    }

    void withhold() {
        isWithheld = true;
    }

    /** True where some file withholds the count. */
    boolean isWithheld() {
        return isWithheld;
    }

    Optional<Printed> number(Statistic statistic) {
        return Optional.ofNullable(numbers.get(statistic));
    }

    Map<String, String> classes() {
        return classes;
    }

    List<Outcome> outcomes() {
        return outcomes;
    }

    List<String> derived() {
        return derived;
    }
}
