package uk.jsna.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Results as a page shows them: numbers to so many digits, truth values, and names of constants, in order. */
final class Shown {

    /** A value in the text of a record or of an array. */
    private static final Pattern VALUE = Pattern.compile(
            "(?:(?<==)|(?<=\\[)|(?<=, )|(?<=\\{ )|^)(-?\\d+(?:\\.\\d+)?(?:E-?\\d+)?|NaN|true|false|[A-Z][A-Z_0-9]{2,})(?=,|]| }|$)");

    private Shown() {}

    /** Holds a result against what is shown of it. */
    static void shows(Object result, String shown) {
        String given = result instanceof double[] array ? Arrays.toString(array) : String.valueOf(result);
        List<String> found = VALUE.matcher(given.replaceFirst("^double\\[\\d+]", ""))
                .results()
                .map(MatchResult::group)
                .toList();
        String[] expected = shown.split(", ");
        assertThat(found).as(given).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
            assertThat(agrees(found.get(i), expected[i]))
                    .as(expected[i] + " for " + given)
                    .isTrue();
        }
    }

    /** A number agrees where it lies within half a unit of the last digit shown. */
    private static boolean agrees(String found, String shown) {
        if (!shown.matches("-?\\d.*")) {
            return found.equals(shown);
        }
        BigDecimal expected = new BigDecimal(shown);
        double half = 0.5001 * Math.pow(10, -expected.scale());
        return Math.abs(Double.parseDouble(found) - expected.doubleValue()) <= half;
    }
}
