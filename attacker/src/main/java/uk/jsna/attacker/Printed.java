package uk.jsna.attacker;

import java.math.BigDecimal;

/**
 * A printed number and what it says of the number before rounding: half a unit of its last decimal either way.
 *
 * @param lowest the least the unrounded number can be
 * @param highest the most it can be
 */
record Printed(double lowest, double highest) {

    /** Numbers printed in full differ from the reader's own arithmetic in their last bits. */
    private static final double ARITHMETIC = 1e-9;

    static Printed of(BigDecimal number) {
        double value = number.doubleValue();
        double half = 0.5 * Math.pow(10, -Math.max(0, number.scale())) + ARITHMETIC * Math.max(1, Math.abs(value));
        return new Printed(value - half, value + half);
    }

    double middle() {
        return (lowest + highest) / 2;
    }

    double width() {
        return highest - lowest;
    }

    boolean overlaps(Printed other) {
        return lowest <= other.highest && other.lowest <= highest;
    }

    boolean allows(double value) {
        return lowest <= value && value <= highest;
    }

    Printed times(double factor) {
        return new Printed(lowest * factor, highest * factor);
    }

    /** The whole number it shows; meant for counts. */
    long whole() {
        return Math.round((lowest + highest) / 2);
    }
}
