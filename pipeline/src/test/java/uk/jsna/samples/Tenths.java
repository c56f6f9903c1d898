package uk.jsna.samples;

import java.math.BigDecimal;
import java.math.MathContext;

/** Figures held as tenths, and the ways that publishers write them. */
final class Tenths {

    private Tenths() {}

    /** A share as tenths of a per cent, halves up; for a rate, tenths per thousand with a thousandfold numerator. */
    static int percent(int numerator, int denominator) {
        return LowIncome.permille(numerator, denominator);
    }

    /** A rate per thousand as tenths, halves up. */
    static int perThousand(int events, int persons) {
        return Math.toIntExact((20_000L * events + persons) / (2L * persons));
    }

    /** Always one decimal: 2.0. */
    static String oneDecimal(int tenths) {
        return BigDecimal.valueOf(tenths, 1).toPlainString();
    }

    /** Without a decimal where it is nought: 2. */
    static String shortest(int tenths) {
        return tenths % 10 == 0 ? Integer.toString(tenths / 10) : oneDecimal(tenths);
    }

    /** All seventeen digits of the binary fraction nearest to it, without trailing noughts: 9.3699999999999992. */
    static String withFloatNoise(int tenths) {
        BigDecimal digits = new BigDecimal(tenths / 10.0).round(new MathContext(17));
        return digits.signum() == 0 ? "0" : digits.stripTrailingZeros().toPlainString();
    }
}
