package uk.jsna.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import tools.jackson.core.io.NumberOutput;

/** Numbers as text. */
public final class Numbers {

    private static final double MOST_EXACT = 1L << 53;

    private Numbers() {}

    /**
     * The shortest decimal that reads back as the same double, without exponent; whole numbers without {@code .0}. (Not
     * {@link Double#toString(double)}, whose digits differ between Java versions.)
     */
    public static String shortest(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("a published number is " + number + ", but must be finite");
        }
        if (number == Math.rint(number) && Math.abs(number) < MOST_EXACT) {
            return Long.toString((long) number);
        }
        return new BigDecimal(NumberOutput.toString(number, true))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** A number rounded half up to some decimals, with commas between thousands. */
    public static String rounded(double number, int decimals) {
        String plain = BigDecimal.valueOf(number)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
        int start = plain.startsWith("-") ? 1 : 0;
        int end = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        StringBuilder text = new StringBuilder(plain);
        for (int i = end - 3; i > start; i -= 3) {
            text.insert(i, ',');
        }
        return text.toString();
    }
}
