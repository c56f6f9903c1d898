package uk.jsna.attacker;

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
            case CATEGORY -> new Key(indicator, area, period, sex, other);
            case INDICATOR -> new Key(other, area, period, sex, category);
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

    @Override
    public int compareTo(Key other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return String.join("/", indicator, area, period, sex, category);
    }
}
