package uk.jsna.attacker;

import java.util.ArrayList;
import java.util.List;

/**
 * Groups that are parts of one another: a part counts no more than its whole, and where the people of a part are a part,
 * so are those of them who are not counted. A reader who sees rounded counts break such a rule does not believe it of
 * rounded ones; of counts that are shown as they are there is nothing to believe.
 */
final class Subsets {

    private record Bound(Key whole, Key part, Constraint constraint) {}

    private final Relations.Rule rule;
    private final Situation situation;
    private final CountSystem system;
    private final List<Bound> bounds = new ArrayList<>();

    Subsets(Relations.Rule rule, Situation situation, CountSystem system) {
        this.rule = rule;
        this.situation = situation;
        this.system = system;
    }

    /** Adds what the rule says of these wholes and their parts. */
    void add(List<Key> wholes) {
        for (Key whole : wholes) {
            for (String name : rule.parts()) {
                collect(whole, whole.with(rule.dimension(), name));
            }
        }
        boolean isBroken = bounds.stream().anyMatch(bound -> areRounded(bound) && !system.canHold(bound.constraint()));
        for (Bound bound : bounds) {
            if (!isBroken || !areRounded(bound)) {
                system.add(bound.constraint());
            }
        }
    }

    private boolean areRounded(Bound bound) {
        return situation.isRounded(bound.whole()) && situation.isRounded(bound.part());
    }

    private void collect(Key whole, Key part) {
        Constraint.Terms counts = new Constraint.Terms()
                .add(situation.numerator(system, whole), 1)
                .add(situation.numerator(system, part), -1);
        collect(whole, part, counts);
        if (rule.dimension() == Key.Dimension.CATEGORY) {
            collect(whole, part, groups(whole, part));
            if (situation.isPartOfGroup(whole.indicator())) {
                collect(
                        whole,
                        part,
                        groups(whole, part)
                                .add(situation.numerator(system, whole), -1)
                                .add(situation.numerator(system, part), 1));
            }
        }
    }

    private Constraint.Terms groups(Key whole, Key part) {
        return new Constraint.Terms()
                .add(situation.denominator(system, whole), 1)
                .add(situation.denominator(system, part), -1);
    }

    private void collect(Key whole, Key part, Constraint.Terms terms) {
        bounds.add(new Bound(whole, part, terms.atLeast(0, Technique.SUBSET)));
    }
}
