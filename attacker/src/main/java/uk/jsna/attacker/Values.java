package uk.jsna.attacker;

import java.util.OptionalDouble;

/**
 * Values as weighted counts: a percent or rate is its count times the multiplier over a known denominator. The value of a
 * rounded count is made from the rounded one, so that it is no weighted count of people.
 */
record Values(Situation situation, CountSystem system) {

    /** The weight that turns the count of a cell into its value; empty where its denominator or count is not to be had. */
    OptionalDouble weightOf(Key key) {
        int group = situation.denominator(system, key);
        return system.isKnown(group) && system.lower(group) > 0 && !situation.isRounded(key)
                ? OptionalDouble.of(situation.multiplierOf(key.indicator())
                        / (double) (system.lower(group) * situation.scaleOf(key.indicator())))
                : OptionalDouble.empty();
    }

    /** Adds the value of a cell, times a factor, to the terms; false where its denominator is not known. */
    boolean add(Constraint.Terms terms, Key key, double factor) {
        OptionalDouble weight = weightOf(key);
        if (weight.isPresent() && factor != 0) {
            terms.add(situation.numerator(system, key), factor * weight.getAsDouble());
        }
        return weight.isPresent();
    }
}
