package uk.jsna.attacker;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** All that a release prints of one cell, in whichever of its files. */
final class Published {

    private final Key key;
    private final String parent;
    private final Map<Statistic, Printed> numbers = new EnumMap<>(Statistic.class);
    private boolean isWithheld;

    Published(Key key, String parent) {
        this.key = key;
        this.parent = parent;
    }

    Key key() {
        return key;
    }

    /** The code of the area that the cell's area lies in; empty where it lies in none. */
    String parent() {
        return parent;
    }

    void print(Statistic statistic, Printed number) {
        numbers.put(statistic, number);
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
}
