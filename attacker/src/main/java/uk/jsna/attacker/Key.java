package uk.jsna.attacker;

import java.util.Comparator;

/** What a row of a release is about. */
record Key(String indicator, String area, String period, String sex, String category) implements Comparable<Key> {

    Key withArea(String other) {
        return new Key(indicator, other, period, sex, category);
    }

    Key withPeriod(String other) {
        return new Key(indicator, area, other, sex, category);
    }

    Key withSex(String other) {
        return new Key(indicator, area, period, other, category);
    }

    Key with(Dimension dimension, String other) {
        return switch (dimension) {
            case PERIOD -> withPeriod(other);
            case SEX -> withSex(other);
            case CATEGORY -> withCategory(other);
            case INDICATOR -> withIndicator(other);
        };
    }

    String get(Dimension dimension) {
        return switch (dimension) {
            case PERIOD -> period;
            case SEX -> sex;
            case CATEGORY -> category;
            case INDICATOR -> indicator;
        };
    }

    /** A dimension, other than area, along which counts add up. */
    enum Dimension {
        PERIOD,
        SEX,
        CATEGORY,
        INDICATOR
    }

    private static final Comparator<Key> ORDER = Comparator.comparing(Key::indicator)
            .thenComparing(Key::area)
            .thenComparing(Key::period)
            .thenComparing(Key::sex)
            .thenComparing(Key::category);

    Key withIndicator(String other) {
        return new Key(other, area, period, sex, category);
    }

    Key withCategory(String other) {
        return new Key(indicator, area, period, sex, other);
    }

    @Override
    public int compareTo(Key other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return String.join("/", indicator, area, period, sex, category);
    }
}
